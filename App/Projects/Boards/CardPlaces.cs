using Erp.Platform.Tenancy;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>Where cards lie in their columns: by numbers with gaps, so that putting one between two others moves no third.</summary>
static class CardPlaces
{
    /// <summary>Room left between neighbours; halved some twenty times before a column is numbered anew.</summary>
    public const long Gap = 1 << 20;

    /// <summary>
    /// Of these cards those that are seen and count: of tasks neither put away, nor dropped, nor over for more than <see cref="BoardLimits.OldAfterDays"/>
    /// days. Only a column that stands for what was dropped shows that.
    /// </summary>
    public static IQueryable<Card> Seen(this IQueryable<Card> cards, ErpDb db, TimeProvider clock)
    {
        var since = FreshSince(clock);
        return cards.Of(db, db.WorkItems.Where(w => w.EndedAt == null || w.EndedAt >= since));
    }

    /// <summary>Of these cards those that would be seen, had their tasks not been over for so long.</summary>
    public static IQueryable<Card> Old(this IQueryable<Card> cards, ErpDb db, TimeProvider clock)
    {
        var since = FreshSince(clock);
        return cards.Of(db, db.WorkItems.Where(w => w.EndedAt < since));
    }

    /// <summary>The first day whose finished tasks are still seen.</summary>
    public static DateOnly FirstFreshDay(TimeProvider clock) => clock.Today().AddDays(-BoardLimits.OldAfterDays);

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

    /// <summary>Puts cards at the ends of columns, in the order they are named. One query, however many there are.</summary>
    public static async Task PutLastAsync(ErpDb db, IReadOnlyList<(Card Card, Guid ColumnId)> cards, CancellationToken ct)
    {
        if (cards.Count == 0) return;
        var columns = cards.Select(c => c.ColumnId).ToHashSet();
        var last = await db.Cards.Where(c => columns.Contains(c.ColumnId)).GroupBy(c => c.ColumnId).Select(g => new { g.Key, Last = g.Max(c => c.Position) })
            .ToDictionaryAsync(g => g.Key, g => g.Last, ct);
        // What was put there in this very command is not in the tables yet.
        foreach (var entry in db.ChangeTracker.Entries<Card>())
            if (columns.Contains(entry.Entity.ColumnId)) last[entry.Entity.ColumnId] = Math.Max(last.GetValueOrDefault(entry.Entity.ColumnId), entry.Entity.Position);
        foreach (var (card, column) in cards) card.Put(column, last[column] = last.GetValueOrDefault(column) + Gap);
    }

    /// <summary>Cards with their tasks, whose history tells of every place they come to.</summary>
    public static async Task<List<Card>> WithTasksAsync(ErpDb db, IQueryable<Card> cards, CancellationToken ct)
    {
        var tasks = cards.Select(c => c.WorkItemId);
        await db.WorkItems.Where(w => tasks.Contains(w.Id)).LoadAsync(ct);
        return await cards.ToListAsync(ct);
    }

    static DateTimeOffset FreshSince(TimeProvider clock) => BusinessCalendar.StartOf(FirstFreshDay(clock)).ToUniversalTime();

    /// <summary>Those of some tasks that are not put away, nor dropped where that is not shown.</summary>
    static IQueryable<Card> Of(this IQueryable<Card> cards, ErpDb db, IQueryable<WorkItem> tasks)
    {
        var columns = db.Set<Column>();
        return cards.Where(card => tasks.Any(w => w.Id == card.WorkItemId && !w.Archived
            && (w.State != WorkItemState.Cancelled || columns.Any(c => c.Id == card.ColumnId && c.State == WorkItemState.Cancelled))));
    }

    static async Task RenumberAsync(ErpDb db, IQueryable<Card> column, CancellationToken ct)
    {
        foreach (var (n, card) in (await WithTasksAsync(db, column.OrderBy(c => c.Position).ThenBy(c => c.Id), ct)).Index()) card.Put(card.ColumnId, (n + 1) * Gap);
    }
}
