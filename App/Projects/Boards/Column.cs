using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Boards;

/// <summary>A column of a board. Bound to a state, a card put into it is brought into that state, with all its checks.</summary>
public sealed class Column : Entity, IPartOf, INamed
{
    Column() { }

    internal Column(Guid boardId) => BoardId = boardId;

    public Guid BoardId { get; private set; }

    /// <summary>Place among the columns, from 1.</summary>
    public int Order { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>As <c>#rrggbb</c>.</summary>
    public string Colour { get; private set; } = "";

    /// <summary>Most cards it may hold; none for any number.</summary>
    public int? WipLimit { get; private set; }

    /// <summary>What has to be true of a card before it comes here, in words.</summary>
    public string? Policy { get; private set; }

    /// <summary>The state it stands for; none lets cards lie here in any.</summary>
    public WorkItemState? State { get; private set; }

    Guid IPartOf.RootId => BoardId;

    string INamed.DisplayName => Name;

    internal void Change(ColumnForm form, int order) =>
        (Order, Name, Colour, WipLimit, Policy, State) = (order, form.Name.Trim(), form.Colour.Trim(), form.WipLimit, form.Policy.Trimmed(), form.State);
}
