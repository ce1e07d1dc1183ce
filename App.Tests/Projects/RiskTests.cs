using Erp.Platform.Access;
using Erp.Platform.Inbox;
using Erp.Platform.Live;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Projects.Permits;
using Erp.Projects.PermitTypes;
using Erp.Projects.Risks;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>The risk of a project is read from its tasks, permits and parts, and from what the change log says of finished work.</summary>
public sealed class RiskTests(Company company) : IClassFixture<Company>
{
    /// <summary>A Monday, at noon.</summary>
    static readonly DateTimeOffset Start = new(2026, 3, 2, 11, 0, 0, TimeSpan.Zero);

    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);
    readonly RepeatDesk repeats = new(company);

    [Fact]
    public async Task Finished_tasks_teach_how_long_the_next_ones_take()
    {
        At(0);
        var project = await ProjectAsync("Lehre", 60);
        var next = await TaskAsync(project, "Die nächste", 20, 21);
        Assert.Equal(0, (await RiskAsync(project))!.Finished);
        // Ten tasks planned for two days take four each, from Monday to Thursday.
        for (var n = 0; n < 10; n++)
        {
            At(0);
            var task = await TaskAsync(project, $"Nummer {n}", 0, 1);
            await planner.OnTaskAsync(s => s.MoveAsync(task, WorkItemState.InProgress));
            At(3);
            await planner.OnTaskAsync(s => s.MoveAsync(task, WorkItemState.Done));
        }

        var risk = (await RiskAsync(project))!;
        Assert.Equal((10, 1, 1.0), (risk.Finished, risk.Open, risk.Forecast.InTime));
        // Planned for Sunday and Monday the 22nd and 23rd; twice as long, from that Sunday on, is until the Wednesday after.
        Assert.Equal(new DateOnly(2026, 3, 25), risk.Forecast.Likely);
        Assert.Equal([next], risk.CriticalTasks);
        Assert.Equal([next], await company.AsSystemAsync(p => p.GetRequiredService<RiskQueries>().CriticalTasksAsync(project)));
    }

    [Fact]
    public async Task Tasks_permits_and_parts_stand_before_the_event_with_their_last_days()
    {
        At(0);
        var project = await ProjectAsync("Sperren", 18);
        var first = await TaskAsync(project, "Erst", 0, 3);
        var then = await company.AsSystemAsync(p => p.GetRequiredService<WorkItemService>().CreateAsync(new() { ProjectId = project, Title = "Dann", EstimatedHours = 16, PredecessorIds = [first] }));
        await desk.AddAsync(project, "Zelt", fill: form => form.WantedDate = planner.Today.AddDays(11));
        await desk.AddAsync(project, "Container", fill: form => form.WantedDate = planner.Today.AddDays(30));
        var dropped = await desk.AddAsync(project, "Gestrichen", fill: form => form.WantedDate = planner.Today.AddDays(3));
        await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(dropped)));

        var lorry = await RideAsync(project, planner.Today.AddDays(10));
        await RideAsync(project, planner.Today.AddDays(18));

        var risk = (await RiskAsync(project))!;
        Assert.Equal(4, risk.Open);
        var ride = risk.Blockers.Single(b => b.Kind == StepKind.Ride);
        Assert.Equal((lorry, planner.Today.AddDays(10)), (ride.Id, ride.Expected));
        Assert.Contains("Festwiese", RiskWords.Say(ride, planner.Today).In(new("de")), StringComparison.Ordinal);
        var tent = risk.Blockers.Single(b => b.Kind == StepKind.Delivery);
        Assert.Equal(("Zelt", new DateOnly(2026, 3, 13), new DateOnly(2026, 3, 20)), (tent.Name, tent.Expected, tent.Latest));
        Assert.Contains("Zelt", RiskWords.Say(tent, planner.Today).In(new("de")), StringComparison.Ordinal);
        var task = risk.Blockers.Single(b => b.Id == then);
        Assert.Equal((new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 20)), (task.Expected, task.Latest));

        var next = await company.AsSystemAsync(p => p.GetRequiredService<RiskQueries>().NextAsync());
        Assert.Contains(project, next.Rows.Select(r => r.Project.Id));
    }

    Task<Guid> RideAsync(Guid project, DateOnly day) => company.AsSystemAsync(p =>
    {
        var noon = new DateTimeOffset(day.ToDateTime(new(12, 0)), TimeSpan.Zero);
        return p.GetRequiredService<TransportService>().CreateAsync(new() { ProjectId = project, From = "Lager", To = "Festwiese\nHamburg", ScheduledStart = noon.AddHours(-2), ScheduledEnd = noon });
    });

    [Fact]
    public async Task A_task_waits_for_the_parts_it_needs_until_it_begins()
    {
        At(0);
        var project = await ProjectAsync("Teile", 18);
        var (build, party) = (await TaskAsync(project, "Aufbau", 2, 3), await TaskAsync(project, "Fest", 18, 18));
        var truss = await desk.AddAsync(project, "Traverse", fill: form => (form.WorkItemId, form.WantedDate) = (build, planner.Today.AddDays(9)));
        await desk.AddAsync(project, "Bierbänke", fill: form => form.WorkItemId = party);
        var bolts = await desk.AddAsync(project, "Bolzen", fill: form => form.WorkItemId = build);

        // The trusses come on Wednesday the 11th, so that two days of work end on Friday; the bolts are wanted on Wednesday the 4th, when the work is to begin.
        var risk = (await RiskAsync(project))!;
        Assert.Equal([truss, build], risk.Chain.Select(b => b.Id));
        Assert.Equal((new DateOnly(2026, 3, 11), new DateOnly(2026, 3, 18)), risk.Blockers.Where(b => b.Id == truss).Select(b => (b.Expected, b.Latest)).Single());
        Assert.Equal(new DateOnly(2026, 3, 13), risk.Blockers.Single(b => b.Id == build).Expected);
        Assert.Equal(new DateOnly(2026, 3, 4), risk.Blockers.Single(b => b.Id == bolts).Expected);
        Assert.Equal(3, risk.Open);

        await planner.OnTaskAsync(s => s.MoveAsync(build, WorkItemState.InProgress));
        risk = (await RiskAsync(project))!;
        Assert.Equal((new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 20)), (risk.Blockers.Single(b => b.Id == build).Expected, risk.Blockers.Single(b => b.Id == truss).Latest));
    }

    [Fact]
    public async Task The_overview_says_where_it_ends()
    {
        At(0);
        for (var n = 0; n <= RiskQueries.MostProjects; n++) await ProjectAsync($"Fest {n}", 3 + n);
        var next = await company.AsSystemAsync(p => p.GetRequiredService<RiskQueries>().NextAsync());
        Assert.Equal((RiskQueries.MostProjects, true), (next.Rows.Count, next.Until is { } until && next.Rows.Max(r => r.Risk.EventDay) == until));
    }

    [Fact]
    public async Task What_is_over_or_a_template_has_no_risk_and_what_has_nothing_left_is_ready()
    {
        At(0);
        var project = await ProjectAsync("Leer", 10);
        Assert.Equal((0, 1.0), ((await RiskAsync(project))!.Open, (await RiskAsync(project))!.Forecast.InTime));
        var form = (await planner.ReadAsync(project)).Form;
        form.IsTemplate = true;
        await planner.OnProjectAsync(s => s.ChangeAsync(project, form));
        Assert.Null(await RiskAsync(project));
        var past = await ProjectAsync("Vorbei", 2);
        At(3);
        Assert.Null(await RiskAsync(past));
        await Assert.ThrowsAsync<NotFoundException>(() => RiskAsync(Guid.CreateVersion7()));
    }

    [Fact]
    public async Task What_is_held_for_want_of_a_permit_still_waits_for_it_and_what_was_put_away_holds_up_the_rest()
    {
        At(0);
        var project = await ProjectAsync("Gehalten", 19);
        var fire = await TaskAsync(project, "Feuerwerk", 10, 12);
        var permit = await repeats.PermitAsync(project, form => (form.LeadDays, form.RequiredByIds) = (30, [fire]));
        await planner.OnTaskAsync(s => s.MoveAsync(fire, WorkItemState.Waiting));
        var risk = (await RiskAsync(project))!;
        Assert.Equal([permit, fire], risk.Chain.Select(b => b.Id));
        Assert.Equal(0, risk.Forecast.InTime);

        var other = await ProjectAsync("Weggeräumt", 18);
        var first = await TaskAsync(other, "Erst", 0, 1);
        var then = await planner.TaskAsync(other, "Dann", first);
        var away = await planner.TaskAsync(other, "Auch weg");
        await planner.OnTaskAsync(s => s.ArchiveAsync([first, away], true));
        Assert.Equal([first, then], (await RiskAsync(other))!.Chain.Select(b => b.Id));
        Assert.Equal(2, (await RiskAsync(other))!.Open);
    }

    [Fact]
    public async Task Screens_reckon_once_what_a_commit_changed_and_only_for_the_project_it_was_about()
    {
        At(0);
        var (here, there) = (await ProjectAsync("Hier", 20), await ProjectAsync("Dort", 20));
        var task = await TaskAsync(here, "Eine", 1, 2);
        var heard = await HearAsync(() => planner.OnTaskAsync(s => s.MoveAsync(task, WorkItemState.InProgress)));
        Assert.Same(await RiskAsync(here, heard), await RiskAsync(here, heard));
        Assert.NotSame(await RiskAsync(here, heard), await RiskAsync(here));
        Assert.True(await IsTouchedAsync(heard, here));
        Assert.False(await IsTouchedAsync(heard, there));
        // Of what is gone nobody can tell where it was.
        heard = await HearAsync(() => planner.OnTaskAsync(s => s.DeleteAsync(task)));
        Assert.True(await IsTouchedAsync(heard, there));
    }

    [Fact]
    public async Task Many_projects_are_reckoned_by_as_few_questions_as_one()
    {
        At(0);
        await AddAsync();
        await AskedAsync();
        var few = await AskedAsync();
        for (var n = 0; n < 3; n++) await AddAsync();
        Assert.Equal(few, await AskedAsync());

        async Task AddAsync()
        {
            var project = await ProjectAsync("Eines von vielen", 20);
            var task = await TaskAsync(project, "Aufgabe", 1, 2);
            await planner.OnTaskAsync(s => s.MoveAsync(task, WorkItemState.InProgress));
            var dropped = await desk.AddAsync(project, "Teil", fill: form => form.WantedDate = planner.Today.AddDays(3));
            await desk.AddAsync(project, "Noch eins", fill: form => form.WantedDate = planner.Today.AddDays(3));
            await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(dropped)));
        }

        async Task<int> AskedAsync()
        {
            using var counter = new QueryCounter();
            await company.AsSystemAsync(p => p.GetRequiredService<RiskQueries>().NextAsync());
            return counter.Count;
        }
    }

    async Task<CommitNotice> HearAsync(Func<Task> act)
    {
        var heard = new List<CommitNotice>();
        using (company.Services.GetRequiredService<CommitBus>().Subscribe(company.Tenant.Id, heard.Add)) await act();
        return heard.Single();
    }

    Task<bool> IsTouchedAsync(CommitNotice heard, Guid project) => company.AsSystemAsync(p => p.GetRequiredService<TouchedProjectQueries>().AreTouchedAsync([heard], [project]));

    [Fact]
    public async Task Manager_and_followers_are_told_once_when_the_event_comes_into_danger_and_once_when_it_is_out_of_it()
    {
        At(0);
        var ((lea, leaId), (fred, _), (quiet, _)) = (await HireAsync("Lea Leitung"), await HireAsync("Fred Folgt"), await HireAsync("Rita Ruhe"));
        var project = await planner.ProjectAsync("Knapp", form => (form.ManagerId, form.EndDate) = (leaId, planner.Today.AddDays(20)));
        var task = await TaskAsync(project, "Aufbau", 0, 2);
        foreach (var follower in new[] { fred, quiet }) await company.AsAsync(follower, p => p.GetRequiredService<InboxService>().FollowAsync(project, follow: true));
        await company.AsAsync(quiet, p => p.GetRequiredService<InboxService>().ChooseAsync(NotificationKind.Reminder, wanted: false));
        await WatchAsync();
        Assert.Empty(await ToldAsync(lea, project));

        await planner.OnTaskAsync(s => s.RescheduleAsync(task, planner.Today, planner.Today.AddDays(40)));
        await WatchAsync();
        await WatchAsync();
        Assert.Equal([RiskTexts.InDanger.ToString()], await ToldAsync(lea, project));
        Assert.Equal([RiskTexts.InDanger.ToString()], await ToldAsync(fred, project));
        Assert.Empty(await ToldAsync(quiet, project));

        await planner.OnTaskAsync(s => s.RescheduleAsync(task, planner.Today, planner.Today.AddDays(2)));
        await WatchAsync();
        await WatchAsync();
        Assert.Equal([RiskTexts.OutOfDanger.ToString(), RiskTexts.InDanger.ToString()], await ToldAsync(lea, project));
    }

    [Fact]
    public async Task A_permit_that_can_no_longer_be_applied_for_in_time_endangers_the_event_however_early_all_else_is_ready()
    {
        At(0);
        var (lea, leaId) = await HireAsync("Lea Frist");
        var project = await planner.ProjectAsync("Frist verpasst", form => (form.ManagerId, form.StartDate, form.EndDate) = (leaId, planner.Today.AddDays(10), planner.Today.AddDays(90)));
        var permit = await company.AsSystemAsync(async p =>
        {
            var type = (await p.GetRequiredService<PermitTypeQueries>().LookUpAsync())[0];
            return await p.GetRequiredService<PermitService>()
                .CreateAsync(new() { ProjectId = project, TypeId = type.Id, Name = "Nutzung des Marktplatzes", LeadDays = 28, RemindDays = 1, RequiredForStart = true });
        });
        Assert.Equal(1.0, (await RiskAsync(project))!.Forecast.InTime);
        await WatchAsync();
        Assert.Equal([RiskTexts.InDanger.ToString()], await ToldAsync(lea, project));

        await company.AsSystemAsync(p => p.GetRequiredService<PermitService>().ApplyAsync(permit));
        await WatchAsync();
        Assert.Equal([RiskTexts.OutOfDanger.ToString(), RiskTexts.InDanger.ToString()], await ToldAsync(lea, project));
    }

    Task<(Actor Actor, Guid MemberId)> HireAsync(string name) => planner.HireAsync(name, ProjectsPermissions.Read);

    Task WatchAsync() => company.AsSystemAsync(p => RiskWatch.RunOnceAsync(p));

    /// <summary>What a person was reminded of about a project, the latest first.</summary>
    async Task<IEnumerable<string>> ToldAsync(Actor who, Guid project)
    {
        await company.TellAsync();
        return (await company.AsAsync(who, p => p.GetRequiredService<InboxQueries>().ListAsync()))
            .Where(n => n.Kind == NotificationKind.Reminder && n.Href == $"/projects/projects/{project}").Select(n => n.What);
    }

    void At(int day) => company.Clock.TravelTo(Start.AddDays(day));

    Task<ProjectRisk?> RiskAsync(Guid project, CommitNotice? heard = null) => company.AsSystemAsync(p => p.GetRequiredService<RiskQueries>().OfProjectAsync(project, heard));

    /// <summary>A project whose event is so many days from now.</summary>
    Task<Guid> ProjectAsync(string name, int days) => planner.ProjectAsync(name, form => form.EndDate = planner.Today.AddDays(days));

    Task<Guid> TaskAsync(Guid project, string title, int from, int to) => company.AsSystemAsync(p =>
        p.GetRequiredService<WorkItemService>().CreateAsync(new() { ProjectId = project, Title = title, StartDate = planner.Today.AddDays(from), DueDate = planner.Today.AddDays(to) }));
}
