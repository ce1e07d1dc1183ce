using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Texts;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Tests.Support;

namespace Erp.Tests.Projects;

/// <summary>A parts list on the screen stands what others do to it, and offers each person their own steps.</summary>
public sealed class BomScreenTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);

    [Fact]
    public async Task A_dialog_over_a_part_that_somebody_deletes_says_so_and_keeps_what_was_typed()
    {
        var project = await planner.ProjectAsync();
        var line = await desk.AddAsync(project, "Traverse");
        await desk.AddAsync(project, "Bühne");
        await using var screen = new Screen(company, Actor.System(company.Tenant));
        var shown = screen.Show(project);
        await shown.WaitForElements(".bom-title", 2)[0].ClickAsync(new());
        shown.WaitForElement("dialog");
        await desk.OnAsync(s => s.DeleteAsync(line));
        shown.WaitForAssertion(() => Assert.Contains(BomLineTexts.Gone.In(Languages.German), shown.Find("dialog").TextContent, StringComparison.Ordinal));
        Assert.Contains("Traverse", shown.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.Equal("Bühne", Assert.Single(shown.FindAll(".bom-title")).TextContent);
    }

    [Fact]
    public async Task Who_installs_parts_need_not_plan_them()
    {
        var project = await planner.ProjectAsync();
        await desk.AddAsync(project, "Traverse");
        await using var screen = new Screen(company, await company.HireAsync("Stefan Stagehand", ProjectsPermissions.Read, ProjectsPermissions.Work));
        var shown = screen.Show(project);
        shown.WaitForElement(".bom-title");
        var offered = shown.FindAll(".bom-tools button").Select(b => b.TextContent.Trim()).ToList();
        Assert.Contains(BomLineTexts.Install, offered);
        Assert.Contains(BomLineTexts.TakeOut, offered);
        Assert.DoesNotContain(BomLineTexts.Order, offered);
        Assert.DoesNotContain(BomLineTexts.New, offered);
    }

    /// <summary>The parts list of a project as one person sees it.</summary>
    sealed class Screen(Company company, Actor actor) : OpenTab(company, actor)
    {
        public IRenderedComponent<ProjectBom> Show(Guid project) => Context.Render<ProjectBom>(p => p.Add(b => b.RecordId, project));
    }
}
