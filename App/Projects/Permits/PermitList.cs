using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;

namespace Erp.Projects.Permits;

/// <summary>The list of permits, over all projects.</summary>
public static class PermitList
{
    public static readonly RecordList<PermitRow> Description =
        new RecordList<PermitRow>("projects/permits", PermitTexts.Permits, ProjectsPermissions.Read, db => PermitQueries.Rows(db).Where(p => !p.OfTemplate))
            .Column(p => p.Number, PermitTexts.Number, width: "7rem").Within(p => p.SearchText)
            .Column(p => p.Name, PermitTexts.Name).Within(p => p.SearchText)
            .Column(p => p.Type, PermitTexts.TypeId).Fills(nameof(PermitFile.TypeId))
            .Column(p => p.Project, PermitTexts.ProjectId)
            .Choice(p => p.State, PermitTexts.State, Permit.Transitions.All, Permit.Transitions.Label, Permit.Transitions.Tone)
            .Column(p => p.Deadline, PermitTexts.Deadline).Drawn(PermitDeadline.Cell)
            .Column(p => p.ValidUntil, PermitTexts.ValidUntil).Drawn(PermitValidity.Cell)
            .Column(p => p.Authority, PermitTexts.AuthorityId, hidden: true).Fills(nameof(PermitFile.AuthorityName))
            .Column(p => p.Reference, PermitTexts.Reference, hidden: true)
            .Column(p => p.AppliedOn, PermitTexts.AppliedOn, width: "8rem", hidden: true)
            .Column(p => p.ApprovedOn, PermitTexts.ApprovedOn, width: "8rem", hidden: true)
            .Column(p => p.LeadDays, PermitTexts.LeadDays, hidden: true)
            .Column(p => p.RemindDays, PermitTexts.RemindDays, hidden: true)
            .Column(p => p.ValidFrom, PermitTexts.ValidFrom, width: "8rem", hidden: true)
            .Column(p => p.Cost, PermitTexts.Cost, money: true, hidden: true)
            .Column(p => p.Category, PermitTexts.CategoryId, hidden: true).OnDemand().Fills(nameof(PermitFile.CategoryId))
            .Column(p => p.Description, PermitTexts.Description, hidden: true).OnDemand().ChangedOnPage()
            .Column(p => p.RequiredForStart, PermitTexts.RequiredForStart, hidden: true)
            .Search((rows, typed) => rows.Matching(p => p.SearchText, typed))
            .OrderBy(p => p.Deadline)
            .EditedBy(PermitImport.Type)
            .AsBoard(p => p.State, Permit.Transitions,
                BoardStep.Of<PermitService>(ProjectsCommands.ApplyPermit, (permits, id) => permits.ApplyAsync(id)),
                BoardStep.Of<PermitService>(ProjectsCommands.ApprovePermit, (permits, id) => permits.ApproveAsync(id)),
                BoardStep.WithReason<PermitService>(ProjectsCommands.RejectPermit, new(PermitTexts.RejectText, PermitTexts.RejectReason, PermitLimits.RejectReason),
                    (permits, id, reason) => permits.RejectAsync(id, new() { Reason = reason })),
                BoardStep.Of<PermitService>(ProjectsCommands.WithdrawPermit, (permits, id) => permits.WithdrawAsync(id)),
                BoardStep.Of<PermitService>(ProjectsCommands.ReplanPermit, (permits, id) => permits.ReplanAsync(id)));
}
