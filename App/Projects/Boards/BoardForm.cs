using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Erp.Platform.Branding;
using Erp.Platform.Records;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Boards;

/// <summary>A board as it is typed.</summary>
public class BoardForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(ProjectLimits.Name), OneLine]
    public string Name { get; set; } = "";

    [StringLength(BoardLimits.Description)]
    public string? Description { get; set; }

    [Declared]
    public LaneKind Lanes { get; set; }

    [Required, MaxLength(BoardLimits.Columns)]
    public List<ColumnForm> Columns { get; set; } = [];

    /// <summary>A form to change a board in.</summary>
    public static BoardForm Of(Board board) => new()
    {
        Version = board.Version, Name = board.Name, Description = board.Description, Lanes = board.Lanes,
        Columns = [.. board.Columns.OrderBy(c => c.Order).Select(c => new ColumnForm { Id = c.Id, Name = c.Name, Colour = c.Colour, WipLimit = c.WipLimit, Policy = c.Policy, State = c.State })],
    };

    /// <summary>The columns most boards begin with: one for each state of open work, and one for what is done.</summary>
    /// <param name="name">Of the board.</param>
    /// <param name="language">Of the columns' names; the reader's where not given.</param>
    public static BoardForm Usual(string name, CultureInfo? language = null) => Usual<BoardForm>(name, language);

    /// <inheritdoc cref="Usual(string, CultureInfo?)"/>
    internal static TForm Usual<TForm>(string name, CultureInfo? language = null) where TForm : BoardForm, new() => new()
    {
        Name = name,
        Columns = [.. new[]
        {
            (WorkItemState.Todo, "#64748b"), (WorkItemState.InProgress, "#1d4ed8"), (WorkItemState.Waiting, "#b45309"), (WorkItemState.Review, "#7c3aed"),
            (WorkItemState.Done, "#15803d"),
        }
            .Select(c => new ColumnForm { Name = WorkItem.Transitions.Label(c.Item1).In(language ?? CultureInfo.CurrentUICulture), Colour = c.Item2, State = c.Item1 })],
    };
}

/// <summary>A column as it is typed.</summary>
public sealed class ColumnForm
{
    /// <summary>The column this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Required, StringLength(BoardLimits.ColumnName), OneLine]
    public string Name { get; set; } = "";

    /// <summary>As <c>#rrggbb</c>.</summary>
    [Required, Colour, StringLength(ProjectLimits.Colour)]
    public string Colour { get; set; } = "#64748b";

    /// <summary>Most cards it may hold; none for any number.</summary>
    [Range(1, BoardLimits.MostWip)]
    public int? WipLimit { get; set; }

    [StringLength(BoardLimits.Policy), OneLine]
    public string? Policy { get; set; }

    /// <summary>The state it stands for; none lets cards lie here in any.</summary>
    [Declared]
    public WorkItemState? State { get; set; }
}

/// <summary>Where cards are put.</summary>
public sealed class CardMoveForm
{
    /// <summary>The tasks, in the order they are to lie in.</summary>
    [Required, MinLength(1), MaxLength(BoardLimits.MostMoved)]
    public List<Guid> WorkItemIds { get; set; } = [];

    [Required]
    public Guid? ColumnId { get; set; }

    /// <summary>The task before which they are put; none for the end of the column.</summary>
    public Guid? BeforeId { get; set; }

    /// <summary>The lane they are taken over to, by the key of what it stands for, empty for that of the rest; none where they stay in theirs.</summary>
    [StringLength(BoardLimits.Lane)]
    public string? Lane { get; set; }
}
