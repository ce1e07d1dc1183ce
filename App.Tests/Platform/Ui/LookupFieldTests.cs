using Bunit;
using Bunit.Rendering;
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
        var typing = OnceMore(() => field.Find("input").InputAsync("a"));
        Answer("a");
        await typing;

        var second = OnceMore(() => field.Find("input").InputAsync("ab"));
        var enter = OnceMore(() => field.Find("[data-combobox-enter]").ClickAsync(new()));
        var third = OnceMore(() => field.Find("input").InputAsync("abc"));
        await Task.WhenAll(second, enter);
        Assert.Null(chosen);

        Answer("abc");
        await third;
        await OnceMore(() => field.Find("[data-combobox-enter]").ClickAsync(new()));
        Assert.Equal("abc", chosen?.Name);
    }

    [Fact]
    public async Task Enter_and_Tab_at_once_take_the_first_match()
    {
        await using var context = new BunitContext();
        LookupOption<Guid?>? chosen = null;
        var field = context.Render<LookupField<Guid?>>(p => p.Add(f => f.Label, "Item").Add(f => f.Search, SearchAsync).Add(f => f.OnChosen, option => chosen = option));
        var typing = OnceMore(() => field.Find("input").InputAsync("a"));
        var enter = OnceMore(() => field.Find("[data-combobox-enter]").ClickAsync(new()));
        var leave = OnceMore(() => field.Find(".lookup").FocusOutAsync(new()));
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

    /// <summary>The field may be drawn anew between finding an element and raising its event: then it is found again.</summary>
    static async Task OnceMore(Func<Task> raise)
    {
        try
        {
            await raise();
        }
        catch (UnknownEventHandlerIdException)
        {
            await raise();
        }
    }
}
