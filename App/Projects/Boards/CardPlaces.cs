using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>Where cards lie in their columns: by numbers with gaps, so that putting one between two others moves no third.</summary>
static class CardPlaces
{
    /// <summary>Room left between neighbours; halved some twenty times before a column is numbered anew.</summary>
    public const long Gap = 1 << 20;

    /// <summary>Of these cards those that are seen and count: of tasks neither put away nor dropped. Only a column that stands for what was dropped shows that.</summary>
    public static IQueryable<Card> Seen(this IQueryable<Card> cards, ErpDb db)
    {
        var (tasks, columns) = (db.WorkItems, db.Set<Column>());
        return cards.Where(card => tasks.Any(w => w.Id == card.WorkItemId && !w.Archived
            && (w.State != WorkItemState.Cancelled || columns.Any(c => c.Id == card.ColumnId && c.State == WorkItemState.Cancelled))));
    }

    /// <summary>Puts cards into a column, one behind the other.</summary>
    /// <param name="db">The caller's transaction, which holds the board.</param>
    /// <param name="column">The column.</param>
    /// <param name="cards">What is put there.</param>
    /// <param name="before">The task whose card they are put before; none, or one that lies elsewhere, for the end.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task PutAsync(ErpDb db, Column column, IReadOnlyList<Card> cards, Guid? before, CancellationToken ct)
    {
        var ids = cards.Select(c => c.Id).ToList();
        var others = db.Cards.Where(c => c.ColumnId == column.Id && !ids.Contains(c.Id));
        var next = before is { } task ? await others.Where(c => c.WorkItemId == task).Select(c => (long?)c.Position).FirstOrDefaultAsync(ct) : null;
        var last = await others.Where(c => next == null || c.Position < next).MaxAsync(c => (long?)c.Position, ct) ?? 0;
        var step = next is { } end ? (end - last) / (cards.Count + 1) : Gap;
        if (step < 1)
        {
            await RenumberAsync(db, others, ct);
            await db.SaveChangesAsync(ct);
            await PutAsync(db, column, cards, before, ct);
            return;
        }

        foreach (var (n, card) in cards.Index()) card.Put(column.Id, last + (n + 1) * step);
    }

    /// <summary>Puts a card at the end of a column.</summary>
    public static async Task PutLastAsync(ErpDb db, Card card, Guid columnId, CancellationToken ct)
    {
        var waiting = db.ChangeTracker.Entries<Card>().Where(e => e.Entity.ColumnId == columnId && e.Entity != card).Select(e => (long?)e.Entity.Position).Max() ?? 0;
        var last = await db.Cards.Where(c => c.ColumnId == columnId).MaxAsync(c => (long?)c.Position, ct) ?? 0;
        card.Put(columnId, Math.Max(last, waiting) + Gap);
    }

    /// <summary>Cards with their tasks, whose history tells of every place they come to.</summary>
    public static async Task<List<Card>> WithTasksAsync(ErpDb db, IQueryable<Card> cards, CancellationToken ct)
    {
        var tasks = cards.Select(c => c.WorkItemId);
        await db.WorkItems.Where(w => tasks.Contains(w.Id)).LoadAsync(ct);
        return await cards.ToListAsync(ct);
    }

    static async Task RenumberAsync(ErpDb db, IQueryable<Card> column, CancellationToken ct)
    {
        foreach (var (n, card) in (await WithTasksAsync(db, column.OrderBy(c => c.Position).ThenBy(c => c.Id), ct)).Index()) card.Put(card.ColumnId, (n + 1) * Gap);
    }
}
