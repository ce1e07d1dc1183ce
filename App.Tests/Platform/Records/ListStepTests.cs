using Bunit;
using Erp.Platform.Records;
using Erp.Platform.Records.Steps;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Orders;
using Erp.Tests.Sales;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>Many records of a list are taken through a step: each by its own command, and one that is refused costs none of the others.</summary>
public sealed class ListStepTests(Shop shop) : IClassFixture<Shop>
{
    static readonly RecordList<OrderRow> Orders = OrderList.Description;

    [Fact]
    public async Task Each_row_is_a_command_and_a_commit_of_its_own_and_a_refused_one_costs_none_of_the_others()
    {
        var (customer, blocked) = (await shop.CustomerAsync("Einzeln GmbH"), await shop.CustomerAsync("Gesperrt GmbH", p => p.Blocked = true));
        var item = await shop.ItemAsync(10);
        var orders = await DraftsAsync(customer, item, 3);
        var refused = await DraftAsync(blocked, item);
        var before = await CommitsAsync();

        var report = await RunAsync(SalesCommands.ConfirmOrder, [orders[0], refused, orders[1], orders[2]]);
        Assert.Equal((3, 1, 0), (report.Done, report.Refused.Count, report.Left));
        Assert.Equal(refused, report.Refused[0].Id);
        Assert.Contains("Gesperrt GmbH", report.Refused[0].Name, StringComparison.Ordinal);
        Assert.Equal(before + 3, await CommitsAsync());
        Assert.Equal(3, report.Commits.Distinct().Count());
        Assert.False(report.CanUndo);

        // The number of the one that was refused is not missing.
        var numbers = new List<int>();
        foreach (var id in orders) numbers.Add(int.Parse((await shop.OrderDetailAsync(id)).Number!.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal([numbers[0], numbers[0] + 1, numbers[0] + 2], numbers);
    }

    [Fact]
    public async Task Before_it_begins_it_is_told_which_rows_a_step_fits_and_why_not_the_others()
    {
        var (customer, item) = (await shop.CustomerAsync("Vorschau GmbH"), await shop.ItemAsync(10));
        var drafts = await DraftsAsync(customer, item, 2);
        var confirmed = await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item));
        var gone = Guid.CreateVersion7();

        var forecasts = await shop.AsSystemAsync(p => p.GetRequiredService<ListStepService>().CheckAsync(Orders, [.. drafts, confirmed, gone]));
        var confirm = forecasts.Single(f => f.Step.Command == SalesCommands.ConfirmOrder);
        Assert.Equal(drafts, confirm.Ready.Select(r => r.Id));
        Assert.Equal(Order.Transitions.WhyNot(OrderState.Confirmed, SalesCommands.ConfirmOrder)!.ToString(), confirm.Refused.Single(r => r.Id == confirmed).Says.ToString());
        Assert.Equal(WorkTexts.NotFound.Code, confirm.Refused.Single(r => r.Id == gone).Says.Text.Code);
        Assert.Equal([confirmed], forecasts.Single(f => f.Step.Command == SalesCommands.CloseOrder).Ready.Select(r => r.Id));
    }

    [Fact]
    public async Task It_is_stopped_between_two_rows_and_says_what_is_left()
    {
        var orders = await DraftsAsync(await shop.CustomerAsync("Halt GmbH"), await shop.ItemAsync(10), 4);
        using var stop = new CancellationTokenSource();
        var report = await shop.AsSystemAsync(p => p.GetRequiredService<ListStepService>()
            .RunAsync(Orders, SalesCommands.ConfirmOrder.Name, [.. orders.Select(id => new StepRow(id))], null, new Told(at => { if (at == 1) stop.Cancel(); }), stop.Token));
        Assert.Equal((2, 0, 2), (report.Done, report.Refused.Count, report.Left));
        Assert.Equal(OrderState.Draft, (await shop.OrderDetailAsync(orders[2])).State);
    }

