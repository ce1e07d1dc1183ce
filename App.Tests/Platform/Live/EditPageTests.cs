using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Live;

/// <summary>Nothing a person types into a form is lost, whatever is under way meanwhile.</summary>
public sealed class EditPageTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task What_is_typed_while_the_form_is_saved_stays_and_is_saved_next()
    {
        await using var tab = new Tab(company, await company.HireAsync("Ada"));
        var (desk, page) = tab.Show(version: 1);
        await TypeAsync(page, "Hello ");
        desk.Saving = new();
        var saving = page.InvokeAsync(page.Instance.KeepAsync);
        await TypeAsync(page, "Hello world");
        desk.Saving.SetResult();

        Assert.True(await saving);
        Assert.Equal("Hello", desk.Stored.Text);
        Assert.Equal(("Hello world", true), page.Instance.Shown);
        Assert.Contains("Hello world", await tab.Drafts.FindAsync(Sheet.Key), StringComparison.Ordinal);

        // What now stands is merged with it; that it was saved without the blank is nobody else's word.
        desk.Stored.Place = "Shelf 3";
        await page.InvokeAsync(page.Instance.ReadAgainAsync);
        Assert.Equal((("Hello world", true), "Shelf 3", 2), (page.Instance.Shown, page.Instance.Now.Place, page.Instance.Now.Version));
        Assert.True(await page.InvokeAsync(page.Instance.KeepAsync));
        Assert.Equal("Hello world", desk.Stored.Text);
        Assert.Equal(("Hello world", false), page.Instance.Shown);
    }

    [Fact]
    public async Task What_is_typed_while_a_new_record_is_saved_does_not_come_back_with_the_next_one()
    {
        await using var tab = new Tab(company, await company.HireAsync("Ben"));
        var (desk, page) = tab.Show(version: 0);
        await TypeAsync(page, "Hello");
        desk.Saving = new();
        var saving = page.InvokeAsync(page.Instance.KeepAsync);
        await TypeAsync(page, "Hello world");
        desk.Saving.SetResult();
        Assert.True(await saving);
        await page.InvokeAsync(page.Instance.Dispose);
        Assert.Null(await tab.Drafts.FindAsync(Sheet.Key));
    }

    [Fact]
    public async Task What_several_colleagues_saved_at_once_is_told_of_all_of_them()
    {
        await using var tab = new Tab(company, await company.HireAsync("Cem"));
        var (desk, page) = tab.Show(version: 1);
        desk.Stored.Text = "Theirs";
        await page.InvokeAsync(() => page.Instance.HearAsync([Word("Ada"), Word("Ben"), Word("Ada")]));
        Assert.Equal("Ada, Ben", page.Instance.News);
    }

    CommitNotice Word(string author) => new(company.Tenant.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), author, "", [new("Note", Guid.CreateVersion7())]);

    static Task TypeAsync(IRenderedComponent<Sheet> page, string text) => page.InvokeAsync(() => page.Instance.Type(text));

    sealed class Tab(Company company, Actor actor) : OpenTab(company, actor)
    {
        public Drafts Drafts => Context.Services.GetRequiredService<Drafts>();

        public (Desk Desk, IRenderedComponent<Sheet> Page) Show(int version)
        {
            var desk = new Desk { Stored = new() { Version = version } };
            var page = Context.Render<Sheet>(p => p.Add(s => s.Desk, desk));
            page.WaitForState(() => page.Instance.IsRead);
            return (desk, page);
        }
    }

    /// <summary>Where notes are kept.</summary>
    sealed class Desk
    {
        public Note Stored { get; set; } = new();

        /// <summary>Until when saving takes.</summary>
        public TaskCompletionSource Saving { get; set; } = new();
    }

    sealed class Note : IVersionedForm
    {
        public int Version { get; set; }

        public string Text { get; set; } = "";

        public string Place { get; set; } = "";
    }

    sealed class Sheet : EditPage<Note>
    {
        public const string Key = "/tests/sheet";

        [Parameter] public Desk Desk { get; set; } = null!;

        public bool IsRead => Edit is not null;

        public Note Now => Edit!.Form;

        public (string Text, bool IsDirty) Shown => (Edit!.Form.Text, Edit.IsDirty);

        public string? News => Edit!.NewsOf(nameof(Note.Text));

        protected override string DraftKey => Key;

        public void Type(string text)
        {
            Edit!.Form.Text = text;
            StateHasChanged();
        }

        public async Task<bool> KeepAsync()
        {
            var saved = await SaveAsync();
            StateHasChanged();
            return saved;
        }

        public Task ReadAgainAsync() => ReloadAsync();

        public Task HearAsync(IReadOnlyList<CommitNotice> notices) => ReadAsync(() => OnOthersChangedAsync(notices));

        protected override bool Concerns(CommitNotice notice) => false;

        protected override Task<Note> ReadFormAsync() => Task.FromResult(new Note { Version = Desk.Stored.Version, Text = Desk.Stored.Text, Place = Desk.Stored.Place });

        protected override async Task SaveFormAsync(Note form)
        {
            await Desk.Saving.Task;
            (Desk.Stored.Text, Desk.Stored.Version) = (form.Text.Trim(), Desk.Stored.Version + 1);
        }
    }
}
