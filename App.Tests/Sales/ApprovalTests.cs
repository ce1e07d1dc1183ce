using Erp.Catalog.Units;
using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Inbox;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What exceeds a limit waits for a second person, whoever is in a hurry.</summary>
public sealed class ApprovalTests(Shop shop) : IClassFixture<Shop>, IAsyncLifetime
{
    static readonly Command MakeKey = new("test.key", "test", new("Make key", "Schlüssel anlegen"));

    Actor clerk = null!, lead = null!;

    public async ValueTask InitializeAsync()
    {
        clerk = await shop.HireAsync("Clerk", SalesPermissions.Read, SalesPermissions.Write);
        lead = await shop.HireAsync("Lead", SalesPermissions.Read, SalesPermissions.Write, SalesPermissions.Approve);
        await LimitAsync(1000, 10);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_clerk_asks_a_lead_approves_and_the_clerk_goes_on()
    {
        var order = await DraftAsync(clerk, 600);
        Assert.Equal(ApprovalTexts.Needed, (await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(clerk, order))).Says.Text);
        var asked = await StandingAsync(clerk, order);
        Assert.True(asked is { Blocks: true, MayRequest: true, Latest: null });
        Assert.Equal(new Exceedance(ApprovalMeasure.Amount, 1000, 1200, null), Assert.Single(asked.Exceeded));

        var request = await AskAsync(clerk, order, "Stammkunde");
        Assert.Equal((0, 0), (await CountAsync(clerk), (await shop.AsAsync(clerk, p => p.GetRequiredService<ApprovalQueries>().ToDecideAsync())).Count));
        Assert.True(await CountAsync(lead) > 0);
        var row = Assert.Single(await shop.AsAsync(lead, p => p.GetRequiredService<ApprovalQueries>().ToDecideAsync()), r => r.Id == request);
        Assert.Equal(("Clerk", "Stammkunde", $"/sales/orders/{order}", true), (row.RequestedBy, row.Note, row.Href, row.MayDecide));
        await ApproveAsync(lead, request, "Passt");

        Assert.False((await StandingAsync(clerk, order)).Blocks);
        Assert.Equal(("Lead", "Passt", ApprovalState.Approved), (await StandingAsync(clerk, order)).Latest is { } latest ? (latest.DecidedBy, latest.Reason, latest.State) : default);
        await ConfirmAsync(clerk, order);
        Assert.Equal(OrderState.Confirmed, (await shop.OrderDetailAsync(order)).State);
        Assert.False((await StandingAsync(clerk, order)).Blocks);
    }

