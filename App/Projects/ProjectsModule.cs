using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Inbox;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.BomVersions;
using Erp.Projects.Boards;
using Erp.Projects.Calendars;
using Erp.Projects.CostCategories;
using Erp.Projects.Finances;
using Erp.Projects.Flows;
using Erp.Projects.HourBillings;
using Erp.Projects.Labels;
using Erp.Projects.Permits;
using Erp.Projects.PermitTypes;
using Erp.Projects.Plans;
using Erp.Projects.Repeats;
using Erp.Projects.Risks;
using Erp.Projects.TimeEntries;
using Erp.Projects.Timers;
using Erp.Projects.Transports;
using Erp.Projects.Vehicles;
using Erp.Projects.WorkItems;
using Erp.Sales.Contracts;

namespace Erp.Projects;

/// <summary>Projects and events, and everything that has to be done, procured, permitted and moved for them.</summary>
public sealed class ProjectsModule : Module
{
    public override Text Label => ProjectsTexts.Projects;

    public override IReadOnlyList<Permission> Permissions => ProjectsPermissions.All;

    public override IReadOnlyList<Command> Commands => ProjectsCommands.All;

    public override IReadOnlyList<RecordType> Records => [CostCategoryRecords.Type, LabelRecords.Type, PermitTypeRecords.Type, VehicleRecords.Type, ClosureRecords.Type];

    public override IReadOnlyList<ImportType> Imports =>
        [
            ProjectImport.Type, WorkItemImport.Type, BomImport.Type, PermitImport.Type, TransportImport.Type, TimeEntryImport.Type, .. ProjectPartImport.All,
            PermitConditionImport.Type, PackingListImport.Type,
        ];

