using Bunit;
using Radzen;
using Radzen.Blazor;

namespace Erp.Tests.Support;

/// <summary>Proves that components can be tested although bUnit is taken without its dependency graph.</summary>
public sealed class BunitTests
{
    [Fact]
    public async Task A_click_on_a_button_reaches_its_owner()
    {
        await using var context = new BunitContext();
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        context.Services.AddRadzenComponents();
        var clicks = 0;
        var button = context.Render<RadzenButton>(parameters => parameters.Add(b => b.Click, _ => clicks++).Add(b => b.Text, "OK"));

        await button.Find("button").ClickAsync(new());

        Assert.Equal(1, clicks);
    }
}
