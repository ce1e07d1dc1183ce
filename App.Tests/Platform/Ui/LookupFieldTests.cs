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

        var (second, enter, third) = (Task.CompletedTask, Task.CompletedTask, Task.CompletedTask);
        // In one go on the screen's own thread: in this order, and nothing is drawn between finding an element and its event.
        await field.InvokeAsync(() =>
        {
            second = field.Find("input").InputAsync("ab");
            enter = field.Find("[data-combobox-enter]").ClickAsync(new());
            third = field.Find("input").InputAsync("abc");
        });
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
        var (typing, enter, leave) = (Task.CompletedTask, Task.CompletedTask, Task.CompletedTask);
        await field.InvokeAsync(() =>
        {
            typing = field.Find("input").InputAsync("a");
            enter = field.Find("[data-combobox-enter]").ClickAsync(new());
            leave = field.Find(".lookup").FocusOutAsync(new());
        });
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
