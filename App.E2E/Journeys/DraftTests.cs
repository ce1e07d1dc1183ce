using Erp.E2E.Support;
using Erp.Parties;
using Erp.Platform.Live;
using Erp.Tests.Support;

namespace Erp.E2E.Journeys;

public sealed class DraftTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task What_was_typed_waits_for_its_author_until_it_is_typed_back()
    {
        var (customer, name) = await Books.CustomerAsync();
        var page = $"/parties/parties/{customer}";
        var vera = await SignInAsync(Colleague.Sales, page);
        await vera.TypeAsync(PartyTexts.CompanyName, name + " Nord");
        await vera.GoAsync("/parties/parties");
        await vera.GoAsync(page);
        await Expect(vera.Notices).ToContainTextAsync(vera.Read(LiveTexts.DraftRestored));
        await Expect(vera.Field(PartyTexts.CompanyName)).ToHaveValueAsync(name + " Nord");

        await vera.TypeAsync(PartyTexts.CompanyName, name);
        await Expect(vera.Notices).ToHaveCountAsync(0);
        await vera.GoAsync("/parties/parties");
        await vera.GoAsync(page);
        await Expect(vera.Notices).ToHaveCountAsync(0);
        await Expect(vera.Field(PartyTexts.CompanyName)).ToHaveValueAsync(name);
    }
}
