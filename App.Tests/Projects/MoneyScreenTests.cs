using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Projects.Finances;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>The money of a project on the screen stays true, and its figures open to what they are made of.</summary>
public sealed class MoneyScreenTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);

    [Fact]
    public async Task A_part_somebody_plans_changes_the_figures_at_once_and_a_click_shows_it()
    {
        var material = await planner.CategoryAsync("MAT");
        var project = await planner.ProjectAsync(fill: f => f.Budget = [new() { CategoryId = material, Amount = 100 }]);
        await using var context = new BunitContext();
        await using var scope = company.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(company.Tenant));
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        context.Services.AddScoped<Reader>().AddScoped<Toasts>().AddScoped<ConfirmDialog>();
        context.Services.AddFallbackServiceProvider(scope.ServiceProvider);
        context.Renderer.SetRendererInfo(new("Server", isInteractive: true));

        var shown = context.Render<ProjectFinances>(p => p.Add(f => f.RecordId, project));
        shown.WaitForElement(".money-table");
        Assert.Empty(shown.FindAll("[role=alert]"));

        await desk.AddAsync(project, "Traverse", fill: f => (f.Quantity, f.UnitPrice, f.CategoryId) = (4, 40, material));
        shown.WaitForElement("[role=alert]", TimeSpan.FromSeconds(10));
        await shown.FindAll(".money-cell")[0].ClickAsync(new());
        var dialog = shown.WaitForElement("dialog");
        Assert.Contains("Traverse", dialog.TextContent, StringComparison.Ordinal);
        Assert.Contains("160", dialog.QuerySelector("tfoot")!.TextContent, StringComparison.Ordinal);
    }
}
