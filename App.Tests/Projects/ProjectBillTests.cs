using Bunit;
using Erp.Parties;
using Erp.Platform.Work;
using Erp.Projects.Finances;
using Erp.Purchasing.Bills;
using Erp.Purchasing.Requests;
using Erp.Tests.Purchasing;
using Erp.Tests.Sales;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>A supplier's invoice begun from a project's purchase request takes exactly its place in the project's money.</summary>
public sealed class ProjectBillTests(Shop shop) : IClassFixture<Shop>
{
    readonly Planner planner = new(shop);
    readonly PartsDesk parts = new(shop);
    readonly BillDesk desk = new(shop);

    [Fact]
    public async Task A_request_is_billed_posted_and_paid_with_a_discount_and_the_money_of_the_project_is_what_the_books_say()
    {
        var (project, material) = (await planner.ProjectAsync(), await planner.CategoryAsync("MAT"));
        var (request, other) = (await OrderedAsync(project, "Traverse", material, 4, 50), await OrderedAsync(project, "Genehmigtes", null, 1, 300));
        await IsAsync(project, committed: 500);

        var form = await ProposalAsync(request);
        Assert.Equal(("Traverse", 4m, 50m, await KeyAsync(project)), form.Lines.Select(l => (l.Text, l.Quantity!.Value, l.UnitPrice!.Value, l.CostObjectId!.Value)).Single());
        (form.InvoiceNumber, form.InvoiceDate, form.Lines[0].UnitPrice, form.StatedGross) = ("T-1", shop.Today, 45, 214.2m);
        // The account is of another category than the part: the request is billed all the same, and the other one is not.
        form.Lines[0].AccountId = await desk.Books.AccountAsync("5900");
        var bill = await desk.CreateAsync(form);
        await IsAsync(project, committed: 500);
        await desk.OnAsync(s => s.PostAsync(bill));
        await IsAsync(project, committed: 300, posted: 180);
        Assert.Empty((await ProposalAsync(request)).Lines);

        var supplier = form.SupplierId!.Value;
        await desk.PayAsync(supplier, shop.Today, 209.92m, (bill, 209.92m, 4.28m));
        Assert.Equal(BillState.Paid, (await desk.ReadAsync(bill)).State);
        // 4.28 of 119 per cent: 3.60 net.
        await IsAsync(project, committed: 300, posted: 176.4m);
        Assert.Equal(-176.4m, await shop.QueryAsync<decimal>($"select sum(l.credit - l.debit) from journal_lines l join cost_objects c on c.id = l.cost_object_id where c.source_id = '{project}'"));
        var balances = (await desk.Books.TrialBalanceAsync(new(shop.Today.Year, 1, 1), shop.Today)).ToList();
        Assert.Equal(0, balances.Sum(b => b.Debit - b.Credit));
        Assert.NotEqual(other, request);
    }

    [Fact]
    public async Task What_is_billed_in_part_leaves_the_rest_committed_and_a_reversal_all_of_it()
    {
        var project = await planner.ProjectAsync();
        var request = await OrderedAsync(project, "Stuhl", null, 10, 20);
        var form = await ProposalAsync(request);
        (form.InvoiceNumber, form.InvoiceDate, form.Lines[0].Quantity, form.StatedGross) = ("S-1", shop.Today, 4, 95.2m);
        var bill = await desk.PostedAsync(form);
        await IsAsync(project, committed: 120, posted: 80);
        Assert.Equal(6, (await ProposalAsync(request)).Lines.Single().Quantity);
        await desk.CancelAsync(bill);
        await IsAsync(project, committed: 200);
    }

    [Fact]
    public async Task Two_drafts_of_a_request_never_propose_the_same_twice()
    {
        var project = await planner.ProjectAsync();
        var request = await OrderedAsync(project, "Banner", null, 10, 20);
        var form = await ProposalAsync(request);
        (form.InvoiceNumber, form.InvoiceDate, form.Lines[0].Quantity, form.StatedGross) = ("B-1", shop.Today, 4, 95.2m);
        var first = await desk.CreateAsync(form);
        form = await ProposalAsync(request);
        Assert.Equal((6m, "B-1"), (form.Lines.Single().Quantity!.Value, (await DraftsAsync(request)).Single().Number));
        (form.InvoiceNumber, form.InvoiceDate, form.StatedGross) = ("B-2", shop.Today, 142.8m);
        var second = await desk.CreateAsync(form);
        Assert.Equal((0, 2), ((await ProposalAsync(request)).Lines.Count, (await DraftsAsync(request)).Count));
        await IsAsync(project, committed: 200);

        // What a draft that goes was for is proposed again; what is posted is no draft any more.
        await desk.OnAsync(s => s.DeleteAsync(first));
        await desk.OnAsync(s => s.PostAsync(second));
        Assert.Equal((4m, 0), ((await ProposalAsync(request)).Lines.Single().Quantity!.Value, (await DraftsAsync(request)).Count));
        await IsAsync(project, committed: 80, posted: 120);
    }

