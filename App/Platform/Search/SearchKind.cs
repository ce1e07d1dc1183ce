using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Search;

/// <summary>A kind of record that the search finds. Modules list theirs in <see cref="Shell.Module.Searched"/>; plain records are found without.</summary>
/// <param name="one">What one is called; its first letters before a colon narrow a search to this kind, in either language.</param>
/// <param name="many">What many are called.</param>
/// <param name="address">Address of the list; a record's page is below it.</param>
/// <param name="icon">A name of <see cref="Icons"/>.</param>
/// <param name="permission">The right to read such records.</param>
public abstract class SearchKind(Type entity, Text one, Text many, string address, string icon, string permission)
{
    public Type Entity => entity;

    public Text One => one;

    public Text Many => many;

    public string Icon => icon;

    public string Permission => permission;

    /// <summary>Address of the list.</summary>
    public string Address => address;

    /// <summary>Stable name in addresses and for programs, such as <c>invoices</c>.</summary>
    public string Name { get; } = address[(address.LastIndexOf('/') + 1)..];

    /// <summary>Whether the letters before a colon mean this kind.</summary>
    public bool IsMeantBy(string letters) => letters.Length >= 2 && new[] { one.De, one.En, many.De, many.En }.Any(name => SearchText.Of(name).StartsWith(letters, StringComparison.Ordinal));

    /// <summary>What is shown of some records of this kind; those that are gone are left out.</summary>
    internal abstract Task<IReadOnlyDictionary<Guid, SearchHit>> ReadAsync(ErpDb db, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    private protected SearchHit Hit(Guid id, string title, IEnumerable<string?> about, string? status, Tone tone, string? href = null) =>
        new(Name, one, icon, id, title, string.Join(" · ", about.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } said ? said : null, status, tone, href ?? $"{address}/{id}");
}

/// <summary>
/// Records that may be very many: found by their indexed search words and by their number, shown as a row of their list. State and whether
/// one is still used come from the list's description.
/// </summary>
/// <typeparam name="TEntity">The record; its <c>SearchText</c> and <c>Number</c> are looked in, whichever it has.</typeparam>
/// <typeparam name="TRow">The row that shows it.</typeparam>
public sealed class SearchKind<TEntity, TRow>(Text one, RecordList<TRow> list, string icon, Func<TRow, string> title, Func<TRow, IEnumerable<string?>> about)
    : SearchKind(typeof(TEntity), one, list.Title, "/" + list.Name, icon, list.Permission)
    where TEntity : Entity where TRow : class, IRow
{
    /// <summary>Where a row leads, where that is not a page of its own.</summary>
    public Func<TRow, string>? Href { get; init; }

    readonly ListColumn<TRow>? state = list.Columns.FirstOrDefault(c => c.Tone is not null), active = list.Columns.FirstOrDefault(c => c.Key == "active");

    internal override async Task<IReadOnlyDictionary<Guid, SearchHit>> ReadAsync(ErpDb db, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.ToList();
        return (await list.Rows(db).Where(r => wanted.Contains(r.Id)).ToListAsync(ct)).ToDictionary(r => r.Id, Show);
    }

    SearchHit Show(TRow row)
    {
        var (status, tone) = active?.Read(row) is false ? (SearchTexts.Inactive.ToString(), Tone.Neutral)
            : state?.Read(row) is { } value ? (state.LabelOf(value)?.ToString(), state.Tone!(value)) : (null, Tone.Neutral);
        return Hit(row.Id, title(row), about(row), status, tone, Href?.Invoke(row));
    }
}

/// <summary>Records of which there are few, such as units, accounts and warehouses: kept whole, found by their name, with forgiveness for slips.</summary>
public sealed class KeptSearchKind<TEntity>(Text one, Text many, string address, string icon, string permission)
    : SearchKind(typeof(TEntity), one, many, address, icon, permission), IKeptSearchKind where TEntity : Record, INamed
{
    static readonly System.Reflection.PropertyInfo? Active = typeof(TEntity).GetProperty("Active", typeof(bool));

    async Task<IReadOnlyList<KeptCandidate>> IKeptSearchKind.AllAsync(KeptTables tables, Tenant tenant, CancellationToken ct) =>
        [.. (await tables.AllAsync<TEntity>(tenant, ct: ct)).Select(r => new KeptCandidate(r.Id, SearchText.Of(r.DisplayName), IsActive(r), Show(r)))];

    internal override async Task<IReadOnlyDictionary<Guid, SearchHit>> ReadAsync(ErpDb db, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.ToList();
        return (await db.Set<TEntity>().Where(r => wanted.Contains(r.Id)).ToListAsync(ct)).ToDictionary(r => r.Id, Show);
    }

    static bool IsActive(TEntity record) => Active?.GetValue(record) is not false;

    SearchHit Show(TEntity record) => Hit(record.Id, record.DisplayName, [], IsActive(record) ? null : SearchTexts.Inactive.ToString(), Tone.Neutral);
}

/// <summary>The part of <see cref="KeptSearchKind{TEntity}"/> that needs no type.</summary>
interface IKeptSearchKind
{
    Task<IReadOnlyList<KeptCandidate>> AllAsync(KeptTables tables, Tenant tenant, CancellationToken ct);
}

/// <summary>A kept record as the search looks at it.</summary>
sealed record KeptCandidate(Guid Id, string Words, bool Active, SearchHit Hit);
