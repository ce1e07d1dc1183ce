using System.Linq.Expressions;
using System.Reflection;
using Erp.Platform.Access;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Imports;

/// <summary>
/// A kind of record that files can bring: its fields with the names files give them, how a known record is told from a new one, and how a
/// row becomes a record. Described once, beside the record; wizard, API and tests import by it.
/// </summary>
public abstract class ImportType(string name, Text one, Text many, string read, string write)
{
    readonly Command batch = new($"{name.Replace('/', '.')}.import", write, ImportTexts.Of(ImportTexts.ImportMany, many));

    /// <summary>Address of the list, such as <c>parties/parties</c>; also the kind's name for programs.</summary>
    public string Name => name;

    /// <summary>What one is called.</summary>
    public Text One => one;

    /// <summary>What many are called.</summary>
    public Text Many => many;

    /// <summary>The right to read such records.</summary>
    public string ReadPermission => read;

    /// <summary>The right to create and change them; an import takes it.</summary>
    public string WritePermission => write;

    /// <summary>Where what came is shown: the list of this name, unless it is shown with what it belongs to.</summary>
    public string ShownAt { get => field ?? Name; init; }

    /// <summary>Writes one batch of an import; the change log names it.</summary>
    public Command Command => Reversal is null ? batch : batch with { CannotUndo = ImportTexts.UndoWhole };

    /// <summary>Takes an import back whose rows posted what stays for ever.</summary>
    internal Command Reverse { get; } = new($"{name.Replace('/', '.')}.import.reverse", write, ImportTexts.Undo, ImportTexts.ReversalStands);

    /// <summary>Changes some of them at once in their list; the change log names it.</summary>
    public Command Edit { get; } = new($"{name.Replace('/', '.')}.edit", write, BulkTexts.Of(BulkTexts.EditMany, many));

    /// <summary>What a file can fill, in usual order.</summary>
    public IReadOnlyList<ImportField> Fields => Described;

    /// <summary>The field by which a known record is found; none when rows always become new records.</summary>
    public ImportField? Key { get; private protected set; }

    /// <summary>Whether its records have lines, each a row of its own.</summary>
    public bool HasLines => Described.Exists(f => f.OfLine);

    /// <summary>Mappings that come with the product.</summary>
    public IReadOnlyList<NamedMapping> Presets { get; init; } = [];

    /// <summary>How an import is taken back whose rows posted what stays for ever; null where the change log takes back what it wrote.</summary>
    internal ImportReversal? Reversal { get; private protected set; }

    /// <summary>Everything done to such records by files and lists.</summary>
    internal IEnumerable<Command> Commands => Reversal is null ? [Command, Edit] : [Command, Edit, Reverse];

    private protected List<ImportField> Described { get; } = [];

    /// <summary>Starts to read a file as such records.</summary>
    internal abstract ImportRun Open(ImportPlan plan, IServiceProvider services);

    /// <summary>How a list changes such records through these fields, by column; null where nothing that is there can be changed.</summary>
    internal abstract ListEditing? EditedIn(IReadOnlyDictionary<string, ImportField> columns);

    /// <summary>The fields that a person may fill.</summary>
    internal async Task<IReadOnlyList<ImportField>> FieldsForAsync(Caller caller, CancellationToken ct = default)
    {
        var allowed = new List<ImportField>();
        foreach (var field in Described)
            if (field.Permission is null || await caller.MayAsync(field.Permission, ct)) allowed.Add(field);
        return allowed;
    }

    /// <summary>The field of a key.</summary>
    internal ImportField? Field(string key) => Described.Find(f => f.Key == key);
}