    [Fact]
    public async Task A_second_bill_of_a_request_says_which_draft_bills_the_rest()
    {
        var request = await OrderedAsync(await planner.ProjectAsync(), "Teppich", null, 10, 20);
        var form = await ProposalAsync(request);
        (form.InvoiceNumber, form.InvoiceDate, form.StatedGross) = ("T-7", shop.Today, 238);
        var draft = await desk.CreateAsync(form);
        await using var tab = new Tab(shop);
        var page = tab.Open(request);
        page.WaitForElement($"[role=note] a[href='/purchasing/bills/{draft}']", TimeSpan.FromSeconds(10));
    }

    sealed class Tab(Shop shop) : OpenTab(shop)
    {
        public IRenderedComponent<BillPage> Open(Guid request)
        {
            Navigation.NavigateTo($"/purchasing/bills/new?request={request}");
            return Context.Render<BillPage>();
        }
    }

    [Fact]
    public async Task A_bill_for_something_else_takes_nobodys_place()
    {
        var project = await planner.ProjectAsync();
        var request = await OrderedAsync(project, "Vorrat", null, 2, 100);
        var form = await ProposalAsync(request);
        (form.InvoiceNumber, form.InvoiceDate, form.Lines[0].CostObjectId, form.StatedGross) = ("V-1", shop.Today, null, 238);
        await desk.PostedAsync(form);
        await IsAsync(project, committed: 200);
    }

    [Fact]
    public async Task What_is_billed_is_neither_called_off_nor_unordered()
    {
        var project = await planner.ProjectAsync();
        var request = await OrderedAsync(project, "Podest", null, 1, 100);
        var form = await ProposalAsync(request);
        (form.InvoiceNumber, form.InvoiceDate, form.StatedGross) = ("P-1", shop.Today, 119);
        var bill = await desk.PostedAsync(form);
        var version = (await parts.RequestAsync(request)).Form.Version;
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => parts.OnRequestAsync(s => s.CancelAsync(request, new() { Version = version, Reason = "Doch nicht" })));
        Assert.Equal(PurchaseRequestTexts.IsBilled, refused.Says.Text);
        await desk.CancelAsync(bill);
        await parts.OnRequestAsync(s => s.CancelAsync(request, new() { Version = version, Reason = "Doch nicht" }));
    }

    [Fact]
    public async Task Bills_typed_by_themselves_are_matched_by_category_as_before()
    {
        var (project, material) = (await planner.ProjectAsync(), await planner.CategoryAsync("MAT"));
        await OrderedAsync(project, "Molton", material, 1, 100);
        var form = await desk.FormAsync(await desk.SupplierAsync(), shop.Today, ("V19", 70m));
        form.Lines[0].CostObjectId = await KeyAsync(project);
        await desk.PostedAsync(form);
        await IsAsync(project, committed: 30, posted: 70);
    }

    [Fact]
    public async Task Nothing_is_billed_of_what_nobody_ordered()
    {
        var project = await planner.ProjectAsync();
        var part = await parts.AddAsync(project, "Wunsch", fill: f => f.UnitPrice = 5);
        var request = (await parts.OrderAsync(project, part)).Single().Id;
        await Assert.ThrowsAsync<BusinessRuleException>(() => ProposalAsync(request));
    }

    async Task<Guid> OrderedAsync(Guid project, string name, Guid? category, decimal quantity, decimal price)
    {
        var supplier = await shop.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = $"{name} AG", IsSupplier = true, Address = new() { City = "Köln" } }));
        var part = await parts.AddAsync(project, name, fill: f => (f.Quantity, f.UnitPrice, f.SupplierId, f.CategoryId) = (quantity, price, supplier, category));
        var request = (await parts.OrderAsync(project, part)).Single().Id;
        await parts.ApproveAsync(request);
        await parts.OnRequestAsync(s => s.OrderAsync(request));
        return request;
    }

    Task<BillForm> ProposalAsync(Guid request) => shop.AsSystemAsync(p => p.GetRequiredService<BillQueries>().ProposalAsync(request));

    Task<IReadOnlyList<BillReference>> DraftsAsync(Guid request) => shop.AsSystemAsync(p => p.GetRequiredService<BillQueries>().DraftsOfAsync(request));

    Task<Guid> KeyAsync(Guid project) => shop.QueryAsync<Guid>($"select id from cost_objects where source_id = '{project}'");

    async Task IsAsync(Guid project, decimal committed = 0, decimal posted = 0)
    {
        var total = (await shop.AsSystemAsync(p => p.GetRequiredService<MoneyQueries>().OfProjectAsync(project))).Total;
        Assert.Equal((0m, committed, 0m, posted), (total.Expected, total.Committed, total.NotPosted, total.Posted));
    }
}
