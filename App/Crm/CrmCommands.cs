using Erp.Crm.Activities;
using Erp.Crm.Opportunities;
using Erp.Platform.Work;

namespace Erp.Crm;

/// <summary>Everything that can be done in customer relations.</summary>
public static class CrmCommands
{
    public static readonly Command CreateOpportunity = new("crm.opportunity.create", CrmPermissions.Write, OpportunityTexts.Create);
    public static readonly Command ChangeOpportunity = new("crm.opportunity.change", CrmPermissions.Write, OpportunityTexts.Change);
    public static readonly Command DeleteOpportunity = new("crm.opportunity.delete", CrmPermissions.Write, OpportunityTexts.Delete);
    public static readonly Command QualifyOpportunity = new("crm.opportunity.qualify", CrmPermissions.Write, OpportunityTexts.Qualify);
    public static readonly Command ProposeOpportunity = new("crm.opportunity.propose", CrmPermissions.Write, OpportunityTexts.Propose);
    public static readonly Command NegotiateOpportunity = new("crm.opportunity.negotiate", CrmPermissions.Write, OpportunityTexts.Negotiate);
    public static readonly Command WinOpportunity = new("crm.opportunity.win", CrmPermissions.Write, OpportunityTexts.Win);
    public static readonly Command WinByQuote = new("crm.opportunity.win-by-quote", CrmPermissions.Write, OpportunityTexts.WinByQuote);
    public static readonly Command LoseOpportunity = new("crm.opportunity.lose", CrmPermissions.Write, OpportunityTexts.Lose);
    public static readonly Command ReopenOpportunity = new("crm.opportunity.reopen", CrmPermissions.Write, OpportunityTexts.Reopen);
    public static readonly Command MakeQuote = new("crm.opportunity.quote", CrmPermissions.Write, OpportunityTexts.MakeQuote);
    public static readonly Command PlanActivity = new("crm.activity.plan", CrmPermissions.Write, OpportunityActivityTexts.Plan);
    public static readonly Command ChangeActivity = new("crm.activity.change", CrmPermissions.Write, OpportunityActivityTexts.Change);
    public static readonly Command CompleteActivity = new("crm.activity.complete", CrmPermissions.Write, OpportunityActivityTexts.Complete);
    public static readonly Command DeleteActivity = new("crm.activity.delete", CrmPermissions.Write, OpportunityActivityTexts.Delete);
    public static readonly Command RemindOfActivity = new("crm.activity.remind", CrmPermissions.Write, OpportunityActivityTexts.Due) { IsReminder = true };
    internal static readonly Command Seed = new("crm.seed", CrmPermissions.Write, CrmTexts.Seed);

    public static readonly IReadOnlyList<Command> All =
    [
        CreateOpportunity, ChangeOpportunity, DeleteOpportunity, QualifyOpportunity, ProposeOpportunity, NegotiateOpportunity, WinOpportunity, WinByQuote, LoseOpportunity,
        ReopenOpportunity, MakeQuote, PlanActivity, ChangeActivity, CompleteActivity, DeleteActivity, RemindOfActivity, Seed,
    ];
}
