using Erp.Platform.Access;
using Erp.Platform.Inbox;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.Calendars;
using Erp.Projects.TimeEntries;
using Erp.Projects.WorkItems;
using Erp.Tests.Sales;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Hours are written down as they were worked, submitted by the week, agreed to or given back.</summary>
public sealed class TimesheetTests(Shop shop) : IClassFixture<Shop>
{
    readonly Timekeeper keeper = new(shop);

    [Fact]
    public async Task Time_that_cannot_have_been_spent_is_refused_at_its_field()
    {
        var (lea, _) = await keeper.HireAsync("Lea Rost");
        var project = await keeper.Planner.ProjectAsync();
        await WrongAsync(form => form.Day = keeper.Today.AddDays(1), nameof(TimeEntryForm.Day));
        await WrongAsync(form => form.Minutes = 0, nameof(TimeEntryForm.Minutes));
        await WrongAsync(form => form.Minutes = -15, nameof(TimeEntryForm.Minutes));
        await WrongAsync(form => form.Minutes = null, nameof(TimeEntryForm.Minutes));
        await WrongAsync(form => form.Minutes = 1441, nameof(TimeEntryForm.Minutes));
        await WrongAsync(form => form.From = At(9), nameof(TimeEntryForm.Until));
        await WrongAsync(form => form.Until = At(9), nameof(TimeEntryForm.From));
        await WrongAsync(form => (form.From, form.Until) = (At(10), At(9)), nameof(TimeEntryForm.Until));
        await WrongAsync(form => (form.From, form.Until, form.Minutes) = (At(9), At(10), 61), nameof(TimeEntryForm.Minutes));
        await WrongAsync(form => (form.From, form.Until) = (At(9).AddDays(-1), At(10)), nameof(TimeEntryForm.From));
        await WrongAsync(form => (form.From, form.Until) = (At(22), At(22).AddHours(3)), nameof(TimeEntryForm.Until));
        await WrongAsync(form => form.ProjectId = Guid.CreateVersion7(), nameof(TimeEntryForm.ProjectId));
        Assert.Empty((await keeper.WeekAsync(lea)).Entries);

        var entry = await keeper.WriteAsync(lea, project, form => (form.Minutes, form.From, form.Until) = (null, At(9), At(10).AddMinutes(20)));
        Assert.Equal((80, 1.33m), (await keeper.ReadAsync(entry)) is var row ? (row.Minutes, row.Hours) : default);

        Task WrongAsync(Action<TimeEntryForm> fill, string field) => Timekeeper.WrongAsync(() => keeper.WriteAsync(lea, project, fill), field);
    }

