using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm.Activities;

/// <summary>The list of activities, over all opportunities.</summary>
public static class OpportunityActivityList
{
    public static readonly RecordList<OpportunityActivityRow> Description =
        new RecordList<OpportunityActivityRow>("crm/activities", OpportunityActivityTexts.Activities, CrmPermissions.Read, OpportunityActivityQueries.Rows)
            .Column(a => a.Day, OpportunityActivityTexts.Day, width: "13rem")
            .Column(a => a.Subject, OpportunityActivityTexts.Subject)
            .Choice(a => a.Kind, OpportunityActivityTexts.Kind, Enum.GetValues<ActivityKind>(), LabelOf)
            .Column(a => a.Opportunity, OpportunityActivityTexts.OpportunityId)
            .Column(a => a.Party, Opportunities.OpportunityTexts.PartyId).Drawn(PartyLink.Cell<OpportunityActivityRow>(a => a.PartyId, a => a.Party))
            .Column(a => a.Responsible, OpportunityActivityTexts.ResponsibleId)
            .Column(a => a.Done, OpportunityActivityTexts.Done, width: "7rem")
            .Column(a => a.Result, OpportunityActivityTexts.Result, hidden: true)
            .Search((rows, typed) =>
            {
                var words = ListFilters.Pattern(typed);
                return rows.Where(a => EF.Functions.ILike(a.Subject, words, @"\") || EF.Functions.ILike(a.Opportunity, words, @"\") || EF.Functions.ILike(a.Party, words, @"\"));
            })
            .OrderBy(a => a.Day)
            .PutAway(a => a.Done);

    /// <summary>Address of what is planned for days that are over.</summary>
    public static string Overdue(DateOnly today) => $"/crm/activities?f.day={Uri.EscapeDataString(GridRange.Of(null, (DateOnly?)today.AddDays(-1))!)}&f.done=false";

    /// <summary>The word for a kind.</summary>
    public static Text LabelOf(ActivityKind kind) => kind switch
    {
        ActivityKind.Call => OpportunityActivityTexts.Call,
        ActivityKind.Meeting => OpportunityActivityTexts.Meeting,
        ActivityKind.Email => OpportunityActivityTexts.Email,
        ActivityKind.Note => OpportunityActivityTexts.Note,
        _ => OpportunityActivityTexts.Task,
    };
}
