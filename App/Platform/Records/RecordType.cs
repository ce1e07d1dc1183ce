using System.Linq.Expressions;
using Erp.Platform.Imports;
using Erp.Platform.Search;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Platform.Records;

/// <summary>
/// A plain record (unit, payment term, cost centre …), described once. From this come its list, form, history, REST resource, CSV
/// export and commands. A record grows pages of its own when it has behaviour, not before.
/// </summary>
public abstract class RecordType(string name, Type entity, Text one, Text many, string read, string write)
{
    /// <summary>Address of the list and of the REST resource, such as <c>catalog/units</c>.</summary>
    public string Name => name;

    /// <summary>The entity's class.</summary>
    public Type Entity => entity;

    /// <summary>What one is called.</summary>
    public Text One => one;

    /// <summary>What many are called.</summary>
    public Text Many => many;

    /// <summary>The right to read.</summary>
    public string ReadPermission => read;

    /// <summary>The right to change.</summary>
    public string WritePermission => write;

    /// <summary>Creates one.</summary>
    public Command Create { get; } = new($"{name.Replace('/', '.')}.create", write, RecordsTexts.Of(RecordsTexts.CreateOne, one));

    /// <summary>Changes one.</summary>
    public Command Change { get; } = new($"{name.Replace('/', '.')}.change", write, RecordsTexts.Of(RecordsTexts.ChangeOne, one));

    /// <summary>Removes one that nothing refers to.</summary>
    public Command Remove { get; } = new($"{name.Replace('/', '.')}.remove", write, RecordsTexts.Of(RecordsTexts.RemoveOne, one));

    /// <summary>How files bring such records; null where they cannot.</summary>
    internal abstract ImportType? Import { get; }

    /// <summary>How the search finds them; null where they have no name.</summary>
    internal virtual SearchKind? Search => null;

    /// <summary>The list, for the generic page.</summary>
    internal abstract object ListDescription { get; }

    /// <summary>The part of the generic list page that knows the row's type.</summary>
    internal abstract Type ListComponent { get; }

    /// <summary>The part of the generic form page that knows the form's type.</summary>
    internal abstract Type FormComponent { get; }

    /// <summary>The REST resource.</summary>
    internal abstract void MapApi(IEndpointRouteBuilder api);
}

/// <inheritdoc cref="RecordType"/>
/// <typeparam name="TEntity">What is stored.</typeparam>
/// <typeparam name="TForm">What is edited; its attributes check it.</typeparam>
/// <typeparam name="TRow">What the list shows.</typeparam>
public sealed class RecordType<TEntity, TForm, TRow>(string name, Text one, Text many, string read, string write) : RecordType(name, typeof(TEntity), one, many, read, write)
    where TEntity : Record where TForm : class, IVersionedForm, new() where TRow : class, IRow
{
    ImportType? import;

    /// <summary>Makes an entity from a form.</summary>
    public required Func<TForm, TEntity> Make { get; init; }

    /// <summary>Lets an entity take over a form.</summary>
    public required Action<TEntity, TForm> Define { get; init; }

    /// <summary>The form of an entity; the platform fills in the version.</summary>
    public required Func<TEntity, TForm> Read { get; init; }

    /// <summary>The list; its cells can be changed where files can bring such records.</summary>
    public required RecordList<TRow> List { get; init => field = value.EditedBy(() => Import); }

    /// <summary>The field by which people know one, such as its code; files find records by it. Without it files cannot bring them.</summary>
    public Expression<Func<TForm, string?>>? Key { get; init; }

    /// <summary>The same field where the record keeps it.</summary>
    public Expression<Func<TEntity, string?>>? StoredKey { get; init; }

    internal override ImportType? Import => import ??= Key is null || StoredKey is null ? null : RecordImport.Of(this);

    internal override SearchKind? Search => typeof(TEntity).IsAssignableTo(typeof(INamed))
        ? (SearchKind)Activator.CreateInstance(typeof(KeptSearchKind<>).MakeGenericType(typeof(TEntity)), One, Many, "/" + Name, "list", ReadPermission)!
        : null;

    internal override object ListDescription => List;

    internal override Type ListComponent => typeof(ListPage<TRow>);

    internal override Type FormComponent => typeof(RecordForm<TEntity, TForm, TRow>);

    internal override void MapApi(IEndpointRouteBuilder api) => RecordApi.Map(api, this);
}
