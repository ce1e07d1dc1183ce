using Erp.Crm.Activities;
using Erp.Crm.Forecasts;
using Erp.Crm.Opportunities;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Inbox;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Contracts;

namespace Erp.Crm;

/// <summary>What may become of customers and prospects: opportunities, what is done about them, and what they let expect.</summary>
public sealed class CrmModule : Module
{
    public override Text Label => CrmTexts.Crm;

    public override IReadOnlyList<Permission> Permissions => CrmPermissions.All;

    public override IReadOnlyList<Command> Commands => CrmCommands.All;

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("/crm/opportunities", OpportunityTexts.Opportunities, "star", CrmPermissions.Read, CrmTexts.Crm, 15),
        new("/crm/activities", OpportunityActivityTexts.Activities, "phone", CrmPermissions.Read, CrmTexts.Crm, 16),
        new("/crm/forecast", ForecastTexts.Forecast, "chart", CrmPermissions.Read, CrmTexts.Crm, 17),
    ];

    public override IReadOnlyList<ImportType> Imports => [OpportunityImport.Type];

    public override IReadOnlyList<SearchKind> Searched =>
    [
        new SearchKind<Opportunity, OpportunityRow>(OpportunityTexts.Opportunity, OpportunityList.Description, "star", o => $"{o.Number} {o.Title}",
            o => [o.Party, o.Value.Say(Platform.Amounts.Money.Euro), SearchWriting.Say(o.CloseDate)]),
    ];

    public override IReadOnlyList<StartAction> Starts => [new(OpportunityTexts.Begin, "/crm/opportunities/new", CrmPermissions.Write)];

    public override IReadOnlyList<SlotEntry> Slots =>
    [
        new(HomePage.FiguresSlot, OpportunityTexts.Opportunities, typeof(OpportunityTiles), CrmPermissions.Read, 15),
        new(PartiesSlots.PartyTabs, OpportunityTexts.Opportunities, typeof(PartyOpportunities), CrmPermissions.Read, 15),
        new(SalesSlots.QuoteSources, OpportunityTexts.Opportunities, typeof(QuoteOpportunity), CrmPermissions.Read),
    ];

    public override IReadOnlyDictionary<Type, string> ReadRights => new Dictionary<Type, string> { [typeof(Opportunity)] = CrmPermissions.Read };

    public override IReadOnlyDictionary<Type, string> WriteRights => new Dictionary<Type, string> { [typeof(Opportunity)] = CrmPermissions.Write };

    public override IReadOnlyDictionary<Type, Audience> Audiences => new Dictionary<Type, Audience> { [typeof(Opportunity)] = OpportunityAudience.OfAsync };

    public override IReadOnlyList<(string Code, Text Label)> NumberRanges => [(CrmSeed.OpportunityNumbers, OpportunityTexts.Opportunities)];

    public override void AddServices(IServiceCollection services) => services.AddHostedService<ActivityWatch>();

    public override void MapApi(IEndpointRouteBuilder api)
    {
        api.MapOpportunities();
        api.MapOpportunityActivities();
        api.MapForecast();
    }
}
