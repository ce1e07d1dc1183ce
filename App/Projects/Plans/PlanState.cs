using System.Collections.Immutable;
using System.Globalization;
using Erp.Platform.Records;
using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.WebUtilities;

namespace Erp.Projects.Plans;

/// <summary>How tasks are looked at.</summary>
public enum PlanView
{
    List,
    Board,
    Gantt,
    Calendar,
    People,
}

/// <summary>How tasks are looked at, which, and of what days. It stands in the address: another view keeps filter and choice, a link shows the same.</summary>
public sealed record PlanState
{
    const string DayFormat = "yyyy-MM-dd";

    public PlanView View { get; init; }

    public WorkItemFilter Filter { get; init; } = WorkItemFilter.None;

    /// <summary>The tasks a person has chosen.</summary>
    public ImmutableHashSet<Guid> Chosen { get; init; } = [];

    /// <summary>How wide a day is drawn.</summary>
    public PlanZoom Zoom { get; init; } = PlanZoom.Week;

    /// <summary>The calendar shows one week, not a month.</summary>
    public bool OneWeek { get; init; }

    /// <summary>A day of what the calendar shows; today where none is named.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Reads it out of an address; what is nonsense there counts as not said.</summary>
    public static PlanState FromQuery(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        return new()
        {
            View = Named<PlanView>("as") ?? PlanView.List, Zoom = Named<PlanZoom>("zoom") ?? PlanZoom.Week, OneWeek = One("span") == "week",
            Day = DateOnly.TryParseExact(One("day"), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > PlausibleDateAttribute.Earliest
                && day < PlausibleDateAttribute.Latest
                ? day
                : null,
            Filter = WorkItemFilter.FromQuery(address), Chosen = WorkItemSelection.FromQuery(address),
        };

        string One(string key) => query.TryGetValue(key, out var values) ? values[0] ?? "" : "";
        TEnum? Named<TEnum>(string key) where TEnum : struct, Enum => Enum.TryParse<TEnum>(One(key), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
    }

    /// <summary>What an address has to say for it, null for what is to be left out.</summary>
    public IReadOnlyDictionary<string, object?> ToQuery() => new Dictionary<string, object?>(Filter.ToQuery().Concat(WorkItemSelection.ToQuery(Chosen)))
    {
        ["as"] = View == PlanView.List ? null : Name(View), ["zoom"] = Zoom == PlanZoom.Week ? null : Name(Zoom), ["span"] = OneWeek ? "week" : null,
        ["day"] = Day?.ToString(DayFormat, CultureInfo.InvariantCulture),
    };

    /// <summary>The same with a task chosen, or no longer.</summary>
    public PlanState Choose(Guid task) => this with { Chosen = Chosen.SymmetricExcept([task]) };

    static string Name<TEnum>(TEnum value) where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
