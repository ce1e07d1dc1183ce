using Erp.Catalog.Units;
using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What exceeds a limit waits for a second person, whoever is in a hurry.</summary>
public sealed class ApprovalTests(Shop shop) : ApprovalDesk(shop), IClassFixture<Shop>
{
    [Fact]
    public async Task A_clerk_asks_a_lead_approves_and_the_clerk_goes_on()
    {
        var order = await DraftAsync(Clerk, 600);
        Assert.Equal(ApprovalTexts.Needed, (await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(Clerk, order))).Says.Text);
        var asked = await StandingAsync(Clerk, order);
        Assert.True(asked is { Blocks: true, MayRequest: true, Latest: null });
        Assert.Equal(new Exceedance(ApprovalMeasure.Amount, 1000, 1200, null), Assert.Single(asked.Exceeded));

        var request = await AskAsync(Clerk, order, "Stammkunde");
        Assert.Equal((0, 0), (await CountAsync(Clerk), (await Shop.AsAsync(Clerk, p => p.GetRequiredService<ApprovalQueries>().ToDecideAsync())).Count));
        Assert.True(await CountAsync(Lead) > 0);
        var row = Assert.Single(await Shop.AsAsync(Lead, p => p.GetRequiredService<ApprovalQueries>().ToDecideAsync()), r => r.Id == request);
        Assert.Equal(("Clerk", "Stammkunde", $"/sales/orders/{order}", true), (row.RequestedBy, row.Note, row.Href, row.MayDecide));
        await ApproveAsync(Lead, request, "Passt");

