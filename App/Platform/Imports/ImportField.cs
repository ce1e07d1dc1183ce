using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Reflection;
using Erp.Platform.Records;
using Erp.Platform.Sheets;
using Erp.Platform.Texts;

namespace Erp.Platform.Imports;

/// <summary>Finds records by what a file calls them: the words, as typed, that mean one record each.</summary>
public delegate Task<IReadOnlyDictionary<string, Guid>> ImportLookup(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct);

/// <summary>One field that a file can fill: a property of the form that people type the record into.</summary>
public sealed class ImportField
{
    readonly Func<SheetCell, SheetFormat, (object? Value, Message? Wrong)> read;
    readonly Func<object, DateTimeOffset?>? instant;
    readonly Action<object, object?> set;

    ImportField(string key, Text label, PropertyInfo property, Func<object, DateTimeOffset?>? instant, Action<object, object?> set, Func<SheetCell, SheetFormat, (object?, Message?)> read)
    {
        (Key, Label, Property, this.instant, this.set, this.read) = (key, label, property, instant, set, read);
    }

    /// <summary>Stable name: the path of the property, such as <c>Address.City</c> or <c>Lines.Quantity</c>.</summary>
    public string Key { get; }

    /// <summary>What people call it.</summary>
    public Text Label { get; }

    /// <summary>Other headings by which files call it, in any language.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>No record comes into being without it.</summary>
    public bool Required { get; private init; }

    /// <summary>Belongs to the lines of the record, of which each has a row of its own.</summary>
    public bool OfLine { get; private init; }

    /// <summary>Finds the record this field refers to; null for a plain value.</summary>
    internal ImportLookup? Lookup { get; init; }

    /// <summary>The right it takes to fill it, besides that of the record; none for most.</summary>
    public string? Permission { get; internal set; }

    internal PropertyInfo Property { get; }

    /// <summary>Describes a property of a form.</summary>
    /// <param name="member">The property, or one of a part of the form.</param>
    /// <param name="label">What people call it.</param>
    /// <param name="entity">Entity whose texts name declared values.</param>
    /// <param name="synonyms">Other headings.</param>
    /// <param name="lines">Path of the list of lines it belongs to.</param>
    /// <param name="lookup">Finds the record it refers to.</param>
    internal static ImportField Of(LambdaExpression member, Text label, Type entity, string[] synonyms, string? lines = null, ImportLookup? lookup = null)
    {
        var (path, property) = Path(member.Body);
        var form = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(object));
        var target = new Replacing(member.Parameters[0], Expression.Convert(form, member.Parameters[0].Type)).Visit(member.Body);
        var set = Expression.Lambda<Action<object, object?>>(Expression.Assign(target, Expression.Convert(value, target.Type)), form, value).Compile();
        var instant = target.Type == typeof(DateTimeOffset?) ? Expression.Lambda<Func<object, DateTimeOffset?>>(target, form).Compile() : null;
        return new(lines is null ? path : $"{lines}.{path}", label, property, instant, set, lookup is null ? ImportValues.Reader(property, entity) : (cell, _) => CellValues.Words(cell))
        {
            Synonyms = synonyms, OfLine = lines is not null, Lookup = lookup,
            // What an empty form says already, a file need not say.
            Required = property.IsDefined(typeof(RequiredAttribute)) && member.Compile().DynamicInvoke(Activator.CreateInstance(member.Parameters[0].Type)) is (null or ""),
        };
    }

    /// <summary>The value of a cell; for a reference, the words that name it.</summary>
    internal (object? Value, Message? Wrong) Read(SheetCell cell, SheetFormat format, decimal? factor)
    {
        var (value, wrong) = read(cell, format);
        if (wrong is not null || value is not decimal number) return (value, wrong);
        var decimals = Property.GetCustomAttribute<DecimalsAttribute>()?.Places;
        // The tail is cut before the factor: multiplied, it would no longer look like one.
        var more = factor is > 1 ? (int)Math.Ceiling(Math.Log10((double)factor.Value)) : 0;
        return ((decimals is null ? number : CellValues.WithoutTail(number, decimals.Value + more)) * (factor ?? 1), null);
    }

    /// <summary>Puts a value into the form. An instant that the form knows more exactly stays.</summary>
    internal void Set(object form, object? value)
    {
        if (value is not DateTimeOffset written || !WrittenTime.Means(written, instant?.Invoke(form))) set(form, value);
    }

    /// <summary>Every name by which a heading may mean this field.</summary>
    internal IEnumerable<string> Names => [Label.En, Label.De, Key, .. Synonyms];

    static (string Path, PropertyInfo Property) Path(Expression body)
    {
        if (body is not MemberExpression { Member: PropertyInfo property } member) throw new ArgumentException("Name a property of the form.");
        return member.Expression is MemberExpression owner ? ($"{Path(owner).Path}.{property.Name}", property) : (property.Name, property);
    }

    sealed class Replacing(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
