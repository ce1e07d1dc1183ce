using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Erp.Platform.Work;

namespace Erp.Platform.Numbering;

/// <summary>Gives document numbers without a gap. Take them last in a command: the range's row stays locked until the commit.</summary>
public sealed class Numbers
{
    // Asked all day, so made into SQL once for each range (record 0023).
    static readonly ConcurrentDictionary<string, Func<ErpDb, int, CancellationToken, Task<Locked?>>> Locks = new();

    /// <summary>Takes the next number of a range for a document of this date.</summary>
    /// <exception cref="BusinessRuleException">The range does not exist.</exception>
    public async Task<string> NextAsync(ErpDb db, string rangeCode, DateOnly date, CancellationToken ct = default)
    {
        var (counter, pattern) = await CounterAsync(db, rangeCode, date, ct);
        return NumberPattern.Format(pattern, counter.Take(), date);
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
        var (counter, pattern) = await CounterAsync(db, rangeCode, date, ct);
        var free = new List<string>(count);
        while (free.Count < count)
        {
            List<string> next = [.. Enumerable.Range(0, count - free.Count).Select(_ => NumberPattern.Format(pattern, counter.Take(), date))];
            var used = await taken.Where(number => next.Contains(number)).ToListAsync(ct);
            free.AddRange(next.Except(used));
        }

        return free;
    }

    /// <summary>The counter of the range for a day, locked until the commit, and the range's pattern.</summary>
    static async Task<Locked> CounterAsync(ErpDb db, string rangeCode, DateOnly date, CancellationToken ct)
    {
        if (await LockAsync(db, rangeCode, date.Year, ct) is { } locked) return locked;
        var range = await db.Set<NumberRange>().AsNoTracking().FirstOrDefaultAsync(r => r.Code == rangeCode, ct)
            ?? throw new BusinessRuleException(NumberingTexts.Missing.With(rangeCode));
        return new(await BeginAsync(db, range, date.Year, ct), range.Pattern);
    }

    /// <summary>The counter of a range's year before its first number is given.</summary>
    static async Task<NumberCounter> BeginAsync(ErpDb db, NumberRange range, int calendarYear, CancellationToken ct)
    {
        var year = range.Yearly ? calendarYear : 0;
        if (db.Set<NumberCounter>().Local.FirstOrDefault(c => c.RangeId == range.Id && c.Year == year) is { } begunHere) return begunHere;
        // There is no row to wait on yet, so the first writers queue here and then look again.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({range.Id}::text, {year}))", ct);
        if (await LockAsync(db, range.Code, calendarYear, ct) is { } begunMeanwhile) return begunMeanwhile.Counter;
        var counter = new NumberCounter(range.Id, year);
        db.Add(counter);
        return counter;
    }

    /// <summary>Locked as it is read: a second writer waits here for the first one's commit and then sees its number as taken.</summary>
    static Task<Locked?> LockAsync(ErpDb db, string rangeCode, int calendarYear, CancellationToken ct) => Locks.GetOrAdd(rangeCode, CompileLock)(db, calendarYear, ct);

    /// <summary>
    /// EF Core takes no parameters of a compiled query into SQL of ours: so the range stands in it and the year outside. PostgreSQL looks at the year before it locks, but only
    /// in so many words.
    /// </summary>
    static Func<ErpDb, int, CancellationToken, Task<Locked?>> CompileLock(string rangeCode) => EF.CompileAsyncQuery((ErpDb db, int calendarYear, CancellationToken _) =>
        db.Set<NumberCounter>().FromSqlRaw("select c.* from number_counters c join number_ranges r on r.id = c.range_id where r.code = {0} for update of c", rangeCode).AsTracking()
            .Where(c => c.Year == calendarYear || c.Year == 0)
            .Join(db.Set<NumberRange>(), c => c.RangeId, r => r.Id, (c, r) => new { Counter = c, r.Pattern, r.Yearly })
            .Where(found => found.Counter.Year == (found.Yearly ? calendarYear : 0))
            .Select(found => new Locked(found.Counter, found.Pattern))
            .SingleOrDefault());

    /// <summary>The counter of a range's year, locked until the commit, and the range's pattern.</summary>
    sealed record Locked(NumberCounter Counter, string Pattern);
}
