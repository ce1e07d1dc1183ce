using Erp.Finance.Journal;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Projects.Finances;
using Erp.Projects.Permits;
using Erp.Projects.PermitTypes;
using Erp.Projects.Transports;
using Erp.Purchasing.Receipts;
using Erp.Tests.Finance;
using Erp.Tests.Inventory;
using Erp.Tests.Sales;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>The money of a project meets from parts, purchases, stock, rides, permits, sales and the ledger; its posted part is the ledger's.</summary>
public sealed class MoneyTests(Shop shop) : IClassFixture<Shop>
{
    const int Steps = 90;

    readonly Planner planner = new(shop);
    readonly PartsDesk desk = new(shop);
    readonly Depot depot = new(shop);
    readonly Books books = new(shop);

    [Fact]
    public async Task A_part_is_expected_then_committed_then_received_and_its_bill_takes_its_place_in_the_books()
    {
        var (material, project) = (await planner.CategoryAsync("MAT"), await planner.ProjectAsync());
        var supplier = await shop.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Traversen AG", IsSupplier = true, Address = new() { City = "Köln" } }));
        var part = await desk.AddAsync(project, "Traverse", fill: f => (f.Quantity, f.UnitPrice, f.SupplierId, f.CategoryId) = (4, 50, supplier, material));
        await IsAsync(project, expected: 200);
        var request = (await desk.OrderAsync(project, part)).Single().Id;
        await desk.ApproveAsync(request);
        await IsAsync(project, expected: 200);
        await desk.OnRequestAsync(s => s.OrderAsync(request));
        await IsAsync(project, committed: 200);
        await desk.ReceiveAllAsync(request);
        await IsAsync(project, notPosted: 200);
        await PostAsync(project, "5400", 180);
        await IsAsync(project, notPosted: 20, posted: 180);
        await PostAsync(project, "5400", 45);
        await IsAsync(project, posted: 225);
        Assert.Equal("Material", Assert.Single((await ReadAsync(project)).Categories).Name);
    }

