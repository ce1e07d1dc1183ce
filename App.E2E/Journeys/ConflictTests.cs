using Erp.E2E.Support;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class ConflictTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task Two_people_edit_one_customer_and_nothing_typed_is_lost()
    {
        var (id, _) = await Books.CustomerAsync();
        var address = $"/parties/parties/{id}";
        var vera = await SignInAsync(Colleague.Sales, address);
        var lars = await SignInAsync(Colleague.SalesLead, address);

        // Different fields: merged, on both screens.
        await lars.TypeAsync(AddressTexts.City, "Bremen");
        await vera.TypeAsync(PartyTexts.Phone, "+49 40 1234567");
        await SaveAsync(vera);
        await Expect(lars.Field(PartyTexts.Phone)).ToHaveValueAsync("+49 40 1234567");
        await Expect(lars.Around(PartyTexts.Phone)).ToContainTextAsync(Colleague.Sales.Name);
        await Expect(lars.Field(AddressTexts.City)).ToHaveValueAsync("Bremen");
        await SaveAsync(lars);
        await Expect(vera.Field(AddressTexts.City)).ToHaveValueAsync("Bremen");

        // The same field: side by side, decided for one's own.
        await lars.TypeAsync(AddressTexts.Street, "Larsweg 1");
        await vera.TypeAsync(AddressTexts.Street, "Veraweg 2");
        await SaveAsync(vera);
        await Expect(lars.Around(AddressTexts.Street)).ToContainTextAsync("Veraweg 2");
        await Expect(lars.Field(AddressTexts.Street)).ToHaveValueAsync("Larsweg 1");
        await lars.Around(AddressTexts.Street).GetByRole(AriaRole.Button, new() { Name = lars.Read(UiTexts.KeepMine) }).ClickAsync();
        await SaveAsync(lars);
        await Expect(vera.Field(AddressTexts.Street)).ToHaveValueAsync("Larsweg 1");

        // Once more, decided for the other's.
        await lars.TypeAsync(AddressTexts.Street, "Larsweg 3");
        await vera.TypeAsync(AddressTexts.Street, "Veraweg 4");
        await SaveAsync(vera);
        await lars.Around(AddressTexts.Street).GetByRole(AriaRole.Button, new() { Name = lars.Read(UiTexts.TakeTheirs) }).ClickAsync();
        await Expect(lars.Field(AddressTexts.Street)).ToHaveValueAsync("Veraweg 4");
        await Expect(lars.Around(AddressTexts.Street).Locator(".conflict")).ToHaveCountAsync(0);
    }

    static async Task SaveAsync(Person person)
    {
        await person.PressAsync(RecordsTexts.Save);
        var toast = person.Toast(person.Read(RecordsTexts.Saved));
        await Expect(toast.First).ToBeVisibleAsync();
        await toast.First.GetByRole(AriaRole.Button, new() { Name = person.Read(UiTexts.Dismiss) }).ClickAsync();
        await Expect(toast).ToHaveCountAsync(0);
    }
}
