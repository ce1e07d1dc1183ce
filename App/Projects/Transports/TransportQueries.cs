using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Transports;

/// <summary>A transport in a list.</summary>
public sealed class TransportRow : IRow
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public TransportKind Kind { get; init; }

    public TransportState State { get; init; }

    public Guid ProjectId { get; init; }

    public string Project { get; init; } = "";

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    public DateTimeOffset ScheduledStart { get; init; }

    public DateTimeOffset ScheduledEnd { get; init; }

    public DateTimeOffset? ActualStart { get; init; }

    public DateTimeOffset? ActualEnd { get; init; }

    public Guid? VehicleId { get; init; }

    public string? Vehicle { get; init; }

    /// <summary>The member who drives; none for whoever drives from outside.</summary>
    public Guid? DriverId { get; init; }

    /// <summary>Name of the member or of whoever drives from outside.</summary>
    public string? Driver { get; init; }

    /// <summary>In the company's currency, without tax.</summary>
    public decimal? Cost { get; init; }

    /// <summary>What the money counts as, in the reader's language.</summary>
    public string? Category { get; init; }

    public string? Note { get; init; }

    /// <summary>Its project is a template.</summary>
    internal bool OfTemplate { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>Another transport at the same time with the same vehicle or driver.</summary>
/// <param name="Name">Its number and project.</param>
/// <param name="Vehicle">The vehicle, if it is the same.</param>
/// <param name="Driver">The driver, if it is the same.</param>
public sealed record TransportClash(Guid Id, string Name, DateTimeOffset Start, DateTimeOffset End, string? Vehicle, string? Driver);

/// <summary>What the transports of a project add up to.</summary>
/// <param name="Count">How many take place.</param>
/// <param name="Done">How many are over.</param>
/// <param name="Late">How many should have left or arrived.</param>
/// <param name="Clashing">How many need a vehicle or driver that is elsewhere at the time.</param>
public sealed record TransportStanding(int Count, int Done, int Late, int Clashing);

/// <summary>Everything about one transport.</summary>
/// <param name="Row">What lists show of it.</param>
/// <param name="Project">Its project.</param>
public sealed record TransportDetail(TransportRow Row, ProjectChoice Project, TransportForm Form);

/// <summary>Reads about transports.</summary>
public sealed class TransportQueries(Database database, TimeProvider clock)
{
    /// <summary>One transport.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<TransportDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var transport = await db.Transports.WithLoad().RequireAsync(id, ct);
        var row = await Rows(db).SingleAsync(r => r.Id == id, ct);
        var project = await db.Projects.Where(p => p.Id == transport.ProjectId).Select(p => new ProjectChoice(p.Id, p.Number, p.Name, p.State)).SingleAsync(ct);
        return new(row, project, TransportForm.Of(transport));
    }

    /// <summary>The transports of a project as they follow each other.</summary>
    public async Task<IReadOnlyList<TransportRow>> OfProjectAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db).Where(t => t.ProjectId == projectId).OrderBy(t => t.ScheduledStart).ThenBy(t => t.Number).ToListAsync(ct);
    }

    /// <summary>The transports of all projects that take place on a day or reach into it.</summary>
    public async Task<IReadOnlyList<TransportRow>> OfDayAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var (from, until) = (BusinessCalendar.StartOf(day).ToUniversalTime(), BusinessCalendar.StartOf(day.AddDays(1)).ToUniversalTime());
        return await Rows(db).Where(t => t.ScheduledStart < until && t.ScheduledEnd > from && t.State != TransportState.Cancelled && !t.OfTemplate)
            .OrderBy(t => t.ScheduledStart).ThenBy(t => t.Number).ToListAsync(ct);
    }

    /// <summary>Which other transports, of whatever project, need the vehicle or driver of a form at the same time. A warning, no refusal: two rides may share a lorry.</summary>
    /// <param name="form">What is typed so far.</param>
    /// <param name="id">The transport being changed; none for a new one.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<TransportClash>> ClashesAsync(TransportForm form, Guid? id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        if (form is not { ScheduledStart: { } start, ScheduledEnd: { } end }) return [];
        var (from, until, vehicle, driver, outside) = (start.ToUniversalTime(), end.ToUniversalTime(), form.VehicleId, form.DriverId, form.DriverName.Trimmed());
        var (projects, vehicles, members) = (db.Projects, db.Vehicles, db.Set<Member>());
        return await Open(db).Where(t => t.Id != id && t.ScheduledStart < until && t.ScheduledEnd > from)
            .Where(t => (vehicle != null && t.VehicleId == vehicle) || (driver != null && t.DriverId == driver) || (outside != null && t.DriverName == outside))
            .OrderBy(t => t.ScheduledStart).ThenBy(t => t.Number).Select(t => new TransportClash(
                t.Id, t.Number + " " + projects.Where(p => p.Id == t.ProjectId).Select(p => p.Name).First(), t.ScheduledStart, t.ScheduledEnd,
                t.VehicleId == vehicle ? vehicles.Where(v => v.Id == vehicle).Select(v => v.Name).FirstOrDefault() : null,
                driver != null && t.DriverId == driver ? members.Where(m => m.Id == driver).Select(m => m.Name).FirstOrDefault() : t.DriverName == outside ? outside : null)).ToListAsync(ct);
    }

    /// <summary>What the transports of a project add up to now; null where it has none.</summary>
    public async Task<TransportStanding?> StandingAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var (now, all) = (clock.GetUtcNow(), db.Transports.Where(t => t.ProjectId == projectId && t.State != TransportState.Cancelled));
        var counts = await all.GroupBy(t => 1).Select(of => new
        {
            Count = of.Count(), Done = of.Count(t => t.State == TransportState.Done),
            Late = of.Count(t => (t.State != TransportState.Done && t.ScheduledEnd < now) || ((t.State == TransportState.Planned || t.State == TransportState.Confirmed) && t.ScheduledStart < now)),
        }).FirstOrDefaultAsync(ct);
        if (counts is null) return null;
        var open = Open(db);
        var clashing = await open.Where(t => t.ProjectId == projectId).CountAsync(t => open.Any(o => o.Id != t.Id && o.ScheduledStart < t.ScheduledEnd && o.ScheduledEnd > t.ScheduledStart
            && ((o.VehicleId != null && o.VehicleId == t.VehicleId) || (o.DriverId != null && o.DriverId == t.DriverId) || (o.DriverName != null && o.DriverName == t.DriverName))), ct);
        return new(counts.Count, counts.Done, counts.Late, clashing);
    }

    /// <summary>All transports as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<TransportRow> Rows(ErpDb db)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        var (projects, vehicles, members, categories) = (db.Projects, db.Vehicles, db.Set<Member>(), db.CostCategories);
        return db.Transports.Select(t => new TransportRow
        {
            Id = t.Id, Number = t.Number, Kind = t.Kind, State = t.State, ProjectId = t.ProjectId, From = t.From, To = t.To, ScheduledStart = t.ScheduledStart,
            ScheduledEnd = t.ScheduledEnd, ActualStart = t.ActualStart, ActualEnd = t.ActualEnd, Cost = t.Cost, Note = t.Note,
            Category = categories.Where(c => c.Id == t.CategoryId).Select(c => german ? c.NameDe : c.NameEn).FirstOrDefault(), VehicleId = t.VehicleId,
            DriverId = t.DriverId, SearchText = t.SearchText,
            OfTemplate = projects.Any(p => p.Id == t.ProjectId && p.IsTemplate),
            Project = projects.Where(p => p.Id == t.ProjectId).Select(p => p.Number + " " + p.Name).First(),
            Vehicle = vehicles.Where(v => v.Id == t.VehicleId).Select(v => v.Name).FirstOrDefault(),
            Driver = members.Where(m => m.Id == t.DriverId).Select(m => m.Name).FirstOrDefault() ?? t.DriverName,
        });
    }

    /// <summary>Those that need their vehicle and driver still.</summary>
    static IQueryable<Transport> Open(ErpDb db)
    {
        var templates = db.Projects.Where(p => p.IsTemplate).Select(p => p.Id);
        return db.Transports.Where(t => t.State != TransportState.Done && t.State != TransportState.Cancelled && !templates.Contains(t.ProjectId));
    }
}
