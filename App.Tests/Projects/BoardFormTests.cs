using Bunit;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Projects.Boards;

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
}