    [Fact]
    public async Task Nothing_is_written_on_a_project_that_is_over_for_anothers_task_or_an_activity_without_hours()
    {
        var (lea, _) = await keeper.HireAsync("Lea Zaun");
        var (open, over, other) = (await keeper.Planner.ProjectAsync(), await keeper.Planner.ProjectAsync("Vorbei"), await keeper.Planner.ProjectAsync("Anderes"));
        var task = await keeper.Planner.TaskAsync(open, "Aufbauen");
        await keeper.Planner.OnProjectAsync(s => s.CancelAsync(over, new() { Reason = "Regen" }));
        await Timekeeper.WrongAsync(() => keeper.WriteAsync(lea, over), nameof(TimeEntryForm.ProjectId));
        await Timekeeper.WrongAsync(() => keeper.WriteAsync(lea, other, form => form.WorkItemId = task), nameof(TimeEntryForm.WorkItemId));
        var piece = await shop.ServiceAsync(10);
        await Timekeeper.WrongAsync(() => keeper.WriteAsync(lea, open, form => form.ActivityId = piece), nameof(TimeEntryForm.ActivityId));
        await Timekeeper.WrongAsync(() => keeper.WriteAsync(lea, open, form => form.Billable = true), nameof(TimeEntryForm.ActivityId));

        await keeper.WriteAsync(lea, open, form => form.WorkItemId = task);
        await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.Planner.OnTaskAsync(s => s.DeleteAsync(task)));
    }

    [Fact]
    public async Task A_day_has_24_hours_in_all_projects_together_also_when_two_write_at_once()
    {
        var (lea, _) = await keeper.HireAsync("Lea Lang");
        var (one, two) = (await keeper.Planner.ProjectAsync(), await keeper.Planner.ProjectAsync("Zweites"));
        await keeper.WriteAsync(lea, one, form => form.Minutes = 1000);
        await Timekeeper.WrongAsync(() => keeper.WriteAsync(lea, two, form => form.Minutes = 441), nameof(TimeEntryForm.Minutes));
        var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await keeper.WriteAsync(lea, two, form => form.Minutes = 200);
                return true;
            }
            catch (InvalidInputException)
            {
                return false;
            }
        }));
        Assert.Equal(2, written.Count(w => w));
        Assert.Equal(1400, (await keeper.WeekAsync(lea)).Entries.Sum(e => e.Minutes));
    }

    [Fact]
    public async Task A_deleted_entry_comes_back_by_undo_unless_the_day_is_full_by_then()
    {
        var (lea, _) = await keeper.HireAsync("Lea Lösch");
        var project = await keeper.Planner.ProjectAsync();
        var entry = await keeper.WriteAsync(lea, project, form => form.Minutes = 600);
        await keeper.WriteAsync(lea, s => s.DeleteAsync(entry));
        var deletion = await shop.QueryAsync<Guid>($"select commit_id from changes where entity_id = '{entry}' and kind = {(int)ChangeKind.Removed}");
        var other = await keeper.WriteAsync(lea, project, form => form.Minutes = 900);
        await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync());
        await keeper.WriteAsync(lea, s => s.DeleteAsync(other));
        await UndoAsync();
        Assert.Equal(600, (await keeper.ReadAsync(entry)).Minutes);

        Task UndoAsync() => shop.AsAsync(lea, p => p.GetRequiredService<UndoService>().UndoAsync(deletion));
    }

    [Fact]
    public async Task Hours_that_were_laid_before_somebody_are_changed_by_no_undo_and_a_decision_is_taken_back_by_none()
    {
        var (lea, _) = await keeper.HireAsync("Lea Zurück");
        var (boss, _) = await keeper.HireAsync("Bodo Zurück", ProjectsPermissions.ApproveTime);
        var project = await keeper.Planner.ProjectAsync();
        var entry = await keeper.WriteAsync(lea, project);
        await keeper.WriteAsync(lea, s => s.ChangeAsync(entry, new() { ProjectId = project, Day = keeper.Today, Minutes = 480 }));
        var change = await LastAsync();
        await keeper.SubmitAsync(lea);
        var submission = await LastAsync();
        await RefusedAsync(lea, change);
        await shop.AsAsync(lea, p => p.GetRequiredService<UndoService>().UndoAsync(submission));
        Assert.Equal((TimeEntryState.Draft, 480), (await keeper.ReadAsync(entry)) is var open ? (open.State, open.Minutes) : default);

        await keeper.SubmitAsync(lea);
        await keeper.SheetAsync(boss, s => s.ApproveAsync(new() { EntryIds = [entry] }));
        await RefusedAsync(boss, await LastAsync());
        await RefusedAsync(lea, change);
        await keeper.SheetAsync(boss, s => s.ReturnAsync(new() { EntryIds = [entry], Reason = "Zu lang" }));
        await RefusedAsync(boss, await LastAsync());
        Assert.Equal((TimeEntryState.Returned, 480), (await keeper.ReadAsync(entry)) is var row ? (row.State, row.Minutes) : default);

        Task<Guid> LastAsync() => shop.QueryAsync<Guid>($"select commit_id from changes where entity_id = '{entry}' order by at desc limit 1");

        Task RefusedAsync(Actor who, Guid commit) => Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsAsync(who, p => p.GetRequiredService<UndoService>().UndoAsync(commit)));
    }

    [Fact]
    public async Task A_cell_writes_changes_and_removes_the_one_entry_that_stands_there()
    {
        var (lea, member) = await keeper.HireAsync("Lea Zelle");
        var project = await keeper.Planner.ProjectAsync();
        await PutAsync(90);
        var entry = Assert.Single((await keeper.WeekAsync(lea)).Entries);
        Assert.Equal((90, member), (entry.Minutes, entry.MemberId));
        await PutAsync(120);
        Assert.Equal((entry.Id, 120), Assert.Single((await keeper.WeekAsync(lea)).Entries) is var same ? (same.Id, same.Minutes) : default);
        await PutAsync(null);
        Assert.Empty((await keeper.WeekAsync(lea)).Entries);

        await keeper.WriteAsync(lea, project);
        await keeper.WriteAsync(lea, project);
        await Assert.ThrowsAsync<BusinessRuleException>(() => PutAsync(30));

        Task PutAsync(int? minutes) => keeper.WriteAsync(lea, s => s.PutAsync(new() { ProjectId = project, Day = keeper.Today, Minutes = minutes }));
    }

    [Fact]
    public async Task What_is_returned_is_read_with_its_reason_mended_and_submitted_anew()
    {
        var (lea, _) = await keeper.HireAsync("Lea Korrektur");
        var (boss, _) = await keeper.HireAsync("Bodo Chef", ProjectsPermissions.ApproveTime);
        var project = await keeper.Planner.ProjectAsync();
        var (one, two) = (await keeper.WriteAsync(lea, project), await keeper.WriteAsync(lea, project, form => form.Note = "Kabel verlegt"));
        await keeper.SubmitAsync(lea);
        await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.WriteAsync(lea, s => s.DeleteAsync(one)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.SubmitAsync(lea));

        await keeper.SheetAsync(boss, s => s.ApproveAsync(new() { EntryIds = [one, two] }));
        await keeper.SheetAsync(boss, s => s.ReturnAsync(new() { EntryIds = [two], Reason = "Falsche Aufgabe" }));
        Assert.Equal([TimeEntryState.Approved, TimeEntryState.Returned], await keeper.StatesAsync([one, two]));
        Assert.Equal("Falsche Aufgabe", (await keeper.ReadAsync(two)).ReturnReason);

        await shop.TellAsync();
        var told = await shop.AsAsync(lea, p => p.GetRequiredService<InboxQueries>().ListAsync());
        Assert.Equal([(boss.Name, TimesheetTexts.Return.ToString()), (boss.Name, TimesheetTexts.Approve.ToString())], told.Select(n => (n.Actor, n.What)));
        Assert.Equal($"/projects/timesheets/{(await keeper.WeekAsync(lea)).Id}", told[0].Href);

        await keeper.WriteAsync(lea, s => s.ChangeAsync(two, new() { ProjectId = project, Day = keeper.Today, Minutes = 45 }));
        await keeper.SubmitAsync(lea);
        Assert.Equal((TimeEntryState.Submitted, null), (await keeper.ReadAsync(two)) is var row ? (row.State, row.ReturnReason) : default);
    }

    [Fact]
    public async Task Others_write_decide_and_submit_only_with_the_right_to()
    {
        var ((lea, leaId), (kim, _)) = (await keeper.HireAsync("Lea Fremd"), await keeper.HireAsync("Kim Fremd"));
        var (boss, _) = await keeper.HireAsync("Berta Chefin", ProjectsPermissions.ApproveTime);
        var project = await keeper.Planner.ProjectAsync();
        await Assert.ThrowsAsync<ForbiddenException>(() => keeper.WriteAsync(kim, project, form => form.MemberId = leaId));
        var entry = await keeper.WriteAsync(boss, project, form => form.MemberId = leaId);
        var sheet = (await keeper.WeekAsync(lea)).Id!.Value;
        await Assert.ThrowsAsync<ForbiddenException>(() => keeper.WriteAsync(kim, s => s.DeleteAsync(entry)));
        await Assert.ThrowsAsync<ForbiddenException>(() => keeper.SheetAsync(kim, s => s.SubmitAsync(sheet)));
        await keeper.SheetAsync(lea, s => s.SubmitAsync(sheet));
        await Assert.ThrowsAsync<ForbiddenException>(() => keeper.SheetAsync(kim, s => s.ApproveAsync(new() { EntryIds = [entry] })));
        var program = await shop.KeyAsync("Programm", ProjectsPermissions.ApproveTime);
        Assert.Equal(TimesheetTexts.NoPerson, (await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.SheetAsync(program, s => s.ApproveAsync(new() { EntryIds = [entry] })))).Says.Text);
        Assert.Equal(TimeEntryState.Submitted, (await keeper.ReadAsync(entry)).State);
    }

    [Fact]
    public async Task Whoever_may_not_approve_reads_no_week_of_a_colleague_nor_when_one_began()
    {
        var ((lea, _), (kim, _)) = (await keeper.HireAsync("Lea Leise"), await keeper.HireAsync("Kim Neugierig"));
        var (boss, _) = await keeper.HireAsync("Britta Chefin", ProjectsPermissions.ApproveTime);
        var project = await keeper.Planner.ProjectAsync();
        var entry = await keeper.WriteAsync(lea, project, form => (form.From, form.Until) = (At(9), At(10)));
        var week = (await keeper.WeekAsync(lea)).Id!.Value;
        await Assert.ThrowsAsync<ForbiddenException>(() => shop.AsAsync(kim, p => p.GetRequiredService<TimesheetQueries>().DetailAsync(week)));
        Assert.Equal([week, week], [await WeekAsync(lea), await WeekAsync(boss)]);
        Assert.Equal([At(9), At(9), null], [await BeganAsync(lea), await BeganAsync(boss), await BeganAsync(kim)]);
        Assert.Null((await shop.AsAsync(kim, p => p.GetRequiredService<TimeEntryQueries>().OfProjectAsync(project))).Latest.Single().Until);

        Task<Guid?> WeekAsync(Actor who) => shop.AsAsync(who, async p => (await p.GetRequiredService<TimesheetQueries>().DetailAsync(week)).Id);

        Task<DateTimeOffset?> BeganAsync(Actor who) => shop.AsAsync(who, async p => (await p.GetRequiredService<TimeEntryQueries>().DetailAsync(entry)).From);
    }

    [Fact]
    public async Task An_entry_stays_in_its_week_and_the_week_begins_on_Monday()
    {
        var (lea, _) = await keeper.HireAsync("Lea Woche");
        var project = await keeper.Planner.ProjectAsync();
        var entry = await keeper.WriteAsync(lea, project);
        await Timekeeper.WrongAsync(() => keeper.WriteAsync(lea, s => s.ChangeAsync(entry, new() { ProjectId = project, Day = keeper.Today.AddDays(-7), Minutes = 30 })), nameof(TimeEntryForm.Day));
        Assert.Equal(new(2026, 11, 16), Timesheet.MondayOf(new(2026, 11, 22)));
        Assert.Equal(new(2026, 11, 16), Timesheet.MondayOf(new(2026, 11, 16)));
        Assert.Equal("2026-W47", Timesheet.WeekOf(new(2026, 11, 16)));
        Assert.Equal("2026-W53", Timesheet.WeekOf(new(2026, 12, 28)));
    }

    [Fact]
    public async Task A_task_and_its_project_show_actual_against_estimated_hours()
    {
        var (lea, leaId) = await keeper.HireAsync("Lea Ist");
        var project = await keeper.Planner.ProjectAsync();
        var task = await shop.AsSystemAsync(p => p.GetRequiredService<WorkItemService>().CreateAsync(new() { ProjectId = project, Title = "Schreiben", EstimatedHours = 4 }));
        await keeper.WriteAsync(lea, project, form => (form.WorkItemId, form.Minutes) = (task, 100));
        await keeper.WriteAsync(lea, project, form => (form.WorkItemId, form.Minutes) = (task, 50));
        await keeper.WriteAsync(lea, project, form => form.Minutes = 30);

        var hours = await keeper.AskAsync(q => q.OfProjectAsync(project));
        Assert.Equal(new(4m, 180, 0), hours.Standing);
        Assert.Equal([(task, 4m, 150), (null, null, 30)], hours.Tasks.Select(t => (t.Id, t.Estimated, t.Minutes)));
        Assert.Equal([(leaId, 180)], hours.People.Select(p => (p.Id!.Value, p.Minutes)));
        Assert.Equal((4m, 150, 2), (await keeper.AskAsync(q => q.OfTaskAsync(task))) is var own ? (own.Estimated!.Value, own.Minutes, own.Entries.Count) : default);
        Assert.Equal(2.5m, (await shop.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().OfProjectAsync(project))).Single().ActualHours);
    }

    [Fact]
    public void Rows_keep_their_place_while_somebody_types_and_lend_themselves_to_the_next_week()
    {
        var (monday, free) = (new DateOnly(2026, 11, 16), new FreeDays(null, []));
        var (a, b) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var week = Week(Entry(b, "B", 1, 60), Entry(a, "A", 0, 30), Entry(a, "A", 0, 15));
        var rows = TimesheetGrid.RowsOf(week, []);
        Assert.Equal([("A", 45), ("B", 60)], rows.Select(r => (r.Project, r.Minutes)));
        Assert.Equal([2, 0, 0, 0, 0, 0, 0], rows[0].Days.Select(d => d.Count));

        var c = TimesheetGrid.Empty(new(Guid.CreateVersion7(), null, null, false), "C", null, null);
        var typed = TimesheetGrid.RowsOf(Week(Entry(b, "B", 1, 60), Entry(c.Key.ProjectId, "C", 2, 10)), [c, .. rows]);
        Assert.Equal([("C", 10), ("A", 0), ("B", 60)], typed.Select(r => (r.Project, r.Minutes)));
        Assert.Equal(["A", "B"], TimesheetGrid.Missing(week, [c]).Select(r => r.Project));
        Assert.Equal([480, 480, 480, 480, 480, 0, 0], Enumerable.Range(0, 7).Select(day => TimesheetGrid.TargetOf(week, day)));
        Assert.Equal(
            [480, 480, 0, 480, 0, 0, 0],
            Enumerable.Range(0, 7).Select(day => TimesheetGrid.TargetOf(week with { Free = new(FederalState.Saxony, [new(monday.AddDays(4), monday.AddDays(4), "Inventur")]) }, day)));

        var (nine, ten) = (new DateTimeOffset(2026, 11, 16, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 11, 16, 10, 0, 0, TimeSpan.Zero));
        var (first, within, after) = (
            Entry(a, "A", 0, 60) with { From = nine, Until = ten }, Entry(b, "B", 0, 10) with { From = nine.AddMinutes(50), Until = ten },
            Entry(b, "B", 0, 60) with { From = ten, Until = ten.AddHours(1) });
        Assert.Equal([first.Id, within.Id], TimesheetGrid.Overlapping([first, within, after, Entry(a, "A", 0, 60)]));

        TimesheetDetail Week(params TimeEntryRow[] entries) => new(null, Guid.CreateVersion7(), "Lea", true, false, monday, 480, free, entries);

        TimeEntryRow Entry(Guid project, string name, int day, int minutes) => new() { Id = Guid.CreateVersion7(), ProjectId = project, Project = name, Day = monday.AddDays(day), Minutes = minutes };
    }

    DateTimeOffset At(int hour) => BusinessCalendar.InstantOf(keeper.Today.ToDateTime(new(hour, 0)));
}
