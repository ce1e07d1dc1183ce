using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Boards;

/// <summary>What the lanes of a board are made of.</summary>
public enum LaneKind
{
    None,
    Assignee,
    Priority,
    Stage,
    Label,
    Project,

    /// <summary>For whom the project is.</summary>
    Client,

    /// <summary>Overdue, due by the end of the week, later.</summary>
    Due,

    /// <summary>The state of the task, for boards whose columns only sort.</summary>
    State,
}

/// <summary>A Kanban board: of one project, or across all. Each task of its projects has one card on it.</summary>
public sealed class Board : Record, INamed
{
    readonly List<Column> columns = [];

    Board() { }

    internal Board(Guid? projectId, BoardForm form)
    {
        ProjectId = projectId;
        Change(form);
    }

    /// <summary>The project whose tasks it shows; none for those of all projects.</summary>
    public Guid? ProjectId { get; private set; }

    public string Name { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>What its lanes are made of.</summary>
    public LaneKind Lanes { get; private set; }

    /// <summary>Its columns, in order.</summary>
    public IReadOnlyList<Column> Columns => columns;

    string INamed.DisplayName => Name;

    /// <summary>Takes over what was typed. The project stays.</summary>
    /// <exception cref="InvalidInputException">There is no column, or two are bound to the same state.</exception>
    internal void Change(BoardForm form)
    {
        if (form.Columns.Count == 0) throw new InvalidInputException(nameof(Columns), BoardTexts.NeedsColumn);
        var seen = new HashSet<WorkItemState>();
        var doubles = form.Columns.Index().Where(c => c.Item.State is { } state && !seen.Add(state)).Select(c => new FieldError($"Columns[{c.Index}].State", BoardTexts.StateTwice)).ToList();
        if (doubles.Count > 0) throw new InvalidInputException(doubles);
        (Name, Description, Lanes) = (form.Name.Trim(), form.Description.Trimmed(), form.Lanes);
        Project.Take(columns, form.Columns, c => c.Id, () => new Column(Id), (column, typed) => column.Change(typed, form.Columns.IndexOf(typed) + 1));
    }

    /// <summary>Where a task of a state lies when nobody put it anywhere: in the column bound to the state, else in the first that is bound to none, else in the first.</summary>
    internal Column Home(WorkItemState state)
    {
        var ordered = columns.OrderBy(c => c.Order).ToList();
        return ordered.Find(c => c.State == state) ?? ordered.Find(c => c.State is null) ?? ordered[0];
    }
}
