using Bunit;
using Erp.Platform.Ui;
using Erp.Platform.Ui.Events;

namespace Erp.Tests.Platform.Ui;

/// <summary>What is typed into a cell survives whatever happens to the list around it.</summary>
public sealed class RecordGridTests
{
    static readonly Guid Row = Guid.CreateVersion7();

    readonly List<string> told = [];
    TaskCompletionSource<string?> answer = new();

    [Fact]
    public async Task A_cell_left_by_scrolling_is_saved_before_its_row_goes()
    {
        await using var context = new BunitContext();
        var grid = Show(context);
        await TellAsync(grid, "edit");
        var save = TellAsync(grid, "save", "new");
        var scroll = TellAsync(grid, "window");
        Assert.Equal(["save new"], told);
        answer.SetResult(null);
        await Task.WhenAll(save, scroll);
        Assert.Equal(["save new", "window"], told);
    }

    [Fact]
    public async Task A_refused_cell_keeps_its_row_in_the_page_and_can_be_refused_again()
    {
        await using var context = new BunitContext();
        var grid = Show(context);
        await TellAsync(grid, "edit");
        answer.SetResult("nonsense");
        await TellAsync(grid, "save", "new");
        var first = grid.Find("[data-cell-input]").GetAttribute("aria-describedby");
        await TellAsync(grid, "window");
        await TellAsync(grid, "save", "new");
        Assert.Equal(["save new", "save new"], told);
        Assert.Equal("nonsense", grid.Find(".cell-error").TextContent);
        // The browser counts an input as done once it was sent: a new one stands there each time.
        Assert.NotEqual(first, grid.Find("[data-cell-input]").GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_cell_in_which_nothing_was_typed_saves_nothing()
    {
        await using var context = new BunitContext();
        var grid = Show(context);
        await TellAsync(grid, "edit");
        await TellAsync(grid, "save", "old");
        Assert.Empty(told);
        Assert.Empty(grid.FindAll("[data-cell-input]"));
    }

    IRenderedComponent<RecordGrid<Guid>> Show(BunitContext context)
    {
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        return context.Render<RecordGrid<Guid>>(p => p.Add(g => g.Label, "Rows").Add(g => g.Id, row => row).Add(g => g.Page, new GridPage<Guid>([Row], 1))
            .Add(g => g.Columns, [new GridColumn<Guid>("name", new("Name", "Name"), _ => "old") { Typed = _ => "old" }])
            .Add(g => g.OnWindow, _ => told.Add("window")).Add(g => g.OnSave, SaveAsync));
    }

    async Task<CellEdit?> SaveAsync(CellEdit cell)
    {
        told.Add($"save {cell.Text}");
        Assert.Equal("old", cell.Seen);
        return await answer.Task is { } error ? cell with { Error = error } : null;
    }

    static Task TellAsync(IRenderedComponent<RecordGrid<Guid>> grid, string name, string text = "") =>
        grid.Find("[data-grid]").TriggerEventAsync("ongridcommand", new GridCommandArgs { Name = name, Row = Row, Column = "name", Text = text });
}
