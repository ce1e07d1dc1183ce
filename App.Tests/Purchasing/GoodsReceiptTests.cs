using Erp.Catalog.Contracts;
using Erp.Inventory.Stocks;
using Erp.Parties;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Purchasing;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Receipts;
using Erp.Purchasing.Requests;
using Erp.Tests.Inventory;
using Erp.Tests.Projects;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Purchasing;

/// <summary>What was ordered comes, at once or in parts, lies in its bin and is kept for the project it was bought for; and goes back where it was received by mistake.</summary>
public sealed class GoodsReceiptTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);
    readonly Depot depot = new(company);

    [Fact]
    public async Task What_comes_lies_in_its_bin_at_the_price_of_the_request_and_is_kept_for_its_project()
    {
        var (project, item) = (await planner.ProjectAsync(), await depot.GoodsAsync("Kettenzug"));
        var (hoist, cloth) = (await PartAsync(project, item, 4, price: 25), await desk.AddAsync(project, "Molton", fill: f => (f.Quantity, f.UnitPrice) = (10, 3)));
        var request = await OrderedAsync(project, hoist, cloth);
        var bin = (await depot.BinsAsync("GR", "R1"))[0];

        var first = await ReceiveAsync(request, f => (f.BinId, f.DeliveryNote) = (bin, "LS 4711"), (hoist, 3), (cloth, 0));
        Assert.Equal((PurchaseRequestState.Ordered, BomLineState.PartlyReceived, BomLineState.Ordered), await StandingAsync(project, request, hoist, cloth));
        Assert.Equal((3, 3, 0, 0), await depot.FiguresAsync(item));
        var second = await ReceiveAsync(request, f => f.BinId = bin, (hoist, 1), (cloth, 10));
        Assert.Equal((PurchaseRequestState.Closed, BomLineState.Received, BomLineState.Received), await StandingAsync(project, request, hoist, cloth));
        Assert.Equal((4, 4, 0, 0), await depot.FiguresAsync(item));

        var receipts = await AskAsync(q => q.OfRequestAsync(request));
        Assert.Equal([(first, "LS 4711", "GR · R1", 1), (second, null, "GR · R1", 2)], receipts.Select(r => (r.Id, r.DeliveryNote, r.Bin, r.Lines)));
        Assert.Equal(25, await company.QueryAsync<decimal>($"select max(unit_cost) from stock_moves where source_id = '{first}'"));
        Assert.Equal((GoodsReceipt.DocumentName, receipts[1].Number), (await depot.ExplainAsync(item)).Rows.Select(r => (r.Move.SourceType, r.Move.SourceNumber)).First());
        Assert.Equal(0, await depot.UnexplainedAsync());

        // From the bin of whatever warehouse it lies in to its place, and back.
        await desk.ProcureAsync(s => s.InstallAsync(project, PartsDesk.Lines(hoist, cloth)));
        Assert.Equal((0, 0, 0, 0), await depot.FiguresAsync(item));
        await desk.ProcureAsync(s => s.TakeOutAsync(project, PartsDesk.Lines(hoist)));
        Assert.Equal((4, 4, 0, 0), await depot.FiguresAsync(item));
        Assert.Equal(BomLineState.Received, await desk.StateAsync(project, hoist));
    }

    [Fact]
    public async Task A_receipt_of_nothing_is_none_and_what_is_left_after_taking_back_may_be_enough()
    {
        var (project, item) = (await planner.ProjectAsync(), await depot.GoodsAsync("Spanngurt"));
        var part = await PartAsync(project, item, 10, price: 2);
        var request = await OrderedAsync(project, part);
        var first = await ReceiveAsync(request, null, (part, 4));
        Assert.Equal(GoodsReceiptTexts.Nothing, (await Assert.ThrowsAsync<BusinessRuleException>(() => ReceiveAsync(request, null, (part, 0)))).Says.Text);
        await ReceiveAsync(request, f => f.TakesMore = true, (part, 12));
        await TakeBackAsync(first);
        Assert.Equal(PurchaseRequestState.Closed, (await desk.RequestAsync(request)).State);
    }

    [Fact]
    public async Task More_than_was_ordered_is_told_and_kept_only_by_who_says_so()
    {
        var (project, item) = (await planner.ProjectAsync(), await depot.GoodsAsync("Schäkel"));
        var part = await PartAsync(project, item, 4, price: 2);
        var request = await OrderedAsync(project, part);
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => ReceiveAsync(request, null, (part, 5)));
        Assert.Equal((GoodsReceiptTexts.MoreThanOrdered, "Lines[0].Quantity"), (refused.Says.Text, refused.Field));
        await ReceiveAsync(request, f => f.TakesMore = true, (part, 5));
        // The project gets what it asked for; what is more is anybody's.
        Assert.Equal((5, 4, 1, 0), await depot.FiguresAsync(item));
        Assert.Equal(PurchaseRequestState.Closed, (await desk.RequestAsync(request)).State);
    }

    [Fact]
    public async Task What_does_not_come_is_given_up_and_planned_again()
    {
        var project = await planner.ProjectAsync();
        var (part, other) = (await PartAsync(project, await depot.GoodsAsync("Bodenplatte"), 4, price: 10), await desk.AddAsync(project, "Teppich", fill: f => f.UnitPrice = 50));
        var request = await OrderedAsync(project, part, other);
        Assert.Equal(GoodsReceiptTexts.Nothing, (await Assert.ThrowsAsync<BusinessRuleException>(() => ReceiveAsync(request, f => f.EndsRequest = true, (part, 0)))).Says.Text);
        await ReceiveAsync(request, null, (part, 1));
        Assert.Equal(PurchaseRequestTexts.PartlyCame, (await Assert.ThrowsAsync<BusinessRuleException>(async () => await CancelAsync(request))).Says.Text);
        await ReceiveAsync(request, f => f.EndsRequest = true, (part, 2));
        Assert.Equal((PurchaseRequestState.Closed, BomLineState.Received, BomLineState.Planned), await StandingAsync(project, request, part, other));
        Assert.Single(await desk.OrderAsync(project, other));
    }

    [Fact]
    public async Task A_receipt_is_taken_back_while_the_goods_are_there()
    {
        var (project, item) = (await planner.ProjectAsync(), await depot.GoodsAsync("Stativ"));
        var part = await PartAsync(project, item, 4, price: 30);
        var request = await OrderedAsync(project, part);
        var (first, last) = (await ReceiveAsync(request, null, (part, 1)), await ReceiveAsync(request, null, (part, 3)));

        await desk.ProcureAsync(s => s.InstallAsync(project, PartsDesk.Lines(part)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => TakeBackAsync(last));
        await depot.ReceiveAsync(item, 9);
        Assert.Equal(BomLineTexts.InPlace, (await Assert.ThrowsAsync<BusinessRuleException>(() => TakeBackAsync(last))).Says.Text);
        await desk.ProcureAsync(s => s.TakeOutAsync(project, PartsDesk.Lines(part)));

        await TakeBackAsync(last);
        Assert.Equal((PurchaseRequestState.Ordered, BomLineState.PartlyReceived), await StandingAsync(project, request, part));
        Assert.Equal((10, 1, 9, 0), await depot.FiguresAsync(item));
        await Assert.ThrowsAsync<BusinessRuleException>(() => TakeBackAsync(last));
        await TakeBackAsync(first);
        Assert.Equal((PurchaseRequestState.Ordered, BomLineState.Ordered), await StandingAsync(project, request, part));
        Assert.Equal((GoodsReceiptState.TakenBack, "falsch gezählt"), (await AskAsync(q => q.DetailAsync(first))) is var read ? (read.Receipt.State, read.Reason) : default);
        await CancelAsync(request);
        Assert.Equal(0, await depot.UnexplainedAsync());
    }

    [Fact]
    public async Task What_came_is_unsaid_by_no_undo()
    {
        var project = await planner.ProjectAsync();
        var part = await PartAsync(project, await depot.GoodsAsync("Pult"), 2, price: 900);
        var request = await OrderedAsync(project, part);
        var ordered = await planner.LastCommitAsync(request);
        await ReceiveAsync(request, null, (part, 1));
        await Assert.ThrowsAsync<BusinessRuleException>(() => planner.UndoAsync(ordered));
        var receipt = await planner.LastCommitAsync(request);
        await Assert.ThrowsAsync<BusinessRuleException>(() => planner.UndoAsync(receipt));
        Assert.Equal(PurchaseRequestState.Ordered, (await desk.RequestAsync(request)).State);
    }

    [Fact]
    public async Task Nobody_receives_the_same_goods_twice_nor_of_another_request_nor_tomorrow()
    {
        var project = await planner.ProjectAsync();
        var (one, two) = (await PartAsync(project, await depot.GoodsAsync("Leiter"), 2, price: 80), await PartAsync(project, await depot.GoodsAsync("Rampe"), 1, price: 80));
        var (request, other) = (await OrderedAsync(project, one), await OrderedAsync(project, two));
        var seen = await FormAsync(request, null, (one, 1));
        await OnAsync(s => s.ReceiveAsync(request, seen));
        await Assert.ThrowsAsync<ConflictException>(() => OnAsync(s => s.ReceiveAsync(request, seen)));

        var strange = await FormAsync(request, null, (one, 1));
        strange.Lines[0].RequestLineId = (await FormAsync(other, null, (two, 1))).Lines[0].RequestLineId;
        await Assert.ThrowsAsync<InvalidInputException>(() => OnAsync(s => s.ReceiveAsync(request, strange)));
        await Assert.ThrowsAsync<InvalidInputException>(() => ReceiveAsync(request, f => f.Date = depot.Today.AddDays(1), (one, 1)));
        await Assert.ThrowsAsync<InvalidInputException>(() => ReceiveAsync(request, f => f.BinId = Guid.CreateVersion7(), (one, 1)));
    }

    [Fact]
    public async Task What_was_bought_in_another_unit_lies_in_the_items_own_and_a_kit_as_its_parts()
    {
        var (project, pricing) = (await planner.ProjectAsync(), new Catalog.Pricing(company));
        var lamp = await pricing.ItemAsync(10, but: f => (f.NameDe, f.Cost) = ("Lampe", 6));
        var kit = await PartAsync(project, await pricing.KitAsync((lamp, 2)), 3, price: 20);
        var request = await OrderedAsync(project, kit);
        await OnAsync(s => s.ReceiveAllAsync(request));
        Assert.Equal((6, 6, 0, 0), await depot.FiguresAsync(lamp));
        Assert.Equal(6, await company.QueryAsync<decimal>($"select max(unit_cost) from stock_moves where item_id = '{lamp}'"));
    }

    [Fact]
    public async Task What_comes_for_a_project_that_is_over_is_anybodys_until_it_is_taken_up_again()
    {
        var (project, item) = (await planner.ProjectAsync(), await depot.GoodsAsync("Zeltplane"));
        var part = await PartAsync(project, item, 2, price: 70);
        var request = await OrderedAsync(project, part);
        await planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "Sturm" }));
        await OnAsync(s => s.ReceiveAllAsync(request));
        Assert.Equal((2, 0, 2, 0), await depot.FiguresAsync(item));
        Assert.Equal(BomLineState.Received, await desk.StateAsync(project, part));
        await planner.OnProjectAsync(s => s.ReopenAsync(project));
        Assert.Equal((2, 2, 0, 0), await depot.FiguresAsync(item));
    }

    [Fact]
    public async Task Whoever_minds_the_warehouse_receives_without_ordering_and_chooses_no_bin_where_they_see_none()
    {
        var project = await planner.ProjectAsync();
        var request = await OrderedAsync(project, await PartAsync(project, await depot.GoodsAsync("Case"), 1, price: 5));
        var lars = await company.HireAsync("Lars Lager", PurchasingPermissions.Read, PurchasingPermissions.Receive);
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(lars, p => p.GetRequiredService<PurchaseRequestService>().OrderAsync(request)));
        var id = await company.AsAsync(lars, async p =>
        {
            var proposal = await p.GetRequiredService<GoodsReceiptQueries>().ProposeAsync(request);
            Assert.True(proposal.UsesBin);
            return await p.GetRequiredService<GoodsReceiptService>().ReceiveAsync(request, proposal.Form);
        });
        Assert.NotNull((await AskAsync(q => q.DetailAsync(id))).Receipt.Bin);
        // The note goes to the supplier's address, as a receipt for whoever brought the goods.
        var note = new ParsedPdf((await company.AsAsync(lars, p => p.GetRequiredService<GoodsReceiptPrint>().PdfAsync(id))).Content).Text(0);
        Assert.Contains("Bühnenbedarf AG", note, StringComparison.Ordinal);
        Assert.Contains("Köln", note, StringComparison.Ordinal);
    }

    Task<Guid> PartAsync(Guid project, Guid item, decimal quantity, decimal price) => desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity, f.UnitPrice) = (item, quantity, price));

    async Task<Guid> OrderedAsync(Guid project, params Guid[] lines)
    {
        var request = (await desk.OrderAsync(project, lines)).Single().Id;
        var form = (await desk.RequestAsync(request)).Form;
        form.SupplierId = await company.AsSystemAsync(
            p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Bühnenbedarf AG", IsSupplier = true, Address = new() { City = "Köln" } }));
        await desk.OnRequestAsync(s => s.ChangeAsync(request, form));
        await desk.ApproveAsync(request);
        await desk.OnRequestAsync(s => s.OrderAsync(request));
        return request;
    }

    /// <summary>What comes now, by the parts it was bought for.</summary>
    async Task<GoodsReceiptForm> FormAsync(Guid request, Action<GoodsReceiptForm>? fill, params (Guid Part, decimal Quantity)[] came)
    {
        var form = (await AskAsync(q => q.ProposeAsync(request))).Form;
        form.Lines.Clear();
        foreach (var (part, quantity) in came)
            form.Lines.Add(new()
            {
                Quantity = quantity,
                RequestLineId = await company.QueryAsync<Guid>($"select id from purchase_request_lines where request_id = '{request}' and source_line_id = '{part}'"),
            });
        fill?.Invoke(form);
        return form;
    }

    async Task<Guid> ReceiveAsync(Guid request, Action<GoodsReceiptForm>? fill, params (Guid Part, decimal Quantity)[] came)
    {
        var form = await FormAsync(request, fill, came);
        return await company.AsSystemAsync(p => p.GetRequiredService<GoodsReceiptService>().ReceiveAsync(request, form));
    }

    async Task TakeBackAsync(Guid receipt)
    {
        var seen = (await AskAsync(q => q.DetailAsync(receipt))).Version;
        await OnAsync(s => s.TakeBackAsync(receipt, new() { Version = seen, Reason = "falsch gezählt" }));
    }

    async Task CancelAsync(Guid request)
    {
        var seen = (await desk.RequestAsync(request)).Form.Version;
        await desk.OnRequestAsync(s => s.CancelAsync(request, new() { Version = seen, Reason = "doch nicht" }));
    }

    async Task<(PurchaseRequestState, BomLineState)> StandingAsync(Guid project, Guid request, Guid part) => ((await desk.RequestAsync(request)).State, await desk.StateAsync(project, part));

    async Task<(PurchaseRequestState, BomLineState, BomLineState)> StandingAsync(Guid project, Guid request, Guid part, Guid other) =>
        ((await desk.RequestAsync(request)).State, await desk.StateAsync(project, part), await desk.StateAsync(project, other));

    Task OnAsync(Func<GoodsReceiptService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<GoodsReceiptService>()));

    Task<T> AskAsync<T>(Func<GoodsReceiptQueries, Task<T>> ask) => company.AsSystemAsync(p => ask(p.GetRequiredService<GoodsReceiptQueries>()));
}
