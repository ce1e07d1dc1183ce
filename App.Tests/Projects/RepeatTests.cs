using Erp.Catalog.Items;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Projects.Boards;
using Erp.Projects.Permits;
using Erp.Projects.PermitTypes;
using Erp.Projects.Repeats;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;
using Erp.Tests.Inventory;
using Erp.Tests.Platform.Files;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Last year's event is held again: everything comes along at its beginning, and what is no longer as it was is said before.</summary>
public sealed class RepeatTests(Company company) : IClassFixture<Company>
{
    static readonly Command Fill = new("test.fill", "test", new("Fill", "Füllen"));

    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);
    readonly RepeatDesk repeats = new(company);

    [Theory]
    [InlineData("2026-07-18", "2026-07-19", "2027-07-17")]
    [InlineData("2024-02-29", "2024-03-01", "2025-02-27")]
    [InlineData("2023-07-15", "2026-07-19", "2027-07-17")]
    public void The_usual_day_is_the_same_weekday_next_year(string was, string today, string next) =>
        Assert.Equal(Day(next), RepeatForm.NextTime(Day(was), Day(today)));

    [Fact]
    public async Task Everything_comes_along_at_its_beginning_with_its_dates_moved()
    {
        var (_, lea) = await planner.HireAsync("Lea Regie");
        var event1 = planner.Today.AddDays(20);
        var project = await planner.ProjectAsync("Hafenfest", form =>
        {
            (form.StartDate, form.EndDate, form.EventDate, form.ManagerId) = (planner.Today, event1.AddDays(5), event1, lea);
            form.Team = [new() { MemberId = lea, Role = "Regie" }];
            form.Stages = [new() { Name = "Aufbau", StartDate = planner.Today, EndDate = planner.Today.AddDays(3), State = StageState.Done }];
        });
        var stage = (await planner.ReadAsync(project)).Form.Stages[0].Id;
        var first = await planner.TaskAsync(project, "Plan zeichnen");
        var second = await repeats.TaskAsync(project, form =>
        {
            (form.Title, form.StageId, form.EstimatedHours, form.PredecessorIds, form.AssigneeIds) = ("Bühne bauen", stage, 6, [first], [lea]);
            (form.StartDate, form.DueDate, form.Checklist) = (planner.Today.AddDays(1), planner.Today.AddDays(2), [new() { Text = "Statik", Done = true }]);
        });
        var dropped = await planner.TaskAsync(project, "Gestrichen");
        await planner.OnTaskAsync(s => s.MoveAsync(dropped, WorkItemState.Cancelled));
        await planner.OnTaskAsync(s => s.MoveAsync(first, WorkItemState.Done));
        await planner.OnTaskAsync(s => s.MoveAsync(second, WorkItemState.InProgress));
        await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().CreateAsync(project, Sorted()));
        var permit = await repeats.PermitAsync(project, form => (form.RequiredByIds, form.Conditions) = ([second], [new() { Text = "Sanitäter", DueDate = event1 }]));
        await repeats.OnPermitAsync(s => s.ApplyAsync(permit));
        await repeats.OnPermitAsync(s => s.ApproveAsync(permit));
        var condition = (await repeats.PermitOfAsync(permit)).Form.Conditions[0].Id!.Value;
        await repeats.OnPermitAsync(s => s.MakeTaskAsync(permit, condition));
        var podium = await desk.AddAsync(project, "Podest", fill: form => (form.Quantity, form.WantedDate) = (4, event1.AddDays(-2)));
        await desk.AddAsync(project, "Bolzen", podium, form => (form.Quantity, form.UnitPrice) = (8, 0.5m));
        await desk.OrderAsync(project, podium);
        var ride = await repeats.RideAsync(project, form => form.DriverId = lea);
        await company.AsSystemAsync(p => p.GetRequiredService<TransportService>().DepartAsync(ride));

        var commits = await company.QueryAsync<long>("select count(*) from commits");
        var copy = await repeats.RepeatAsync(project, form => form.EventDate = event1.AddDays(364));
        Assert.Equal(commits + 1, await company.QueryAsync<long>("select count(*) from commits"));

        var made = await planner.ReadAsync(copy);
        Assert.Equal((ProjectState.Planning, event1.AddDays(364), "Hafenfest", lea), (made.State, made.Form.EventDate, made.Form.Name, made.Form.Team.Single().MemberId));
        Assert.Equal((StageState.Pending, (DateOnly?)planner.Today.AddDays(364)), (made.Form.Stages[0].State, made.Form.Stages[0].StartDate));
        var tasks = await company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().OfProjectAsync(copy));
        Assert.Equal(["Bühne bauen", "Plan zeichnen", "Sanitäter"], tasks.Select(t => t.Title).Order(StringComparer.Ordinal));
        Assert.All(tasks, t => Assert.Equal(WorkItemState.Todo, t.State));
        var built = (await planner.TaskAsync(tasks.Single(t => t.Title == "Bühne bauen").Id)).Form;
        Assert.Equal([tasks.Single(t => t.Title == "Plan zeichnen").Id], built.PredecessorIds);
        Assert.Equal(
            (made.Form.Stages[0].Id, (DateOnly?)planner.Today.AddDays(366), 6m, lea, false),
            (built.StageId, built.DueDate, built.EstimatedHours, built.AssigneeIds.Single(), built.Checklist.Single().Done));

        var again = await repeats.PermitOfAsync((await repeats.AskAsync<PermitQueries, IReadOnlyList<PermitRow>>(q => q.OfProjectAsync(copy))).Single().Id);
        Assert.Equal((PermitState.Planned, null, null), (again.Row.State, again.Form.AppliedOn, again.Form.ApprovedOn));
        Assert.Equal([tasks.Single(t => t.Title == "Bühne bauen").Id], again.Form.RequiredByIds);
        Assert.Equal(("Sanitäter", event1.AddDays(364)), (again.Conditions[0].Task?.Title, again.Form.Conditions[0].DueDate));
        var parts = await desk.ReadAsync(copy);
        Assert.Equal("1 Podest, 1.1 Bolzen", await desk.OutlineAsync(copy));
        Assert.All(parts, part => Assert.Equal((BomLineState.Planned, null), (part.State, part.RequestNumber)));
        Assert.Equal(event1.AddDays(362), parts.Single(p => p.Name == "Podest").WantedDate);
        var rides = await repeats.AskAsync<TransportQueries, IReadOnlyList<TransportRow>>(q => q.OfProjectAsync(copy));
        var drive = (await repeats.AskAsync<TransportQueries, TransportDetail>(q => q.DetailAsync(rides.Single().Id))).Form;
        Assert.Equal((TransportState.Planned, null, false, (Guid?)lea), (rides[0].State, drive.ActualStart, drive.Load[0].Packed, drive.DriverId));
        Assert.Equal("08:00", BusinessCalendar.ClockAt(drive.ScheduledStart!.Value).ToString("HH:mm", null));
        var board = await repeats.AskAsync<BoardQueries, BoardDetail>(async q => await q.DetailAsync((await q.OfProjectAsync(copy)).Single().Id));
        Assert.Equal(["Ideen", "Offen", "Fertig"], board.Form.Columns.Select(c => c.Name));
        // The one that was in progress lay in the column that only sorts, and goes on lying there.
        Assert.Equal([1, 2, 0], board.Form.Columns.Select(c => board.Cards.Count(card => card.Column == c.Id.ToString())));
    }

    [Fact]
    public async Task What_is_no_longer_as_it_was_is_said_before_and_let_go_of()
    {
        var (_, gone) = await planner.HireAsync("Gerd Gegangen");
        var depot = new Depot(company);
        var (lamp, cable) = (await depot.GoodsAsync("Lampe"), await depot.GoodsAsync("Kabel"));
        var day = planner.Today.AddDays(20);
        var project = await planner.ProjectAsync("Lichterfest", form => (form.EndDate, form.ManagerId, form.Team) = (day, gone, [new() { MemberId = gone }]));
        await repeats.TaskAsync(project, form => (form.Title, form.AssigneeIds, form.DueDate) = ("Vorbereiten", [gone], Weekday(planner.Today, DayOfWeek.Friday)));
        await desk.AddAsync(project, "Lampe", fill: form => (form.ItemId, form.Quantity, form.UnitPrice) = (lamp, 3, 8));
        await desk.AddAsync(project, "Kabel", fill: form => (form.ItemId, form.Quantity) = (cable, 2));
        var rig = await desk.AddAsync(project, "Gerüst", fill: form => form.UnitPrice = 100);
        await desk.AddAsync(project, "Bolzen", rig, form => form.UnitPrice = 1);
        await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(rig)));
        await repeats.PermitAsync(project, form => form.LeadDays = 400);
        await repeats.ChangeItemAsync(cable, form => form.Active = false);
        await company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Fill, null, async db => (await db.Set<Member>().RequireAsync(gone, default)).Deactivate()));

        var form = await repeats.FormAsync(project);
        form.EventDate = day.AddDays(365);
        var preview = await repeats.PreviewAsync(project, form);
        Assert.Equal((365, new RepeatCounts(1, 2, 1, 0)), (preview.Days, preview.Counts));
        Assert.Equal(["Gerd Gegangen"], preview.PeopleLeft);
        Assert.EndsWith("Kabel", Assert.Single(preview.ItemsLeft), StringComparison.Ordinal);
        Assert.Equal(["Bolzen", "Gerüst"], preview.PartsDropped);
        Assert.Equal(("Lampe", 3m, 8m, 6m), preview.Prices.Select(p => (p.Name, p.Quantity, p.Old, p.New)).Single());
        Assert.Equal((36m, 30m), (preview.OldTotal, preview.NewTotal));
        Assert.Equal(day.AddDays(365 - 400), preview.Missed.Single().New);
        Assert.Contains(preview.Dates, d => d is { Kind: RepeatedKind.Task, OnWeekend: true });

        var copy = await repeats.RepeatAsync(project, f => f.EventDate = form.EventDate);
        var made = await planner.ReadAsync(copy);
        Assert.Equal((null, 0), (made.Form.ManagerId, made.Form.Team.Count));
        var parts = await desk.ReadAsync(copy);
        Assert.Equal([("Kabel", 6m), ("Lampe", 6m)], parts.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => (p.Name, p.UnitPrice)));
        var kept = await repeats.RepeatAsync(project, f => (f.EventDate, f.TodaysPrices, f.Tasks) = (form.EventDate, false, false));
        Assert.Equal(8, (await desk.ReadAsync(kept)).Single(p => p.Name == "Lampe").UnitPrice);
        Assert.Equal(0, (await planner.ReadAsync(kept)).Tasks.Count);
    }

    [Fact]
    public async Task It_is_taken_back_as_a_whole_while_nothing_was_built_on_it()
    {
        var project = await planner.ProjectAsync("Probe");
        var first = await planner.TaskAsync(project, "Eins");
        await planner.TaskAsync(project, "Zwei", first);
        await desk.AddAsync(project, "Ding");
        await repeats.BoardAsync(null);
        var gone = await repeats.RepeatAsync(project);
        await repeats.UndoAsync(gone);
        await Assert.ThrowsAsync<NotFoundException>(() => planner.ReadAsync(gone));
        Assert.Empty(await company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().OfProjectAsync(gone)));

        var stays = await repeats.RepeatAsync(project);
        await planner.TaskAsync(stays, "Drei");
        await Assert.ThrowsAsync<BusinessRuleException>(() => repeats.UndoAsync(stays));
        await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnProjectAsync(s => s.DeleteAsync(project)));
    }

    [Fact]
    public async Task Both_are_compared_by_dates_money_and_tasks()
    {
        var material = await planner.CategoryAsync("MAT");
        var project = await planner.ProjectAsync("Messe", form => form.Budget = [new() { CategoryId = material, Amount = 100 }]);
        await planner.TaskAsync(project, "Aufbauen");
        var old = await planner.TaskAsync(project, "Fax schicken");
        await desk.AddAsync(project, "Stand", fill: form => (form.UnitPrice, form.CategoryId) = (40, material));
        var copy = await repeats.RepeatAsync(project);
        var form = (await planner.ReadAsync(copy)).Form;
        (form.EndDate, form.EventDate, form.Budget[0].Amount) = (form.EndDate!.Value.AddDays(3), form.EndDate, 130);
        await planner.OnProjectAsync(s => s.ChangeAsync(copy, form));
        var tasks = await company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().OfProjectAsync(copy));
        await planner.OnTaskAsync(s => s.DeleteAsync(tasks.Single(t => t.Title == "Fax schicken").Id));
        var added = await planner.TaskAsync(copy, "Mail schicken");

        var both = (await repeats.AskAsync<RepeatQueries, ProjectComparison?>(q => q.CompareAsync(copy, null)))!;
        Assert.Equal(project, both.Then.Id);
        Assert.Equal([0, 0, 3], both.Dates.Select(d => d.Later!.Value));
        Assert.Equal((100m, 130m), both.Budget.Select(b => (b.Then, b.Now)).Single());
        Assert.Equal((40m, 40m), both.Parts.Select(b => (b.Then, b.Now)).Single());
        Assert.Equal((added, old, 1), (both.TasksAdded.Single().Id, both.TasksRemoved.Single().Id, both.TasksKept));
        Assert.Null(await repeats.AskAsync<RepeatQueries, ProjectComparison?>(q => q.CompareAsync(project, null)));
    }

    [Fact]
    public async Task Files_come_along_only_when_wanted_and_share_their_bytes()
    {
        var (project, files) = (await planner.ProjectAsync("Akten"), new Desk(company));
        var (clerk, _) = await planner.HireAsync("Anna Akte", ProjectsPermissions.Read, ProjectsPermissions.Work, ProjectsPermissions.Write);
        var task = await planner.TaskAsync(project, "Lesen");
        await files.UploadAsync(clerk, project, "Plan.txt", "Lageplan"u8.ToArray());
        var cover = await files.UploadAsync(clerk, task, "Bühne.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0]);
        await files.DoAsync(clerk, f => f.CoverAsync(cover.Id, true));
        Assert.Empty(await files.FilesAsync(clerk, await repeats.RepeatAsync(project)));

        var copy = await company.AsAsync(clerk, p => p.GetRequiredService<RepeatService>().RepeatAsync(project, repeats.Later(form => form.Files = true)));
        var plan = Assert.Single(await files.FilesAsync(clerk, copy));
        Assert.Equal("Lageplan"u8.ToArray(), await files.ReadAsync(clerk, plan.Id));
        var tasks = await company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().OfProjectAsync(copy));
        Assert.True((await files.FilesAsync(clerk, tasks.Single().Id)).Single().IsCover);
    }

    [Theory]
    [InlineData("2026-03-29", "02:15", "03:00")]
    [InlineData("2026-10-25", "01:30", "02:15")]
    public async Task A_ride_in_the_night_on_which_the_clocks_change_takes_as_long_as_it_did(string day, string from, string to)
    {
        var project = await planner.ProjectAsync("Nachts", form => (form.StartDate, form.EndDate) = (Day("2025-06-15"), Day("2025-06-15")));
        await repeats.RideAsync(project, form => (form.ScheduledStart, form.ScheduledEnd) = (At("2025-06-15", from), At("2025-06-15", to)));
        var copy = await repeats.RepeatAsync(project, form => form.EventDate = Day(day));
        var rides = await repeats.AskAsync<TransportQueries, IReadOnlyList<TransportRow>>(q => q.OfProjectAsync(copy));
        var ride = (await repeats.AskAsync<TransportQueries, TransportDetail>(q => q.DetailAsync(rides.Single().Id))).Form;
        Assert.Equal((At(day, from), TimeSpan.FromMinutes(45)), (ride.ScheduledStart, ride.ScheduledEnd - ride.ScheduledStart));

        static DateTimeOffset At(string day, string time) => BusinessCalendar.InstantOf(Day(day).ToDateTime(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Whoever_may_not_plan_repeats_nothing_and_wrong_fields_are_named()
    {
        var project = await planner.ProjectAsync();
        var (worker, _) = await planner.HireAsync("Willi Wieder", ProjectsPermissions.Read, ProjectsPermissions.Work);
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(worker, p => p.GetRequiredService<RepeatService>().RepeatAsync(project, repeats.Later())));
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => company.AsSystemAsync(p => p.GetRequiredService<RepeatService>().RepeatAsync(project, new())));
        Assert.Equal(["EventDate", "Name"], refused.Errors.Select(e => e.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Five_hundred_tasks_and_two_thousand_parts_are_one_commit_within_moments()
    {
        var project = await planner.ProjectAsync("Groß");
        await repeats.BoardAsync(project);
        await company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Fill, null, db =>
        {
            var tasks = new List<WorkItem>();
            for (var n = 0; n < 500; n++)
                tasks.Add(new($"X-{n:000}", project, new()
                {
                    Title = $"Aufgabe {n}", DueDate = planner.Today, PredecessorIds = n == 0 ? [] : [tasks[n / 2].Id],
                    Checklist = [new() { Text = "Eins" }, new() { Text = "Zwei" }],
                }));
            var parts = new List<BomLine>();
            for (var n = 0; n < 2000; n++)
                parts.Add(new(project, n < 20 ? null : parts[n / 20].Id, n + 1, new() { Name = $"Teil {n}", Quantity = 1, UnitCode = "Stk", UnitPrice = n }));
            db.AddRange(tasks);
            db.AddRange(parts);
            return Task.CompletedTask;
        }));
        await repeats.RepeatAsync(await planner.ProjectAsync("Anlauf"));
        var commits = await company.QueryAsync<long>("select count(*) from commits");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var copy = await repeats.RepeatAsync(project);
        TestContext.Current.TestOutputHelper?.WriteLine($"500 tasks and 2,000 parts: {watch.ElapsedMilliseconds} ms");
        Assert.Equal(commits + 1, await company.QueryAsync<long>("select count(*) from commits"));
        Assert.Equal((500, 2000), ((await planner.ReadAsync(copy)).Tasks.Count, (await desk.ReadAsync(copy)).Count));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
        await repeats.UndoAsync(copy);
    }

    static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

    static DateOnly Weekday(DateOnly from, DayOfWeek day) => Enumerable.Range(0, 7).Select(from.AddDays).First(d => d.DayOfWeek == day);

    /// <summary>A board whose first column only sorts.</summary>
    static BoardForm Sorted() => new()
    {
        Name = "Plan", Columns = [new() { Name = "Ideen" }, new() { Name = "Offen", State = WorkItemState.Todo, WipLimit = 900 }, new() { Name = "Fertig", State = WorkItemState.Done }],
    };
}