    [Fact]
    public async Task A_change_afterwards_withdraws_the_approval()
    {
        var order = await DraftAsync(clerk, 600);
        await ApproveAsync(lead, await AskAsync(clerk, order));
        await ChangeAsync(clerk, order, 3);

        Assert.True(await StandingAsync(clerk, order) is { Blocks: true, Latest.State: ApprovalState.Withdrawn });
        await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(clerk, order));
        var open = await AskAsync(clerk, order);
        await ChangeAsync(clerk, order, 4);
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(lead, open));
    }

    [Fact]
    public async Task What_an_undo_overtook_nobody_decides_and_it_is_asked_anew()
    {
        var order = await DraftAsync(clerk, 600);
        var first = await AskAsync(clerk, order);
        await ChangeAsync(clerk, order, 3);
        var change = await LastCommitAsync(order);
        var second = await AskAsync(clerk, order);
        await UndoAsync(change);

        Assert.Equal(["Withdrawn", "Requested"], [await StateAsync(first), await StateAsync(second)]);
        Assert.True(await StandingAsync(clerk, order) is { Blocks: true, Latest: { State: ApprovalState.Withdrawn, MayDecide: false } });
        Assert.DoesNotContain(await ToDecideAsync(lead), r => r.DocumentId == order);
        Assert.Equal(ApprovalTexts.ChangedSince, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(lead, second))).Says.Text);
        var third = await AskAsync(clerk, order);
        await UndoAsync(await LastCommitAsync(order));
        Assert.Equal(["Withdrawn", "Requested"], [await StateAsync(second), await StateAsync(third)]);
        await ApproveAsync(lead, await AskAsync(clerk, order));
        await ConfirmAsync(clerk, order);
    }

    [Fact]
    public async Task What_was_asked_about_a_document_that_is_gone_can_be_put_away()
    {
        List<Guid> requests = [];
        for (var i = 0; i < 2; i++)
        {
            var order = await DraftAsync(clerk, 600);
            requests.Add(await AskAsync(clerk, order));
            await UndoAsync(await LastCommitAsync(order));
        }

        Assert.DoesNotContain(await ToDecideAsync(lead), r => requests.Contains(r.Id));
        Assert.All((await shop.AsAsync(clerk, p => p.GetRequiredService<ApprovalQueries>().MineAsync())).Where(r => requests.Contains(r.Id)), r => Assert.Equal(ApprovalState.Withdrawn, r.State));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(lead, requests[0]));
        await shop.AsAsync(lead, p => p.GetRequiredService<ApprovalService>().RejectAsync(requests[0], new() { Reason = "Gibt es nicht mehr" }));
        await shop.AsAsync(clerk, p => p.GetRequiredService<ApprovalService>().WithdrawAsync(requests[1]));
    }

    [Fact]
    public async Task Nobody_approves_what_they_asked_for_or_wrote_on()
    {
        var own = await AskAsync(lead, await DraftAsync(lead, 600));
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(lead, own))).Says.Text);
        var changedByLead = await AskAsync(clerk, await DraftAsync(lead, 600));
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(lead, changedByLead))).Says.Text);
        await Assert.ThrowsAsync<ForbiddenException>(() => ApproveAsync(clerk, own));
        var other = await shop.HireAsync("Other lead", SalesPermissions.Read, SalesPermissions.Approve);
        await ApproveAsync(other, own);

        // Written by the lead, changed last and laid before by the clerk: still the lead's.
        var order = await DraftAsync(lead, 600);
        await ChangeAsync(clerk, order, 3);
        var both = await AskAsync(clerk, order);
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(lead, both))).Says.Text);
        Assert.DoesNotContain(await ToDecideAsync(lead), r => r.Id == both);
        await shop.TellAsync();
        Assert.DoesNotContain(await NewsAsync(lead), n => IsAbout(n, order));
        Assert.Contains(await NewsAsync(other), n => IsAbout(n, order));
        await ApproveAsync(other, both);
    }

    [Fact]
    public async Task What_one_may_not_decide_hides_nothing_that_one_may()
    {
        List<Guid> own = [];
        while (own.Count <= 100) own.Add(await AskAsync(lead, await DraftAsync(lead, 600)));
        var request = await AskAsync(clerk, await DraftAsync(clerk, 600));
        Assert.Contains(await ToDecideAsync(lead), r => r.Id == request);
        Assert.Equal((await ToDecideAsync(lead)).Count, await CountAsync(lead));
        var away = await shop.HireAsync("Stands in", SalesPermissions.Read);
        await SubstituteAsync(lead, away, shop.Today, shop.Today);
        Assert.Contains(await ToDecideAsync(away), r => r.Id == request);
        Assert.Equal((await ToDecideAsync(away)).Count, await CountAsync(away));
        foreach (var id in own) await shop.AsAsync(lead, p => p.GetRequiredService<ApprovalService>().WithdrawAsync(id));
    }

    [Fact]
    public async Task A_substitute_decides_on_those_days_but_for_nobodys_own()
    {
        var other = await shop.HireAsync("Substitute", SalesPermissions.Read);
        var request = await AskAsync(clerk, await DraftAsync(clerk, 600));
        await Assert.ThrowsAsync<ForbiddenException>(() => ApproveAsync(other, request));
        await SubstituteAsync(lead, other, shop.Today.AddDays(1), shop.Today.AddDays(3));
        await Assert.ThrowsAsync<ForbiddenException>(() => ApproveAsync(other, request));
        await SubstituteAsync(lead, other, shop.Today, shop.Today);
        await ApproveAsync(other, request);
        Assert.Equal(("Substitute", "Lead"), await RowAsync(request));

        var leads = await AskAsync(lead, await DraftAsync(lead, 600));
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(other, leads))).Says.Text);
        await SubstituteAsync(lead, clerk, shop.Today, shop.Today);
        var clerks = await AskAsync(clerk, await DraftAsync(clerk, 600));
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(clerk, clerks))).Says.Text);

        async Task<(string?, string?)> RowAsync(Guid id) =>
            (await shop.AsAsync(clerk, p => p.GetRequiredService<ApprovalQueries>().MineAsync())).Where(r => r.Id == id).Select(r => (r.DecidedBy, r.DecidedFor)).Single();
    }

    [Fact]
    public async Task Only_oneself_or_an_administrator_names_a_substitute()
    {
        await Assert.ThrowsAsync<ForbiddenException>(() => SubstituteAsync(clerk, clerk, shop.Today, shop.Today, lead.Id));
        var admin = await shop.HireAsync("Admin", PlatformPermissions.Users);
        var id = await SubstituteAsync(admin, clerk, shop.Today, shop.Today, lead.Id);
        await Assert.ThrowsAsync<ForbiddenException>(() => shop.AsAsync(clerk, p => p.GetRequiredService<SubstituteService>().RemoveAsync(id)));
        await shop.AsAsync(lead, p => p.GetRequiredService<SubstituteService>().RemoveAsync(id));
        Assert.Equal("SubstituteId", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => SubstituteAsync(lead, lead, shop.Today, shop.Today))).Errors).Field);
        Assert.Equal("Until", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => SubstituteAsync(lead, clerk, shop.Today, shop.Today.AddDays(-1)))).Errors).Field);
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_is_kept()
    {
        var order = await DraftAsync(clerk, 600);
        var request = await AskAsync(clerk, order);
        await Assert.ThrowsAsync<InvalidInputException>(() => shop.AsAsync(lead, p => p.GetRequiredService<ApprovalService>().RejectAsync(request, new() { Reason = " " })));
        await shop.AsAsync(lead, p => p.GetRequiredService<ApprovalService>().RejectAsync(request, new() { Reason = "Zu billig" }));

        Assert.True(await StandingAsync(clerk, order) is { Blocks: true, Latest: { State: ApprovalState.Rejected, Reason: "Zu billig", DecidedBy: "Lead" } });
        await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(clerk, order));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(lead, request));
        await AskAsync(clerk, order);
        Assert.Single((await StandingAsync(clerk, order)).Earlier);
    }

    [Fact]
    public async Task What_requester_and_decider_wrote_stands_in_the_log_under_their_own_keys()
    {
        var request = await AskAsync(clerk, await DraftAsync(clerk, 600), "Kummerkasten");
        await shop.AsAsync(lead, p => p.GetRequiredService<ApprovalService>().RejectAsync(request, new() { Reason = "Kummerspeck" }));
        Assert.Equal(0, await shop.QueryAsync<long>("select count(*) from commits where arguments::text like '%Kummer%'"));
        Assert.Equal(0, await shop.QueryAsync<long>("select count(*) from changes where fields::text like '%Kummer%'"));
        Assert.Equal(
            [$"enc:{clerk.Id:N}", $"enc:{lead.Id:N}"],
            [await LoggedAsync("left(fields::jsonb ->> 'Note', 36)"), await LoggedAsync("left(fields::jsonb -> 'Reason' ->> 1, 36)")]);

        Task<string> LoggedAsync(string field) => shop.QueryAsync<string>($"select {field} from changes where entity_id = '{request}' and {field} is not null");
    }

    [Fact]
    public async Task A_program_asks_and_reads_but_is_no_second_person()
    {
        var (key, _) = ApiKey.Create("Shop", [SalesPermissions.Read, SalesPermissions.Write, SalesPermissions.Approve]);
        await shop.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(MakeKey, null, db =>
        {
            db.Add(key);
            return Task.CompletedTask;
        }));
        var program = new Actor(key.Id, key.Name, ActorKind.ApiKey, shop.Tenant);
        var order = await DraftAsync(program, 600);
        Assert.True((await StandingAsync(program, order)).Blocks);
        var request = await AskAsync(program, order);
        Assert.False((await StandingAsync(program, order)).Latest!.MayDecide);
        var clerks = await AskAsync(clerk, await DraftAsync(clerk, 600));
        Assert.Equal(ApprovalTexts.NoPerson, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(program, clerks))).Says.Text);
        await ApproveAsync(lead, request);
        await ConfirmAsync(program, order);
    }

    [Fact]
    public async Task Limits_are_judged_when_the_step_is_taken()
    {
        var order = await DraftAsync(clerk, 300);
        await LimitAsync(500, 10);
        await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(clerk, order));
        await ApproveAsync(lead, await AskAsync(clerk, order));
        // What was approved for its amount is not approved for a discount that is limited since.
        await LimitAsync(500, null);
        var discounted = await DraftAsync(clerk, 300, discount: 20);
        Assert.Equal(ApprovalTexts.NotNeeded, (await Assert.ThrowsAsync<BusinessRuleException>(() => AskAsync(clerk, discounted))).Says.Text);
        var both = await DraftAsync(clerk, 700, discount: 20);
        await ApproveAsync(lead, await AskAsync(clerk, both));
        await LimitAsync(500, 10);
        await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(clerk, both));
        await LimitAsync(null, null);
        await ConfirmAsync(clerk, both);
        await ConfirmAsync(clerk, discounted);
    }

    [Fact]
    public async Task All_reductions_of_a_line_count_together_against_its_list_price()
    {
        var (customer, item) = (await shop.CustomerAsync(), await shop.ItemAsync(100));
        var form = shop.QuoteForm(customer, item, item);
        form.Lines[1].DiscountPercent = 6;
        form.DiscountPercent = 5;
        var quote = await shop.AsAsync(clerk, p => p.GetRequiredService<QuoteService>().CreateDraftAsync(form));
        Assert.Equal(new Exceedance(ApprovalMeasure.Discount, 10, 10.7m, 2), Assert.Single((await StandingAsync(clerk, quote, "sales.quote")).Exceeded));

        form.Lines = [new() { ItemId = item, Quantity = 1, UnitPrice = 80 }];
        form.DiscountPercent = 0;
        quote = await shop.AsAsync(clerk, p => p.GetRequiredService<QuoteService>().CreateDraftAsync(form));
        Assert.Equal(20, Assert.Single((await StandingAsync(clerk, quote, "sales.quote")).Exceeded).Value);
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsAsync(clerk, p => p.GetRequiredService<QuoteService>().SendAsync(quote)));
    }

    [Fact]
    public async Task A_box_is_measured_against_the_list_price_of_a_box()
    {
        var box = await shop.AsSystemAsync(async p => (await p.GetRequiredService<UnitQueries>().LookUpAsync()).First(u => u.Code != "Stk"));
        var item = await shop.ItemAsync(10, i => i.Units = [new() { UnitId = box.Id, Factor = 12 }]);
        var form = shop.QuoteForm(await shop.CustomerAsync());
        Assert.Empty((await QuotedAsync(120)).Exceeded);
        Assert.Equal(new Exceedance(ApprovalMeasure.Discount, 10, 25, 1), Assert.Single((await QuotedAsync(90)).Exceeded));

        async Task<ApprovalStanding> QuotedAsync(decimal price)
        {
            form.Lines = [new() { ItemId = item, UnitCode = box.Code, Quantity = 1, UnitPrice = price }];
            return await StandingAsync(clerk, await shop.AsAsync(clerk, p => p.GetRequiredService<QuoteService>().CreateDraftAsync(form)), "sales.quote");
        }
    }

    [Fact]
    public async Task Invoices_are_held_up_too_and_their_preview_says_why()
    {
        var invoice = await shop.AsAsync(clerk, async p => await p.GetRequiredService<InvoiceService>().CreateDraftAsync(shop.InvoiceForm(await shop.CustomerAsync(), 1000.01m)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsAsync(clerk, p => p.GetRequiredService<InvoiceService>().IssueAsync(invoice)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsAsync(clerk, p => p.GetRequiredService<InvoiceService>().PreviewIssueAsync(invoice)));
        var request = await shop.AsAsync(clerk, p => p.GetRequiredService<ApprovalService>().RequestAsync(new() { Kind = "sales.invoice", DocumentId = invoice }));
        Assert.Equal(ApprovalTexts.AskedAlready, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsAsync(clerk, p => p.GetRequiredService<ApprovalService>().RequestAsync(new() { Kind = "sales.invoice", DocumentId = invoice })))).Says.Text);
        await ApproveAsync(lead, request);
        await shop.AsAsync(clerk, p => p.GetRequiredService<InvoiceService>().IssueAsync(invoice));
    }

    [Fact]
    public async Task Approvers_hear_of_a_request_and_the_requester_of_the_decision()
    {
        var request = await AskAsync(clerk, await DraftAsync(clerk, 600));
        await shop.TellAsync();
        Assert.Contains(await NewsAsync(lead), n => n is { Kind: NotificationKind.Approval, Actor: "Clerk" });
        Assert.DoesNotContain(await NewsAsync(clerk), n => n.Kind == NotificationKind.Approval);
        await ApproveAsync(lead, request);
        await shop.TellAsync();
        Assert.Contains(await NewsAsync(clerk), n => n is { Kind: NotificationKind.Approval, Actor: "Lead" });
    }

    [Fact]
    public async Task A_substitute_hears_of_it_on_the_business_day_also_shortly_after_midnight()
    {
        shop.Clock.TravelTo(BusinessCalendar.StartOf(shop.Today.AddDays(1)).AddMinutes(30));
        var (today, yesterday) = (await shop.HireAsync("Today", SalesPermissions.Read), await shop.HireAsync("Yesterday", SalesPermissions.Read));
        await SubstituteAsync(lead, today, shop.Today, shop.Today);
        await SubstituteAsync(lead, yesterday, shop.Today.AddDays(-1), shop.Today.AddDays(-1));
        var order = await DraftAsync(clerk, 600);
        await AskAsync(clerk, order);
        await shop.TellAsync();
        Assert.Contains(await NewsAsync(today), n => IsAbout(n, order));
        Assert.DoesNotContain(await NewsAsync(yesterday), n => IsAbout(n, order));
    }

    [Fact]
    public async Task Without_the_right_to_the_step_nobody_asks_or_withdraws()
    {
        var order = await DraftAsync(clerk, 600);
        var viewer = await shop.HireAsync("Viewer", SalesPermissions.Read);
        await Assert.ThrowsAsync<ForbiddenException>(() => AskAsync(viewer, order));
        var request = await AskAsync(clerk, order);
        await Assert.ThrowsAsync<ForbiddenException>(() => shop.AsAsync(viewer, p => p.GetRequiredService<ApprovalService>().WithdrawAsync(request)));
        await Assert.ThrowsAsync<ForbiddenException>(async () => await StandingAsync(await shop.HireAsync("Nobody"), order));
        await shop.AsAsync(clerk, p => p.GetRequiredService<ApprovalService>().WithdrawAsync(request));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(lead, request));
    }

    Task LimitAsync(decimal? amount, decimal? discount) => shop.AsSystemAsync(async p =>
    {
        var form = (await p.GetRequiredService<ApprovalSettingsQueries>().DetailAsync()).Form;
        foreach (var rule in form.Rules) (rule.Amount, rule.DiscountPercent) = (amount, discount);
        await p.GetRequiredService<ApprovalSettingsService>().ChangeAsync(form);
    });

    /// <summary>A draft of two pieces.</summary>
    async Task<Guid> DraftAsync(Actor who, decimal price, decimal discount = 0)
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(price));
        form.DiscountPercent = discount;
        return await shop.AsAsync(who, p => p.GetRequiredService<OrderService>().CreateDraftAsync(form));
    }

    async Task ChangeAsync(Actor who, Guid order, decimal quantity)
    {
        var form = (await shop.OrderDetailAsync(order)).Form;
        form.Lines[0].Quantity = quantity;
        await shop.AsAsync(who, p => p.GetRequiredService<OrderService>().ChangeDraftAsync(order, form));
    }

    Task UndoAsync(Guid commit) => shop.AsAsync(clerk, p => p.GetRequiredService<UndoService>().UndoAsync(commit));

    Task<Guid> LastCommitAsync(Guid document) => shop.QueryAsync<Guid>($"select commit_id from changes where root_id = '{document}' order by at desc limit 1");

    Task<string> StateAsync(Guid request) => shop.QueryAsync<string>($"select state from approval_requests where id = '{request}'");

    Task<IReadOnlyList<ApprovalRow>> ToDecideAsync(Actor who) => shop.AsAsync(who, p => p.GetRequiredService<ApprovalQueries>().ToDecideAsync());

    static bool IsAbout(InboxRow news, Guid order) => news.Kind == NotificationKind.Approval && news.Href == $"/sales/orders/{order}";

    Task<IReadOnlyList<InboxRow>> NewsAsync(Actor who) => shop.AsAsync(who, p => p.GetRequiredService<InboxQueries>().ListAsync());

    Task ConfirmAsync(Actor who, Guid order) => shop.AsAsync(who, p => p.GetRequiredService<OrderService>().ConfirmAsync(order));

    Task<Guid> AskAsync(Actor who, Guid order, string? note = null) =>
        shop.AsAsync(who, p => p.GetRequiredService<ApprovalService>().RequestAsync(new() { Kind = "sales.order", DocumentId = order, Note = note }));

    Task ApproveAsync(Actor who, Guid request, string? reason = null) => shop.AsAsync(who, p => p.GetRequiredService<ApprovalService>().ApproveAsync(request, new() { Reason = reason }));

    Task<ApprovalStanding> StandingAsync(Actor who, Guid document, string kind = "sales.order") => shop.AsAsync(who, p => p.GetRequiredService<ApprovalQueries>().StandingAsync(kind, document));

    Task<int> CountAsync(Actor who) => shop.AsAsync(who, p => p.GetRequiredService<ApprovalQueries>().CountAsync());

    Task<Guid> SubstituteAsync(Actor who, Actor substitute, DateOnly from, DateOnly until, Guid? member = null) =>
        shop.AsAsync(who, p => p.GetRequiredService<SubstituteService>().AddAsync(new() { MemberId = member, SubstituteId = substitute.Id, From = from, Until = until }));
}