/// <inheritdoc cref="ImportType"/>
/// <typeparam name="TEntity">What is stored: a record, or a part of one whose list changes it.</typeparam>
/// <typeparam name="TForm">What is typed; its attributes check each row.</typeparam>
public sealed class ImportType<TEntity, TForm>(string name, Text one, Text many, string read, string write) : ImportType(name, one, many, read, write)
    where TEntity : Entity where TForm : class, new()
{
    /// <summary>
    /// Makes a record of a form, or adds to the one its rows are parts of, which may be there already; rules it breaks are told at its row. Null where rows belong
    /// to records that are there: a key that none has is told.
    /// </summary>
    public Func<ImportScope, TForm, CancellationToken, Task<TEntity>>? Make { get; init; }

    /// <summary>Lets a known record take over a form that says something new of it; null where rows never change what is there.</summary>
    public Func<ImportScope, TEntity, TForm, CancellationToken, Task>? Change { get; init; }

    /// <summary>
    /// Where records have no key: whether what a row says stands there already, so that a file that comes again doubles nothing. Each part it finds must be
    /// claimed (<see cref="ImportScope.Claim"/>), as must those that rows make: two rows that say the same are two parts.
    /// </summary>
    public Func<ImportScope, TForm, CancellationToken, Task<bool>>? IsThere { get; init; }

    /// <summary>The form of a known record, into which a row puts what it says and leaves the rest.</summary>
    public Func<TEntity, TForm>? Read { get; init; }

    /// <summary>A row always adds to a known record what it does not hold itself, such as the tree that belongs to it: it counts as changed.</summary>
    public bool AlwaysChanges { get; init; }

    /// <summary>Range that numbers records for which the file gives no key; null where the key must be given.</summary>
    public string? NumberRange { get; init; }

    /// <summary>
    /// Rows of one key may stand anywhere in the file: each adds to what the record has, instead of saying all of it. What refuses a row does so before it
    /// changes anything, as the record stays with what other rows brought it.
    /// </summary>
    public bool KeyRecurs { get; init; }

    /// <summary>How known records are loaded, with their parts.</summary>
    public Func<ErpDb, IQueryable<TEntity>> Known { get; init; } = db => db.Set<TEntity>();

    internal Expression<Func<TEntity, string?>>? StoredKey { get; private set; }

    internal List<UniqueValue<TEntity>> Uniques { get; } = [];

    internal (Func<TForm, System.Collections.IList> List, ImportedLines Of)? Lines { get; private set; }

    /// <summary>Names the field by which a known record is found.</summary>
    /// <param name="field">The field of the form.</param>
    /// <param name="stored">Where the record keeps it.</param>
    /// <param name="label">What people call it.</param>
    /// <param name="synonyms">Other headings that files give it.</param>
    public ImportType<TEntity, TForm> KeyedBy(Expression<Func<TForm, string?>> field, Expression<Func<TEntity, string?>> stored, Text label, params string[] synonyms)
    {
        (Key, StoredKey) = (ImportField.Of(field, label, typeof(TEntity), synonyms), stored);
        Described.Insert(0, Key);
        return this;
    }

    /// <summary>Adds a field; how its cells are read follows from the property.</summary>
    public ImportType<TEntity, TForm> Field<TValue>(Expression<Func<TForm, TValue>> field, Text label, params string[] synonyms)
    {
        Described.Add(ImportField.Of(field, label, typeof(TEntity), synonyms));
        return this;
    }

    /// <summary>Says that the field added last takes a right of its own: whoever lacks it is not offered the field, and may not import it.</summary>
    public ImportType<TEntity, TForm> OnlyWith(string permission)
    {
        Described[^1].Permission = permission;
        return this;
    }

    /// <summary>Adds a field by its property, for forms that are described rather than written.</summary>
    internal void Field(PropertyInfo property, Text label)
    {
        var form = Expression.Parameter(typeof(TForm));
        Described.Add(ImportField.Of(Expression.Lambda(Expression.Property(form, property), form), label, typeof(TEntity), []));
    }

    /// <summary>Adds a field that refers to another record, which the file calls by words such as its number.</summary>
    public ImportType<TEntity, TForm> Reference(Expression<Func<TForm, Guid?>> field, Text label, ImportLookup lookup, params string[] synonyms)
    {
        Described.Add(ImportField.Of(field, label, typeof(TEntity), synonyms, lookup: lookup));
        return this;
    }

    /// <summary>Says that no two records have the same value here, so that a row is told before the database refuses it.</summary>
    /// <param name="stored">Where the record keeps it.</param>
    /// <param name="field">The field of the form at which it is told.</param>
    /// <param name="says">What is told.</param>
    /// <param name="elsewhere">Values that others than such records have, and no record may take either.</param>
    public ImportType<TEntity, TForm> Unique(Expression<Func<TEntity, string?>> stored, string field, Message says, Func<ErpDb, IQueryable<string?>>? elsewhere = null)
    {
        Uniques.Add(new(stored, stored.Compile(), field, says, elsewhere));
        return this;
    }

    /// <summary>Describes the record's lines: rows with the same key belong to one record, or stand in a file of their own.</summary>
    /// <param name="lines">The lines of the form.</param>
    /// <param name="describe">Names their fields.</param>
    /// <param name="entity">Entity whose texts name declared values, where that is not the record itself.</param>
    /// <param name="knownBy">What tells a line from others of its record: rows change the one they mean or add one, and take none away. Null where a record has the lines
    /// of the file and no others.</param>
    public ImportType<TEntity, TForm> WithLines<TLine>(Expression<Func<TForm, List<TLine>>> lines, Action<ImportLines<TLine>> describe, Type? entity = null, Func<TLine, object?>? knownBy = null)
        where TLine : class, new()
    {
        var list = lines.Compile();
        Lines = (form => list(form), new(() => new TLine(), knownBy is null ? null : line => knownBy((TLine)line)));
        describe(new ImportLines<TLine>(Described, entity ?? typeof(TEntity), ((MemberExpression)lines.Body).Member.Name));
        return this;
    }

    /// <summary>Says that what rows post stays for ever: an import of them is taken back by posting the opposite, all of it in one commit.</summary>
    /// <typeparam name="TPosted">What each row posts.</typeparam>
    /// <param name="post">Posts the opposite of what has these keys, in the order in which it came; what was taken back already is passed over.</param>
    public ImportType<TEntity, TForm> ReversedBy<TPosted>(Func<ImportScope, IReadOnlyList<Guid>, CancellationToken, Task> post) where TPosted : Entity
    {
        Reversal = new(typeof(TPosted).Name, post);
        return this;
    }

    internal override ListEditing? EditedIn(IReadOnlyDictionary<string, ImportField> columns) =>
        Change is null || Read is null || columns.Count == 0 ? null : new ListEditing<TEntity, TForm>(this, columns);

    internal override ImportRun Open(ImportPlan plan, IServiceProvider services) => new ImportRun<TEntity, TForm>(this, plan, services);
}

