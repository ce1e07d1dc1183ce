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
        var dora = await SignInAsync(Colleague.Administration, $"/projects/templates?q={Uri.EscapeDataString(template)}");

        await dora.Row(template).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(dora.Heading).ToHaveTextAsync(dora.Read(RepeatTexts.Title.With(template)));
        await dora.TypeAsync(RepeatTexts.Name, name);
        await dora.PressAsync(RepeatTexts.Make);
        await Expect(dora.Heading).ToHaveTextAsync(name);
        var project = Guid.Parse(new Uri(dora.Page.Url).Segments[^1]);

        await PermitBlocksAndReleasesAsync(dora, project, permit);
        await OrderAsync(dora, project);
        await BillHoursAsync(dora, project);

        // What the project earned is what the books say, with the bill that came for the parts.
        await PostBillAsync(project);
        await dora.OpenAsync($"/projects/projects/{project}?tab=money");
        var profit = dora.Page.Locator(".money-sums tr").Filter(new() { HasText = dora.Read(MoneyTexts.PostedProfit) }).Locator("td").Last;
        await Expect(profit).ToHaveTextAsync(new Regex(@"140,00"));
        await dora.Page.GetByRole(AriaRole.Link, new() { Name = dora.Read(MoneyTexts.InLedger) }).ClickAsync();
        await Expect(dora.Page.Locator(".page-subtitle")).ToContainTextAsync(name);
        await Expect(dora.Page.Locator("main table tbody tr, main table tfoot tr").Last).ToContainTextAsync("140,00");
    }

    /// <summary>Two at a board: what a permit forbids slides back, and goes once the authority has said yes.</summary>
    async Task PermitBlocksAndReleasesAsync(Person dora, Guid project, string permit)
    {
        var board = $"/projects/projects/{project}?tab=tasks&as=board";
        var elsewhere = await SignInAsync(Colleague.Administration, board);
        await dora.OpenAsync(board);
        await dora.PutAsync("Bühne aufbauen", dora.Column(1));
        await Expect(dora.Toasts).ToContainTextAsync(permit);
        await Expect(dora.Column(0)).ToContainTextAsync("Bühne aufbauen");

        await dora.OpenAsync($"/projects/projects/{project}?tab=permits");
        await dora.Row(permit).GetByRole(AriaRole.Link).First.ClickAsync();
        await dora.PressAsync(PermitTexts.Apply);
        await Expect(dora.Status).ToHaveTextAsync(dora.Read(PermitTexts.Applied));
        await dora.PressAsync(PermitTexts.Approve);
        await Expect(dora.Status).ToHaveTextAsync(dora.Read(PermitTexts.Approved));

        await dora.OpenAsync(board);
        await dora.PutAsync("Bühne aufbauen", dora.Column(1));
        await Expect(elsewhere.Column(1)).ToContainTextAsync("Bühne aufbauen");
    }

    /// <summary>From the parts list to the goods that came.</summary>
    static async Task OrderAsync(Person dora, Guid project)
    {
        await dora.OpenAsync($"/projects/projects/{project}?tab=parts-list");
        await dora.Check(dora.Read(BomLineTexts.Choose.With("Traverse"))).CheckAsync();
        await dora.PressAsync(ProjectsCommands.OrderBomLines.Label);
        await dora.Page.Locator(".bom-state a").ClickAsync();
        // The project's page has a button of the same name.
        await Expect(dora.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/purchasing/requests/"));
        await dora.StandsAsync();
        foreach (var (step, state) in new[] { (PurchaseRequestTexts.Approve, PurchaseRequestTexts.Approved), (PurchaseRequestTexts.Order, PurchaseRequestTexts.Ordered), (PurchaseRequestTexts.Close, PurchaseRequestTexts.Closed) })
        {
            await dora.PressAsync(step);
            await Expect(dora.Status).ToHaveTextAsync(dora.Read(state));
        }

        await dora.OpenAsync($"/projects/projects/{project}?tab=parts-list");
        await Expect(dora.Page.Locator(".bom-state").Last).ToContainTextAsync(dora.Read(BomLineTexts.Received));
    }

    /// <summary>Vera's hours are approved, drafted as an invoice and issued.</summary>
    async Task BillHoursAsync(Person dora, Guid project)
    {
        await WriteHoursAsync(project);
        await dora.GoAsync("/projects/time-approval");
        await dora.Check(dora.Read(TimesheetTexts.ChooseWeek.With(Colleague.Sales.Name))).First.CheckAsync();
        await dora.Page.Locator(".page-header").GetByRole(AriaRole.Button, new() { NameRegex = new("freigeben", RegexOptions.IgnoreCase) }).ClickAsync();
        await Expect(dora.Toasts.First).ToBeVisibleAsync();

        await dora.OpenAsync($"/projects/projects/{project}?tab=time");
        await dora.PressAsync(HourBillingTexts.Bill);
        await dora.Dialog.GetByRole(AriaRole.Button, new() { Name = dora.Read(HourBillingTexts.Draft), Exact = true }).ClickAsync();
        await dora.Toasts.Filter(new() { HasText = dora.Read(HourBillingTexts.Drafted) }).GetByRole(AriaRole.Link).ClickAsync();
        await dora.PressAsync(InvoiceTexts.Issue);
        await dora.Dialog.GetByRole(AriaRole.Button, new() { Name = dora.Read(InvoiceTexts.Issue), Exact = true }).ClickAsync();
        await Expect(dora.Status).ToHaveTextAsync(dora.Read(InvoiceTexts.Issued));
    }

    /// <summary>A template with a task that needs a permit, a board, and a part from a supplier.</summary>
    /// <returns>Its name, and that of the permit.</returns>
    async Task<(string Name, string Permit)> TemplateAsync()
    {
        var (customer, _) = await Books.CustomerAsync("Auftraggeber");
        var (supplier, name, permit) = (await SupplierAsync(), Books.NewName("Vorlage"), Books.NewName("Abnahme"));
        var project = await MakeAsync("projects/projects", new ProjectForm { Name = name, IsTemplate = true, ClientId = customer, StartDate = Today, EndDate = Today.AddDays(60), EventDate = Today.AddDays(50) });
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
