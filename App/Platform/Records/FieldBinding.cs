using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Reflection;
using Erp.Platform.Branding;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records;

/// <summary>
/// What a field of a page of its own is told about the property it edits, so that a page only says which component stands where: the label
/// from the entity's texts (<c>PartyForm</c> → <c>PartyTexts</c>), the limits from the form's attributes, error, conflict and author from the editing.
/// </summary>
static class FieldBinding
{
    static readonly ConcurrentDictionary<(Type Form, string Path), (Text? Label, bool Required, int? MaxLength, bool IsColour)> Known = new();

    /// <summary>The parameters of a field.</summary>
    /// <param name="part">Where in the form the field's owner stands, such as <c>Lines[2]</c>; empty for the form itself.</param>
    /// <param name="decided">Raised with the field's path when the person chose between two values.</param>
    public static IReadOnlyDictionary<string, object?> Of<TForm, TPart, TValue>(
        Editing<TForm> edit, string part, Expression<Func<TPart, TValue>> field, bool readOnly, object receiver, Func<string, Task> decided)
        where TForm : class
    {
        var name = PathOf(field);
        var path = part.Length == 0 ? name : $"{part}.{name}";
        var (label, required, maxLength, isColour) = Known.GetOrAdd((typeof(TPart), name), static (key, property) => Describe(key.Form, property), (PropertyInfo)Member(field)!.Member);
        // Said also when there is none: a field that is not told keeps what it was told before.
        var told = new Dictionary<string, object?>
        {
            [nameof(FieldBase.Id)] = IdOf(path),
            [nameof(FieldBase.Required)] = required,
            [nameof(FieldBase.ReadOnly)] = readOnly,
            [nameof(FieldBase.Error)] = edit.ErrorOf(path),
            [nameof(FieldBase.Flash)] = edit.NewsOf(path),
            [nameof(ValueFieldBase<TValue>.Conflict)] = edit.ConflictOf<TValue>(path),
            [nameof(ValueFieldBase<TValue>.ConflictDecided)] = EventCallback.Factory.Create<bool>(receiver, () => decided(path)),
        };
        if (label is not null) told[nameof(FieldBase.Label)] = label.ToString();
        if (maxLength is { } most) told[nameof(TextField.MaxLength)] = most;
        if (isColour) told[nameof(TextField.Type)] = TextField.Colour;
        return told;
    }

    static string IdOf(string path) => "field-" + path.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    /// <summary>The path of a property as errors name it, such as <c>Address.City</c>.</summary>
    public static string PathOf(LambdaExpression field)
    {
        var names = new Stack<string>();
        for (var at = Member(field); at is not null; at = at.Expression as MemberExpression) names.Push(at.Member.Name);
        return string.Join('.', names);
    }

    /// <summary>The property meant; a field for an empty number asks for one that cannot be empty through a conversion.</summary>
    static MemberExpression? Member(LambdaExpression field) => (field.Body is UnaryExpression conversion ? conversion.Operand : field.Body) as MemberExpression;

    /// <summary>A field of a part, such as an address, may be named by the part's own texts.</summary>
    static (Text?, bool, int?, bool) Describe(Type form, PropertyInfo property) => (
        TextCatalog.Field(Entity(form), property.Name) ?? TextCatalog.Field(Entity(property.DeclaringType!), property.Name),
        IsDemanded(property),
        property.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength,
        property.IsDefined(typeof(ColourAttribute)));

    /// <summary>A list is always there; something has to be chosen in it only where it says so.</summary>
    static bool IsDemanded(PropertyInfo property) =>
        property.IsDefined(typeof(RequiredAttribute))
            && (property.PropertyType == typeof(string) || !property.PropertyType.IsAssignableTo(typeof(IEnumerable)) || property.IsDefined(typeof(MinLengthAttribute)));

    static string Entity(Type form) => form.Name.EndsWith("Form", StringComparison.Ordinal) ? form.Name[..^4] : form.Name;
}
