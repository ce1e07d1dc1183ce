using Erp.Projects.Permits;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>What permits cost: expected while planned, committed once applied for, incurred when granted; a refused or withdrawn one costs nothing but what is posted.</summary>
sealed class PermitMoney : IMoneySource
{
    public IReadOnlyList<string> Watched => [nameof(Permit)];

    public async Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct)
    {
        var permits = await db.Permits.AsNoTracking().Where(p => p.ProjectId == scope.ProjectId && p.State != PermitState.Rejected && p.State != PermitState.Withdrawn && p.Cost > 0).ToListAsync(ct);
        return [.. permits.Select(p => new MoneyRow(FigureOf(p.State), p.CategoryId, p.Cost!.Value, p.Name)
        {
            Date = p.ApprovedOn ?? p.AppliedOn, DocumentKind = Permit.DocumentName, DocumentId = p.Id, Number = p.Number, OfPlan = true, AwaitsBill = p.State != PermitState.Planned,
        })];
    }

    static MoneyFigure FigureOf(PermitState state) => state switch
    {
        PermitState.Planned => MoneyFigure.Expected,
        PermitState.Applied => MoneyFigure.Committed,
        _ => MoneyFigure.NotPosted,
    };
}
