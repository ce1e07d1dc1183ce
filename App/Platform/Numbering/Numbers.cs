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
        var range = await db.Set<NumberRange>().AsNoTracking().FirstOrDefaultAsync(r => r.Code == rangeCode, ct)
            ?? throw new BusinessRuleException(NumberingTexts.Missing.With(rangeCode));
        var year = range.Yearly ? date.Year : 0;
        // Locked as it is read: a second writer waits here for the first one's commit and then sees its number as taken.
        var counter = await db.Set<NumberCounter>()
            .FromSql($"select * from number_counters where range_id = {range.Id} and year = {year} for update").SingleOrDefaultAsync(ct);
        if (counter is null) db.Add(counter = new NumberCounter(range.Id, year));
        return NumberPattern.Format(range.Pattern, counter.Take(), date);
    }
}
