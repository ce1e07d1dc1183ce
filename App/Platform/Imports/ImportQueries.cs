using System.Text.Json;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Sheets;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Imports;

/// <summary>An import in the list.</summary>
public sealed class ImportRow : IRow
{
    public Guid Id { get; init; }

    public string FileName { get; init; } = "";

    public string Kind { get; init; } = "";

    public ImportState State { get; init; }

    public int Created { get; init; }

    public int Changed { get; init; }

    public int Wrong { get; init; }

    public string By { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>Everything about one import.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Kind">What it imports.</param>
/// <param name="FileName">The file.</param>
/// <param name="FileSize">In bytes.</param>
/// <param name="State">Where it stands.</param>
/// <param name="By">Who brought it.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Reason">Why it stopped, or stays.</param>
/// <param name="Reached">Records of the file behind it.</param>
/// <param name="Report">What it did so far.</param>
/// <param name="Expected">How many records the file holds, where a check counted them.</param>
/// <param name="Notes">Rows that were left out.</param>
/// <param name="IsStalled">It should be running, but nothing has happened for a while: the server that ran it was stopped.</param>
/// <param name="HasLines">A second file with lines was given.</param>
/// <param name="SameFile">An earlier import of the very same file, unless it was undone.</param>
public sealed record ImportDetail(
    Guid Id, string Kind, string FileName, long FileSize, ImportState State, string By, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, string? Reason,
    int Reached, ImportReport Report, int? Expected, IReadOnlyList<ImportNote> Notes, bool IsStalled, bool HasLines, EarlierImport? SameFile);

/// <summary>An import of the same file.</summary>
public sealed record EarlierImport(Guid Id, string By, DateTimeOffset At);

/// <summary>Reads about imports.</summary>
public sealed class ImportQueries(Database database, ImportFiles files, ImportCatalog catalog, Caller caller, TimeProvider clock)
{
    static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    /// <summary>One import and how far it is.</summary>
    /// <exception cref="NotFoundException">There is none with this key, or what it imports may not be changed by this person.</exception>
    public async Task<ImportDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Import, ct);
        var import = await db.Imports.RequireAsync(id, ct);
        if (!await caller.MayAsync(catalog.Require(import.Kind).WritePermission, ct)) throw new NotFoundException();
        var batches = await db.ImportBatches.Where(b => b.ImportId == id).OrderBy(b => b.No).ToListAsync(ct);
        var same = await db.Imports.Where(i => i.FileHash == import.FileHash && i.Kind == import.Kind && i.Id != id && (i.State == ImportState.Done || i.State == ImportState.Running))
            .OrderByDescending(i => i.CreatedAt).Select(i => new EarlierImport(i.Id, i.By, i.CreatedAt)).FirstOrDefaultAsync(ct);
        var stalled = await IsStalledAsync(db, import, clock, ct);
        return new(import.Id, import.Kind, import.FileName, import.FileSize, import.State, import.By, import.CreatedAt, import.FinishedAt, import.Reason,
            batches.Count == 0 ? 0 : batches[^1].Reached, Sum(batches),
            import.Plan is null ? null : ImportJson.Read<ImportPlan>(import.Plan).Records,
            import.Problems is null ? [] : ImportJson.Read<IReadOnlyList<ImportNote>>(import.Problems), stalled, files.FindLines(caller.Actor.Tenant, id) is not null,
            same);
    }

    /// <summary>The plan an import ran by, to go on with; cells that were mended by hand are not kept.</summary>
    /// <exception cref="NotFoundException">It never ran.</exception>
    public async Task<ImportPlan> PlanAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Import, ct);
        return (await db.Imports.RequireAsync(id, ct)).Plan is { } plan ? ImportJson.Read<ImportPlan>(plan) : throw new NotFoundException();
    }

    /// <summary>What the file holds and what an import would do with it, as far as can be recognised.</summary>
    /// <param name="id">The import.</param>
    /// <param name="format">How a person says the file is to be read; recognised when null.</param>
    /// <param name="linesFormat">The same of the second file.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="SheetException">The file cannot be read.</exception>
    public async Task<ImportProposal> ProposeAsync(Guid id, SheetFormat? format = null, SheetFormat? linesFormat = null, CancellationToken ct = default)
    {
        var detail = await DetailAsync(id, ct);
        var tenant = caller.Actor.Tenant;
        var preview = await SheetFile.PreviewAsync(files.Require(tenant, id), format, ct);
        var lines = files.FindLines(tenant, id) is { } path ? await SheetFile.PreviewAsync(path, linesFormat, ct) : null;
        var type = catalog.Require(detail.Kind);
        var proposal = ImportProposal.Of(type, preview, lines, await MappingsAsync(detail.Kind, ct));
        var allowed = (await type.FieldsForAsync(caller, ct)).Select(f => f.Key).ToHashSet();
        return proposal with { Mapping = proposal.Mapping with { Columns = [.. proposal.Mapping.Columns.Where(c => allowed.Contains(c.Field))] } };
    }

    /// <summary>The mappings for a kind of record that have a name: those people saved, then those that come with the product.</summary>
    public async Task<IReadOnlyList<NamedMapping>> MappingsAsync(string kind, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Import, ct);
        var saved = await db.ImportPresets.Where(p => p.Kind == kind).OrderBy(p => p.Name).ToListAsync(ct);
        return [.. saved.Select(p => new NamedMapping(p.Name, ImportJson.Read<ImportMapping>(p.Content))), .. catalog.Require(kind).Presets];
    }

    /// <summary>The kinds of record this person may import.</summary>
    public async Task<IReadOnlyList<ImportType>> KindsAsync(CancellationToken ct = default)
    {
        await caller.DemandAsync(PlatformPermissions.Import, ct);
        var kinds = new List<ImportType>();
        foreach (var type in catalog.All)
            if (await caller.MayAsync(type.WritePermission, ct)) kinds.Add(type);
        return kinds;
    }

    /// <summary>Every import as a row; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<ImportRow> Rows(ErpDb db) => db.Imports.Select(i => new ImportRow
    {
        Id = i.Id, FileName = i.FileName, Kind = i.Kind, State = i.State, Created = i.Created, Changed = i.Changed, Wrong = i.Wrong, By = i.By, CreatedAt = i.CreatedAt,
    });

    /// <summary>Whether somebody should be working on it, but has given no sign for a while: most likely the server that did was stopped.</summary>
    internal static async Task<bool> IsStalledAsync(ErpDb db, Import import, TimeProvider clock, CancellationToken ct)
    {
        if (!import.IsUnderWay && import.State != ImportState.Undoing) return false;
        var last = await db.ImportBatches.Where(b => b.ImportId == import.Id).MaxAsync(b => (DateTimeOffset?)b.At, ct);
        return clock.GetUtcNow() - (last > import.ChangedAt ? last.Value : import.ChangedAt) > Silence;
    }

    internal static ImportReport Sum(IReadOnlyList<ImportBatch> batches) => new()
    {
        Records = batches.Count == 0 ? 0 : batches[^1].Reached, Created = batches.Sum(b => b.Created), Changed = batches.Sum(b => b.Changed),
        Unchanged = batches.Sum(b => b.Unchanged), Skipped = batches.Sum(b => b.Skipped), Wrong = batches.Sum(b => b.Wrong),
    };
}

/// <summary>How plans and mappings are kept.</summary>
static class ImportJson
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
