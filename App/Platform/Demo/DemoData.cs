namespace Erp.Platform.Demo;

/// <summary>A module's part of the demo company, written through its own commands like everything else.</summary>
public interface IDemoData
{
    /// <summary>
    /// Lower runs first, as with seeds: parties 10, prices 21, sales 50 … Parts of the same order are made side by side: on the same day, at most one of them throwing the dice, and
    /// none of them needing another's.
    /// </summary>
    int Order { get; }

    Task CreateAsync(DemoYear year, CancellationToken ct);
}

/// <summary>The year the demo company looks back on: same dice every time, and a clock that the data turns as it goes.</summary>
public sealed class DemoYear(DemoClock clock, DateOnly today)
{
    readonly List<Func<DateOnly, CancellationToken, Task>> mornings = [], days = [];

    /// <summary>The last day of the data.</summary>
    public DateOnly Today => today;

    /// <summary>The first day of the data.</summary>
    public DateOnly Start => today.AddYears(-1);

    /// <summary>Same sequence at every creation, so that everyone sees the same company.</summary>
    public Random Dice { get; } = new(20261);

    /// <summary>The working days of the year, in order.</summary>
    public IEnumerable<DateOnly> WorkingDays()
    {
        for (var day = Start; day <= today; day = day.AddDays(1))
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) yield return day;
    }

    /// <summary>Has something done every working day before all else.</summary>
    public void EveryMorning(Func<DateOnly, CancellationToken, Task> chore) => mornings.Add(chore);

    /// <summary>Has something done in the course of every working day, beside what others do: with dice of its own, and with nothing that is written the same day.</summary>
    public void EveryDay(Func<DateOnly, CancellationToken, Task> chore) => days.Add(chore);

    /// <summary>Begins a working day: turns the clock and has done what every morning brings.</summary>
    public async Task BeginAsync(DateOnly day, CancellationToken ct)
    {
        TurnTo(day);
        foreach (var chore in mornings) await chore(day, ct);
    }

    /// <summary>Has done what every day brings.</summary>
    public Task SpendAsync(DateOnly day, CancellationToken ct) => Task.WhenAll(days.Select(chore => chore(day, ct)));

    /// <summary>From now on it is this day, some time in the working hours.</summary>
    public void TurnTo(DateOnly day) => clock.Day = day;

    /// <summary>One of these, by the dice.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[Dice.Next(from.Count)];
}

/// <summary>The clock while demo data are made: the day is set, the time of day goes on.</summary>
public sealed class DemoClock : TimeProvider
{
    /// <summary>The day it is; null for the real time.</summary>
    public DateOnly? Day { get; set; }

    public override DateTimeOffset GetUtcNow()
    {
        var now = System.GetUtcNow();
        return Day is { } day && day < DateOnly.FromDateTime(now.UtcDateTime) ? new DateTimeOffset(day, new TimeOnly(8, 0).Add(TimeSpan.FromTicks(now.TimeOfDay.Ticks / 3)), TimeSpan.Zero) : now;
    }
}
