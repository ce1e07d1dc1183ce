using Erp.Platform.Tenancy;
using Erp.Projects.Transports;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>What rides cost: expected while planned, committed once vehicle and driver said yes, incurred when they are over.</summary>
sealed class TransportMoney : IMoneySource
{
    public IReadOnlyList<string> Watched => [nameof(Transport)];

    public async Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct)
    {
        var rides = await db.Transports.AsNoTracking().Where(t => t.ProjectId == scope.ProjectId && t.State != TransportState.Cancelled && t.Cost > 0).ToListAsync(ct);
        return [.. rides.Select(t => new MoneyRow(FigureOf(t.State), t.CategoryId, t.Cost!.Value, $"{Transport.FirstLine(t.From)} → {Transport.FirstLine(t.To)}")
        {
            Date = BusinessCalendar.DayOf(t.ScheduledStart), DocumentKind = Transport.DocumentName, DocumentId = t.Id, Number = t.Number, OfPlan = true, AwaitsBill = t.State != TransportState.Planned,
        })];
    }

    static MoneyFigure FigureOf(TransportState state) => state switch
    {
        TransportState.Planned => MoneyFigure.Expected,
        TransportState.Done => MoneyFigure.NotPosted,
        _ => MoneyFigure.Committed,
    };
}