/// <summary>How what an import posted is taken back.</summary>
/// <param name="Posted">Kind of what was posted.</param>
/// <param name="PostAsync">Posts the opposite.</param>
sealed record ImportReversal(string Posted, Func<ImportScope, IReadOnlyList<Guid>, CancellationToken, Task> PostAsync);

/// <summary>How rows become lines of a form.</summary>
/// <param name="New">An empty line.</param>
/// <param name="KnownBy">What tells a line from others; null where rows take the place of all that are there.</param>
sealed record ImportedLines(Func<object> New, Func<object, object?>? KnownBy);

/// <summary>A value that only one record may have.</summary>
sealed record UniqueValue<TEntity>(Expression<Func<TEntity, string?>> Stored, Func<TEntity, string?> Read, string Field, Message Says, Func<ErpDb, IQueryable<string?>>? Elsewhere)
    where TEntity : Entity
{
    /// <summary>Which of these values others have already.</summary>
    /// <param name="db">Where to look.</param>
    /// <param name="values">The values.</param>
    /// <param name="own">Records that may have them.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<HashSet<string?>> TakenAsync(ErpDb db, IReadOnlySet<string?> values, IReadOnlySet<Guid> own, CancellationToken ct)
    {
        var others = await db.Set<TEntity>().AsNoTracking().Where(StoredValues.AreIn(Stored, values)).ToListAsync(ct);
        var taken = others.Where(other => !own.Contains(other.Id)).Select(Read).ToHashSet();
        if (Elsewhere is not null) taken.UnionWith(await Elsewhere(db).Where(value => values.Contains(value)).ToListAsync(ct));
        return taken;
    }
}

/// <summary>The fields of a record's lines.</summary>
/// <typeparam name="TLine">A line as it is typed.</typeparam>
public sealed class ImportLines<TLine>(List<ImportField> fields, Type entity, string path) where TLine : class, new()
{
    /// <summary>Adds a field of each line.</summary>
    public ImportLines<TLine> Field<TValue>(Expression<Func<TLine, TValue>> field, Text label, params string[] synonyms)
    {
        fields.Add(ImportField.Of(field, label, entity, synonyms, path));
        return this;
    }

    /// <summary>Adds a field of each line that refers to another record.</summary>
    public ImportLines<TLine> Reference(Expression<Func<TLine, Guid?>> field, Text label, ImportLookup lookup, params string[] synonyms)
    {
        fields.Add(ImportField.Of(field, label, entity, synonyms, path, lookup));
        return this;
    }
}
