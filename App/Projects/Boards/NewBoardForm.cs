namespace Erp.Projects.Boards;

/// <summary>A board that is to be set up, as its page keeps it: with the project, which stays afterwards.</summary>
public sealed class NewBoardForm : BoardForm
{
    /// <summary>The project whose tasks it will show; none for those of all.</summary>
    public Guid? ProjectId { get; set; }
}
