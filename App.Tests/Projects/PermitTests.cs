using Erp.Parties;
using Erp.Platform.Inbox;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.Permits;
using Erp.Projects.PermitTypes;
using Erp.Projects.WorkItems;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Nothing begins without the permit it needs, nobody misses a deadline unwarned, and what an authority demands becomes work.</summary>
public sealed class PermitTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);

    [Fact]
    public async Task An_authoritys_page_shows_what_it_was_asked_to_allow_and_nothing_else()
    {
        var (city, fire) = (await AuthorityAsync("Stadt Köln"), await AuthorityAsync("Feuerwehr Köln"));
        var project = await planner.ProjectAsync();
        var (first, second) = (await PermitAsync(project, f => f.AuthorityId = city), await PermitAsync(project, f => f.AuthorityId = city));
        await PermitAsync(project, f => f.AuthorityId = fire);
        Assert.Equal([second, first], (await company.AsSystemAsync(p => p.GetRequiredService<PermitQueries>().OfAuthorityAsync(city))).Select(p => p.Id));

        // Other parties have no such tab.
        var tab = new ProjectsModule().Slots.Single(e => e.Component == typeof(PartyPermits));
        var school = await AuthorityAsync("Schule Köln");
        Assert.Equal(
            (true, false),
            (await company.AsSystemAsync(p => tab.Concerns!(p, city, CancellationToken.None)), await company.AsSystemAsync(p => tab.Concerns!(p, school, CancellationToken.None))));

        Task<Guid> AuthorityAsync(string name) =>
            company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = name, IsSupplier = true, Address = new() { City = "Köln" } }));
    }

    [Fact]
    public async Task A_missing_permit_blocks_a_task_with_the_reason_and_its_approval_frees_it()
    {
        var project = await planner.ProjectAsync();
        var fire = await planner.TaskAsync(project, "Feuerwerk zünden");
        var permit = await PermitAsync(project, form => form.RequiredByIds = [fire]);

        await RefusedAsync(() => planner.OnTaskAsync(s => s.MoveAsync(fire, WorkItemState.InProgress)), PermitTexts.Planned);
        await OnAsync(s => s.ApplyAsync(permit));
        await RefusedAsync(() => planner.OnTaskAsync(s => s.MoveAsync(fire, WorkItemState.Done)), PermitTexts.Applied);
        Assert.Equal(WorkItemState.Todo, (await planner.TaskAsync(fire)).State);

        await OnAsync(s => s.ApproveAsync(permit));
        await planner.OnTaskAsync(s => s.MoveAsync(fire, WorkItemState.InProgress));
        Assert.Equal(WorkItemState.InProgress, (await planner.TaskAsync(fire)).State);
        Assert.Equal([permit], (await AskAsync(q => q.OfTaskAsync(fire))).Select(p => p.Id));
    }

    [Fact]
    public async Task A_missing_permit_blocks_the_start_of_the_project_with_the_reason_and_its_approval_frees_it()
    {
        var project = await planner.ProjectAsync();
        await PermitAsync(project, form => form.Name = "Nicht nötig");
        var permit = await PermitAsync(project, form => (form.RequiredForStart, form.ValidFrom) = (true, planner.Today.AddDays(5)));
        await planner.OnProjectAsync(s => s.ApproveAsync(project));

        await RefusedAsync(() => planner.OnProjectAsync(s => s.StartAsync(project)), PermitTexts.Planned);
        await OnAsync(s => s.ApplyAsync(permit));
        await OnAsync(s => s.RejectAsync(permit, new() { Reason = "Zu laut" }));
        await RefusedAsync(() => planner.OnProjectAsync(s => s.StartAsync(project)), PermitTexts.Rejected);
        Assert.Equal(ProjectState.Approved, (await planner.ReadAsync(project)).State);

        await OnAsync(s => s.ReplanAsync(permit));
        await OnAsync(s => s.ApplyAsync(permit));
        await OnAsync(s => s.ApproveAsync(permit));
        await planner.OnProjectAsync(s => s.StartAsync(project));
        Assert.Equal(ProjectState.Running, (await planner.ReadAsync(project)).State);
    }

    [Fact]
    public async Task One_that_does_not_hold_yet_or_any_more_blocks_what_begins_but_not_what_has_begun()
    {
        var project = await planner.ProjectAsync();
        var (bar, late, early) = (await planner.TaskAsync(project, "Ausschank"), await planner.TaskAsync(project, "Zu spät"), await planner.TaskAsync(project, "Zu früh"));
        var permit = await PermitAsync(project, form => (form.RequiredByIds, form.ValidUntil) = ([bar, late], planner.Today.AddDays(1)));
        var next = await PermitAsync(project, form => (form.RequiredByIds, form.ValidFrom) = ([early], planner.Today.AddDays(9)));
        foreach (var id in new[] { permit, next })
        {
            await OnAsync(s => s.ApplyAsync(id));
            await OnAsync(s => s.ApproveAsync(id));
        }

        await RefusedAsync(() => planner.OnTaskAsync(s => s.MoveAsync(early, WorkItemState.InProgress)), PermitTexts.HoldsFrom);
        await planner.OnTaskAsync(s => s.MoveAsync(bar, WorkItemState.InProgress));
        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(2));
        await RefusedAsync(() => planner.OnTaskAsync(s => s.MoveAsync(late, WorkItemState.InProgress)), PermitTexts.HasExpired);
        await WatchAsync();
        Assert.Equal(PermitState.Expired, (await ReadAsync(permit)).Row.State);
        await RefusedAsync(() => planner.OnTaskAsync(s => s.MoveAsync(late, WorkItemState.InProgress)), PermitTexts.HasExpired);
        await planner.OnTaskAsync(s => s.MoveAsync(bar, WorkItemState.Done));
    }

    [Fact]
    public async Task The_manager_is_reminded_once_of_a_deadline_and_again_when_the_event_moves()
    {
        var (lea, leaId) = await planner.HireAsync("Lea Leitung", ProjectsPermissions.Read);
        var project = await planner.ProjectAsync("Fest", form => (form.ManagerId, form.EventDate, form.EndDate) = (leaId, planner.Today.AddDays(40), planner.Today.AddDays(60)));
        var permit = await PermitAsync(project, form => (form.LeadDays, form.RemindDays) = (28, 7));
        Assert.Equal(planner.Today.AddDays(12), (await ReadAsync(permit)).Row.Deadline);
        await WatchAsync();
        Assert.Empty(await InboxAsync());

        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(5));
        Assert.Equal((1, 0), await WarnedAsync());
        await WatchAsync();
        await WatchAsync();
        var told = Assert.Single(await InboxAsync());
        Assert.Equal((PermitTexts.RemindOfDeadline.ToString(), $"/projects/permits/{permit}"), (told.What, told.Href));

        var moved = (await planner.ReadAsync(project)).Form;
        moved.EventDate = moved.EventDate!.Value.AddDays(-8);
        await planner.OnProjectAsync(s => s.ChangeAsync(project, moved));
        Assert.Equal((0, 1), await WarnedAsync());
        await WatchAsync();
        Assert.Equal(2, (await InboxAsync()).Count);

        async Task<IReadOnlyList<InboxRow>> InboxAsync()
        {
            await company.TellAsync();
            return [.. (await company.AsAsync(lea, p => p.GetRequiredService<InboxQueries>().ListAsync())).Where(row => row.Href!.EndsWith(permit.ToString(), StringComparison.Ordinal))];
        }

        async Task<(int Near, int Missed)> WarnedAsync()
        {
            var standing = await AskAsync(q => q.StandingAsync(project));
            return (standing!.Near, standing.Missed);
        }
    }

    [Fact]
    public async Task A_permit_about_to_expire_is_told_of_once()
    {
        var project = await planner.ProjectAsync();
        var permit = await PermitAsync(project, form => (form.ValidUntil, form.RemindDays) = (planner.Today.AddDays(3), 5));
        await OnAsync(s => s.ApplyAsync(permit));
        await OnAsync(s => s.ApproveAsync(permit));
        await WatchAsync();
        await WatchAsync();
        Assert.Equal(
            1,
            await company.QueryAsync<long>($"select count(*) from commits c join changes x on x.commit_id = c.id where c.command = 'projects.permit.remind-expiry' and x.entity_id = '{permit}'"));
    }

    [Fact]
    public async Task A_condition_becomes_a_task_and_is_met_when_that_is_done()
    {
        var project = await planner.ProjectAsync();
        var permit = await PermitAsync(project, form => form.Conditions = [new() { Text = "Brandwache stellen", DueDate = planner.Today.AddDays(4) }, new() { Text = "Gebühr zahlen", Met = true }]);
        var condition = (await ReadAsync(permit)).Conditions[0];
        var task = await company.AsSystemAsync(p => p.GetRequiredService<PermitService>().MakeTaskAsync(permit, condition.Id));
        Assert.Equal((project, "Brandwache stellen", planner.Today.AddDays(4)), (await planner.TaskAsync(task)).Form is var form ? (form.ProjectId!.Value, form.Title, form.DueDate!.Value) : default);
        Assert.Equal([false, true], (await ReadAsync(permit)).Conditions.Select(c => c.Met));
        await Assert.ThrowsAsync<BusinessRuleException>(() => OnAsync(s => s.MakeTaskAsync(permit, condition.Id)));

        await planner.OnTaskAsync(s => s.MoveAsync(task, WorkItemState.Done));
        Assert.Equal([true, true], (await ReadAsync(permit)).Conditions.Select(c => c.Met));
        await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnTaskAsync(s => s.DeleteAsync(task)));
    }

    [Fact]
    public async Task Dates_in_the_wrong_order_bad_money_and_tasks_of_others_are_refused_at_their_fields()
    {
        var project = await planner.ProjectAsync();
        var foreign = await planner.TaskAsync(await planner.ProjectAsync("Anderes"), "Fremd");
        await WrongAsync(form => (form.AppliedOn, form.ApprovedOn) = (planner.Today, planner.Today.AddDays(-1)), nameof(PermitForm.ApprovedOn));
        await WrongAsync(form => (form.ApprovedOn, form.ValidUntil) = (planner.Today, planner.Today.AddDays(-1)), nameof(PermitForm.ValidUntil));
        await WrongAsync(form => (form.ValidFrom, form.ValidUntil) = (planner.Today, planner.Today.AddDays(-1)), nameof(PermitForm.ValidUntil));
        await WrongAsync(form => form.Cost = -1, nameof(PermitForm.Cost));
        await WrongAsync(form => form.Cost = 120, nameof(PermitForm.CategoryId));
        await WrongAsync(form => form.LeadDays = -1, nameof(PermitForm.LeadDays));
        await WrongAsync(form => form.RequiredByIds = [foreign], nameof(PermitForm.RequiredByIds));

        var over = await PermitAsync(project, form => form.ValidUntil = planner.Today.AddDays(-1));
        await OnAsync(s => s.ApplyAsync(over));
        await Assert.ThrowsAsync<BusinessRuleException>(() => OnAsync(s => s.ApproveAsync(over)));
        Assert.Equal(PermitState.Applied, (await ReadAsync(over)).Row.State);

        async Task WrongAsync(Action<PermitForm> fill, string field) =>
            Assert.Equal([field], (await Assert.ThrowsAsync<InvalidInputException>(() => PermitAsync(project, fill))).Errors.Select(e => e.Field));
    }

    [Fact]
    public async Task A_file_brings_permits_with_the_usual_times_of_their_type_and_goes_as_a_whole()
    {
        var project = await planner.ProjectAsync("Lichterfest");
        var of = (await planner.ReadAsync(project)).Number;
        var known = await PermitAsync(project, form => (form.LeadDays, form.Conditions) = (10, [new() { Text = "Brandwache" }]));
        var office = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Ordnungsamt Nord", Address = new() { City = "Kiel" } }));
        var (desk, number) = (new ImportDesk(company), (await ReadAsync(known)).Row.Number);
        var id = await desk.UploadAsync("projects/permits", $"""
            Nummer;Projekt;Art;Wofür;Behörde;Beantragt am;Gültig bis;Gebühren;Kostenart
            {number};{of};;;Ordnungsamt Nord;;;;
            ;{of} Lichterfest;Feuerwerk (Anzeige);Bodenfeuerwerk;Bezirksamt Mitte;01.05.2027;31.05.2027;1.240,50;GEN
            ;P-0;Feuerwerk (Anzeige);Nirgends;;;;;
            ;{of};Ausschank;Ohne Art;;gestern;;;
            ;{of};Feuerwerk (Anzeige);Ohne Kostenart;;31.05.2027;01.05.2027;120;

            """);
        var plan = (await desk.ProposeAsync(id)).Plan;
        var report = await desk.CheckAsync(id, plan);
        Assert.Equal((1, 1, 3), (report.Created, report.Changed, report.Wrong));
        Assert.Equal(["4:Projekt", "5:Art", "5:Beantragt am", "6:Kostenart"], report.Problems.Select(p => $"{p.Row}:{p.Heading}").Order());
        Assert.Single(await AskAsync(q => q.OfProjectAsync(project)));

        Assert.Equal((1, 1, 3), (await desk.RunAsync(id, plan)) is var done ? (done.Created, done.Changed, done.Wrong) : default);
        var changed = (await ReadAsync(known)).Form;
        Assert.Equal(("Höhenfeuerwerk", office, 10, "Brandwache"), (changed.Name, changed.AuthorityId, changed.LeadDays, Assert.Single(changed.Conditions).Text));
        var made = (await AskAsync(q => q.OfProjectAsync(project))).Single(p => p.Id != known);
        var form = (await ReadAsync(made.Id)).Form;
        Assert.Equal((14, 7, "Bezirksamt Mitte", 1240.5m, new DateOnly(2027, 5, 1)), (form.LeadDays, form.RemindDays, form.Authority, form.Cost, form.AppliedOn));

        await desk.UndoAsync(id);
        Assert.Equal(known, Assert.Single(await AskAsync(q => q.OfProjectAsync(project))).Id);
        Assert.Null((await ReadAsync(known)).Form.AuthorityId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_exported_is_imported_again_and_changes_nothing_that_is_there(bool workbook)
    {
        var (project, general) = (await planner.ProjectAsync($"Rundlauf {workbook}"), await planner.CategoryAsync("GEN"));
        var id = await PermitAsync(project, form =>
        {
            (form.Authority, form.Reference, form.Description, form.Cost, form.CategoryId, form.RequiredForStart) = ("Amt für Immissionen", "=AZ 7", "Zwei\nZeilen", 99.5m, general, true);
            (form.LeadDays, form.RemindDays, form.AppliedOn, form.ValidFrom, form.ValidUntil) = (33, 3, planner.Today, planner.Today.AddDays(2), planner.Today.AddDays(9));
        });
        var desk = new ImportDesk(company);
        var (before, file) = ((await ReadAsync(id)).Form, await desk.ExportAsync(PermitList.Description, workbook));
        var (_, again) = await desk.BringAsync("projects/permits", file);
        Assert.Equal((0, 0, 0), (again.Created, again.Changed, again.Wrong));
        Assert.True(again.Unchanged > 0);

        await OnAsync(s => s.DeleteAsync(id));
        var (_, anew) = await desk.BringAsync("projects/permits", file);
        Assert.Equal((1, 0, 0), (anew.Created, anew.Changed, anew.Wrong));
        var after = (await ReadAsync(Assert.Single(await AskAsync(q => q.OfProjectAsync(project))).Id)).Form;
        after.Version = before.Version;
        Assert.Equivalent(before, after, strict: true);
    }

    [Fact]
    public async Task Many_permits_are_changed_in_their_list_and_what_a_cell_empties_is_gone()
    {
        var project = await planner.ProjectAsync();
        var authority = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Bezirksamt Nord", Address = new() { City = "Kiel" } }));
        var ids = new[] { await PermitAsync(project), await PermitAsync(project, form => form.Authority = "Amt 3") };
        var report = await EditAsync(ids, ("authority", "Bezirksamt Nord"), ("category", "GEN"), ("cost", "120.5"), ("leadDays", "21"));
        Assert.Equal((2, 0), (report.Changed, report.Refused));
        foreach (var id in ids)
        {
            var form = (await ReadAsync(id)).Form;
            Assert.Equal((authority, 120.5m, 21), (form.AuthorityId, form.Cost, form.LeadDays));
        }

        Assert.Equal(1, (await EditAsync(ids[..1], ("authority", ""))).Changed);
        Assert.Null((await ReadAsync(ids[0])).Row.Authority);
        // Words over several lines are no cell.
        Assert.DoesNotContain("description", PermitList.Description.Editing!.Fields.Keys);
    }

    Task<ListChangeReport> EditAsync(IReadOnlyList<Guid> ids, params (string Column, string Typed)[] cells) => company.AsSystemAsync(p =>
        p.GetRequiredService<ListEditService>().RunAsync(PermitList.Description, ListChange.Of([.. ids], cells.ToDictionary(c => c.Column, c => c.Typed)) with { Neutral = true }));

    Task<Guid> PermitAsync(Guid project, Action<PermitForm>? fill = null) => company.AsSystemAsync(async p =>
    {
        var type = (await p.GetRequiredService<PermitTypeQueries>().LookUpAsync()).Single(t => t.Name.StartsWith("Feuerwerk", StringComparison.Ordinal));
        var form = new PermitForm { ProjectId = project, TypeId = type.Id, Name = "Höhenfeuerwerk", LeadDays = type.LeadDays, RemindDays = type.RemindDays };
        fill?.Invoke(form);
        return await p.GetRequiredService<PermitService>().CreateAsync(form);
    });

    Task<PermitDetail> ReadAsync(Guid permit) => AskAsync(q => q.DetailAsync(permit));

    Task<T> AskAsync<T>(Func<PermitQueries, Task<T>> ask) => company.AsSystemAsync(p => ask(p.GetRequiredService<PermitQueries>()));

    Task OnAsync(Func<PermitService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<PermitService>()));

    Task WatchAsync() => company.AsSystemAsync(p => PermitWatch.RunOnceAsync(p));

    /// <summary>Refused with a sentence that names the permit and says why: the expected words between permit and date, or its state.</summary>
    static async Task RefusedAsync(Func<Task> act, Erp.Platform.Texts.Text why)
    {
        var says = (await Assert.ThrowsAsync<BusinessRuleException>(act)).Says.ToString();
        Assert.Contains("Höhenfeuerwerk", says, StringComparison.Ordinal);
        Assert.Contains(why.ToString().Split("{0}")[^1].Split("{1}")[0].Trim(), says, StringComparison.Ordinal);
    }
}
