using Bunit;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Batches;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Printing;

/// <summary>The dialog that prints many documents says what is wrong itself.</summary>
public sealed class BatchPrintDialogTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task While_the_database_is_away_it_says_so_and_starts_nothing()
    {
        await using var context = new BunitContext();
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        await using var away = Company.Build("Host=127.0.0.1;Port=1;Timeout=1", company.Clock);
        var caller = new Caller(away.GetRequiredService<Rights>());
        caller.Become(Actor.System(company.Tenant));
        context.Services.AddSingleton(caller).AddSingleton(away.GetRequiredService<CompanyPresentation>()).AddSingleton(away.GetRequiredService<PrintRuns>());
        var dialog = context.Render<BatchPrintDialog<PartyRow>>(parameters => parameters.Add(d => d.List, PartyList.Description).Add(d => d.State, new GridState()).Add(d => d.Count, 1));
        dialog.WaitForAssertion(() => Assert.Contains(WorkTexts.Unavailable, dialog.Markup, StringComparison.Ordinal));
        Assert.Empty(dialog.FindAll("a[download]"));
    }
}
