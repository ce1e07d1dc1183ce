using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Preview;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Erp.Tests.Platform.Printing;

/// <summary>The preview stands beside the form and never in its way.</summary>
public sealed class PreviewSplitTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task While_it_is_closed_nobody_works_out_what_it_would_show()
    {
        await using var context = new BunitContext();
        context.JSInterop.Setup<string?>("localStorage.getItem", "preview").SetResult(null);
        var asked = 0;
        var preview = Render(context, company.Services, () => (asked++, "form").Item2);
        for (var keystroke = 0; keystroke < 3; keystroke++) preview.Render();
        Assert.Equal(0, asked);
        preview.Render(parameters => parameters.Add(p => p.Open, true));
        preview.WaitForAssertion(() => Assert.NotEqual(0, asked));
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_and_a_database_that_is_away_leave_the_form()
    {
        await using var context = new BunitContext();
        context.JSInterop.Setup<string?>("localStorage.getItem", "preview").SetException(new JSException("denied"));
        context.JSInterop.SetupVoid("localStorage.setItem", "preview", "open").SetException(new JSException("denied"));
        await using var away = Company.Build("Host=127.0.0.1;Port=1;Timeout=1", company.Clock);
        var preview = Render(context, away, () => "");
        await preview.InvokeAsync(preview.Instance.ToggleAsync);
        Assert.Equal("Formular", preview.Find(".preview-form").TextContent);
    }

    IRenderedComponent<PreviewSplit> Render(BunitContext context, IServiceProvider services, Func<string> content)
    {
        var caller = new Caller(services.GetRequiredService<Rights>());
        caller.Become(Actor.System(company.Tenant));
        context.Services.AddSingleton(caller).AddSingleton(services.GetRequiredService<CompanyPresentation>()).AddSingleton(services.GetRequiredService<FontLibrary>());
        return context.Render<PreviewSplit>(parameters => parameters
            .Add(p => p.Content, content).Add(p => p.Letter, (_, _) => throw new NotFoundException()).AddChildContent("Formular"));
    }
}
