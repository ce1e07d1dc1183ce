using Bunit;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Projects.Boards;
using Erp.Projects.Labels;

namespace Erp.Tests.Projects;

/// <summary>A board being set up, before there is one.</summary>
public sealed class BoardFormTests
{
    [Fact]
    public void What_a_new_board_is_for_is_kept_in_its_draft()
    {
        var (typed, project) = (new Editing<NewBoardForm>(BoardForm.Usual<NewBoardForm>("Tafel")), Guid.CreateVersion7());
        typed.Form.ProjectId = project;
        Assert.True(typed.IsDirty);
        var again = new Editing<NewBoardForm>(BoardForm.Usual<NewBoardForm>("Tafel"));
        again.Restore(typed.ToDraft(), "");
        Assert.Equal(project, again.Form.ProjectId);
    }

    [Fact]
    public void Its_columns_are_named_in_the_language_asked_for() =>
        Assert.Equal(["Offen", "In Arbeit", "Wartet", "In Prüfung", "Erledigt"], BoardForm.Usual("Tafel", Languages.German).Columns.Select(c => c.Name));

    [Fact]
    public async Task Its_fields_are_named_and_limited_as_those_of_a_board_that_exists()
    {
        await using var screen = new BunitContext();
        screen.JSInterop.Mode = JSRuntimeMode.Loose;
        var (fresh, known) = (new Editing<NewBoardForm>(BoardForm.Usual<NewBoardForm>("Tafel")), new Editing<BoardForm>(BoardForm.Usual("Tafel")));
        var (ofNew, ofKnown) = (screen.Render<BoardFields<NewBoardForm>>(p => p.Add(f => f.Edit, fresh)), screen.Render<BoardFields<BoardForm>>(p => p.Add(f => f.Edit, known)));
        Assert.Equal(ofKnown.FindAll("label").Select(l => l.TextContent), ofNew.FindAll("label").Select(l => l.TextContent));
        Assert.Contains(ofNew.FindAll("label"), label => label.TextContent.Contains(BoardTexts.Lanes.ToString(), StringComparison.Ordinal));
        Assert.Equal(ofKnown.FindAll("[maxlength]").Count, ofNew.FindAll("[maxlength]").Count);
    }

    [Fact]
    public async Task The_colour_of_a_column_or_a_label_is_picked_and_of_who_only_reads_it_is_not()
    {
        await using var screen = new BunitContext();
        screen.JSInterop.Mode = JSRuntimeMode.Loose;
        var board = new Editing<BoardForm>(BoardForm.Usual("Tafel"));
        var columns = screen.Render<BoardFields<BoardForm>>(p => p.Add(f => f.Edit, board));
        await columns.FindAll("input[type=color]")[1].InputAsync(new() { Value = "#aa00bb" });
        Assert.Equal("#aa00bb", board.Form.Columns[1].Colour);
        Assert.All(
            screen.Render<BoardFields<BoardForm>>(p => p.Add(f => f.Edit, board).Add(f => f.ReadOnly, true)).FindAll("input[type=color]"),
            picker => Assert.True(picker.HasAttribute("disabled")));
        Assert.Single(screen.Render<FormFields<LabelForm>>(p => p.Add(f => f.Edit, new Editing<LabelForm>(new())).Add(f => f.Entity, nameof(Label))).FindAll("input[type=color]:not([disabled])"));
    }
}
