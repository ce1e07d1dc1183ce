using Microsoft.EntityFrameworkCore;
using Erp.Platform.Work;

namespace Erp.Platform.Numbering;

/// <summary>Gives document numbers without a gap. Take them last in a command: the range's row stays locked until the commit.</summary>
public sealed class Numbers
{
    /// <summary>Takes the next number of a range for a document of this date.</summary>
    /// <exception cref="BusinessRuleException">The range does not exist.</exception>
    public async Task<string> NextAsync(ErpDb db, string rangeCode, DateOnly date, CancellationToken ct = default)
    {
        var (range, counter) = await CounterAsync(db, rangeCode, date, ct);
        return NumberPattern.Format(range.Pattern, counter.Take(), date);
    }

    /// <summary>Takes the next number that no record carries yet, for records to which people may also give numbers of their own.</summary>
    /// <param name="taken">The numbers already given.</param>
    /// <exception cref="BusinessRuleException">The range does not exist.</exception>
    public async Task<string> NextFreeAsync(ErpDb db, string rangeCode, DateOnly date, IQueryable<string> taken, CancellationToken ct = default) =>
        (await NextFreeAsync(db, rangeCode, date, 1, taken, ct))[0];

    /// <summary>As many numbers that no record carries yet, in order, for records that come in numbers, as in an import.</summary>
    /// <inheritdoc cref="NextFreeAsync(ErpDb, string, DateOnly, IQueryable{string}, CancellationToken)"/>
    public async Task<IReadOnlyList<string>> NextFreeAsync(ErpDb db, string rangeCode, DateOnly date, int count, IQueryable<string> taken, CancellationToken ct = default)
    {
        var (range, counter) = await CounterAsync(db, rangeCode, date, ct);
        var free = new List<string>(count);
        while (free.Count < count)
        {
            List<string> next = [.. Enumerable.Range(0, count - free.Count).Select(_ => NumberPattern.Format(range.Pattern, counter.Take(), date))];
            var used = await taken.Where(number => next.Contains(number)).ToListAsync(ct);
            free.AddRange(next.Except(used));
        }

        return free;
    }

    /// <summary>The range, and its counter locked until the commit.</summary>
    static async Task<(NumberRange Range, NumberCounter Counter)> CounterAsync(ErpDb db, string rangeCode, DateOnly date, CancellationToken ct)
    {
        var range = await db.Set<NumberRange>().AsNoTracking().FirstOrDefaultAsync(r => r.Code == rangeCode, ct)
            ?? throw new BusinessRuleException(NumberingTexts.Missing.With(rangeCode));
        var year = range.Yearly ? date.Year : 0;
        var counter = db.Set<NumberCounter>().Local.FirstOrDefault(c => c.RangeId == range.Id && c.Year == year) ?? await LockAsync(db, range.Id, year, ct);
        if (counter is null)
        {
            // The first number of a year: there is no row to wait on yet, so the first writers queue here and then look again.
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({range.Id}::text, {year}))", ct);
            counter = await LockAsync(db, range.Id, year, ct);
        }

        if (counter is null) db.Add(counter = new NumberCounter(range.Id, year));
        return (range, counter);
    }

    /// <summary>Locked as it is read: a second writer waits here for the first one's commit and then sees its number as taken.</summary>
    static Task<NumberCounter?> LockAsync(ErpDb db, Guid rangeId, int year, CancellationToken ct) =>
        db.Set<NumberCounter>().FromSql($"select * from number_counters where range_id = {rangeId} and year = {year} for update").SingleOrDefaultAsync(ct);
}
