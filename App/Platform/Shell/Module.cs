using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Demo;
using Erp.Platform.Imports;
using Erp.Platform.Inbox;
using Erp.Platform.Printing.Verification;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Shell.Home;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Platform.Shell;

/// <summary>A room of the product. Its one class says everything it contributes; start-up asks it once.</summary>
public abstract class Module
{
    /// <summary>The folder and namespace below the root, such as <c>Sales</c>.</summary>
    public string Name => GetType().Namespace!.Split('.').Last();

    /// <summary>What people call it, where its rights are listed; its place in the navigation unless it says otherwise.</summary>
    public virtual Text Label => Navigation.Count > 0 ? Navigation[0].Group : new Text(Name, Name);

    /// <summary>The number ranges it keeps, by their stable code, with the names administrators read.</summary>
    public virtual IReadOnlyList<(string Code, Text Label)> NumberRanges => [];

    /// <summary>The rights this module introduces.</summary>
    public virtual IReadOnlyList<Permission> Permissions => [];

    /// <summary>The commands this module can run; the history and the API name them.</summary>
    public virtual IReadOnlyList<Command> Commands => [];

    /// <summary>Its plain records, described once.</summary>
    public virtual IReadOnlyList<RecordType> Records => [];

    /// <summary>What files can bring besides its plain records.</summary>
    public virtual IReadOnlyList<ImportType> Imports => [];

    /// <summary>The right it takes to read each of its records (not parts): histories and whatever else serves every entity alike ask for it.</summary>
    public virtual IReadOnlyDictionary<Type, string> ReadRights => new Dictionary<Type, string>();

    /// <summary>The right it takes to change each of its records, for what people may add to any record, such as files. Plain records say it in their description.</summary>
    public virtual IReadOnlyDictionary<Type, string> WriteRights => new Dictionary<Type, string>();

    /// <summary>Its kinds of documents that lower modules lead back to.</summary>
    public virtual IReadOnlyList<DocumentKind> Documents => [];

    /// <summary>Its documents with a step that may need a second person.</summary>
    public virtual IReadOnlyList<ApprovableKind> Approvals => [];

    /// <summary>Its kinds of records that the search finds, the most wanted first. Plain records are found without being listed.</summary>
    public virtual IReadOnlyList<SearchKind> Searched => [];

    /// <summary>What people begin here, such as a new order: offered by the search everywhere.</summary>
    public virtual IReadOnlyList<StartAction> Starts => [];

    /// <summary>What a new company does first in it.</summary>
    public virtual IReadOnlyList<FirstStep> FirstSteps => [];

    /// <summary>Its pages of settings, whose fields the search finds by name.</summary>
    public virtual IReadOnlyList<SettingsPage> Settings => [];

    /// <summary>Who hears of changes to its records without following them, such as the manager of a project of its permits; by kind of record.</summary>
    public virtual IReadOnlyDictionary<Type, Audience> Audiences => new Dictionary<Type, Audience>();

    /// <summary>Its entries in the navigation.</summary>
    public virtual IReadOnlyList<NavigationItem> Navigation => [];

    /// <summary>Components it puts into slots that lower modules declare.</summary>
    public virtual IReadOnlyList<SlotEntry> Slots => [];

    /// <summary>Services that the conventions do not find.</summary>
    public virtual void AddServices(IServiceCollection services) { }

    /// <summary>Its routes under <c>/api/v1</c>.</summary>
    public virtual void MapApi(IEndpointRouteBuilder api) { }

    /// <summary>Everything files can bring: plain records first, since others refer to them.</summary>
    internal IEnumerable<ImportType> AllImports => Records.Select(r => r.Import).OfType<ImportType>().Concat(Imports);

    /// <summary>
    /// Registers by convention what lives in the module's namespace: classes named <c>…Service</c>, <c>…Queries</c>, <c>…Print</c> and
    /// contracts, event handlers, tenant seeds, demo data and documents open to the public check, all per request.
    /// </summary>
    internal void Register(IServiceCollection services, EventHandlers handlers)
    {
        var types = GetType().Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && Owns(t)).ToList();
        foreach (var type in types.Where(t => t.Name.EndsWith("Service", StringComparison.Ordinal) || t.Name.EndsWith("Queries", StringComparison.Ordinal)
            || t.Name.EndsWith("Print", StringComparison.Ordinal) || t.IsDefined(typeof(ContractAttribute), false)))
            services.AddScoped(type);
        foreach (var type in types.Where(EventHandlers.IsHandler))
        {
            services.AddScoped(type);
            handlers.Add(type);
        }

        foreach (var type in types.Where(t => t.IsAssignableTo(typeof(ITenantSeed)))) services.AddScoped(typeof(ITenantSeed), type);
        foreach (var type in types.Where(t => t.IsAssignableTo(typeof(IDemoData)))) services.AddScoped(typeof(IDemoData), type);
        foreach (var type in types.Where(t => t.IsAssignableTo(typeof(IVerifiable)))) services.AddScoped(typeof(IVerifiable), type);
        AddServices(services);
    }

    internal bool Owns(Type type) => type.Namespace is { } ns && (ns == GetType().Namespace || ns.StartsWith(GetType().Namespace + ".", StringComparison.Ordinal));
}

/// <summary>Marks a class through which other modules use this one; it lives in the module's <c>Contracts</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContractAttribute : Attribute;
