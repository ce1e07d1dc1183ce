using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Erp.Projects.Labels;
using Erp.Projects.TimeEntries;

namespace Erp.Projects;

/// <summary>The number ranges of projects and tasks, the usual cost categories, a few labels, and how hours are looked at.</summary>
sealed class ProjectsSeed(UnitOfWork work) : ITenantSeed
{
    /// <summary>Range of project numbers.</summary>
    internal const string ProjectNumbers = "projects.project";

    /// <summary>Range of task numbers.</summary>
    internal const string WorkItemNumbers = "projects.task";

    /// <summary>What hours count as until the company says otherwise.</summary>
    const string Staff = "PER";

    static readonly (string Code, string En, string De)[] Categories =
    [
        ("MAT", "Material", "Material"), (Staff, "Staff", "Personal"), ("FRE", "External services", "Fremdleistungen"), ("LOG", "Logistics", "Logistik"),
        ("GEN", "Permits and fees", "Genehmigungen und Gebühren"), ("SON", "Other", "Sonstiges"),
    ];

    static readonly (string De, string En, string Colour)[] FirstLabels = [("Sicherheit", "Safety", "#c2410c"), ("Kunde", "Client", "#1d4ed8"), ("Technik", "Technical", "#0f766e")];

    public int Order => 70;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(ProjectsCommands.Seed, new { tenant.Slug }, db =>
    {
        db.AddRange(new NumberRange(ProjectNumbers, "P-{yyyy}-{000}", yearly: true), new NumberRange(WorkItemNumbers, "T-{00000}", yearly: false));
        var categories = Categories.Select(c => new CostCategory(new() { Code = c.Code, NameEn = c.En, NameDe = c.De })).ToList();
        db.AddRange(categories);
        db.Add(new TimeSettings(new() { CategoryId = categories.Single(c => c.Code == Staff).Id }));
        db.AddRange(FirstLabels.Select(l => new Label(new() { Name = tenant.Language == "en" ? l.En : l.De, Colour = l.Colour })));
        return Task.CompletedTask;
    }, ct);
}