    [Fact]
    public async Task Documents_made_of_a_selection_are_taken_back_together()
    {
        var (customer, item) = (await shop.CustomerAsync("Sammel GmbH"), await shop.ItemAsync(10));
        var orders = new List<Guid>();
        for (var i = 0; i < 3; i++) orders.Add(await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item)));

        var report = await RunAsync(SalesCommands.InvoiceOrder, orders);
        Assert.Equal((3, true), (report.Done, report.CanUndo));
        Assert.Equal(3, await InvoicesAsync(customer));
        var again = await RunAsync(SalesCommands.InvoiceOrder, orders);
        Assert.Equal((0, 3), (again.Done, again.Refused.Count));

        await shop.AsSystemAsync(p => p.GetRequiredService<ListStepService>().UndoAsync(Orders, report));
        Assert.Equal(0, await InvoicesAsync(customer));
        await shop.AsSystemAsync(p => p.GetRequiredService<ListStepService>().UndoAsync(Orders, report));
    }

    [Fact]
    public async Task A_step_takes_its_right_its_reason_and_a_list_that_has_it()
    {
        var clerk = await shop.HireAsync("Clara", SalesPermissions.Read, SalesPermissions.Write);
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync("Recht GmbH"), await shop.ItemAsync(10)));
        var offered = await shop.AsAsync(clerk, p => p.GetRequiredService<ListStepService>().CheckAsync(Orders, [order]));
        Assert.DoesNotContain(offered, f => f.Step.Command == SalesCommands.CancelOrder);
        await Assert.ThrowsAsync<ForbiddenException>(() => shop.AsAsync(clerk, p => StepAsync(p, SalesCommands.CancelOrder, [order], "Weg")));

        await Assert.ThrowsAsync<InvalidInputException>(() => RunAsync(SalesCommands.CancelOrder, [order]));
        await Assert.ThrowsAsync<InvalidInputException>(() => RunAsync(SalesCommands.CancelOrder, [order], new string('x', 5000)));
        await Assert.ThrowsAsync<InvalidInputException>(() => RunAsync(SalesCommands.IssueInvoice, [order]));
        await Assert.ThrowsAsync<BusinessRuleException>(() => RunAsync(SalesCommands.CloseOrder, [order, order]));
        Assert.Equal(1, (await RunAsync(SalesCommands.CancelOrder, [order], "Abgesagt")).Done);
        Assert.Equal("Abgesagt", (await shop.OrderDetailAsync(order)).CancelReason);
    }

    [Fact]
    public async Task Of_a_few_rows_those_who_follow_them_hear_and_of_a_run_of_many_nobody_does()
    {
        var ann = await shop.HireAsync("Anna Anlage", SalesPermissions.Read, SalesPermissions.Write);
        var (customer, item) = (await shop.CustomerAsync("Viele GmbH"), await shop.ItemAsync(10));
        var orders = await shop.AsAsync(ann, async p =>
        {
            var made = new List<Guid>();
            for (var i = 0; i < 23; i++) made.Add(await p.GetRequiredService<OrderService>().CreateDraftAsync(shop.OrderForm(customer, item)));
            return made;
        });
        await shop.TellAsync();

        Assert.Equal(2, (await RunAsync(SalesCommands.ConfirmOrder, orders[..2])).Done);
        await shop.TellAsync();
        Assert.Equal(2, await HeardAsync());
        Assert.Equal(21, (await RunAsync(SalesCommands.ConfirmOrder, orders[2..])).Done);
        await shop.TellAsync();
        Assert.Equal(2, await HeardAsync());

        Task<long> HeardAsync() => shop.QueryAsync<long>($"select count(*) from notifications where user_id = '{ann.Id}'");
    }

    [Fact]
    public async Task The_dialog_shows_what_can_be_done_does_it_and_leads_to_what_was_refused()
    {
        var (customer, item) = (await shop.CustomerAsync("Dialog GmbH"), await shop.ItemAsync(10));
        var drafts = await DraftsAsync(customer, item, 2);
        var confirmed = await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item));
        await using var tab = new Tab(shop);
        var (done, shown, closed) = ((StepReport?)null, (IReadOnlyList<Guid>)[], false);
        var dialog = tab.Show([.. drafts, confirmed], report => done = report, ids => shown = ids, () => closed = true);
        dialog.WaitForAssertion(() => Assert.Contains(StepTexts.Run.With(SalesCommands.ConfirmOrder.Label, 2).ToString(), dialog.Markup, StringComparison.Ordinal));
        Assert.Contains(StepTexts.Final.ToString(), dialog.Markup, StringComparison.Ordinal);

        await dialog.Find("form").SubmitAsync();
        dialog.WaitForAssertion(() => Assert.NotNull(done));
        Assert.Equal((2, 1), (done!.Done, done.Refused.Count));
        // The list is drawn anew, and the dialog with it: what was done stays shown.
        dialog.Render(p => p.Add(d => d.Ids, [.. drafts, confirmed]).Add(d => d.Before, (StepReport?)null));
        Assert.DoesNotContain(StepTexts.Undo.ToString(), dialog.Find(".dialog-footer").TextContent, StringComparison.Ordinal);

        await dialog.FindAll("button").Single(b => b.TextContent.Contains(StepTexts.ShowRefused, StringComparison.Ordinal)).ClickAsync(new());
        dialog.WaitForAssertion(() => Assert.True(closed));
        Assert.Equal([confirmed], shown);
    }

    [Fact]
    public async Task Only_the_rows_asked_for_by_key_are_listed_and_the_address_says_so()
    {
        var orders = await DraftsAsync(await shop.CustomerAsync("Nur GmbH"), await shop.ItemAsync(10), 3);
        var state = GridState.Initial.WithFilter("customerName", "x").WithOnly(orders[..2]);
        Assert.Equal(state, GridState.FromQuery(new Uri("/" + state.ToQuery(), UriKind.Relative)));
        Assert.True(state.IsFiltered);
        var rows = await shop.AsSystemAsync(p => p.GetRequiredService<ListQueries>().RowsAsync(Orders, state, 0, 10));
        Assert.Equal(orders[..2].Order(), rows.Select(r => r.Id).Order());
        Assert.Empty(state.WithoutFilters().Only);
        Assert.True(GridState.Initial.WithOnly(Enumerable.Range(0, 100).Select(_ => Guid.CreateVersion7())).ToQuery().Length <= Erp.Platform.Records.Views.ListViewLimits.Query);
    }

    Task<StepReport> RunAsync(Command command, IReadOnlyList<Guid> ids, string? reason = null) => shop.AsSystemAsync(p => StepAsync(p, command, ids, reason));

    static Task<StepReport> StepAsync(IServiceProvider services, Command command, IReadOnlyList<Guid> ids, string? reason) =>
        services.GetRequiredService<ListStepService>().RunAsync(Orders, command.Name, [.. ids.Select(id => new StepRow(id))], reason);

    async Task<List<Guid>> DraftsAsync(Guid customer, Guid item, int count)
    {
        var orders = new List<Guid>();
        for (var i = 0; i < count; i++) orders.Add(await DraftAsync(customer, item));
        return orders;
    }

    Task<Guid> DraftAsync(Guid customer, Guid item) => shop.OrderAsync(shop.OrderForm(customer, item));

    Task<long> CommitsAsync() => shop.QueryAsync<long>("select count(*) from commits");

    Task<long> InvoicesAsync(Guid customer) => shop.QueryAsync<long>($"select count(*) from invoices where customer_id = '{customer}'");

    sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }

    sealed class Tab(Company company) : OpenTab(company)
    {
        public IRenderedComponent<StepDialog<OrderRow>> Show(IReadOnlyList<Guid> ids, Action<StepReport> done, Action<IReadOnlyList<Guid>> show, Action close) =>
            Context.Render<StepDialog<OrderRow>>(p => p.Add(d => d.List, Orders).Add(d => d.Ids, ids).Add(d => d.OnDone, done).Add(d => d.OnShow, show).Add(d => d.OnClose, close));
    }
}
