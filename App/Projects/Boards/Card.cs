using Erp.Platform.Work;

namespace Erp.Projects.Boards;

/// <summary>A task on a board: in which column, and where in it.</summary>
public sealed class Card : Entity, IPartOf
{
    Card() { }

    internal Card(Guid boardId, Guid workItemId) => (BoardId, WorkItemId) = (boardId, workItemId);

    public Guid BoardId { get; private set; }

    public Guid WorkItemId { get; private set; }

    public Guid ColumnId { get; private set; }

    /// <summary>Order within the column. What is put between two cards takes the middle; where no middle is left, the column is numbered anew.</summary>
    [Untold]
    public long Position { get; private set; }

    Guid IPartOf.RootId => WorkItemId;

    internal void Put(Guid columnId, long position) => (ColumnId, Position) = (columnId, position);
}
