using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Imports;

/// <summary>
/// Brings files in: upload, check, run, stop, undo. The wizard, the API and tests all come through here. Besides the right to import it takes
/// the right to change what is imported.
/// </summary>
public sealed class ImportService(
    UnitOfWork work, Caller caller, Database database, ImportCatalog catalog, ImportFiles files, ImportWriter writer, ImportRunner runner, UndoService undo, TimeProvider clock)
{
    /// <summary>Takes a file in, streamed to disk. Nothing of it is imported yet.</summary>
    /// <param name="kind">What it holds: <see cref="ImportType.Name"/>.</param>
    /// <param name="fileName">Its name, to be recognised by people.</param>
    /// <param name="content">The file.</param>
    /// <param name="ct">Ends the upload.</param>
    /// <returns>Key of the import.</returns>
    /// <exception cref="BusinessRuleException">It is too large.</exception>
    public async Task<Guid> UploadAsync(string kind, string fileName, Stream content, CancellationToken ct = default)
    {
        await DemandAsync(kind, ct);
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var (size, hash) = await files.SaveAsync(caller.Actor.Tenant, id, content, ofLines: false, ct);
        return await work.RunAsync(ImportCommands.Upload, new { kind, fileName, size }, db =>
        {
            var import = new Import(id, kind, Path.GetFileName(fileName), size, hash, caller.Actor.Name);
            db.Add(import);
            return Task.FromResult(import.Id);
        }, ct);
    }

    /// <summary>Takes in the second file, with the lines of the records of the first.</summary>
    /// <exception cref="BusinessRuleException">It is too large, or the import runs already.</exception>
    public async Task UploadLinesAsync(Guid id, Stream content, CancellationToken ct = default)
    {
        var import = await RequireAsync(id, ct);
        if (import.State != ImportState.Prepared) throw new BusinessRuleException(ImportTexts.NotInThisState.With(ImportTexts.Of(import.State)));
        await files.SaveAsync(caller.Actor.Tenant, id, content, ofLines: true, ct);
    }

    /// <summary>Reads the whole file as the import would and tells all errors at once; writes nothing.</summary>
    /// <param name="id">The import.</param>
    /// <param name="plan">How it is read and what is mended.</param>
    /// <param name="progress">Told how many records were read.</param>
    /// <param name="ct">Ends the check.</param>
    /// <exception cref="Sheets.SheetException">The file cannot be read in this way.</exception>
    public async Task<ImportReport> CheckAsync(Guid id, ImportPlan plan, IProgress<int>? progress = null, CancellationToken ct = default) =>
        await writer.CheckAsync(await RequireAsync(id, ct), plan, progress, ct);

    /// <summary>Imports in the background; the screen may be left. Rows with errors are left out and counted.</summary>
    /// <exception cref="BusinessRuleException">It is being written, done or being undone.</exception>
    public async Task StartAsync(Guid id, ImportPlan plan, CancellationToken ct = default)
    {
        var run = await BeginAsync(id, plan, ct);
        runner.Run(caller.Actor, service => service.WriteAsync(id, run, plan, CancellationToken.None));
    }

    /// <summary>Imports and waits for the end; for programs and tests.</summary>
    /// <returns>What was done, and what is wrong with the rows that were left out.</returns>
    /// <exception cref="BusinessRuleException">It is being written, done or being undone.</exception>
    public async Task<ImportReport> RunAsync(Guid id, ImportPlan plan, CancellationToken ct = default)
    {
        var run = await BeginAsync(id, plan, ct);
        return await WriteAsync(id, run, plan, ct);
    }

    /// <summary>Stops an import after the batch under way. What was written stays until it is undone.</summary>
    /// <exception cref="BusinessRuleException">It is not running.</exception>
    public async Task CancelAsync(Guid id, CancellationToken ct = default)
    {
        await RequireAsync(id, ct);
        await work.RunAsync(ImportCommands.Cancel, new { id }, async db => (await db.Imports.RequireAsync(id, ct)).Cancel(), ct);
    }

    /// <summary>Takes the whole import back and waits for it: every record it created goes, every field it changed gets its former value; what it posted is reversed.</summary>
    /// <exception cref="BusinessRuleException">
    /// There is nothing to take back, or it is still being written; or others have built on a record it brought: says who, what and when, and leaves everything as it is.
    /// </exception>
    public async Task UndoAsync(Guid id, CancellationToken ct = default)
    {
        var run = await BeginUndoAsync(id, ct);
        await TakeBackAsync(id, run, ct);
    }

    /// <summary>Takes the whole import back in the background; where that cannot be, its reason stands in the import.</summary>
    /// <exception cref="BusinessRuleException">There is nothing to take back, or it is still being written.</exception>
    public async Task StartUndoAsync(Guid id, CancellationToken ct = default)
    {
        var run = await BeginUndoAsync(id, ct);
        runner.Run(caller.Actor, service => service.TakeBackAsync(id, run, CancellationToken.None));
    }

    /// <summary>Keeps a mapping by name; one of the same name is replaced.</summary>
    /// <exception cref="InvalidInputException">The name is missing or too long.</exception>
    public async Task SaveMappingAsync(string kind, NamedMapping named, CancellationToken ct = default)
    {
        await DemandAsync(kind, ct);
        var name = named.Name.Trimmed() ?? throw new InvalidInputException(nameof(NamedMapping.Name), FormTexts.Required);
        if (name.Length > ImportLimits.PresetName) throw new InvalidInputException(nameof(NamedMapping.Name), FormTexts.TooLong.With(ImportLimits.PresetName));
        var content = ImportJson.Write(named.Mapping);
        await work.RunAsync(ImportCommands.SavePreset, new { kind, name }, async db =>
        {
            var preset = await db.ImportPresets.FirstOrDefaultAsync(p => p.Kind == kind && p.Name == name, ct);
            if (preset is null) db.Add(new ImportPreset(kind, name, content));
            else preset.Define(content);
        }, ct);
    }

    /// <summary>Forgets a mapping. Those that come with the product stay.</summary>
    /// <exception cref="NotFoundException">Nobody saved one of this name.</exception>
    public async Task RemoveMappingAsync(string kind, string name, CancellationToken ct = default)
    {
        await DemandAsync(kind, ct);
        await work.RunAsync(ImportCommands.RemovePreset, new { kind, name }, async db =>
            db.Remove(await db.ImportPresets.FirstOrDefaultAsync(p => p.Kind == kind && p.Name == name, ct) ?? throw new NotFoundException()), ct);
    }

    /// <summary>Notes that the import is being written from now on.</summary>
    /// <returns>The run that may write it.</returns>
    internal async Task<int> BeginAsync(Guid id, ImportPlan plan, CancellationToken ct)
    {
        await RequireAsync(id, ct);
        var kept = ImportJson.Write(plan with { Fixes = new Dictionary<int, IReadOnlyDictionary<string, string>>() });
        return await work.RunAsync(ImportCommands.Start, new { id }, async db =>
        {
            var import = await db.Imports.RequireAsync(id, ct);
            return import.Start(kept, await ImportQueries.IsStalledAsync(db, import, clock, ct));
        }, ct);
    }

    internal async Task<ImportReport> WriteAsync(Guid id, int run, ImportPlan plan, CancellationToken ct)
    {
        var report = new ImportReport();
        Message? reason = null;
        try
        {
            return report = await writer.WriteAsync(await RequireAsync(id, ct), run, plan, ct);
        }
        catch (Exception e) when (DatabaseErrors.Translate(e) is { } failure)
        {
            reason = failure.Says;
            throw failure;
        }
        catch (Exception e)
        {
            reason = (e as Failure)?.Says ?? Web.WebTexts.Unexpected;
            throw;
        }
        finally
        {
            var now = clock.GetUtcNow();
            await work.RunAsync(ImportCommands.Finish, new { id }, async db =>
            {
                var batches = await db.ImportBatches.AsNoTracking().Where(b => b.ImportId == id).OrderBy(b => b.No).ToListAsync(CancellationToken.None);
                (await db.Imports.RequireAsync(id, CancellationToken.None)).Finish(run, ImportQueries.Sum(batches), ImportNote.Of(report), reason?.ToString(), now);
            }, CancellationToken.None);
        }
    }

    async Task<int> BeginUndoAsync(Guid id, CancellationToken ct)
    {
        await RequireAsync(id, ct);
        return await work.RunAsync(ImportCommands.Undo, new { id }, async db =>
        {
            var import = await db.Imports.RequireAsync(id, ct);
            return import.Undo(await ImportQueries.IsStalledAsync(db, import, clock, ct));
        }, ct);
    }

    async Task TakeBackAsync(Guid id, int run, CancellationToken ct)
    {
        Message? reason = null;
        try
        {
            await using var db = await database.ReadAsync(PlatformPermissions.Import, ct);
            var commits = await db.ImportBatches.Where(b => b.ImportId == id && b.CommitId != null).OrderBy(b => b.No).Select(b => b.CommitId!.Value).ToListAsync(ct);
            if (catalog.Require((await db.Imports.RequireAsync(id, ct)).Kind) is { Reversal: not null } type) await writer.ReverseAsync(id, type, commits, ct);
            else await undo.UndoAllAsync(commits, _ => { }, ct);
            files.Remove(caller.Actor.Tenant, id);
        }
        catch (Exception e)
        {
            reason = (e as Failure)?.Says ?? Web.WebTexts.Unexpected;
            throw;
        }
        finally
        {
            var says = reason?.ToString();
            await work.RunAsync(ImportCommands.Undo, new { id }, async db => (await db.Imports.RequireAsync(id, CancellationToken.None)).FinishUndo(run, says), CancellationToken.None);
        }
    }

    async Task<Import> RequireAsync(Guid id, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Import, ct);
        var import = await db.Imports.RequireAsync(id, ct);
        await caller.DemandAsync(catalog.Require(import.Kind).WritePermission, ct);
        return import;
    }

    async Task DemandAsync(string kind, CancellationToken ct)
    {
        await caller.DemandAsync(PlatformPermissions.Import, ct);
        await caller.DemandAsync(catalog.Require(kind).WritePermission, ct);
    }
}
