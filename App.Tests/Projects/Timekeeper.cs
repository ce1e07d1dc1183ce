using Erp.Catalog.Contracts;
using Erp.Catalog.Units;
using Erp.Platform.Access;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.HourBillings;
using Erp.Projects.TimeEntries;
using Erp.Projects.Timers;
using Erp.Tests.Sales;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>The words of whoever writes hours down, agrees to them and bills them.</summary>
public sealed class Timekeeper(Shop shop)
{
    /// <summary>The rights of somebody who works on projects.</summary>
    static readonly string[] Worker = [ProjectsPermissions.Read, ProjectsPermissions.Work];

    public Planner Planner { get; } = new(shop);

    public DateOnly Today => shop.Today;

    /// <summary>Somebody who works on projects, and may do a little more.</summary>
    public Task<(Actor Actor, Guid MemberId)> HireAsync(string name, params string[] more) => Planner.HireAsync(name, [.. Worker, .. more]);

    /// <summary>A service by the hour.</summary>
    public Task<Guid> ActivityAsync(decimal price = 90, decimal? cost = 40, string name = "Montage") => shop.AsSystemAsync(async p =>
    {
        var hour = (await p.GetRequiredService<UnitQueries>().LookUpAsync()).Single(u => u.Code == "Std").Id;
        return await shop.ItemAsync(price, i => (i.Kind, i.UnitId, i.Cost, i.NameDe, i.NameEn) = (ItemKind.Service, hour, cost, name, name));
    });

    /// <summary>A project somebody pays for.</summary>
    public async Task<Guid> BilledProjectAsync(string name = "Messestand")
    {
        var client = await shop.CustomerAsync();
        return await Planner.ProjectAsync(name, form => form.ClientId = client);
    }

    public Task<T> WriteAsync<T>(Actor who, Func<TimeEntryService, Task<T>> act) => shop.AsAsync(who, p => act(p.GetRequiredService<TimeEntryService>()));

    public Task WriteAsync(Actor who, Func<TimeEntryService, Task> act) => shop.AsAsync(who, p => act(p.GetRequiredService<TimeEntryService>()));

    /// <summary>Writes an hour of today down, unless it says otherwise.</summary>
    public Task<Guid> WriteAsync(Actor who, Guid project, Action<TimeEntryForm>? but = null)
    {
        var form = new TimeEntryForm { ProjectId = project, Day = Today, Minutes = 60 };
        but?.Invoke(form);
        return WriteAsync(who, s => s.CreateAsync(form));
    }

    public Task SheetAsync(Actor who, Func<TimesheetService, Task> act) => shop.AsAsync(who, p => act(p.GetRequiredService<TimesheetService>()));

    public Task TimerAsync(Actor who, Func<TimerService, Task> act) => shop.AsAsync(who, p => act(p.GetRequiredService<TimerService>()));

    public Task<TimerDetail?> TimerAsync(Actor who) => shop.AsAsync(who, p => p.GetRequiredService<TimerQueries>().OwnAsync());

    /// <summary>Somebody's own week: the one a day lies in.</summary>
    public Task<TimesheetDetail> WeekAsync(Actor who, DateOnly? day = null) => shop.AsAsync(who, p => p.GetRequiredService<TimesheetQueries>().OwnAsync(Timesheet.MondayOf(day ?? Today)));

    public Task<TimeEntryRow> ReadAsync(Guid entry) => shop.AsSystemAsync(p => p.GetRequiredService<TimeEntryQueries>().DetailAsync(entry));

    public Task<T> AskAsync<T>(Func<TimeEntryQueries, Task<T>> ask) => shop.AsSystemAsync(p => ask(p.GetRequiredService<TimeEntryQueries>()));

    /// <summary>Billable hours of some minutes, submitted and approved.</summary>
    public async Task<IReadOnlyList<Guid>> ApprovedAsync(Actor who, Guid project, Guid activity, params int[] minutes)
    {
        var entries = new List<Guid>();
        foreach (var some in minutes) entries.Add(await WriteAsync(who, project, form => (form.ActivityId, form.Billable, form.Minutes) = (activity, true, some)));
        await SubmitAsync(who);
        await ApproveAsync([.. entries]);
        return entries;
    }

    public async Task SubmitAsync(Actor who)
    {
        var week = await WeekAsync(who);
        await SheetAsync(who, s => s.SubmitAsync(week.Id!.Value));
    }

    public Task ApproveAsync(params Guid[] entries) => shop.AsSystemAsync(p => p.GetRequiredService<TimesheetService>().ApproveAsync(new() { EntryIds = [.. entries] }));

    public Task<Guid> BillAsync(Guid project, HourGrouping grouping, params IReadOnlyList<Guid> entries) =>
        shop.AsSystemAsync(p => p.GetRequiredService<HourBillingService>().DraftAsync(project, new() { Grouping = grouping, EntryIds = [.. entries] }));

    public Task<T> AskBillingAsync<T>(Func<HourBillingQueries, Task<T>> ask) => shop.AsSystemAsync(p => ask(p.GetRequiredService<HourBillingQueries>()));

    /// <summary>The states of entries, in the order asked.</summary>
    public async Task<IReadOnlyList<TimeEntryState>> StatesAsync(IReadOnlyList<Guid> entries)
    {
        var states = new List<TimeEntryState>();
        foreach (var entry in entries) states.Add((await ReadAsync(entry)).State);
        return states;
    }

    /// <summary>Refused at exactly these fields.</summary>
    public static async Task WrongAsync(Func<Task> act, params string[] fields) =>
        Assert.Equal(fields, (await Assert.ThrowsAsync<InvalidInputException>(act)).Errors.Select(e => e.Field));
}
