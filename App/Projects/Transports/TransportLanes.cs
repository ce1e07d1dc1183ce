using Erp.Platform.Tenancy;

namespace Erp.Projects.Transports;

/// <summary>A transport as a bar in the view of a day.</summary>
/// <param name="Left">Where it begins, in hundredths of the view's width.</param>
/// <param name="Width">How long it is, in hundredths of the view's width.</param>
/// <param name="Row">In which row of its lane, from 0: what overlaps lies below each other.</param>
/// <param name="Clashes">Its vehicle or driver is needed elsewhere at the same time.</param>
public sealed record TransportBar(TransportRow Transport, double Left, double Width, int Row, bool Clashes);

/// <summary>The bars of one vehicle or driver.</summary>
/// <param name="Id">The vehicle or member; none for who drives from outside, and for transports that lack it yet.</param>
/// <param name="Name">Who or what; none for transports that lack it yet.</param>
/// <param name="Rows">How many rows it takes.</param>
public sealed record TransportLane(Guid? Id, string? Name, IReadOnlyList<TransportBar> Bars, int Rows);

/// <summary>The view of a day: which hours it shows, and where its bars lie. By the clock on the wall.</summary>
public sealed class TransportLanes
{
    const int UsualFirst = 6, UsualLast = 20;

    readonly IReadOnlyList<TransportRow> transports;
    readonly DateTime midnight;

    /// <summary>Lays out the transports that take place on a day or reach into it.</summary>
    public TransportLanes(DateOnly day, IReadOnlyList<TransportRow> transports)
    {
        (this.transports, midnight) = (transports, day.ToDateTime(TimeOnly.MinValue));
        FirstHour = transports.Select(t => (int)Math.Floor(HourOf(t.ScheduledStart))).Append(UsualFirst).Min();
        LastHour = transports.Select(t => (int)Math.Ceiling(HourOf(t.ScheduledEnd))).Append(UsualLast).Max();
    }

    /// <summary>The hour the view begins with: 6, or earlier where something moves earlier.</summary>
    public int FirstHour { get; }

    /// <summary>The hour the view ends with: 20, or later where something moves later.</summary>
    public int LastHour { get; }

    /// <summary>The transports by vehicle or driver, by name; those that lack it come last.</summary>
    /// <param name="of">Key and name of the vehicle or driver: two of the same name are two, and only who has no key is known by name.</param>
    public IReadOnlyList<TransportLane> By(Func<TransportRow, (Guid? Id, string? Name)> of) =>
        [
            .. transports.GroupBy(of).OrderBy(g => g.Key.Name is null).ThenBy(g => g.Key.Name, StringComparer.CurrentCulture).ThenBy(g => g.Key.Id)
                .Select(g => Lane(g.Key, [.. g.OrderBy(t => t.ScheduledStart)])),
        ];

    TransportLane Lane((Guid? Id, string? Name) key, IReadOnlyList<TransportRow> rides)
    {
        var free = new List<DateTimeOffset>();
        var bars = new List<TransportBar>();
        foreach (var ride in rides)
        {
            var row = free.FindIndex(end => end <= ride.ScheduledStart);
            if (row < 0) (row, free) = (free.Count, [.. free, default]);
            free[row] = ride.ScheduledEnd;
            var (left, right) = (PlaceOf(ride.ScheduledStart), PlaceOf(ride.ScheduledEnd));
            bars.Add(new(ride, left, right - left, row, key.Name is not null && rides.Any(other => Overlap(ride, other))));
        }

        return new(key.Id, key.Name, bars, free.Count);
    }

    static bool Overlap(TransportRow one, TransportRow other) =>
        one.Id != other.Id && one.State != TransportState.Done && other.State != TransportState.Done && one.ScheduledStart < other.ScheduledEnd && other.ScheduledStart < one.ScheduledEnd;

    double PlaceOf(DateTimeOffset instant) => (HourOf(instant) - FirstHour) / (LastHour - FirstHour) * 100;

    double HourOf(DateTimeOffset instant) => Math.Clamp((BusinessCalendar.ClockAt(instant) - midnight).TotalHours, 0, 24);
}
