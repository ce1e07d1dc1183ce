using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>A project is planned, approved, run, finished, called off and taken up again.</summary>
public sealed class ProjectTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);

    [Fact]
    public async Task What_was_planned_is_kept_with_team_stages_and_budget_and_changes_keep_their_rows()
    {
        var (_, lea) = await planner.HireAsync("Lea Stage");
        var (material, staff) = (await planner.CategoryAsync("MAT"), await planner.CategoryAsync("PER"));
        var id = await planner.ProjectAsync("Hafenfest", form =>
        {
            form.ManagerId = lea;
            form.Venue = "Fischmarkt";
            form.Team = [new() { MemberId = lea, Role = "Bühne" }];
            form.Stages = [new() { Name = "Aufbau", StartDate = planner.Today, EndDate = planner.Today.AddDays(2) }, new() { Name = "Fest" }];
            form.Budget = [new() { CategoryId = material, Amount = 12_000.50m }, new() { CategoryId = staff, Amount = 4_000 }];
        });

        var project = await planner.ReadAsync(id);
        Assert.StartsWith($"P-{planner.Today.Year}-", project.Number, StringComparison.Ordinal);
        Assert.Equal(["Aufbau", "Fest"], project.Form.Stages.Select(s => s.Name));
        Assert.Equal(16_000.50m, project.Form.Budget.Sum(b => b.Amount));

        var (changed, kept) = (project.Form, project.Form.Stages[1].Id);
        changed.Stages = [changed.Stages[1], new() { Name = "Abbau" }];
        await planner.OnProjectAsync(s => s.ChangeAsync(id, changed));
        var after = await planner.ReadAsync(id);
        Assert.Equal(["Fest", "Abbau"], after.Form.Stages.Select(s => s.Name));
        Assert.Equal(kept, after.Form.Stages[0].Id);
    }

    [Fact]
    public async Task A_clients_page_shows_their_projects_and_nobody_elses()
    {
        var client = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Kulturamt", Address = new() { City = "Kiel" } }));
        var early = await planner.ProjectAsync("Frühlingsfest", form => form.ClientId = client);
        var late = await planner.ProjectAsync("Herbstfest", form => (form.ClientId, form.StartDate) = (client, planner.Today.AddDays(5)));
        await planner.ProjectAsync("Vorlage", form => (form.ClientId, form.IsTemplate) = (client, true));
        await planner.ProjectAsync("Fremdes Fest");
        Assert.Equal([late, early], (await company.AsSystemAsync(p => p.GetRequiredService<ProjectQueries>().OfClientAsync(client))).Select(p => p.Id));
    }

    [Fact]
    public async Task Its_life_follows_the_table_and_what_is_over_takes_no_tasks()
    {
        var id = await planner.ProjectAsync();
        await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnProjectAsync(s => s.StartAsync(id)));
        await planner.OnProjectAsync(s => s.ApproveAsync(id));
        await planner.OnProjectAsync(s => s.StartAsync(id));
        await planner.OnProjectAsync(s => s.FinishAsync(id));
        // Taking it up again is a right of its own.
        Assert.Equal(ProjectTexts.ReopenInstead, (await Assert.ThrowsAsync<BusinessRuleException>(async () => await planner.UndoAsync(await planner.LastCommitAsync(id)))).Says.Text);
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => planner.TaskAsync(id, "Zu spät"));
        Assert.Contains("P-", refused.Says.ToString(), StringComparison.Ordinal);
        await planner.OnProjectAsync(s => s.ReopenAsync(id));
        await planner.OnProjectAsync(s => s.CancelAsync(id, new() { Reason = "Sturm" }));
        Assert.Equal((ProjectState.Cancelled, "Sturm"), ((await planner.ReadAsync(id)).State, (await planner.ReadAsync(id)).CancelReason));
    }

    [Fact]
    public async Task A_file_brings_projects_and_changes_known_ones()
    {
        var known = await planner.ProjectAsync("Altstadtfest");
        var number = (await planner.ReadAsync(known)).Number;
        var (_, report) = await new ImportDesk(company).BringAsync(
            "projects/projects", $"Projektnummer;Name;Beginn;Ende;Veranstaltungsort\n{number};Altstadtfest;;;Rathausplatz\n;Hafenkino;01.07.2027;09.07.2027;Kai 3\n;Ohne Ende;01.07.2027;;");
        Assert.Equal((1, 1, 1), (report.Created, report.Changed, report.Wrong));
        Assert.Equal("Rathausplatz", (await planner.ReadAsync(known)).Form.Venue);
    }

    [Fact]
    public async Task Two_people_or_categories_change_places()
    {
        var ((_, ada), (_, ben)) = (await planner.HireAsync("Ada Ton"), await planner.HireAsync("Ben Licht"));
        var (material, staff) = (await planner.CategoryAsync("MAT"), await planner.CategoryAsync("PER"));
        var id = await planner.ProjectAsync("Tausch", form =>
        {
            form.Team = [new() { MemberId = ada, Role = "Ton" }, new() { MemberId = ben, Role = "Licht" }];
            form.Budget = [new() { CategoryId = material, Amount = 100 }, new() { CategoryId = staff, Amount = 200 }];
        });
        var form = (await planner.ReadAsync(id)).Form;
        (form.Team[0].MemberId, form.Team[1].MemberId) = (form.Team[1].MemberId, form.Team[0].MemberId);
        (form.Budget[0].CategoryId, form.Budget[1].CategoryId) = (form.Budget[1].CategoryId, form.Budget[0].CategoryId);
        await planner.OnProjectAsync(s => s.ChangeAsync(id, form));
        var after = (await planner.ReadAsync(id)).Form;
        Assert.Equal(("Licht", "Ton", 200, 100), (RoleOf(ada), RoleOf(ben), AmountOf(material), AmountOf(staff)));

        string RoleOf(Guid member) => after.Team.Single(t => t.MemberId == member).Role!;
        decimal AmountOf(Guid category) => after.Budget.Single(b => b.CategoryId == category).Amount!.Value;
    }

    [Fact]
    public async Task Dates_and_budget_that_were_agreed_to_are_changed_by_whoever_may_agree_to_them()
    {
        var (clerk, _) = await planner.HireAsync("Paul Planer", ProjectsPermissions.Read, ProjectsPermissions.Write, PlatformPermissions.Import);
        var (lead, _) = await planner.HireAsync("Lea Leitung", ProjectsPermissions.Read, ProjectsPermissions.Write, ProjectsPermissions.Approve);
        var material = await planner.CategoryAsync("MAT");
        var id = await planner.ProjectAsync("Gala", form => form.Budget = [new() { CategoryId = material, Amount = 100 }]);
        await ChangeAsync(clerk, form => form.Budget[0].Amount = 150);
        await planner.OnProjectAsync(s => s.ApproveAsync(id));

        await Assert.ThrowsAsync<ForbiddenException>(() => ChangeAsync(clerk, form => form.Budget[0].Amount = 900));
        await Assert.ThrowsAsync<ForbiddenException>(() => ChangeAsync(clerk, form => form.Budget.Clear()));
        await Assert.ThrowsAsync<ForbiddenException>(() => ChangeAsync(clerk, form => form.EndDate = form.EndDate!.Value.AddDays(1)));
        var number = (await planner.ReadAsync(id)).Number;
        var (_, report) = await new ImportDesk(company, clerk).BringAsync("projects/projects", $"Projektnummer;Name;Ende\n{number};;31.12.2030\n;Kein Ende;31.12.2030\n");
        Assert.Equal((0, 2), (report.Changed, report.Wrong));
        await ChangeAsync(clerk, form => form.Venue = "Große Halle");
        await ChangeAsync(lead, form => form.Budget[0].Amount = 900);
        var change = await company.QueryAsync<Guid>($"select commit_id from changes where root_id = '{id}' order by at desc limit 1");
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(clerk, p => p.GetRequiredService<UndoService>().UndoAsync(change)));
        Assert.Equal(("Große Halle", 900m), (await planner.ReadAsync(id)).Form is var now ? (now.Venue!, now.Budget.Single().Amount!.Value) : default);

        // In the list, too, it is another command, whose undo takes the right to agree.
        var until = planner.Today.AddDays(20);
        var edited = await company.AsAsync(lead, p => p.GetRequiredService<ListEditService>().RunAsync(ProjectList.Description, EndOn(until)));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(clerk, p => p.GetRequiredService<UndoService>().UndoAsync(edited.CommitId!.Value)));
        Assert.Equal(until, (await planner.ReadAsync(id)).Form.EndDate);
        Assert.Equal(1, (await company.AsAsync(lead, p => p.GetRequiredService<ListEditService>().PreviewAsync(ProjectList.Description, EndOn(until.AddDays(1))))).Changed);

        await planner.OnProjectAsync(s => s.CancelAsync(id, new() { Reason = "Sturm" }));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ChangeAsync(lead, form => form.Venue = "Keine"));

        ListChange EndOn(DateOnly day) => ListChange.Of([id], new Dictionary<string, string> { ["endDate"] = $"{day:O}" }) with { Neutral = true };

        async Task ChangeAsync(Actor who, Action<ProjectForm> how)
        {
            var form = (await planner.ReadAsync(id)).Form;
            how(form);
            await company.AsAsync(who, p => p.GetRequiredService<ProjectService>().ChangeAsync(id, form));
        }
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once()
    {
        var category = await planner.CategoryAsync("MAT");
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => planner.ProjectAsync("Verkehrt", form =>
        {
            form.EndDate = form.StartDate!.Value.AddDays(-1);
            form.Stages = [new() { Name = "A", StartDate = planner.Today, EndDate = planner.Today.AddDays(-3) }];
            form.Budget = [new() { CategoryId = category, Amount = 1 }, new() { CategoryId = category, Amount = 2 }];
        }));
        Assert.Equal(["Budget[1].CategoryId", "EndDate", "Stages[0].EndDate"], refused.Errors.Select(e => e.Field).Order(StringComparer.Ordinal));
        var negative = await Assert.ThrowsAsync<InvalidInputException>(() => planner.ProjectAsync("Minus", form => form.Budget = [new() { CategoryId = category, Amount = -1 }]));
        Assert.Equal("Budget[0].Amount", negative.Errors.Single().Field);
    }

    [Fact]
    public async Task A_project_with_tasks_stays_and_an_empty_one_goes_and_comes_back_by_undo()
    {
        var full = await planner.ProjectAsync("Voll");
        await planner.TaskAsync(full, "Etwas");
        await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnProjectAsync(s => s.DeleteAsync(full)));

        var empty = await planner.ProjectAsync("Leer", form => form.Stages = [new() { Name = "Nur eine" }]);
        await planner.OnProjectAsync(s => s.DeleteAsync(empty));
        await Assert.ThrowsAsync<NotFoundException>(() => planner.ReadAsync(empty));
        var commit = await company.QueryAsync<Guid>("select id from commits where command = 'projects.project.delete' order by xid desc limit 1");
        await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));
        Assert.Equal("Nur eine", (await planner.ReadAsync(empty)).Form.Stages.Single().Name);
    }
}
