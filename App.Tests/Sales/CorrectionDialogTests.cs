using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Chain;
using Erp.Sales.Invoices;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>The dialog proposes the right way, says what it brings about, and does it only with a reason.</summary>
public sealed class CorrectionDialogTests(Shop shop) : IClassFixture<Shop>
{
    readonly CorrectionDesk desk = new(shop);

    [Fact]
    public async Task It_proposes_says_the_steps_and_opens_the_draft_that_comes_of_them()
    {
        var (order, _) = await desk.OrderAsync();
        await desk.DeliverAsync(order);
        var invoice = await desk.InvoiceAsync(order);
        var number = (await shop.InvoiceDetailAsync(invoice)).Number;
        await using var screen = new Screen(shop, Actor.System(shop.Tenant));
        var dialog = screen.Open(invoice);

        Assert.Equal(CorrectionTexts.Label(CorrectionWay.Replace).ToString(), dialog.Find(".choice:has(:checked) .choice-label").TextContent);
        Assert.Equal(CorrectionTexts.InvoiceReplaced.With(number).ToString(), dialog.Find(".correction-steps li").TextContent.Trim());
        await dialog.Find("form").SubmitAsync(new());
        Assert.Contains(UiTexts.ReasonMissing, dialog.Markup, StringComparison.Ordinal);

        // Another way has other steps, and the proposed one comes back.
        await dialog.FindAll(".choice input")[3].ChangeAsync(new() { Value = "on" });
        Assert.Equal(3, dialog.FindAll(".correction-steps li").Count);
        await dialog.FindAll(".choice input")[0].ChangeAsync(new() { Value = "on" });
        await dialog.Find("textarea").InputAsync(new() { Value = CorrectionDesk.Reason });
        await dialog.Find("form").SubmitAsync(new());

        var draft = await shop.QueryAsync<Guid>($"select i.id from invoices i join invoice_lines l on l.invoice_id = i.id where i.state = 'Draft' and l.order_id = '{order}'");
        Assert.EndsWith($"/sales/invoices/{draft}", screen.Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal((InvoiceState.Cancelled, true), ((await shop.InvoiceDetailAsync(invoice)).State, screen.Closed));
    }

    [Fact]
    public async Task It_follows_what_others_do_and_shows_which_right_is_missing()
    {
        var (order, _) = await desk.OrderAsync();
        var invoice = await desk.InvoiceAsync(order);
        await using var screen = new Screen(shop, await shop.HireAsync("Lars", SalesPermissions.Read, SalesPermissions.Write, SalesPermissions.Approve));
        var dialog = screen.Open(invoice);
        Assert.Equal(CorrectionTexts.Label(CorrectionWay.Reverse).ToString(), dialog.Find(".choice:has(:checked) .choice-label").TextContent);

        await shop.PayAsync(invoice, 38);
        dialog.WaitForAssertion(() => Assert.Equal(CorrectionTexts.Label(CorrectionWay.Credit).ToString(), dialog.Find(".choice:has(:checked) .choice-label").TextContent));
        await dialog.FindAll(".choice input")[^1].ChangeAsync(new() { Value = "on" });
        Assert.Single(dialog.FindAll(".correction-steps [role=alert]"));
        Assert.True(dialog.Find("button[type=submit]").HasAttribute("disabled"));
    }

    [Fact]
    public async Task It_rests_on_its_own_chain_alone()
    {
        var (order, _) = await desk.OrderAsync();
        await desk.DeliverAsync(order, 1);
        var invoice = await desk.InvoiceAsync(order);
        var plan = await desk.PlanAsync(ChainStage.Invoice, invoice);
        var heard = new List<CommitNotice>();
        using var listening = shop.Services.GetRequiredService<CommitBus>().Subscribe(shop.Tenant.Id, heard.Add);

        var (other, _) = await desk.OrderAsync();
        await desk.DeliverAsync(other);
        await shop.PayAsync(await desk.InvoiceAsync(other), 38);
        Assert.All(heard, notice => Assert.False(plan.RestsOn(notice), notice.Command));

        await TellsAsync(() => shop.PayAsync(invoice, 38));
        await TellsAsync(() => shop.DeliveriesAsync(s => s.CreateAsync(order)));
        await TellsAsync(() => shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "Nachlass" })));
        Assert.True(plan.RestsOn(CommitNotice.Everything(shop.Tenant.Id)));

        async Task TellsAsync(Func<Task> act)
        {
            heard.Clear();
            await act();
            Assert.Contains(heard, plan.RestsOn);
        }
    }

    [Fact]
    public async Task Where_nothing_can_be_done_it_says_why()
    {
        var invoice = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        var reversal = Assert.Single(await desk.TakeBackAsync(ChainStage.Invoice, invoice));
        await using var screen = new Screen(shop, Actor.System(shop.Tenant));
        var dialog = screen.Open(reversal.Id);
        Assert.Contains(InvoiceTexts.ReversalStands, dialog.Markup, StringComparison.Ordinal);
        Assert.Empty(dialog.FindAll("textarea, button[type=submit]"));
    }

    /// <summary>A browser in which somebody has the dialog open.</summary>
    sealed class Screen : IAsyncDisposable
    {
        readonly BunitContext context = new();
        readonly AsyncServiceScope scope;

        public Screen(Company company, Actor who)
        {
            scope = company.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(who);
            context.JSInterop.Mode = JSRuntimeMode.Loose;
            context.Services.AddScoped<Reader>().AddScoped<Toasts>();
            context.Services.AddFallbackServiceProvider(scope.ServiceProvider);
            context.Renderer.SetRendererInfo(new("Server", isInteractive: true));
        }

        public bool Closed { get; private set; }

        public NavigationManager Navigation => context.Services.GetRequiredService<NavigationManager>();

        public IRenderedComponent<CorrectionDialog> Open(Guid invoice)
        {
            var dialog = context.Render<CorrectionDialog>(p => p.Add(d => d.Stage, ChainStage.Invoice).Add(d => d.Id, invoice).Add(d => d.OnClose, () => Closed = true));
            dialog.WaitForElement("dialog");
            return dialog;
        }

        public async ValueTask DisposeAsync()
        {
            await context.DisposeAsync();
            await scope.DisposeAsync();
        }
    }
}
