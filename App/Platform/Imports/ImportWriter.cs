using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Imports;

/// <summary>
/// Carries an import through: reads the file record by record and writes it in batches, each a command and a commit of its own. A batch that the
/// database refuses is halved until the row that is to blame stands alone. What was read is never written twice: each batch notes in its own
/// transaction how far it reached.
/// </summary>
public sealed class ImportWriter(UnitOfWork work, Caller caller, ErpDbFactory databases, ImportFiles files, ImportCatalog catalog, TimeProvider clock, IServiceProvider services)
{
    /// <summary>Records in one commit: large enough to be quick, small enough to be done within a second.</summary>
    public const int BatchSize = 1000;

    /// <summary>Reads the whole file as an import would, and writes nothing.</summary>
    internal async Task<ImportReport> CheckAsync(Import import, ImportPlan plan, IProgress<int>? progress, CancellationToken ct)
    {
        var type = catalog.Require(import.Kind);
        await DemandFieldsAsync(type, plan, ct);
        var report = new ImportReport();
        var run = type.Open(plan, services);
        await using var source = await OpenAsync(import, plan, type, run, ct);
        await foreach (var batch in BatchesAsync(source, ct))
        {
            await using var db = OpenForLooking();
            report = report.With(await run.ApplyAsync(db, batch, write: false, ct));
            progress?.Report(report.Records);
        }

        return report;
    }

    /// <summary>Writes the file, from where an earlier run stopped, until its end or until somebody stops it.</summary>
    /// <param name="import">The import.</param>
    /// <param name="no">Which run of it this is; once another one has begun, this one writes nothing more.</param>
    /// <param name="plan">How the file is read.</param>
    /// <param name="ct">Ends the writing.</param>
    internal async Task<ImportReport> WriteAsync(Import import, int no, ImportPlan plan, CancellationToken ct)
    {
        var type = catalog.Require(import.Kind);
        await DemandFieldsAsync(type, plan, ct);
        var run = type.Open(plan, services);
        await using var source = await OpenAsync(import, plan, type, run, ct);
        var (reached, earlier) = await BehindAsync(import.Id, ct);
        var (report, writing) = (earlier, new Writing(import.Id, no, type, run));
        await foreach (var batch in BatchesAsync(source, ct))
        {
            var rest = batch;
            if (reached > 0)
            {
                await using var db = OpenForLooking();
                await run.NoteAsync(db, [.. batch.Take(reached)], ct);
                rest = [.. batch.Skip(reached)];
                reached -= batch.Count - rest.Count;
            }

            if (rest.Count == 0) continue;
            if (await WriteBatchAsync(writing, rest, ct) is not { } written) break;
            report = report.With(written);
        }

        return report;
    }

    /// <summary>Takes an import back that posted what stays for ever: posts the opposite of all of it, in one commit.</summary>
    internal Task ReverseAsync(Guid import, ImportType type, IReadOnlyList<Guid> commits, CancellationToken ct) =>
        work.RunAsync(type.Reverse, new { import }, async db =>
        {
            var posted = await CommitFeed.ChangesOf(db, commits).Where(c => c.Kind == ChangeKind.Added && c.Entity == type.Reversal!.Posted).OrderBy(c => c.At)
                .ThenBy(c => c.No).Select(c => c.EntityId).ToListAsync(ct);
            await type.Reversal!.PostAsync(new ImportScope(db, services), posted, ct);
        }, ct);

    /// <exception cref="ForbiddenException">A field is to be filled that takes a right the caller lacks.</exception>
    async Task DemandFieldsAsync(ImportType type, ImportPlan plan, CancellationToken ct)
    {
        foreach (var permission in plan.Mapping.Columns.Select(c => type.Field(c.Field)?.Permission).OfType<string>()) await caller.DemandAsync(permission, ct);
    }

