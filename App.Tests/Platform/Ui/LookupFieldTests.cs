using Bunit;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

/// <summary>Whoever types fast gets what was typed last.</summary>
public sealed class LookupFieldTests
{
    readonly Dictionary<string, TaskCompletionSource<IReadOnlyList<LookupOption<Guid?>>>> answers = [];

    [Fact]
    public async Task Enter_never_takes_the_first_answer_to_an_older_word()
    {
        await using var context = new BunitContext();
        LookupOption<Guid?>? chosen = null;
        var field = context.Render<LookupField<Guid?>>(p => p.Add(f => f.Label, "Item").Add(f => f.Search, SearchAsync).Add(f => f.OnChosen, option => chosen = option));
        var typing = field.InvokeAsync(() => field.Find("input").InputAsync("a"));
        Answer("a");
        await typing;

        var second = field.InvokeAsync(() => field.Find("input").InputAsync("ab"));
        var enter = field.InvokeAsync(() => field.Find("[data-combobox-enter]").ClickAsync(new()));
        var third = field.InvokeAsync(() => field.Find("input").InputAsync("abc"));
        await Task.WhenAll(second, enter);
        Assert.Null(chosen);

        Answer("abc");
        await third;
        await field.InvokeAsync(() => field.Find("[data-combobox-enter]").ClickAsync(new()));
        Assert.Equal("abc", chosen?.Name);
    }

    [Fact]
    public async Task Enter_and_Tab_at_once_take_the_first_match()
    {
        await using var context = new BunitContext();
        LookupOption<Guid?>? chosen = null;
        var field = context.Render<LookupField<Guid?>>(p => p.Add(f => f.Label, "Item").Add(f => f.Search, SearchAsync).Add(f => f.OnChosen, option => chosen = option));
        var typing = field.InvokeAsync(() => field.Find("input").InputAsync("a"));
        var enter = field.InvokeAsync(() => field.Find("[data-combobox-enter]").ClickAsync(new()));
        var leave = field.InvokeAsync(() => field.Find(".lookup").FocusOutAsync(new()));
        Answer("a", "another");
        await Task.WhenAll(typing, enter, leave);
        Assert.Equal("a", chosen?.Name);
    }

    Task<IReadOnlyList<LookupOption<Guid?>>> SearchAsync(string typed, CancellationToken ct) => Asked(typed).Task.WaitAsync(ct);

    void Answer(string typed, params string[] further) =>
        Asked(typed).SetResult([.. further.Prepend(typed).Select(name => new LookupOption<Guid?>(Guid.CreateVersion7(), "1", name))]);

    TaskCompletionSource<IReadOnlyList<LookupOption<Guid?>>> Asked(string typed)
    {
        lock (answers) return answers.TryGetValue(typed, out var known) ? known : answers[typed] = new();
    }
}
