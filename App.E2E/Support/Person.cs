using System.Globalization;
using System.Text.RegularExpressions;
using Erp.Admin.Demo;
using Erp.Platform.Access;
using Erp.Platform.Texts;
using Microsoft.Playwright;

namespace Erp.E2E.Support;

/// <summary>Somebody at a browser. Finds things as people do: by what they are and by the app's own words in the language being read.</summary>
public sealed class Person
{
    readonly List<string> complaints = [];

    internal Person(IPage page, CultureInfo language)
    {
        (Page, Language) = (page, language);
        page.Console += (_, message) => Note(message.Type == "error" ? message.Text : null);
        page.PageError += (_, error) => Note(error);
    }

    /// <summary>The tab this person looks at.</summary>
    public IPage Page { get; }

    /// <summary>What colleagues call them; empty before they signed in.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The language being read just now.</summary>
    public CultureInfo Language { get; set; }

    /// <summary>What the browser found wrong: script errors, refused resources, failed requests.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (complaints) return [.. complaints];
        }
    }

    /// <summary>A message for everything that goes well or is refused; gone by itself.</summary>
    public ILocator Toasts => Page.Locator(".toast");

    /// <summary>What tells them this, among what they may be told meanwhile of others' doing.</summary>
    public ILocator Toast(string text) => Toasts.Filter(new() { HasText = text });

    /// <summary>Sentences about the whole page, for example that a form was refused.</summary>
    public ILocator Notices => Page.Locator("main .panel");

    /// <summary>The page's heading.</summary>
    public ILocator Heading => Page.Locator("main h1");

    /// <summary>Where a record stands.</summary>
    public ILocator Status => Page.Locator(".page-title-line .badge");

    /// <summary>The open dialog.</summary>
    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog);

    /// <summary>The words as this person reads them.</summary>
    public string Read(Text text) => text.In(Language);

    /// <summary>The words as this person reads them.</summary>
    public string Read(Message message) => message.In(Language);

    /// <summary>Something to type in or to choose from, by its label.</summary>
    public ILocator Field(Text label) =>
        Page.GetByRole(AriaRole.Textbox, new() { Name = Read(label), Exact = true }).Or(Page.GetByRole(AriaRole.Combobox, new() { Name = Read(label), Exact = true }));

    /// <summary>The same, within a part of the page.</summary>
    public ILocator FieldIn(ILocator part, Text label) =>
        part.GetByRole(AriaRole.Textbox, new() { Name = Read(label), Exact = true }).Or(part.GetByRole(AriaRole.Combobox, new() { Name = Read(label), Exact = true }));

    /// <summary>A box to tick.</summary>
    public ILocator Check(string label) => Page.GetByRole(AriaRole.Checkbox, new() { Name = label, Exact = true });

    /// <summary>A button by its words.</summary>
    public ILocator Button(Text label) => Page.GetByRole(AriaRole.Button, new() { Name = Read(label), Exact = true });

    /// <summary>The row of a list that says this.</summary>
    public ILocator Row(string says) => Page.GetByRole(AriaRole.Row).Filter(new() { HasText = says });

    /// <summary>The frame around a field: its error, hint, conflict and author.</summary>
    public ILocator Around(Text label) => Page.Locator(".field").Filter(new() { Has = Field(label) });

    /// <summary>Loads a page by its address and waits until it stands.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await StandsAsync();
    }

    /// <summary>Goes to a page as a click on a link does, without loading the document anew.</summary>
    public async Task GoAsync(string path)
    {
        await Page.EvaluateAsync("path => { document.querySelector('main h1')?.setAttribute('data-before', ''); Blazor.navigateTo(path); }", path);
        await Assertions.Expect(Page.Locator("main h1[data-before]")).ToHaveCountAsync(0);
        await StandsAsync();
    }

    /// <summary>Waits until the page has a heading and nothing in it is still being read.</summary>
    public async Task StandsAsync()
    {
        await Assertions.Expect(Heading.First).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("main .skeleton, main .grid-ghost")).ToHaveCountAsync(0);
    }

    /// <summary>Types at once, in place of what stood there.</summary>
    public Task TypeAsync(Text label, string text) => Field(label).FillAsync(text);

    /// <summary>Picks a record as a quick clerk does: types its name and presses Enter at once, whatever the list shows at that moment.</summary>
    public static async Task PickAsync(ILocator field, string name)
    {
        await field.FocusAsync();
        await field.PressSequentiallyAsync(name);
        await field.PressAsync("Enter");
        await Assertions.Expect(field).ToHaveValueAsync(new Regex(Regex.Escape(name)));
    }

    /// <summary>Presses a button by its words.</summary>
    public Task PressAsync(Text label) => Button(label).ClickAsync();

    /// <summary>Takes the screen's language from the menu behind the person's initials.</summary>
    public async Task SwitchToAsync(CultureInfo language)
    {
        var two = language.TwoLetterISOLanguageName;
        await Page.Locator(".user-button").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = two.ToUpperInvariant(), Exact = true }).ClickAsync();
        await Assertions.Expect(Page.Locator($"html[lang={two}]")).ToHaveCountAsync(1);
        Language = language;
        await Page.Keyboard.PressAsync("Escape");
    }

    /// <summary>Signs in on the sign-in page.</summary>
    internal async Task SignInAsync(string email, string home)
    {
        await Page.GotoAsync("/sign-in?returnUrl=" + Uri.EscapeDataString(home));
        await Page.GetByLabel(Read(AccessTexts.Email)).FillAsync(email);
        await Page.GetByLabel(Read(AccessTexts.Password)).FillAsync(DemoCompany.Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = Read(AccessTexts.SignIn) }).ClickAsync();
        await StandsAsync();
    }

    void Note(string? complaint)
    {
        if (complaint is null) return;
        lock (complaints) complaints.Add($"{new Uri(Page.Url).AbsolutePath}: {complaint}");
    }
}
