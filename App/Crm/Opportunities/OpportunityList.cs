using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Crm.Opportunities;

/// <summary>The list of opportunities; as a board, the pipeline.</summary>
public static class OpportunityList
{
    /// <summary>Address of the list.</summary>
    public const string Path = "/crm/opportunities";

    public static readonly RecordList<OpportunityRow> Description =
        new RecordList<OpportunityRow>("crm/opportunities", OpportunityTexts.Opportunities, CrmPermissions.Read, OpportunityQueries.Rows)
            .Column(o => o.Number, OpportunityTexts.Number, width: "8rem").Within(o => o.SearchText)
            .Column(o => o.Title, OpportunityTexts.Title, width: "15rem").Within(o => o.SearchText)
            .Column(o => o.Party, OpportunityTexts.PartyId, width: "13rem").Fills(nameof(OpportunityFile.PartyId)).Drawn(PartyLink.Cell<OpportunityRow>(o => o.PartyId, o => o.Party))
            .Choice(o => o.Stage, OpportunityTexts.Stage, Opportunity.Transitions.All, Opportunity.Transitions.Label, Opportunity.Transitions.Tone)
            .Column(o => o.Value, OpportunityTexts.Value, money: true, width: "9rem")
            .Column(o => o.Probability, OpportunityTexts.Probability, width: "7rem", hidden: true).ChangedOnPage().Drawn(o => cell => cell.AddContent(0, $"{o.Probability} %"))
            .Column(o => o.Weighted, OpportunityTexts.Weighted, money: true, width: "9rem", hidden: true)
            .Column(o => o.CloseDate, OpportunityTexts.CloseDate, width: "9rem")
            .Column(o => o.Responsible, OpportunityTexts.ResponsibleId).Fills(nameof(OpportunityFile.ResponsibleId))
            .Column(o => o.NextActivity, OpportunityTexts.NextActivity, width: "12rem").OnDemand()
            .Column(o => o.OwnProbability, OpportunityTexts.OwnProbability, width: "9rem", hidden: true)
            .Choice(o => o.Source, OpportunityTexts.Source, Enum.GetValues<OpportunitySource>(), LabelOf, hidden: true)
            .Column(o => o.OpenedOn, OpportunityTexts.OpenedOn, width: "9rem", hidden: true)
            .Column(o => o.ClosedOn, OpportunityTexts.ClosedOn, width: "9rem", hidden: true)
            .Column(o => o.LostReason, OpportunityTexts.LostReason, hidden: true)
            .Column(o => o.Description, OpportunityTexts.Description, hidden: true).ChangedOnPage()
            .Search((rows, typed) => rows.Matching(o => o.SearchText, typed))
            .OrderBy(o => o.CloseDate)
            .EditedBy(OpportunityImport.Type)
            .AsBoard(o => o.Stage, Opportunity.Transitions,
                BoardStep.Of<OpportunityService>(CrmCommands.QualifyOpportunity, (opportunities, id) => opportunities.QualifyAsync(id)),
                BoardStep.Of<OpportunityService>(CrmCommands.ProposeOpportunity, (opportunities, id) => opportunities.ProposeAsync(id)),
                BoardStep.Of<OpportunityService>(CrmCommands.NegotiateOpportunity, (opportunities, id) => opportunities.NegotiateAsync(id)),
                BoardStep.Of<OpportunityService>(CrmCommands.WinOpportunity, (opportunities, id) => opportunities.WinAsync(id)),
                BoardStep.OfSeen<OpportunityService>(CrmCommands.LoseOpportunity, (opportunities, drop) => opportunities.LoseAsync(drop.Id, new() { Version = drop.Version, Reason = drop.Reason }))
                    .Asking(new(OpportunityTexts.LoseText, OpportunityTexts.LostReason, OpportunityLimits.LostReason)),
                BoardStep.Of<OpportunityService>(CrmCommands.ReopenOpportunity, (opportunities, id) => opportunities.ReopenAsync(id)));

    /// <summary>The open ones, as a filter in the list's address.</summary>
    public static string OpenOnly => $"f.stage={string.Join(',', Opportunity.Transitions.All.Where(Opportunity.IsOpen))}";

    /// <summary>Address of the open ones that are expected to close within some days.</summary>
    public static string Closing(DateOnly? from, DateOnly? until) => $"{Path}?{OpenOnly}&f.closeDate={Uri.EscapeDataString(GridRange.Of(from, until)!)}";

    /// <summary>The word for a source.</summary>
    public static Text LabelOf(OpportunitySource source) => source switch
    {
        OpportunitySource.ExistingCustomer => OpportunityTexts.ExistingCustomer,
        OpportunitySource.Referral => OpportunityTexts.Referral,
        OpportunitySource.Enquiry => OpportunityTexts.Enquiry,
        OpportunitySource.Fair => OpportunityTexts.Fair,
        OpportunitySource.Advertising => OpportunityTexts.Advertising,
        OpportunitySource.ColdCall => OpportunityTexts.ColdCall,
        OpportunitySource.Tender => OpportunityTexts.Tender,
        _ => OpportunityTexts.Unknown,
    };
}