    /// <summary>Null when this run of the import is no longer meant to write.</summary>
    async Task<ImportReport?> WriteBatchAsync(Writing writing, IReadOnlyList<ImportItem> items, CancellationToken ct)
    {
        try
        {
            return await CommitAsync(writing, items, blame: null, ct);
        }
        catch (Exception e) when (e is BusinessRuleException or ConflictException or NotFoundException or InvalidInputException)
        {
            if (items.Count == 1) return await CommitAsync(writing, items, ((Failure)e).Says, ct);
            var half = items.Count / 2;
            if (await WriteBatchAsync(writing, [.. items.Take(half)], ct) is not { } first) return null;
            return await WriteBatchAsync(writing, [.. items.Skip(half)], ct) is { } second ? first.With(second) : null;
        }
    }

    Task<ImportReport?> CommitAsync(Writing writing, IReadOnlyList<ImportItem> items, Message? blame, CancellationToken ct)
    {
        var (import, no, type, run) = writing;
        return work.RunAsync(type.Command, new { import, from = items[0].Row, to = items[^1].Row }, async db =>
        {
            // One batch of a kind at a time: who imports the same file at the same moment then finds what this one wrote, and changes it instead of doubling it.
            await db.TakeTurnAsync("import " + type.Name, ct);
            // Held until the batch stands: whoever stops the import, goes on with it or takes it back finds this batch written, or it is not written at all.
            var held = await db.Imports.FromSql($"select * from imports where id = {import} for share").AsNoTracking().SingleAsync(ct);
            if (!held.MayWrite(no)) return null;
            var last = await db.ImportBatches.AsNoTracking().Where(b => b.ImportId == import).OrderByDescending(b => b.No).FirstOrDefaultAsync(ct);
            var report = blame is null ? await run.ApplyAsync(db, items, write: true, ct) : Refused(items[0], blame);
            await db.SaveChangesAsync(ct);
            db.Add(new ImportBatch
            {
                ImportId = import, No = (last?.No ?? 0) + 1, CommitId = db.Recorder!.Commit?.Id, Reached = (last?.Reached ?? 0) + items.Count, Created = report.Created, Changed = report.Changed,
                Unchanged = report.Unchanged, Skipped = report.Skipped, Wrong = report.Wrong, At = clock.GetUtcNow(),
            });
            return report;
        }, ct);
    }

    async Task<ImportSource> OpenAsync(Import import, ImportPlan plan, ImportType type, ImportRun run, CancellationToken ct)
    {
        if (plan.Mapping.Columns.Count == 0) throw new BusinessRuleException(ImportTexts.NothingMapped);
        if (plan.Fixes.Values.Sum(f => f.Count) > ImportPlan.MostFixes) throw new BusinessRuleException(ImportTexts.TooManyFixes.With(ImportPlan.MostFixes));
        var tenant = caller.Actor.Tenant;
        var source = await ImportSource.OpenAsync(type, plan, files.Require(tenant, import.Id), files.FindLines(tenant, import.Id), ct);
        try
        {
            run.Use(source.Headings, source.LineHeadings);
            return source;
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    /// <summary>Tracks what it reads, so that it shows which known records would change; nothing can be saved in it.</summary>
    ErpDb OpenForLooking()
    {
        var db = databases.OpenForReading(caller.Actor.Tenant);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        return db;
    }

    async Task<(int Reached, ImportReport Report)> BehindAsync(Guid import, CancellationToken ct)
    {
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        var batches = await db.ImportBatches.Where(b => b.ImportId == import).OrderBy(b => b.No).ToListAsync(ct);
        return (batches.Count == 0 ? 0 : batches[^1].Reached, ImportQueries.Sum(batches));
    }

    static ImportReport Refused(ImportItem item, Message says) => new() { Records = 1, Wrong = 1, Problems = [new(item.Row, null, null, null, says)] };

    static async IAsyncEnumerable<IReadOnlyList<ImportItem>> BatchesAsync(ImportSource source, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var batch = new List<ImportItem>(BatchSize);
        await foreach (var item in source.ItemsAsync(ct))
        {
            batch.Add(item);
            if (batch.Count < BatchSize) continue;
            yield return batch;
            batch = new(BatchSize);
        }

        if (batch.Count > 0) yield return batch;
    }

    /// <summary>An import that is being written.</summary>
    sealed record Writing(Guid Import, int No, ImportType Type, ImportRun Run);
}
