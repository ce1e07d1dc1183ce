using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>Gets what a parts list wants: from suppliers, from the warehouse, to its place.</summary>
public sealed class BomProcurementService(UnitOfWork work, PurchaseRaising purchasing, Reservations reservations, StockLedger stock, TimeProvider clock)
{
    /// <summary>Asks purchasing for lines: one request per supplier, and one for what nobody is named for.</summary>
    /// <returns>The requests.</returns>
    /// <exception cref="BusinessRuleException">A line is not planned, nothing of it is wanted, or the project is a template.</exception>
    public Task<IReadOnlyList<RaisedRequest>> OrderAsync(Guid projectId, BomLinesForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.OrderBomLines, new { projectId, form }, async db =>
        {
            var (project, lines) = await HoldAsync(db, projectId, form, ct);
            project.RequireReal();
            var tree = await WantedAsync(db, projectId, lines, ct);
            var categories = await db.CostCategories.AsNoTracking().ToDictionaryAsync(c => c.Id, ct);
            var ids = lines.Select(l => l.ItemId).OfType<Guid>().Distinct().ToList();
            var numbers = await db.Items.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Number, ct);
            var raised = new List<RaisedRequest>();
            foreach (var supplier in lines.GroupBy(l => l.SupplierId))
                foreach (var some in supplier.Chunk(PurchaseLimits.Lines))
                {
                    var wanted = some.Select(l => new WantedLine(
                        l.Id, l.ItemId, l.ItemId is { } item ? numbers[item] : null, l.Name, tree.Of(l.Id).Total, l.UnitCode, l.UnitPrice,
                        l.CategoryId is { } category ? categories[category].Name(CultureInfo.CurrentUICulture) : null));
                    var request = await purchasing.RaiseAsync(db, new(Project.DocumentName, projectId, project.Number), new(supplier.Key, some.Min(l => l.WantedDate), [.. wanted]), ct);
                    foreach (var line in some) line.Request(request.Id, request.Number);
                    raised.Add(request);
                }

            return (IReadOnlyList<RaisedRequest>)raised;
        }, ct);

    /// <summary>Reserves lines in the warehouse. What is not there is reserved too, and gets what arrives next.</summary>
    /// <exception cref="BusinessRuleException">A line is not planned, nothing of it is wanted, it is nothing that is kept in stock, or the project is a template.</exception>
    public Task ReserveAsync(Guid projectId, BomLinesForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ReserveBomLines, new { projectId, form }, async db =>
        {
            var (project, lines) = await HoldAsync(db, projectId, form, ct);
            project.RequireReal();
            await WantedAsync(db, projectId, lines, ct);
            var contents = await ItemContent.OfAsync(db, [.. lines.Select(l => l.ItemId).OfType<Guid>().Distinct()], ct);
            if (lines.Find(l => l.ItemId is not { } item || contents[item].Goods.Count == 0) is { } other) throw new BusinessRuleException(BomLineTexts.NotKept.With(other.Name));
            foreach (var line in lines) line.Step(ProjectsCommands.ReserveBomLines);
            await BomStock.ReserveAsync(db, reservations, project, ct);
        }, ct);

    /// <summary>Says that parts are in place. What was reserved, or bought and put into stock, leaves the warehouse.</summary>
    /// <exception cref="BusinessRuleException">A line did not come and is not reserved, nothing of it is wanted, or there is not enough of it in the warehouse.</exception>
    public Task InstallAsync(Guid projectId, BomLinesForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.InstallBomLines, new { projectId, form }, async db =>
        {
            var (project, lines) = await HoldAsync(db, projectId, form, ct);
            await WantedAsync(db, projectId, lines, ct);
            var chosen = lines.Select(l => l.Id).ToHashSet();
            var leaving = (await BomStock.LinesAsync(db, projectId, ct)).Where(l => chosen.Contains(l.LineId)).ToList();
            await stock.IssueAsync(db, new(BomStock.Source(project), clock.Today(), WarehouseId: null, projectId, leaving), ct);

            foreach (var line in lines) line.Step(ProjectsCommands.InstallBomLines);
        }, ct);

    /// <summary>Takes parts out again. What left the warehouse for them lies there as before, reserved for them.</summary>
    /// <exception cref="BusinessRuleException">A line is not in place.</exception>
    public Task TakeOutAsync(Guid projectId, BomLinesForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.TakeOutBomLines, new { projectId, form }, async db =>
        {
            var (project, lines) = await HoldAsync(db, projectId, form, ct);
            foreach (var line in lines) line.TakeOut();
            await stock.ReverseAsync(db, BomStock.Source(project), [.. lines.Select(l => l.Id)], clock.Today(), BomLineTexts.TakeOut, ct);
            await BomStock.ReserveAsync(db, reservations, project, ct);
        }, ct);

    /// <summary>Drops lines: they and what lies below them count for nothing.</summary>
    /// <exception cref="BusinessRuleException">A line is asked for or in place, or one below it is kept, asked for or in place.</exception>
    public Task CancelAsync(Guid projectId, BomLinesForm form, CancellationToken ct = default) => StepAsync(ProjectsCommands.CancelBomLines, projectId, form, ct);

    /// <summary>Plans lines again that were dropped or reserved.</summary>
    /// <exception cref="BusinessRuleException">A line is neither.</exception>
    public Task ReplanAsync(Guid projectId, BomLinesForm form, CancellationToken ct = default) => StepAsync(ProjectsCommands.ReplanBomLines, projectId, form, ct);

    Task StepAsync(Command command, Guid projectId, BomLinesForm form, CancellationToken ct) =>
        work.RunAsync(command, new { projectId, form }, async db =>
        {
            var (project, lines) = await HoldAsync(db, projectId, form, ct);
            var tree = await BomRules.TreeAsync(db, projectId, ct);
            foreach (var line in lines) line.Step(command);
            await BomRules.PutAsync(db, tree, lines, ct);
            await BomStock.ReserveAsync(db, reservations, project, ct);
        }, ct);

    /// <summary>The tree of a list, in which something is wanted of each of these lines.</summary>
    static async Task<BomTree> WantedAsync(ErpDb db, Guid projectId, List<BomLine> lines, CancellationToken ct)
    {
        var tree = await BomRules.TreeAsync(db, projectId, ct);
        return lines.Find(l => tree.Of(l.Id).Total <= 0) is { } idle ? throw new BusinessRuleException(BomLineTexts.NothingWanted.With(idle.Name)) : tree;
    }

    static async Task<(Project Project, List<BomLine> Lines)> HoldAsync(ErpDb db, Guid projectId, BomLinesForm form, CancellationToken ct)
    {
        FormCheck.Require(form);
        var project = await BomRules.HoldAsync(db, projectId, ct);
        var ids = form.LineIds.Distinct().ToList();
        var lines = await db.BomLines.Where(l => l.ProjectId == projectId && ids.Contains(l.Id)).OrderBy(l => l.Id).ToListAsync(ct);
        return lines.Count == ids.Count ? (project, lines) : throw new BusinessRuleException(BomLineTexts.OtherProject);
    }
}
