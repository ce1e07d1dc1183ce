using Erp.Parties;
using Erp.Projects.BomLines;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>What a parts list costs, planned and in truth.</summary>
public sealed class BomCostTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);

    [Fact]
    public async Task What_was_bought_dearer_than_planned_shows_at_what_it_costs()
    {
        var project = await planner.ProjectAsync();
        var truss = await desk.AddAsync(project, "Traverse", fill: f => (f.Quantity, f.UnitPrice) = (4, 25));
        await desk.AddAsync(project, "Molton", fill: f => (f.Quantity, f.UnitPrice) = (10, 3));
        var request = (await desk.OrderAsync(project, truss)).Single().Id;
        var form = (await desk.RequestAsync(request)).Form;
        form.SupplierId = await company.AsSystemAsync(
            p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Lieferant AG", IsSupplier = true, Address = new() { City = "Köln" } }));
        form.Lines[0].UnitPrice = 40;
        await desk.OnRequestAsync(s => s.ChangeAsync(request, form));
        await desk.ApproveAsync(request);
        Assert.Equal((130m, 0m, 0m, 130m), await CostAsync());
        await desk.OnRequestAsync(s => s.OrderAsync(request));
        Assert.Equal((130m, 160m, 0m, 190m), await CostAsync());
        await desk.ReceiveAllAsync(request);
        Assert.Equal((130m, 0m, 160m, 190m), await CostAsync());

        async Task<(decimal Expected, decimal Committed, decimal Actual, decimal Outlook)> CostAsync()
        {
            var lines = await desk.ReadAsync(project);
            var spent = await desk.AskAsync(q => q.SpentAsync(project));
            var tree = new BomTree(lines.Select(l => new BomNode(l.Id, l.ParentId, l.Position, l.Quantity, l.UnitPrice, true)));
            var cost = Assert.Single(BomCost.Of(lines, tree, new Dictionary<Guid, decimal>(), spent));
            return (cost.Expected, cost.Committed, cost.Actual, cost.Outlook);
        }
    }
}
