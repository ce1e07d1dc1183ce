using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Calendars;

/// <summary>Some days on which the company is closed.</summary>
public sealed record ClosedDays(DateOnly First, DateOnly Last, string Name);

/// <summary>The days of the week on which a company does not work: the public holidays of its federal state, and those on which it is closed itself.</summary>
/// <param name="State">Where it works; none for what is a holiday everywhere.</param>
public sealed record FreeDays(FederalState? State, IReadOnlyList<ClosedDays> Closed)
{
    /// <summary>Those of the company. Joins the caller's context.</summary>
    public static async Task<FreeDays> ReadAsync(ErpDb db, CancellationToken ct = default) => new(
        await db.TimeSettings.Select(s => s.State).FirstOrDefaultAsync(ct),
        await db.Closures.OrderBy(c => c.FirstDay).ThenBy(c => c.Id).Select(c => new ClosedDays(c.FirstDay, c.LastDay, c.Name)).ToListAsync(ct));

    /// <summary>All of them; a day may come twice.</summary>
    public IEnumerable<DateOnly> All() => PublicHolidays.Of(State).Keys.Concat(Closed.SelectMany(c => Enumerable.Range(0, c.Last.DayNumber - c.First.DayNumber + 1).Select(c.First.AddDays)));

    /// <summary>Why a day is free; none where it is not.</summary>
    public string? NameOf(DateOnly day) => PublicHolidays.Of(State).TryGetValue(day, out var holiday) ? holiday.ToString() : Closed.FirstOrDefault(c => c.First <= day && day <= c.Last)?.Name;
}
