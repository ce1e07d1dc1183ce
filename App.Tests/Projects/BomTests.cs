using Erp.Catalog.Contracts;
using Erp.Parties;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Projects.BomVersions;
using Erp.Purchasing.Contracts;
using Erp.Tests.Catalog;
using Erp.Tests.Inventory;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Parts lists are built, moved about, bought and taken from stock, and never come out of shape.</summary>
public sealed class BomTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);
    readonly Depot depot = new(company);

    [Fact]
    public async Task A_part_moves_with_what_belongs_to_it_but_never_below_itself()
    {
        var project = await planner.ProjectAsync();
        var stage = await desk.AddAsync(project, "Bühne");
        var truss = await desk.AddAsync(project, "Traverse", stage);
        var bolt = await desk.AddAsync(project, "Bolzen", truss);
        var light = await desk.AddAsync(project, "Licht");
        await desk.OnAsync(s => s.MoveAsync(truss, new(light, null)));
        Assert.Equal("1 Bühne, 2 Licht, 2.1 Traverse, 2.1.1 Bolzen", await desk.OutlineAsync(project));
        await desk.OnAsync(s => s.MoveAsync(light, new(null, stage)));
        Assert.Equal("1 Licht, 1.1 Traverse, 1.1.1 Bolzen, 2 Bühne", await desk.OutlineAsync(project));

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.MoveAsync(light, new(bolt, null))));
        Assert.Equal(BomLineTexts.Circle.En, refused.Says.In(new("en")));
        var elsewhere = await desk.AddAsync(await planner.ProjectAsync("Anderes"), "Fremd");
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.MoveAsync(light, new(elsewhere, null))));
    }

    [Fact]
    public async Task Two_who_put_two_parts_below_each_other_at_once_close_no_circle()
    {
        var project = await planner.ProjectAsync();
        var (first, second) = (await desk.AddAsync(project, "Eins"), await desk.AddAsync(project, "Zwei"));
        var tries = await Task.WhenAll(TryAsync(first, second), TryAsync(second, first));
        Assert.Single(tries, refused => refused);
        Assert.True(await desk.OutlineAsync(project) is "1 Eins, 1.1 Zwei" or "1 Zwei, 1.1 Eins", "One of the two moves stands, the other was refused.");

        async Task<bool> TryAsync(Guid id, Guid below)
        {
            try
            {
                await desk.OnAsync(s => s.MoveAsync(id, new(below, null)));
                return false;
            }
            catch (BusinessRuleException)
            {
                return true;
            }
        }
    }

    [Fact]
    public async Task Many_parts_put_at_the_same_place_keep_the_order_they_came_in()
    {
        var project = await planner.ProjectAsync();
        var last = await desk.AddAsync(project, "Z");
        for (var n = 0; n < 24; n++)
        {
            var id = await desk.AddAsync(project, $"{(char)('A' + n)}");
            await desk.OnAsync(s => s.MoveAsync(id, new(null, last)));
        }

        Assert.Equal("ABCDEFGHIJKLMNOPQRSTUVWXZ", string.Concat((await desk.OutlineAsync(project)).Split(", ").Select(l => l[^1])));
    }

    [Fact]
    public async Task Forty_levels_are_fine_and_more_than_fifty_are_not()
    {
        var project = await planner.ProjectAsync();
        Guid? above = null;
        for (var level = 1; level <= BomTree.Deepest; level++) above = await desk.AddAsync(project, $"{level}", above);
        Assert.Equal(BomTree.Deepest, (await desk.ReadAsync(project)).Count);
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.AddAsync(project, "zu tief", above));
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_at_its_field()
    {
        var project = await planner.ProjectAsync();
        await RefusedAsync(nameof(BomLineForm.Quantity), f => f.Quantity = -1);
        await RefusedAsync(nameof(BomLineForm.Quantity), f => f.Quantity = 0.0001m);
        await RefusedAsync(nameof(BomLineForm.UnitCode), f => f.UnitCode = "Elle");
        await RefusedAsync(nameof(BomLineForm.ItemId), f => f.ItemId = Guid.CreateVersion7());
        await RefusedAsync(nameof(BomLineForm.Name), f => f.Name = " ");
        var item = await depot.GoodsAsync("Kabel");
        await RefusedAsync(nameof(BomLineForm.UnitCode), f => (f.ItemId, f.UnitCode) = (item, "h"));

        var much = await desk.AddAsync(project, "Viel", fill: f => f.Quantity = 9_999_999);
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => desk.AddAsync(project, "Mehr", much, f => f.Quantity = 9_999_999));
        Assert.Equal(nameof(BomLine.Quantity), refused.Field);

        async Task RefusedAsync(string field, Action<BomLineForm> fill)
        {
            var wrong = await Assert.ThrowsAsync<InvalidInputException>(() => desk.AddAsync(project, "Teil", fill: fill));
            Assert.Equal(field, wrong.Errors.Single().Field);
        }
    }

    [Fact]
    public async Task An_item_brings_its_name_its_unit_and_what_it_costs()
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Scheinwerfer");
        var line = await desk.AddAsync(project, "", fill: f => (f.ItemId, f.UnitCode) = (item, null));
        var row = (await desk.ReadAsync(project)).Single(l => l.Id == line);
        Assert.Equal(("Scheinwerfer", "Stk", 6m), (row.Name, row.UnitCode, row.UnitPrice));
        Assert.Equal((project, 1m), (await desk.AskAsync(q => q.UsesAsync(item))).Select(u => (u.ProjectId, u.Total)).Single());
    }

    [Fact]
    public async Task A_line_keeps_its_unit_when_its_item_loses_it_and_is_not_broken_down_in_it()
    {
        var (pricing, project) = (new Pricing(company), await planner.ProjectAsync());
        var lamp = await pricing.ItemAsync(1, but: f => f.Cost = 6);
        var set = await pricing.ItemAsync(0, carton: 12, f => (f.Kind, f.Parts) = (ItemKind.Kit, [new() { ItemId = lamp }]));
        var line = await desk.AddAsync(project, "Lichtset", fill: f => (f.ItemId, f.UnitCode) = (set, "Ktn"));
        await pricing.ChangeItemAsync(set, f => f.Units.Clear());
        Assert.Equal(BomLineTexts.OtherUnit, (await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.ExplodeAsync(line)))).Says.Text);

        await desk.OrderAsync(project, line);
        var form = await desk.AskAsync(q => q.FormAsync(line));
        (form.Note, form.UnitPrice) = ("dringend", 80);
        await desk.OnAsync(s => s.ChangeAsync(line, form));
        Assert.Equal(("Ktn", "dringend", 80m), (await desk.ReadAsync(project)).Select(l => (l.UnitCode, l.Note, l.UnitPrice)).Single());
        form = await desk.AskAsync(q => q.FormAsync(line));
        form.UnitCode = "h";
        Assert.Equal(BomLineTexts.OtherUnit, (await Assert.ThrowsAsync<InvalidInputException>(() => desk.OnAsync(s => s.ChangeAsync(line, form)))).Errors.Single().Says.Text);
    }

    [Fact]
    public async Task Ordering_raises_one_request_per_supplier_and_lines_follow_what_becomes_of_it()
    {
        var project = await planner.ProjectAsync();
        var supplier = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Traversen AG", IsSupplier = true, Address = new() { City = "Köln" } }));
        var stage = await desk.AddAsync(project, "Bühne", fill: f => f.Quantity = 2);
        var truss = await desk.AddAsync(project, "Traverse", stage, f => (f.Quantity, f.UnitPrice, f.SupplierId) = (4, 25, supplier));
        var bolt = await desk.AddAsync(project, "Bolzen", truss, f => f.SupplierId = supplier);
        var raised = await desk.OrderAsync(project, stage, truss, bolt);
        Assert.Equal(2, raised.Count);
        var own = await desk.AskAsync(q => q.OfProjectAsync(project));
        var request = await desk.RequestAsync(own.Single(l => l.Id == truss).RequestId!.Value);
        Assert.Equal((supplier, PurchaseRequestState.Requested), (request.Form.SupplierId, request.State));
        Assert.Equal([8m, 8m], request.Form.Lines.Select(l => l.Quantity));

        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OrderAsync(project, truss));
        await desk.ApproveAsync(request.Id);
        await desk.OnRequestAsync(s => s.OrderAsync(request.Id));
        Assert.Equal(BomLineState.Ordered, await desk.StateAsync(project, truss));
        await desk.ReceiveAllAsync(request.Id);
        Assert.Equal(BomLineState.Received, await desk.StateAsync(project, bolt));

        var open = raised.Single(r => r.Id != request.Id).Id;
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.ApproveAsync(open));
        var seen = (await desk.RequestAsync(open)).Form.Version;
        await desk.OnRequestAsync(s => s.RejectAsync(open, new() { Version = seen, Reason = "zu teuer" }));
        Assert.Equal(BomLineState.Planned, await desk.StateAsync(project, stage));
    }

    [Fact]
    public async Task A_line_taken_off_its_request_is_planned_again()
    {
        var project = await planner.ProjectAsync();
        var (stays, goes) = (await desk.AddAsync(project, "Bleibt"), await desk.AddAsync(project, "Geht"));
        var raised = (await desk.OrderAsync(project, stays, goes)).Single();
        var form = (await desk.RequestAsync(raised.Id)).Form;
        form.Lines.RemoveAll(l => l.Text == "Geht");
        await desk.OnRequestAsync(s => s.ChangeAsync(raised.Id, form));
        Assert.Equal(BomLineState.Requested, await desk.StateAsync(project, stays));
        Assert.Equal(BomLineState.Planned, await desk.StateAsync(project, goes));
    }

    [Fact]
    public async Task Reserving_says_what_is_short_and_follows_the_quantities_above()
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Lampe");
        await depot.ReceiveAsync(item, 10);
        var rig = await desk.AddAsync(project, "Rigg", fill: f => f.Quantity = 2);
        var lamp = await desk.AddAsync(project, "", rig, f => (f.ItemId, f.Quantity) = (item, 4));
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(lamp)));
        Assert.Empty(await desk.AskAsync(q => q.ShortagesAsync(project)));
        Assert.Equal(8, (await depot.StockAsync(item)).Reservations.Single().Quantity);

        var form = await desk.AskAsync(q => q.FormAsync(rig));
        form.Quantity = 3;
        await desk.OnAsync(s => s.ChangeAsync(rig, form));
        Assert.Equal(2, (await desk.AskAsync(q => q.ShortagesAsync(project)))[lamp]);
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.ProcureAsync(s => s.InstallAsync(project, PartsDesk.Lines(lamp))));

        await depot.ReceiveAsync(item, 2);
        await desk.ProcureAsync(s => s.InstallAsync(project, PartsDesk.Lines(lamp)));
        Assert.Equal(0, (await depot.StockAsync(item)).Stock.OnHand);
        Assert.Equal(BomLineState.Installed, await desk.StateAsync(project, lamp));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(rig))));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.DeleteAsync(rig)));
    }

    [Fact]
    public async Task A_list_is_copied_whole_and_as_planned()
    {
        var (from, to) = (await planner.ProjectAsync("Alt"), await planner.ProjectAsync("Neu"));
        var stage = await desk.AddAsync(from, "Bühne");
        await desk.AddAsync(from, "Traverse", stage);
        var dropped = await desk.AddAsync(from, "Nebel");
        await desk.ProcureAsync(s => s.CancelAsync(from, PartsDesk.Lines(dropped)));
        await desk.AddAsync(to, "Schon da");
        Assert.Equal(2, await desk.OnAsync(s => s.CopyAsync(to, from)));
        Assert.Equal("1 Schon da, 2 Bühne, 2.1 Traverse", await desk.OutlineAsync(to));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.CopyAsync(to, to)));
    }

    [Fact]
    public async Task A_file_with_levels_becomes_a_tree_and_a_broken_one_nothing()
    {
        var project = await planner.ProjectAsync();
        var number = (await planner.ReadAsync(project)).Number;
        var imports = new ImportDesk(company);
        var (id, report) = await imports.BringAsync(
            "projects/parts",
            $"Projektnummer;Ebene;Bezeichnung;Menge;Preis\n{number};1;Bühne;1;100\n{number};2;Traverse;4;25\n{number};3;Bolzen;8;0,50\n{number};1;Licht;2;10");
        Assert.Equal((1, 0), (report.Changed, report.Wrong));
        Assert.Equal("1 Bühne, 1.1 Traverse, 1.1.1 Bolzen, 2 Licht", await desk.OutlineAsync(project));
        await imports.UndoAsync(id);
        Assert.Empty(await desk.ReadAsync(project));

        (_, report) = await imports.BringAsync("projects/parts", $"Projektnummer;Ebene;Bezeichnung;Menge\n{number};1;Bühne;1\n{number};3;Bolzen;8");
        Assert.Equal(1, report.Wrong);
        Assert.Empty(await desk.ReadAsync(project));
    }

    [Fact]
    public async Task What_is_over_is_left_as_it_is()
    {
        var project = await planner.ProjectAsync();
        await planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "abgesagt" }));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.AddAsync(project, "zu spät"));
        var (reader, _) = await planner.HireAsync("Lena Leser", ProjectsPermissions.Read);
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(reader, p => p.GetRequiredService<BomLineService>().CreateAsync(project, new(null, null), new() { Name = "x" })));
    }

    [Fact]
    public async Task A_list_prints_with_its_levels()
    {
        var project = await planner.ProjectAsync();
        await desk.AddAsync(project, "Traverse", await desk.AddAsync(project, "Bühne"));
        var document = await company.AsSystemAsync(p => p.GetRequiredService<BomPrint>().PdfAsync(project));
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(document.Content.AsSpan(0, 4)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_stays_as_it_was_and_says_what_changed_since()
    {
        var project = await planner.ProjectAsync();
        var (stays, grows, goes) = (await desk.AddAsync(project, "Bleibt"), await desk.AddAsync(project, "Wächst"), await desk.AddAsync(project, "Geht"));
        var version = await company.AsSystemAsync(p => p.GetRequiredService<BomVersionService>().KeepAsync(project, new() { Note = "Angebot" }));
        Assert.Empty(await CompareAsync(version));
        var form = await desk.AskAsync(q => q.FormAsync(grows));
        form.Quantity = 3;
        await desk.OnAsync(s => s.ChangeAsync(grows, form));
        await desk.OnAsync(s => s.DeleteAsync(goes));
        var comes = await desk.AddAsync(project, "Kommt");
        var changes = await CompareAsync(version);
        Assert.Equal([(BomDifferenceKind.Removed, goes), (BomDifferenceKind.Changed, grows), (BomDifferenceKind.Added, comes)], changes.Select(c => (c.Kind, (c.Now ?? c.Then)!.LineId)));
        Assert.DoesNotContain(changes, c => c.Now?.LineId == stays);
        Assert.Equal((1m, 3m), (changes[1].Then!.Total, changes[1].Now!.Total));

        Task<IReadOnlyList<BomDifference>> CompareAsync(Guid id) => company.AsSystemAsync(p => p.GetRequiredService<BomVersionQueries>().CompareAsync(id));
    }

    [Fact]
    public async Task Ten_thousand_parts_come_in_one_file()
    {
        const int Most = 10_000;
        var project = await planner.ProjectAsync();
        var number = (await planner.ReadAsync(project)).Number;
        var file = new System.Text.StringBuilder("Projektnummer;Ebene;Bezeichnung;Menge;Preis\n");
        for (var n = 0; n < Most; n++) file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number};{n % 10 % 4 + 1};Teil {n};2;1,50\n");
        var (_, report) = await new ImportDesk(company).BringAsync("projects/parts", file.ToString());
        Assert.Equal((1, 0), (report.Changed, report.Wrong));
        var tree = new BomTree((await desk.ReadAsync(project)).Select(l => l.Node));
        Assert.Equal((Most, Most), (tree.Count, tree.Walk().Count()));
    }
}