        Assert.False((await StandingAsync(Clerk, order)).Blocks);
        Assert.Equal(("Lead", "Passt", ApprovalState.Approved), (await StandingAsync(Clerk, order)).Latest is { } latest ? (latest.DecidedBy, latest.Reason, latest.State) : default);
        await ConfirmAsync(Clerk, order);
        Assert.Equal(OrderState.Confirmed, (await Shop.OrderDetailAsync(order)).State);
        Assert.False((await StandingAsync(Clerk, order)).Blocks);
    }

    [Fact]
    public async Task What_is_given_back_counts_against_the_limit_as_what_is_asked_for()
    {
        var order = await DraftAsync(Clerk, 600);
        await ChangeAsync(Clerk, order, -2);
        Assert.Equal(new Exceedance(ApprovalMeasure.Amount, 1000, 1200, null), Assert.Single((await StandingAsync(Clerk, order)).Exceeded));
    }

    [Fact]
    public async Task A_change_afterwards_withdraws_the_approval()
    {
        var order = await DraftAsync(Clerk, 600);
        await ApproveAsync(Lead, await AskAsync(Clerk, order));
        await ChangeAsync(Clerk, order, 3);

        Assert.True(await StandingAsync(Clerk, order) is { Blocks: true, Latest.State: ApprovalState.Withdrawn });
        await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(Clerk, order));
        var open = await AskAsync(Clerk, order);
        await ChangeAsync(Clerk, order, 4);
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(Lead, open));
    }

    [Fact]
    public async Task What_an_undo_overtook_nobody_decides_and_it_is_asked_anew()
    {
        var order = await DraftAsync(Clerk, 600);
        var first = await AskAsync(Clerk, order);
        await ChangeAsync(Clerk, order, 3);
        var change = await LastCommitAsync(order);
        var second = await AskAsync(Clerk, order);
        await UndoAsync(change);

        Assert.Equal(["Withdrawn", "Requested"], [await StateAsync(first), await StateAsync(second)]);
        Assert.True(await StandingAsync(Clerk, order) is { Blocks: true, Latest: { State: ApprovalState.Withdrawn, MayDecide: false } });
        Assert.DoesNotContain(await ToDecideAsync(Lead), r => r.DocumentId == order);
        Assert.Equal(ApprovalTexts.ChangedSince, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(Lead, second))).Says.Text);
        var third = await AskAsync(Clerk, order);
        await UndoAsync(await LastCommitAsync(order));
        Assert.Equal(["Withdrawn", "Requested"], [await StateAsync(second), await StateAsync(third)]);
        await ApproveAsync(Lead, await AskAsync(Clerk, order));
        await ConfirmAsync(Clerk, order);
    }

    [Fact]
    public async Task What_was_asked_about_a_document_that_is_gone_can_be_put_away()
    {
        List<Guid> requests = [];
        for (var i = 0; i < 2; i++)
        {
            var order = await DraftAsync(Clerk, 600);
            requests.Add(await AskAsync(Clerk, order));
            await UndoAsync(await LastCommitAsync(order));
        }

        Assert.DoesNotContain(await ToDecideAsync(Lead), r => requests.Contains(r.Id));
        Assert.All((await Shop.AsAsync(Clerk, p => p.GetRequiredService<ApprovalQueries>().MineAsync())).Where(r => requests.Contains(r.Id)), r => Assert.Equal(ApprovalState.Withdrawn, r.State));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(Lead, requests[0]));
        await Shop.AsAsync(Lead, p => p.GetRequiredService<ApprovalService>().RejectAsync(requests[0], new() { Reason = "Gibt es nicht mehr" }));
        await Shop.AsAsync(Clerk, p => p.GetRequiredService<ApprovalService>().WithdrawAsync(requests[1]));
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_is_kept()
    {
        var order = await DraftAsync(Clerk, 600);
        var request = await AskAsync(Clerk, order);
        await Assert.ThrowsAsync<InvalidInputException>(() => Shop.AsAsync(Lead, p => p.GetRequiredService<ApprovalService>().RejectAsync(request, new() { Reason = " " })));
        await Shop.AsAsync(Lead, p => p.GetRequiredService<ApprovalService>().RejectAsync(request, new() { Reason = "Zu billig" }));

        Assert.True(await StandingAsync(Clerk, order) is { Blocks: true, Latest: { State: ApprovalState.Rejected, Reason: "Zu billig", DecidedBy: "Lead" } });
        await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(Clerk, order));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(Lead, request));
        await AskAsync(Clerk, order);
        Assert.Single((await StandingAsync(Clerk, order)).Earlier);
    }

    [Fact]
    public async Task What_requester_and_decider_wrote_stands_in_the_log_under_their_own_keys()
    {
        var request = await AskAsync(Clerk, await DraftAsync(Clerk, 600), "Kummerkasten");
        await Shop.AsAsync(Lead, p => p.GetRequiredService<ApprovalService>().RejectAsync(request, new() { Reason = "Kummerspeck" }));
        Assert.Equal(0, await Shop.QueryAsync<long>("select count(*) from commits where arguments::text like '%Kummer%'"));
        Assert.Equal(0, await Shop.QueryAsync<long>("select count(*) from changes where fields::text like '%Kummer%'"));
        Assert.Equal(
            [$"enc:{Clerk.Id:N}", $"enc:{Lead.Id:N}"],
            [await LoggedAsync("left(fields::jsonb ->> 'Note', 36)"), await LoggedAsync("left(fields::jsonb -> 'Reason' ->> 1, 36)")]);

        Task<string> LoggedAsync(string field) => Shop.QueryAsync<string>($"select {field} from changes where entity_id = '{request}' and {field} is not null");
    }

    [Fact]
    public async Task Limits_are_judged_when_the_step_is_taken()
    {
        var order = await DraftAsync(Clerk, 300);
        await LimitAsync(500, 10);
        await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(Clerk, order));
        await ApproveAsync(Lead, await AskAsync(Clerk, order));
        // What was approved for its amount is not approved for a discount that is limited since.
        await LimitAsync(500, null);
        var discounted = await DraftAsync(Clerk, 300, discount: 20);
        Assert.Equal(ApprovalTexts.NotNeeded, (await Assert.ThrowsAsync<BusinessRuleException>(() => AskAsync(Clerk, discounted))).Says.Text);
        var both = await DraftAsync(Clerk, 700, discount: 20);
        await ApproveAsync(Lead, await AskAsync(Clerk, both));
        await LimitAsync(500, 10);
        await Assert.ThrowsAsync<BusinessRuleException>(() => ConfirmAsync(Clerk, both));
        await LimitAsync(null, null);
        await ConfirmAsync(Clerk, both);
        await ConfirmAsync(Clerk, discounted);
    }

    [Fact]
    public async Task All_reductions_of_a_line_count_together_against_its_list_price()
    {
        var (customer, item) = (await Shop.CustomerAsync(), await Shop.ItemAsync(100));
        var form = Shop.QuoteForm(customer, item, item);
        form.Lines[1].DiscountPercent = 6;
        form.DiscountPercent = 5;
        var quote = await Shop.AsAsync(Clerk, p => p.GetRequiredService<QuoteService>().CreateDraftAsync(form));
        Assert.Equal(new Exceedance(ApprovalMeasure.Discount, 10, 10.7m, 2), Assert.Single((await StandingAsync(Clerk, quote, "sales.quote")).Exceeded));

        form.Lines = [new() { ItemId = item, Quantity = 1, UnitPrice = 80 }];
        form.DiscountPercent = 0;
        quote = await Shop.AsAsync(Clerk, p => p.GetRequiredService<QuoteService>().CreateDraftAsync(form));
        Assert.Equal(20, Assert.Single((await StandingAsync(Clerk, quote, "sales.quote")).Exceeded).Value);
        await Assert.ThrowsAsync<BusinessRuleException>(() => Shop.AsAsync(Clerk, p => p.GetRequiredService<QuoteService>().SendAsync(quote)));
    }

    [Fact]
    public async Task A_box_is_measured_against_the_list_price_of_a_box()
    {
        var box = await Shop.AsSystemAsync(async p => (await p.GetRequiredService<UnitQueries>().LookUpAsync()).First(u => u.Code != "Stk"));
        var item = await Shop.ItemAsync(10, i => i.Units = [new() { UnitId = box.Id, Factor = 12 }]);
        var form = Shop.QuoteForm(await Shop.CustomerAsync());
        Assert.Empty((await QuotedAsync(120)).Exceeded);
        Assert.Equal(new Exceedance(ApprovalMeasure.Discount, 10, 25, 1), Assert.Single((await QuotedAsync(90)).Exceeded));

        async Task<ApprovalStanding> QuotedAsync(decimal price)
        {
            form.Lines = [new() { ItemId = item, UnitCode = box.Code, Quantity = 1, UnitPrice = price }];
            return await StandingAsync(Clerk, await Shop.AsAsync(Clerk, p => p.GetRequiredService<QuoteService>().CreateDraftAsync(form)), "sales.quote");
        }
    }

    [Fact]
    public async Task Invoices_are_held_up_too_and_their_preview_says_why()
    {
        var invoice = await Shop.AsAsync(Clerk, async p => await p.GetRequiredService<InvoiceService>().CreateDraftAsync(Shop.InvoiceForm(await Shop.CustomerAsync(), 1000.01m)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => Shop.AsAsync(Clerk, p => p.GetRequiredService<InvoiceService>().IssueAsync(invoice)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => Shop.AsAsync(Clerk, p => p.GetRequiredService<InvoiceService>().PreviewIssueAsync(invoice)));
        var request = await Shop.AsAsync(Clerk, p => p.GetRequiredService<ApprovalService>().RequestAsync(new() { Kind = "sales.invoice", DocumentId = invoice }));
        Assert.Equal(
            ApprovalTexts.AskedAlready,
            (await Assert.ThrowsAsync<BusinessRuleException>(() => Shop.AsAsync(
                Clerk, p => p.GetRequiredService<ApprovalService>().RequestAsync(new() { Kind = "sales.invoice", DocumentId = invoice })))).Says.Text);
        await ApproveAsync(Lead, request);
        await Shop.AsAsync(Clerk, p => p.GetRequiredService<InvoiceService>().IssueAsync(invoice));
    }

    [Fact]
    public async Task Without_the_right_to_the_step_nobody_asks_or_withdraws()
    {
        var order = await DraftAsync(Clerk, 600);
        var viewer = await Shop.HireAsync("Viewer", SalesPermissions.Read);
        await Assert.ThrowsAsync<ForbiddenException>(() => AskAsync(viewer, order));
        var request = await AskAsync(Clerk, order);
        await Assert.ThrowsAsync<ForbiddenException>(() => Shop.AsAsync(viewer, p => p.GetRequiredService<ApprovalService>().WithdrawAsync(request)));
        await Assert.ThrowsAsync<ForbiddenException>(async () => await StandingAsync(await Shop.HireAsync("Nobody"), order));
        await Shop.AsAsync(Clerk, p => p.GetRequiredService<ApprovalService>().WithdrawAsync(request));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(Lead, request));
    }
}
