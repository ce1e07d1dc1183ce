using System.Globalization;
using Bunit;
using Erp.Catalog;
using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Lines being written stay on the screen whatever goes wrong around them.</summary>
public sealed class LineEditorTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task An_item_whose_prices_cannot_be_read_is_taken_without_a_price_and_the_reason_is_told()
    {
        var (item, customer) = (await shop.ItemAsync(12), await shop.CustomerAsync());
        var (basis, choice) = await shop.AsSystemAsync(async p => (
            await p.GetRequiredService<DraftQueries>().BasisAsync(customer, shop.Today, shop.Today, []),
            await p.GetRequiredService<ItemQueries>().ChoiceAsync(item, CultureInfo.CurrentUICulture)));
        // The right to sell went while the draft was open.
        var clerk = await shop.HireAsync("Nora Nichtmehr", CatalogPermissions.Read);
        await using var context = new BunitContext();
        await using var scope = shop.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(clerk);
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        context.Services.AddScoped<Reader>().AddScoped<Toasts>();
        context.Services.AddFallbackServiceProvider(scope.ServiceProvider);
        var form = shop.OrderForm(customer);
        form.Lines = [new() { Id = Guid.CreateVersion7(), Quantity = 3, ItemId = item }];
        var shown = context.Render<LineEditor<OrderForm>>(p => p.Add(e => e.Edit, new Editing<OrderForm>(form)).Add(e => e.Basis, basis));

        await shown.InvokeAsync(() => shown.FindComponent<ItemPicker>().Instance.OnChosen.InvokeAsync(choice));

        Assert.Equal((choice!.Name, 3m, null), (form.Lines[0].Text, form.Lines[0].Quantity, form.Lines[0].UnitPrice));
        Assert.Equal(Tone.Danger, Assert.Single(context.Services.GetRequiredService<Toasts>().Shown).Tone);
        Assert.NotNull(shown.Find("[data-line]"));
    }
}