    public override IReadOnlyList<DocumentKind> Documents =>
    [
        new(Project.DocumentName, ProjectTexts.Project, "/projects/projects", ProjectsPermissions.Read),
        new(Permit.DocumentName, PermitTexts.Permit, "/projects/permits", ProjectsPermissions.Read),
        new(Transport.DocumentName, TransportTexts.Transport, "/projects/transports", ProjectsPermissions.Read),
    ];

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("/projects/projects", ProjectTexts.Projects, "calendar", ProjectsPermissions.Read, ProjectsTexts.Projects, 40),
        new("/projects/tasks", WorkItemTexts.WorkItems, "check-circle", ProjectsPermissions.Read, ProjectsTexts.Projects, 41),
        new("/projects/plan", PlanTexts.Plan, "gantt", ProjectsPermissions.Read, ProjectsTexts.Projects, 42),
        new("/projects/boards", BoardTexts.Boards, "board", ProjectsPermissions.Read, ProjectsTexts.Projects, 42),
        new("/projects/parts", BomLineTexts.Parts, "list", ProjectsPermissions.Read, ProjectsTexts.Projects, 43),
        new("/projects/permits", PermitTexts.Permits, "shield", ProjectsPermissions.Read, ProjectsTexts.Projects, 44),
        new("/projects/transports", TransportTexts.Transports, "truck", ProjectsPermissions.Read, ProjectsTexts.Projects, 45),
        new("/projects/risks", RiskTexts.Risks, "alert", ProjectsPermissions.Read, ProjectsTexts.Projects, 46),
        new("/projects/timesheets", TimesheetTexts.Timesheet, "clock", ProjectsPermissions.Work, ProjectsTexts.Projects, 46),
        new("/projects/time-approval", TimesheetTexts.Approval, "check", ProjectsPermissions.ApproveTime, ProjectsTexts.Projects, 47) { Badge = typeof(TimeApprovalCount) },
        new("/projects/time-entries", TimeEntryTexts.TimeEntries, "history", ProjectsPermissions.Read, ProjectsTexts.Projects, 47),
        new("/projects/labels", LabelTexts.Labels, "tag", ProjectsPermissions.Read, ProjectsTexts.Projects, 48),
        new("/projects/cost-categories", CostCategoryTexts.CostCategories, "scale", ProjectsPermissions.Read, ProjectsTexts.Projects, 49),
    ];

    public override IReadOnlyList<SearchKind> Searched =>
    [
        new KeptSearchKind<Board>(BoardTexts.Board, BoardTexts.Boards, "/projects/boards", "board", ProjectsPermissions.Read),
        new SearchKind<Project, ProjectRow>(ProjectTexts.Project, ProjectList.Description, "calendar", p => $"{p.Number} {p.Name}", p => [p.Client, SearchWriting.Say(p.StartDate), p.Venue]),
        new SearchKind<WorkItem, WorkItemRow>(WorkItemTexts.WorkItem, WorkItemList.Description, "check-circle", w => $"{w.Number} {w.Title}", w => [w.Project, w.DueDate.Say()]),
        new SearchKind<Permit, PermitRow>(PermitTexts.Permit, PermitList.Description, "shield", p => $"{p.Number} {p.Name}", p => [p.Project, p.Type, SearchWriting.Say(p.Deadline)]),
        new SearchKind<Transport, TransportRow>(
            TransportTexts.Transport, TransportList.Description, "truck", t => $"{t.Number} {Transport.FirstLine(t.From)} → {Transport.FirstLine(t.To)}",
            t => [t.Project, t.Vehicle]),
    ];

    public override IReadOnlyList<StartAction> Starts =>
    [
        new(ProjectTexts.New, "/projects/projects/new", ProjectsPermissions.Write),
        new(RepeatTexts.FromTemplate, "/projects/templates", ProjectsPermissions.Write),
        new(WorkItemTexts.New, "/projects/tasks/new", ProjectsPermissions.Write),
        new(BoardTexts.New, "/projects/boards/new", ProjectsPermissions.Write),
        new(PermitTexts.New, "/projects/permits/new", ProjectsPermissions.Write),
        new(TransportTexts.New, "/projects/transports/new", ProjectsPermissions.Write),
    ];

    public override IReadOnlyList<SettingsPage> Settings => [new(TimeSettingsTexts.TimeSettings, "/projects/time-settings", PlatformPermissions.Settings, typeof(TimeSettings))];

    public override IReadOnlyList<SlotEntry> Slots =>
    [
        new(ProjectSlots.Tabs, WorkItemTexts.WorkItems, typeof(TaskViews), ProjectsPermissions.Read, 10),
        new(BoardSlots.Tabs, FlowTexts.Flow, typeof(BoardFlow), ProjectsPermissions.Read, 10),
        new(ProjectSlots.Tabs, BomLineTexts.PartsList, typeof(ProjectBom), ProjectsPermissions.Read, 20),
        new(CatalogSlots.ItemTabs, ProjectsTexts.Projects, typeof(ItemUses), ProjectsPermissions.Read, 40),
        new(PartiesSlots.PartyTabs, ProjectsTexts.Projects, typeof(PartyProjects), ProjectsPermissions.Read, 45),
        new(PartiesSlots.PartyTabs, PermitTexts.Permits, typeof(PartyPermits), ProjectsPermissions.Read, 46)
        {
            Concerns = (services, party, ct) => services.GetRequiredService<PermitQueries>().IsAuthorityAsync(party, ct),
        },
        new(ProjectSlots.Tabs, PermitTexts.Permits, typeof(ProjectPermits), ProjectsPermissions.Read, 30),
        new(ProjectSlots.Tabs, TransportTexts.Transports, typeof(ProjectTransports), ProjectsPermissions.Read, 31),
        new(ProjectSlots.Tabs, RiskTexts.Risks, typeof(ProjectRisks), ProjectsPermissions.Read, 60),
        new(ProjectSlots.Tabs, RepeatTexts.Comparison, typeof(ProjectCompared), ProjectsPermissions.Read, 70),
        new(ProjectSlots.Figures, RiskTexts.Risks, typeof(RiskFigure), ProjectsPermissions.Read, 20),
        new(ProjectSlots.Tabs, MoneyTexts.Money, typeof(ProjectFinances), ProjectsPermissions.Money, 60),
        new(ProjectSlots.Figures, MoneyTexts.Money, typeof(MoneyFigures), ProjectsPermissions.Money, 20),
        new(ProjectSlots.Figures, PermitTexts.Permits, typeof(PermitFigure), ProjectsPermissions.Read, 30),
        new(ProjectSlots.Figures, TransportTexts.Transports, typeof(TransportFigure), ProjectsPermissions.Read, 31),
        new(WorkItemSlots.Tabs, BomLineTexts.Parts, typeof(TaskParts), ProjectsPermissions.Read, 25),
        new(WorkItemSlots.Tabs, PermitTexts.Permits, typeof(TaskPermits), ProjectsPermissions.Read, 30),
        new(ProjectSlots.Tabs, TimeEntryTexts.Time, typeof(ProjectTime), ProjectsPermissions.Read, 40),
        new(ProjectSlots.Figures, TimeEntryTexts.Time, typeof(TimeFigure), ProjectsPermissions.Read, 40),
        new(WorkItemSlots.Tabs, TimeEntryTexts.Time, typeof(TaskTime), ProjectsPermissions.Read, 40),
        new(TopBar.RunningSlot, RunningTimerTexts.RunningTimer, typeof(TimerClock), ProjectsPermissions.Work),
        new(SalesSlots.InvoiceSources, TimeEntryTexts.Time, typeof(InvoiceHours), ProjectsPermissions.Read),
        new(BoardSlots.Tabs, BoardTexts.Settings, typeof(BoardSettings), ProjectsPermissions.Read, 20),
    ];

    public override IReadOnlyDictionary<Type, string> ReadRights => new Dictionary<Type, string>
    {
        [typeof(Project)] = ProjectsPermissions.Read,
        [typeof(Board)] = ProjectsPermissions.Read,
        [typeof(WorkItem)] = ProjectsPermissions.Read,
        [typeof(BomLine)] = ProjectsPermissions.Read,
        [typeof(BomVersion)] = ProjectsPermissions.Read,
        [typeof(CostCategory)] = ProjectsPermissions.Read,
        [typeof(Labels.Label)] = ProjectsPermissions.Read,
        [typeof(PermitType)] = ProjectsPermissions.Read,
        [typeof(Permit)] = ProjectsPermissions.Read,
        [typeof(Vehicle)] = ProjectsPermissions.Read,
        [typeof(Closure)] = ProjectsPermissions.Read,
        [typeof(Transport)] = ProjectsPermissions.Read,
        [typeof(Timesheet)] = ProjectsPermissions.Read,
        [typeof(TimeSettings)] = ProjectsPermissions.Read,
        [typeof(RunningTimer)] = ProjectsPermissions.Read,
    };

    public override IReadOnlyDictionary<Type, string> WriteRights =>
        ReadRights.Keys.ToDictionary(type => type, type => type == typeof(WorkItem) || type == typeof(Timesheet) || type == typeof(RunningTimer) ? ProjectsPermissions.Work
            : type == typeof(TimeSettings) ? PlatformPermissions.Settings : ProjectsPermissions.Write);

    public override IReadOnlyDictionary<Type, Audience> Audiences => new Dictionary<Type, Audience>
    {
        [typeof(Project)] = ProjectAudience.OfAsync, [typeof(Permit)] = PermitAudience.OfAsync, [typeof(Timesheet)] = TimesheetAudience.OfAsync,
    };

    public override IReadOnlyList<(string Code, Text Label)> NumberRanges =>
    [
        (ProjectsSeed.ProjectNumbers, ProjectTexts.Projects), (ProjectsSeed.WorkItemNumbers, WorkItemTexts.WorkItems),
        (PermitTypesSeed.PermitNumbers, PermitTexts.Permits), (TransportSeed.Numbers, TransportTexts.Transports),
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<BomFilling>().AddScoped<BomBreakdown>().AddHostedService<PermitWatch>().AddHostedService<RiskWatch>();
        services.AddSingleton<IMoneySource, PartsMoney>().AddSingleton<IMoneySource, TransportMoney>().AddSingleton<IMoneySource, PermitMoney>().AddSingleton<IMoneySource, HoursMoney>();
        services.AddSingleton<IMoneySource, LedgerMoney>().AddSingleton<IMoneySource, SalesMoney>().AddScoped<IMoneySource, HourRevenue>();
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        api.MapProjects();
        api.MapWorkItems();
        api.MapBoards();
        api.MapBomLines();
        api.MapBomVersions();
        api.MapPermits();
        api.MapTransports();
        api.MapRepeats();
        api.MapRisks();
        api.MapTimeEntries();
        api.MapTimer();
        api.MapHourBillings();
        api.MapMoney();
    }
}
