using Erp.E2E.Support;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class PresenceTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task Two_people_on_one_record_see_each_other_and_the_field_the_other_is_in()
    {
        var (customer, _) = await Books.CustomerAsync();
        var address = $"/parties/parties/{customer}";
        var vera = await SignInAsync(Colleague.Sales, address);
        // Already in a field when the other one comes: it is told all the same.
        await vera.Field(AddressTexts.City).FocusAsync();
        await Expect(vera.Page.Locator("kontor-presence, .face")).ToHaveCountAsync(0);
        var lars = await SignInAsync(Colleague.SalesLead, address);
        await Expect(Faces(vera)).ToHaveTextAsync(Colleague.SalesLead.Name);
        await Expect(Faces(lars)).ToHaveTextAsync(Colleague.Sales.Name);
        await Expect(Held(lars)).ToHaveAttributeAsync("data-held-by", Colleague.Sales.Name);
        await Expect(lars.Around(AddressTexts.City)).ToHaveAttributeAsync("data-held-by", Colleague.Sales.Name);

        await vera.Field(PartyTexts.Phone).FocusAsync();
        await Expect(lars.Around(PartyTexts.Phone)).ToHaveAttributeAsync("data-held-by", Colleague.Sales.Name);
        await Expect(Held(lars)).ToHaveCountAsync(1);

        // Elsewhere, she is gone at once; so is a browser that is closed.
        await vera.GoAsync("/parties/parties");
        await Expect(Faces(lars)).ToHaveCountAsync(0);
        await Expect(Held(lars)).ToHaveCountAsync(0);
        await vera.GoAsync(address);
        await Expect(Faces(lars)).ToHaveCountAsync(1);
        await vera.Page.CloseAsync();
        await Expect(Faces(lars)).ToHaveCountAsync(0, new() { Timeout = 10_000 });
    }

    static ILocator Faces(Person person) => person.Page.Locator(".faces .face");

    static ILocator Held(Person person) => person.Page.Locator("[data-held-by]");
}
