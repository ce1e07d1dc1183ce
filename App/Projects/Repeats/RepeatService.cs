using Erp.Platform.Access;
using Erp.Platform.Files;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.Boards;
using Erp.Projects.PermitTypes;
using Erp.Projects.Transports;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Repeats;

/// <summary>A project was made by repeating another. Its tasks are told of by this alone.</summary>
public sealed record ProjectRepeated(Guid ProjectId, Guid FromId);

/// <summary>Repeats projects: last year's event, or a template.</summary>
public sealed class RepeatService(UnitOfWork work, ProjectService projects, Numbers numbers, BomFilling filling, Caller caller, TimeProvider clock)
{
    /// <summary>Makes a project out of another, at its beginning and with its dates moved. One commit, taken back as a whole while nothing was built on it.</summary>
    /// <returns>Key of the new project.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="NotFoundException">There is no project with this key.</exception>
    public Task<Guid> RepeatAsync(Guid id, RepeatForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.RepeatProject, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var source = await RepeatSource.ReadAsync(db, id, form, filling, ct);
            var copy = new RepeatCopy(source, form, await NumbersAsync(db, source, ct));
            db.AddRange(copy.Made);
            await projects.BeginAsync(db, copy.Project, ct);
            if (!form.IsTemplate) await BoardCards.LayAsync(db, await db.Boards.Include(b => b.Columns).Where(b => b.ProjectId == null).ToListAsync(ct), copy.Tasks, ct);
            if (form.Files) await AttachmentCopies.AddAsync(db, copy.Copies, caller.Actor, clock.GetUtcNow(), ct);
            db.Publish(new ProjectRepeated(copy.Project.Id, id));
            return copy.Project.Id;
        }, ct);

    async Task<RepeatNumbers> NumbersAsync(ErpDb db, RepeatSource source, CancellationToken ct)
    {
        var today = clock.Today();
        return new(
            await numbers.NextAsync(db, ProjectsSeed.ProjectNumbers, today, ct),
            await SomeAsync(ProjectsSeed.WorkItemNumbers, source.Tasks.Count, db.WorkItems.Select(w => w.Number)),
            await SomeAsync(PermitTypesSeed.PermitNumbers, source.Permits.Count, db.Permits.Select(p => p.Number)),
            await SomeAsync(TransportSeed.Numbers, source.Transports.Count, db.Transports.Select(t => t.Number)));

        async Task<IReadOnlyList<string>> SomeAsync(string range, int count, IQueryable<string> taken) => count == 0 ? [] : await numbers.NextFreeAsync(db, range, today, count, taken, ct);
    }
}
