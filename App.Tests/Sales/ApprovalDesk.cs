using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Inbox;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>A shop with limits, a clerk who exceeds them, and a lead who approves.</summary>
public abstract class ApprovalDesk(Shop shop) : IAsyncLifetime
{
    protected Shop Shop => shop;

    protected Actor Clerk { get; private set; } = null!;

    protected Actor Lead { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Clerk = await shop.HireAsync("Clerk", SalesPermissions.Read, SalesPermissions.Write);
        Lead = await shop.HireAsync("Lead", SalesPermissions.Read, SalesPermissions.Write, SalesPermissions.Approve);
        await LimitAsync(1000, 10);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected Task LimitAsync(decimal? amount, decimal? discount) => shop.AsSystemAsync(async p =>
    {
        var form = (await p.GetRequiredService<ApprovalSettingsQueries>().DetailAsync()).Form;
        foreach (var rule in form.Rules) (rule.Amount, rule.DiscountPercent) = (amount, discount);
        await p.GetRequiredService<ApprovalSettingsService>().ChangeAsync(form);
    });

    /// <summary>A draft of two pieces.</summary>
    protected async Task<Guid> DraftAsync(Actor who, decimal price, decimal discount = 0)
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(price));
        form.DiscountPercent = discount;
        return await shop.AsAsync(who, p => p.GetRequiredService<OrderService>().CreateDraftAsync(form));
    }

    protected async Task ChangeAsync(Actor who, Guid order, decimal quantity)
    {
        var form = (await shop.OrderDetailAsync(order)).Form;
        form.Lines[0].Quantity = quantity;
        await shop.AsAsync(who, p => p.GetRequiredService<OrderService>().ChangeDraftAsync(order, form));
    }

    protected Task UndoAsync(Guid commit) => shop.AsAsync(Clerk, p => p.GetRequiredService<UndoService>().UndoAsync(commit));

    protected Task<Guid> LastCommitAsync(Guid document) => shop.QueryAsync<Guid>($"select commit_id from changes where root_id = '{document}' order by at desc limit 1");

    protected Task<string> StateAsync(Guid request) => shop.QueryAsync<string>($"select state from approval_requests where id = '{request}'");

    protected Task<IReadOnlyList<ApprovalRow>> ToDecideAsync(Actor who) => shop.AsAsync(who, p => p.GetRequiredService<ApprovalQueries>().ToDecideAsync());

    protected static bool IsAbout(InboxRow news, Guid order) => news.Kind == NotificationKind.Approval && news.Href == $"/sales/orders/{order}";

    protected Task<IReadOnlyList<InboxRow>> NewsAsync(Actor who) => shop.AsAsync(who, p => p.GetRequiredService<InboxQueries>().ListAsync());

    protected Task ConfirmAsync(Actor who, Guid order) => shop.AsAsync(who, p => p.GetRequiredService<OrderService>().ConfirmAsync(order));

    protected Task<Guid> AskAsync(Actor who, Guid order, string? note = null) =>
        shop.AsAsync(who, p => p.GetRequiredService<ApprovalService>().RequestAsync(new() { Kind = "sales.order", DocumentId = order, Note = note }));

    protected Task ApproveAsync(Actor who, Guid request, string? reason = null) => shop.AsAsync(who, p => p.GetRequiredService<ApprovalService>().ApproveAsync(request, new() { Reason = reason }));

    protected Task<ApprovalStanding> StandingAsync(Actor who, Guid document, string kind = "sales.order") =>
        shop.AsAsync(who, p => p.GetRequiredService<ApprovalQueries>().StandingAsync(kind, document));

    protected Task<int> CountAsync(Actor who) => shop.AsAsync(who, p => p.GetRequiredService<ApprovalQueries>().CountAsync());

    protected Task<Guid> SubstituteAsync(Actor who, Actor substitute, DateOnly from, DateOnly until, Guid? member = null) =>
        shop.AsAsync(who, p => p.GetRequiredService<SubstituteService>().AddAsync(new() { MemberId = member, SubstituteId = substitute.Id, From = from, Until = until }));
}
