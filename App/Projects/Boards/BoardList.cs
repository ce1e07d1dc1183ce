using Erp.Platform.Records;

namespace Erp.Projects.Boards;

/// <summary>The list of boards.</summary>
public static class BoardList
{
    public static readonly RecordList<BoardRow> Description = new RecordList<BoardRow>("projects/boards", BoardTexts.Boards, ProjectsPermissions.Read, BoardQueries.Rows)
        .Column(b => b.Name, BoardTexts.Name)
        .Column(b => b.Project, BoardTexts.ProjectId)
        .Column(b => b.ColumnCount, BoardTexts.ColumnCount, width: "8rem")
        .Column(b => b.OpenCount, BoardTexts.OpenCount, width: "8rem")
        .OrderBy(b => b.Name);
}
