using System.Text;
using Erp.E2E.Support;
using Erp.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

/// <summary>Own data by the wizard, from the file to the list and back.</summary>
public sealed class ImportTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task A_file_is_checked_mended_in_place_imported_and_taken_back_whole()
    {
        var (good, bad) = (Books.NewName("Müller"), Books.NewName("Groß"));
        var file = Encoding.Latin1.GetBytes($"Firma;Straße;PLZ;Ort;Land;E-Mail\r\n{good};Kaistraße 5;20457;Hamburg;DE;info@mueller.example\r\n{bad};Kaistraße 6;20457;Hamburg;DE;keine Adresse\r\n");
        var dora = await SignInAsync(Colleague.Administration, "/imports/new?for=parties/parties");

        var input = dora.Page.Locator("input[type=file]");
        await Expect(input).ToBeEnabledAsync();
        await input.SetInputFilesAsync(new FilePayload { Name = "kunden.csv", MimeType = "text/csv", Buffer = file });
        await Expect(dora.Page.Locator("table.sheet")).ToContainTextAsync(good);
        await dora.PressAsync(ImportPageTexts.Next);
        await Expect(dora.Page.GetByLabel(dora.Read(ImportPageTexts.ColumnOf.With(dora.Read(Parties.PartyTexts.CompanyName))))).ToBeVisibleAsync();
        await dora.PressAsync(ImportPageTexts.Next);

        // All that is wrong is shown at once, and mended where it stands.
        await Expect(dora.Page.Locator("main")).ToContainTextAsync(dora.Read(ImportPageTexts.ProblemsTitle.With(1)));
        var cell = dora.Page.GetByLabel(dora.Read(ImportPageTexts.ValueOf.With("E-Mail", 3)));
        await Expect(cell).ToHaveValueAsync("keine Adresse");
        await cell.FillAsync("info@gross.example");
        await cell.PressAsync("Tab");
        await Expect(dora.Page.Locator("main")).ToContainTextAsync(dora.Read(ImportPageTexts.AllRight));
        await dora.Page.GetByRole(AriaRole.Button, new() { Name = dora.Read(ImportPageTexts.StartCount.With(2)) }).ClickAsync();
        await Expect(dora.Status).ToHaveTextAsync(dora.Read(ImportTexts.Done));
        Assert.Equal(2, await CountAsync());

        await dora.PressAsync(ImportTexts.Undo);
        await dora.Dialog.GetByRole(AriaRole.Button, new() { Name = dora.Read(ImportTexts.Undo) }).ClickAsync();
        await Expect(dora.Status).ToHaveTextAsync(dora.Read(ImportTexts.Undone));
        Assert.Equal(0, await CountAsync());

        async Task<int> CountAsync()
        {
            var found = 0;
            foreach (var name in (string[])[good, bad]) found += (await Books.ListAsync($"parties/parties?q={Uri.EscapeDataString(name)}")).Count;
            return found;
        }
    }
}
