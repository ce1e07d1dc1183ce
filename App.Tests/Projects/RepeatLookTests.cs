using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.Repeats;
using Erp.Tests.Inventory;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>What repeating a project would change is shown while its form is filled in, and what became of it afterwards.</summary>
public sealed class RepeatLookTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);
    readonly RepeatDesk repeats = new(company);

    [Fact]
    public async Task An_empty_name_or_day_neither_hides_the_form_nor_keeps_an_old_look()
    {
        var project = await planner.ProjectAsync("Umbenannt");
        await using var screen = new Screen(company);
        var shown = screen.Show(project);
        shown.WaitForElement(".fold");
        await shown.InvokeAsync(() => shown.Find("#field-Name").ChangeAsync(new() { Value = "" }));
        await shown.InvokeAsync(() => shown.Find("#field-Parts").ChangeAsync(new() { Value = false }));
        Assert.Equal((1, 1), (shown.FindAll("#field-Name").Count, shown.FindAll(".fold").Count));
        await shown.InvokeAsync(() => shown.Find("#field-EventDate").InputAsync(new() { Value = "" }));
        Assert.Equal((1, 0), (shown.FindAll("#field-Name").Count, shown.FindAll(".fold").Count));
    }

    [Fact]
    public async Task Whoever_may_not_know_costs_is_not_told_that_prices_stand()
    {
        var lamp = await new Depot(company).GoodsAsync("Lampe");
        var project = await planner.ProjectAsync("Verschwiegen");
        await desk.AddAsync(project, "Lampe", fill: form => (form.ItemId, form.UnitPrice) = (lamp, 8));
        var (clerk, _) = await planner.HireAsync("Kim Knauser", ProjectsPermissions.Read, ProjectsPermissions.Write);
        var preview = await company.AsAsync(clerk, p => p.GetRequiredService<RepeatQueries>().PreviewAsync(project, repeats.Later()));
        Assert.Equal((false, 0), (preview.KnowsPrices, preview.Prices.Count));
        Assert.True((await repeats.PreviewAsync(project, repeats.Later())).KnowsPrices);
        await using var screen = new Screen(company, clerk);
        var shown = screen.Show(project);
        shown.WaitForAssertion(() => Assert.Contains(RepeatTexts.AllWellButPrices.ToString(), shown.Markup, StringComparison.Ordinal));
        Assert.NotNull(shown.Find("#field-TodaysPrices").GetAttribute("disabled"));
    }

    [Fact]
    public async Task What_would_come_to_no_plausible_date_is_refused_at_the_day()
    {
        var project = await planner.ProjectAsync("Fern");
        await repeats.TaskAsync(project, form => (form.Title, form.DueDate) = ("Danach", planner.Today.AddDays(90)));
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => repeats.RepeatAsync(project, form => form.EventDate = PlausibleDateAttribute.Latest.AddDays(-30)));
        Assert.Equal("EventDate", refused.Errors.Single().Field);
    }

    [Fact]
    public void Stages_of_one_name_are_compared_one_by_one()
    {
        var form = planner.Form();
        form.Stages = [new() { Name = "Aufbau", StartDate = planner.Today }, new() { Name = "Aufbau", StartDate = planner.Today.AddDays(2) }];
        var then = new Project("P-1", form);
        form.Stages[1].StartDate = planner.Today.AddDays(3);
        var dates = ProjectComparison.DatesOf(then, new Project("P-2", form));
        Assert.Equal([0, 1], dates.Where(d => d is { Stage: "Aufbau", What: RepeatedDate.Start }).Select(d => d.Later!.Value));
    }

    /// <summary>One open tab.</summary>
    sealed class Screen(Company company, Actor? actor = null) : OpenTab(company, actor)
    {
        public IRenderedComponent<RepeatPage> Show(Guid project) => Context.Render<RepeatPage>(p => p.Add(r => r.SourceId, project));
    }
}