    [Fact]
    public async Task Goods_from_stock_cost_what_they_cost_when_they_left_whatever_they_cost_later()
    {
        var project = await planner.ProjectAsync();
        var item = await shop.ItemAsync(99, i => i.Cost = 12.5m);
        await depot.ReceiveAsync(item, 10);
        var part = await desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity, f.UnitPrice) = (item, 3, 20));
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(part)));
        await IsAsync(project, expected: 60);
        await desk.ProcureAsync(s => s.InstallAsync(project, PartsDesk.Lines(part)));
        await IsAsync(project, notPosted: 37.5m);
        await PostAsync(project, "5400", 500);
        await IsAsync(project, notPosted: 37.5m, posted: 500);
        await desk.ProcureAsync(s => s.TakeOutAsync(project, PartsDesk.Lines(part)));
        await IsAsync(project, expected: 60, posted: 500);
        Assert.Equal(12.5m, await shop.QueryAsync<decimal>($"select min(unit_cost) from stock_moves where source_id = '{project}' and source_line_id = '{part}'"));
    }

    [Fact]
    public async Task What_was_bought_into_stock_counts_once_at_what_was_paid_wherever_it_lies()
    {
        var project = await planner.ProjectAsync();
        var supplier = await shop.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Lampen AG", IsSupplier = true, Address = new() { City = "Köln" } }));
        var item = await shop.ItemAsync(99, i => i.Cost = 12.5m);
        var part = await desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity, f.UnitPrice, f.SupplierId) = (item, 4, 20, supplier));
        var request = (await desk.OrderAsync(project, part)).Single().Id;
        await desk.ApproveAsync(request);
        await desk.OnRequestAsync(s => s.OrderAsync(request));
        await IsAsync(project, committed: 80);
        await shop.AsSystemAsync(async p =>
        {
            var form = (await p.GetRequiredService<GoodsReceiptQueries>().ProposeAsync(request)).Form;
            form.Lines[0].Quantity = 1;
            await p.GetRequiredService<GoodsReceiptService>().ReceiveAsync(request, form);
        });
        await IsAsync(project, committed: 60, notPosted: 20);
        await desk.ReceiveAllAsync(request);
        await IsAsync(project, notPosted: 80);
        await desk.ProcureAsync(s => s.InstallAsync(project, PartsDesk.Lines(part)));
        await IsAsync(project, notPosted: 80);
        Assert.Equal(new BomSpending(0, 80), (await desk.AskAsync(q => q.SpentAsync(project)))[part]);
    }

    [Fact]
    public async Task Rides_and_permits_are_expected_committed_and_incurred_as_they_go_on()
    {
        var (project, logistics, fees) = (await planner.ProjectAsync(), await planner.CategoryAsync("LOG"), await planner.CategoryAsync("GEN"));
        var start = shop.Clock.GetUtcNow().AddDays(2);
        var ride = await shop.AsSystemAsync(p => p.GetRequiredService<TransportService>().CreateAsync(new()
        {
            ProjectId = project, From = "Lager", To = "Messe", ScheduledStart = start, ScheduledEnd = start.AddHours(3), Cost = 150, CategoryId = logistics,
        }));
        var permit = await shop.AsSystemAsync(async p => await p.GetRequiredService<PermitService>().CreateAsync(new()
        {
            ProjectId = project, TypeId = (await p.GetRequiredService<PermitTypeQueries>().LookUpAsync())[0].Id, Name = "Bühne", LeadDays = 1, Cost = 80, CategoryId = fees,
        }));
        await IsAsync(project, expected: 230);
        await shop.AsSystemAsync(p => p.GetRequiredService<TransportService>().ConfirmAsync(ride));
        await shop.AsSystemAsync(p => p.GetRequiredService<PermitService>().ApplyAsync(permit));
        await IsAsync(project, committed: 230);
        await shop.AsSystemAsync(p => p.GetRequiredService<PermitService>().RejectAsync(permit, new() { Reason = "Lärm" }));
        await shop.AsSystemAsync(p => p.GetRequiredService<TransportService>().DepartAsync(ride));
        shop.Clock.TravelTo(start.AddHours(4));
        await shop.AsSystemAsync(p => p.GetRequiredService<TransportService>().ArriveAsync(ride));
        await IsAsync(project, notPosted: 150);
    }

    [Fact]
    public async Task Only_those_with_the_right_see_money_and_the_list_of_projects_tells_the_posted_profit()
    {
        var project = await planner.ProjectAsync();
        await PostAsync(project, "5400", 40);
        var blind = await shop.HireAsync("Planerin", ProjectsPermissions.Read, ProjectsPermissions.Write);
        await Assert.ThrowsAsync<ForbiddenException>(() => shop.AsAsync(blind, p => p.GetRequiredService<MoneyQueries>().OfProjectAsync(project)));
        var seeing = await shop.HireAsync("Leitung", ProjectsPermissions.Money);
        Assert.Equal(-40m, (await shop.AsAsync(seeing, p => p.GetRequiredService<MoneyQueries>().OfProjectAsync(project))).PostedProfit);
        await shop.AsSystemAsync(async p =>
        {
            await using var db = await p.GetRequiredService<Database>().ReadAsync(ProjectsPermissions.Read);
            Assert.Equal(-40m, ProjectQueries.Rows(db).Where(r => r.Id == project).Select(r => r.PostedProfit).Single());
        });
        Assert.Equal((false, true), (await ShowsAsync(blind), await ShowsAsync(await shop.HireAsync("Leitung mit Blick", ProjectsPermissions.Read, ProjectsPermissions.Money))));

        Task<bool> ShowsAsync(Actor who) =>
            shop.AsAsync(who, async p => (await ProjectList.Description.SeenByAsync(p.GetRequiredService<Caller>(), default)).Columns.Any(c => c.Key == "postedProfit"));
    }

    [Fact]
    public async Task A_project_that_something_was_posted_to_stays_and_its_cost_object_follows_its_name_and_end()
    {
        var (free, used) = (await planner.ProjectAsync("Frei"), await planner.ProjectAsync("Bebucht"));
        await PostAsync(used, "5400", 1);
        await planner.OnProjectAsync(s => s.DeleteAsync(free));
        await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnProjectAsync(s => s.DeleteAsync(used)));
        var form = (await planner.ReadAsync(used)).Form;
        form.Name = "Umbenannt";
        await planner.OnProjectAsync(s => s.ChangeAsync(used, form));
        await planner.OnProjectAsync(s => s.CancelAsync(used, new() { Reason = "Regen" }));
        await Assert.ThrowsAsync<InvalidInputException>(() => PostAsync(used, "5400", 1));
        await planner.OnProjectAsync(s => s.ReopenAsync(used));
        await PostAsync(used, "5400", 1);
        Assert.Equal("Umbenannt", await shop.QueryAsync<string>($"select name from cost_objects where source_id = '{used}'"));
    }

    [Fact]
    public async Task Posted_profit_equals_the_ledger_and_every_figure_its_rows_whatever_is_done()
    {
        var dice = new Random(20261120);
        await planner.RateAsync("USD", 1.0837m);
        var (customer, projects) = (await shop.CustomerAsync(), new[] { await planner.ProjectAsync("A"), await planner.ProjectAsync("B", f => f.Currency = "USD") });
        var (open, entries) = (new List<Guid>(), new List<Guid>());
        for (var step = 0; step < Steps; step++)
        {
            var project = projects[dice.Next(projects.Length)];
            switch (dice.Next(9))
            {
                case 0 or 1 or 2:
                    var form = shop.InvoiceForm(customer, dice.Next(1, 90_000) / 100m);
                    (form.CostObjectId, form.Currency) = (dice.Next(4) == 0 ? null : await KeyAsync(project), dice.Next(3) == 0 ? "USD" : null);
                    open.Add(await shop.IssuedInvoiceAsync(form));
                    break;
                case 3 or 4: entries.Add(await PostAsync(project, dice.Next(3) switch { 0 => "5400", 1 => "5900", _ => "6310" }, dice.Next(1, 50_000) / 100m)); break;
                case 5 when entries.Count > 0:
                    var entry = Take(entries, dice);
                    await shop.AsSystemAsync(p => p.GetRequiredService<JournalEntryService>().ReverseAsync(entry, "Falsch"));
                    break;
                case 6 when open.Count > 0: await shop.InvoicesAsync(s => s.CancelAsync(Take(open, dice), new() { Reason = "Falsch" })); break;
                case 7 when open.Count > 0:
                    var note = await shop.InvoicesAsync(s => s.CreditAsync(Take(open, dice), new() { Reason = "Mangel" }));
                    await shop.InvoicesAsync(s => s.IssueAsync(note));
                    break;
                case 8 when open.Count > 0: await PayAsync(customer, Take(open, dice), withDiscount: dice.Next(2) == 0); break;
            }

            if (step % 15 == 14) foreach (var one in projects) await HoldsAsync(one);
        }
    }

    async Task HoldsAsync(Guid project)
    {
        var money = await ReadAsync(project);
        Assert.Equal(
            await shop.QueryAsync<decimal>($"select coalesce(sum(l.credit - l.debit), 0) from journal_lines l join cost_objects c on c.id = l.cost_object_id where c.source_id = '{project}'"),
            money.PostedProfit);
        foreach (var figure in Enum.GetValues<MoneyFigure>())
        {
            var sum = money.RowsOf(figure).Sum(r => r.Amount);
            Assert.Equal(
                sum,
                figure switch
                {
                    MoneyFigure.Ordered => money.Ordered, MoneyFigure.ToInvoice => money.ToInvoice, MoneyFigure.Income => money.Income, MoneyFigure.Paid => money.Paid,
                    _ => money.Total.Of(figure),
                });
            if (money.Own is { } own && figure < MoneyFigure.Ordered) Assert.Equal(own.Total.Of(figure), money.RowsOf(figure).Sum(r => r.Own));
        }
    }

    async Task PayAsync(Guid customer, Guid invoice, bool withDiscount)
    {
        var item = await shop.QueryAsync<Guid>($"select id from open_items where source_id = '{invoice}'");
        var owed = await shop.QueryAsync<decimal>($"select open from open_items where id = '{item}'");
        var currency = await shop.QueryAsync<string>($"select currency from open_items where id = '{item}'");
        var discount = withDiscount ? Erp.Platform.Amounts.Money.Percent(owed, 3) : 0;
        await shop.AsSystemAsync(async p => await p.GetRequiredService<Erp.Finance.Payments.PaymentService>().RecordAsync(new()
        {
            PartyId = customer, Date = shop.Today, AccountId = await books.AccountAsync("1800"), Currency = currency, Amount = owed - discount,
            Allocations = [new() { OpenItemId = item, Amount = owed - discount, Discount = discount }],
        }));
    }

    async Task IsAsync(Guid project, decimal expected = 0, decimal committed = 0, decimal notPosted = 0, decimal posted = 0)
    {
        var total = (await ReadAsync(project)).Total;
        Assert.Equal((expected, committed, notPosted, posted), (total.Expected, total.Committed, total.NotPosted, total.Posted));
    }

    Task<ProjectMoney> ReadAsync(Guid project) => shop.AsSystemAsync(p => p.GetRequiredService<MoneyQueries>().OfProjectAsync(project));

    Task<Guid> KeyAsync(Guid project) => shop.QueryAsync<Guid>($"select id from cost_objects where source_id = '{project}'");

    /// <summary>Posts a bill that was paid at once.</summary>
    async Task<Guid> PostAsync(Guid project, string account, decimal amount)
    {
        var form = new JournalEntryForm { DocumentNumber = "ER-1", DocumentDate = shop.Today, PostingDate = shop.Today, Text = "Eingangsrechnung" };
        form.Lines.Add(new() { AccountId = await books.AccountAsync(account), Debit = amount, CostObjectId = await KeyAsync(project) });
        form.Lines.Add(new() { AccountId = await books.AccountAsync("1800"), Credit = amount });
        return await shop.AsSystemAsync(p => p.GetRequiredService<JournalEntryService>().PostAsync(form));
    }

    [Fact]
    public async Task Screens_that_hear_of_the_same_commit_reckon_once()
    {
        var (project, heard) = (await planner.ProjectAsync("Einmal"), new List<CommitNotice>());
        using (shop.Services.GetRequiredService<CommitBus>().Subscribe(shop.Tenant.Id, heard.Add)) await desk.AddAsync(project, "Teil", fill: f => f.UnitPrice = 10);
        Assert.Same(await HearAsync(), await HearAsync());
        Assert.NotSame(await HearAsync(), await ReadAsync(project));

        Task<ProjectMoney> HearAsync() => shop.AsSystemAsync(p => p.GetRequiredService<MoneyQueries>().OfProjectAsync(project, heard[^1]));
    }

    static Guid Take(List<Guid> list, Random dice)
    {
        var at = dice.Next(list.Count);
        var taken = list[at];
        list.RemoveAt(at);
        return taken;
    }
}
