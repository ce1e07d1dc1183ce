using Bunit;
using Erp.Platform.Records;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Records;

/// <summary>A picker shows what is chosen by itself and tells its page all about what is chosen next.</summary>
public sealed class RecordPickerTests
{
    static readonly Guid Mine = Guid.CreateVersion7(), Theirs = Guid.CreateVersion7();

    [Fact]
    public async Task It_reads_the_words_of_what_is_chosen()
    {
        await using var context = new BunitContext();
        var picker = context.Render<Picker>(p => p.Add(f => f.Label, "Party").Add(f => f.Value, Mine));
        Assert.Equal("1 · Mine", picker.Find("input").GetAttribute("value"));
    }

    [Fact]
    public async Task A_conflict_names_the_record_somebody_else_chose()
    {
        await using var context = new BunitContext();
        var picker = context.Render<Picker>(p => p.Add(f => f.Label, "Party").Add(f => f.Value, Mine).Add(f => f.Conflict, new FieldConflict<Guid?>(Theirs, "Rita")));
        Assert.Contains("2 · Theirs", picker.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_arrives_whole()
    {
        await using var context = new BunitContext();
        Guid? key = null;
        string? name = null;
        var picker = context.Render<Picker>(p => p.Add(f => f.Label, "Party").Add(f => f.ValueChanged, value => key = value).Add(f => f.OnChosen, choice => name = choice));

        await picker.Find("input").ClickAsync(new());
        await picker.WaitForElements("[role=option]")[1].ClickAsync(new());

        Assert.Equal((Theirs, "Theirs"), (key, name));
    }

    sealed class Picker : RecordPicker<string>
    {
        protected override Task<IReadOnlyList<string>> SearchAsync(string typed, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>(["Mine", "Theirs"]);

        protected override Task<string?> FindAsync(Guid id, CancellationToken ct) => Task.FromResult<string?>(id == Mine ? "Mine" : "Theirs");

        protected override LookupOption<Guid?> Show(string choice) => choice == "Mine" ? new(Mine, "1", choice) : new(Theirs, "2", choice);
    }
}
