using System.Text.RegularExpressions;
using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.E2E.Support;
using Erp.Finance.Journal;
using Erp.Parties;
using Erp.Platform.Tenancy;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Projects.Boards;
using Erp.Projects.Finances;
using Erp.Projects.HourBillings;
using Erp.Projects.Permits;
using Erp.Projects.Repeats;
using Erp.Projects.TimeEntries;
using Erp.Projects.WorkItems;
using Erp.Purchasing.Receipts;
using Erp.Purchasing.Requests;
using Erp.Sales.Invoices;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

/// <summary>An event from its plan to its profit.</summary>
public sealed class EventTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    const decimal Bought = 500;
    const decimal HourlyRate = 90;
    const int Hours = 4;

    static DateOnly Today => TimeProvider.System.Today();

    [Fact]
    public async Task An_event_is_planned_from_a_template_permitted_supplied_and_billed_and_its_profit_is_what_the_ledger_says()
    {
        var (template, permit) = await TemplateAsync();
        var name = Books.NewName("Hafenfest");
        var paula = await SignInAsync(Colleague.ProjectLead, $"/projects/templates?q={Uri.EscapeDataString(template)}");

        await paula.Row(template).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(paula.Heading).ToHaveTextAsync(paula.Read(RepeatTexts.Title.With(template)));
        await paula.TypeAsync(RepeatTexts.Name, name);
        await paula.PressAsync(RepeatTexts.Make);
        await Expect(paula.Heading).ToHaveTextAsync(name);
        var project = Guid.Parse(new Uri(paula.Page.Url).Segments[^1]);

        await PermitBlocksAndReleasesAsync(paula, project, permit);
        await OrderAsync(paula, project);
        await BillHoursAsync(paula, project);

        // What the project earned is what the books say, with the bill that came for the parts.
        await PostBillAsync(project);
        var money = $"/projects/projects/{project}?tab=money";
        await paula.OpenAsync(money);
        await Expect(Profit(paula)).ToHaveTextAsync(new Regex(@"140,00"));
        var berta = await SignInAsync(Colleague.Bookkeeping, money);
        await Expect(Profit(berta)).ToHaveTextAsync(new Regex(@"140,00"));
        await berta.Page.GetByRole(AriaRole.Link, new() { Name = berta.Read(MoneyTexts.InLedger) }).ClickAsync();
        await Expect(berta.Page.Locator(".page-subtitle")).ToContainTextAsync(name);
        await Expect(berta.Page.Locator("main table tbody tr, main table tfoot tr").Last).ToContainTextAsync("140,00");
    }

    /// <summary>Two at a board: what a permit forbids slides back, and goes once the authority has said yes.</summary>
    async Task PermitBlocksAndReleasesAsync(Person paula, Guid project, string permit)
    {
        var board = $"/projects/projects/{project}?tab=tasks&as=board";
        var elsewhere = await SignInAsync(Colleague.Administration, board);
        await paula.OpenAsync(board);
        await paula.PutAsync("Bühne aufbauen", paula.Column(1));
        await Expect(paula.Toast(permit)).ToBeVisibleAsync();
        await Expect(paula.Column(0)).ToContainTextAsync("Bühne aufbauen");

        await paula.OpenAsync($"/projects/projects/{project}?tab=permits");
        await paula.Row(permit).GetByRole(AriaRole.Link).First.ClickAsync();
        await paula.PressAsync(PermitTexts.Apply);
        await Expect(paula.Status).ToHaveTextAsync(paula.Read(PermitTexts.Applied));
        await paula.PressAsync(PermitTexts.Approve);
        await Expect(paula.Status).ToHaveTextAsync(paula.Read(PermitTexts.Approved));

        await paula.OpenAsync(board);
        await paula.PutAsync("Bühne aufbauen", paula.Column(1));
        await Expect(elsewhere.Column(1)).ToContainTextAsync("Bühne aufbauen");
    }

    /// <summary>From the parts list to the goods that came: who leads the project asks for them, the buyer agrees, orders and receives.</summary>
    async Task OrderAsync(Person paula, Guid project)
    {
        await paula.OpenAsync($"/projects/projects/{project}?tab=parts-list");
        await Expect(paula.Page.Locator("a[href*='/imports/new']")).ToHaveCountAsync(1);
        await paula.Check(paula.Read(BomLineTexts.Choose.With("Traverse"))).CheckAsync();
        await paula.PressAsync(ProjectsCommands.OrderBomLines.Label);
        await paula.Page.Locator(".bom-state a").ClickAsync();
        // The project's page has a button of the same name.
        await Expect(paula.Page).ToHaveURLAsync(new Regex("/purchasing/requests/"));
        await paula.StandsAsync();
        await Expect(paula.Button(PurchaseRequestTexts.Approve)).ToHaveCountAsync(0);

        var olaf = await SignInAsync(Colleague.Purchasing, new Uri(paula.Page.Url).AbsolutePath);
        foreach (var (step, state) in new[] { (PurchaseRequestTexts.Approve, PurchaseRequestTexts.Approved), (PurchaseRequestTexts.Order, PurchaseRequestTexts.Ordered) })
        {
            await olaf.PressAsync(step);
            await Expect(olaf.Status).ToHaveTextAsync(olaf.Read(state));
        }

        await olaf.PressAsync(GoodsReceiptTexts.Receive);
        await olaf.Dialog.GetByRole(AriaRole.Button, new() { Name = olaf.Read(GoodsReceiptTexts.Post), Exact = true }).ClickAsync();
        await Expect(olaf.Status).ToHaveTextAsync(olaf.Read(PurchaseRequestTexts.Closed));

        await paula.OpenAsync($"/projects/projects/{project}?tab=parts-list");
        await Expect(paula.Page.Locator(".bom-state").Last).ToContainTextAsync(paula.Read(BomLineTexts.Received));
    }

    /// <summary>Vera's hours are approved and drafted as an invoice by who leads the project, and issued by sales.</summary>
    async Task BillHoursAsync(Person paula, Guid project)
    {
        await WriteHoursAsync(project);
        await paula.GoAsync("/projects/time-approval");
        await paula.Check(paula.Read(TimesheetTexts.ChooseWeek.With(Colleague.Sales.Name))).First.CheckAsync();
        await paula.Page.Locator(".page-header").GetByRole(AriaRole.Button, new() { NameRegex = new("freigeben", RegexOptions.IgnoreCase) }).ClickAsync();
        await Expect(paula.Toasts.First).ToBeVisibleAsync();

        await paula.OpenAsync($"/projects/projects/{project}?tab=time");
        await paula.PressAsync(HourBillingTexts.Bill);
        await paula.Dialog.GetByRole(AriaRole.Button, new() { Name = paula.Read(HourBillingTexts.Draft), Exact = true }).ClickAsync();
        await paula.Toast(paula.Read(HourBillingTexts.Drafted)).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(paula.Page).ToHaveURLAsync(new Regex("/sales/invoices/"));

        var vera = await SignInAsync(Colleague.Sales, new Uri(paula.Page.Url).AbsolutePath);
        await vera.PressAsync(InvoiceTexts.Issue);
        await vera.Dialog.GetByRole(AriaRole.Button, new() { Name = vera.Read(InvoiceTexts.Issue), Exact = true }).ClickAsync();
        await Expect(vera.Status).ToHaveTextAsync(vera.Read(InvoiceTexts.Issued));
    }

    static ILocator Profit(Person person) => person.Page.Locator(".money-sums tr").Filter(new() { HasText = person.Read(MoneyTexts.PostedProfit) }).Locator("td").Last;

    /// <summary>A template with a task that needs a permit, a board, and a part from a supplier.</summary>
    /// <returns>Its name, and that of the permit.</returns>
    async Task<(string Name, string Permit)> TemplateAsync()
    {
        var (customer, _) = await Books.CustomerAsync("Auftraggeber");
        var (supplier, name, permit) = (await SupplierAsync(), Books.NewName("Vorlage"), Books.NewName("Abnahme"));
        var project = await MakeAsync("projects/projects", new ProjectForm
        {
            Name = name, IsTemplate = true, ClientId = customer, StartDate = Today, EndDate = Today.AddDays(60), EventDate = Today.AddDays(50),
        });
        var build = await MakeAsync("projects/tasks", new WorkItemForm { ProjectId = project, Title = "Bühne aufbauen", StartDate = Today.AddDays(40), DueDate = Today.AddDays(42) });
        var type = (await Books.ListAsync("projects/permit-types"))[0]!["id"]!.GetValue<Guid>();
        await MakeAsync("projects/permits", new PermitForm { ProjectId = project, TypeId = type, Name = permit, LeadDays = 14, RequiredByIds = [build] });
        await MakeAsync($"projects/boards?project={project}", BoardForm.Usual("Aufgaben"));
        await Books.DoAsync($"projects/projects/{project}/parts", new BomLineForm { Name = "Traverse", Quantity = 2, UnitCode = "Stk", UnitPrice = Bought / 2, SupplierId = supplier });
        return (name, permit);
    }

    Task<Guid> SupplierAsync() => MakeAsync("parties/parties", new PartyForm
    {
        CompanyName = Books.NewName("Lieferant"), IsSupplier = true, Address = new() { Street = "Kaistraße 7", PostCode = "20457", City = "Hamburg", CountryCode = "DE" },
    });

    /// <summary>Vera writes down four hours for which the client pays, and hands her week in.</summary>
    async Task WriteHoursAsync(Guid project)
    {
        var hour = (await Books.ListAsync("catalog/units?limit=100")).First(u => u!["uneceCode"]?.GetValue<string>() == "HUR")!["id"]!.GetValue<Guid>();
        var activity = await MakeAsync("catalog/items", new ItemForm { NameDe = Books.NewName("Montage"), Kind = ItemKind.Service, SalesPrice = HourlyRate, UnitId = hour });
        var vera = (await Books.ListAsync("admin/members?limit=100")).First(m => m!["email"]!.GetValue<string>() == Colleague.Sales.Email)!["id"]!.GetValue<Guid>();
        var entry = await MakeAsync("projects/time-entries", new TimeEntryForm { MemberId = vera, ProjectId = project, ActivityId = activity, Billable = true, Day = Today, Minutes = Hours * 60 });
        var sheet = (await Books.ReadAsync($"projects/time-entries/{entry}"))["timesheetId"]!.GetValue<Guid>();
        await Books.DoAsync($"projects/timesheets/{sheet}/submit", new { });
    }

    /// <summary>The supplier's bill comes and is entered by hand.</summary>
    async Task PostBillAsync(Guid project)
    {
        var number = (await Books.ReadAsync($"projects/projects/{project}"))["number"]!.GetValue<string>();
        var costObject = (await Books.ReadAsync($"finance/cost-objects?q={number}")).AsArray()[0]!["id"]!.GetValue<Guid>();
        var accounts = await Books.ListAsync("finance/accounts?limit=500");
        await Books.DoAsync("finance/journal", new JournalEntryForm
        {
            PostingDate = Today, DocumentDate = Today, DocumentNumber = Books.NewName("ER"), Text = "Traversen",
            Lines = [new() { AccountId = Account("Wareneingang"), Debit = Bought, CostObjectId = costObject }, new() { AccountId = Account("Bank"), Credit = Bought }],
        });

        Guid Account(string words) => accounts.First(a => a!["name"]!.GetValue<string>().Contains(words, StringComparison.Ordinal))!["id"]!.GetValue<Guid>();
    }

    async Task<Guid> MakeAsync(string path, object form) => (await Books.DoAsync(path, form))["id"]!.GetValue<Guid>();
}
