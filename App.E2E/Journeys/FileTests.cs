using System.Text;
using Erp.E2E.Support;
using Erp.Platform.Files;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class FileTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task Files_are_added_seen_by_colleagues_at_once_kept_in_versions_and_shared_outside()
    {
        var (customer, _) = await Books.CustomerAsync();
        var address = $"/parties/parties/{customer}?tab=files";
        var lars = await SignInAsync(Colleague.SalesLead, address);
        var nils = await SignInAsync(Colleague.Viewer, address);

        await AddAsync(lars, ("Notiz.txt", "Erste Fassung"), ("Plan.txt", "Bühne links"));
        await Expect(Rows(lars)).ToHaveCountAsync(2);
        await Expect(Rows(nils)).ToHaveCountAsync(2);
        await Expect(lars.Page.GetByRole(AriaRole.Tab, new() { Name = lars.Read(AttachmentTexts.Files) })).ToContainTextAsync("2");
        await Expect(nils.Page.Locator(".drop-files")).ToHaveCountAsync(0);

        await AddAsync(lars, ("Notiz.txt", "Zweite Fassung"));
        await lars.PressAsync(FilesPanelTexts.AsVersions);
        await Expect(Rows(lars).First).ToContainTextAsync(lars.Read(FilesPanelTexts.VersionNo.With(2)));
        await nils.Page.GetByRole(AriaRole.Button, new() { Name = "Notiz.txt", Exact = true }).ClickAsync();
        await Expect(nils.Dialog.Locator(".file-text")).ToHaveTextAsync("Zweite Fassung");

        await lars.Page.GetByRole(AriaRole.Button, new() { Name = lars.Read(FilesPanelTexts.More.With("Notiz.txt")) }).ClickAsync();
        await lars.PressAsync(FilesPanelTexts.Share);
        await lars.Dialog.GetByRole(AriaRole.Button, new() { Name = lars.Read(FileLinkTexts.Create) }).ClickAsync();
        var link = await lars.Dialog.Locator(".secret input").InputValueAsync();
        var outside = await ArriveAsync();
        await outside.OpenAsync(new Uri(link).AbsolutePath);
        await Expect(outside.Page.GetByRole(AriaRole.Heading, new() { Name = "Notiz.txt" })).ToBeVisibleAsync();
        var download = await outside.Page.RunAndWaitForDownloadAsync(() => outside.Page.GetByRole(AriaRole.Link, new() { Name = outside.Read(FileLinkTexts.Save) }).ClickAsync());
        Assert.Equal("Notiz.txt", download.SuggestedFilename);
        Assert.Equal("Zweite Fassung", await File.ReadAllTextAsync(await download.PathAsync()));
        await Expect(lars.Dialog).ToContainTextAsync(lars.Read(FileLinkTexts.Loaded.With(1)));
        await lars.Page.Keyboard.PressAsync("Escape");

        await lars.Page.GetByRole(AriaRole.Button, new() { Name = lars.Read(FilesPanelTexts.More.With("Plan.txt")) }).ClickAsync();
        await lars.PressAsync(AttachmentTexts.Trash);
        await Expect(Rows(lars)).ToHaveCountAsync(1);
        await lars.Page.GetByText(lars.Read(FilesPanelTexts.Trash.With(1))).ClickAsync();
        await lars.PressAsync(AttachmentTexts.Restore);
        await Expect(Rows(lars)).ToHaveCountAsync(2);
    }

    static ILocator Rows(Person person) => person.Page.GetByRole(AriaRole.List, new() { Name = person.Read(AttachmentTexts.Files), Exact = true }).Locator(".file-row");

    static Task AddAsync(Person person, params (string Name, string Text)[] files) => person.Page.Locator(".drop-files input").SetInputFilesAsync(
        files.Select(f => new FilePayload { Name = f.Name, MimeType = "application/pdf", Buffer = Encoding.UTF8.GetBytes(f.Text) }));
}
