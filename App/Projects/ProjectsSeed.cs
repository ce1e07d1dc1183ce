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

    const string Skr03 = "SKR03";

    /// <summary>Code, names, and the accounts of the charts SKR03 and SKR04 that are such costs; the last takes what the others leave.</summary>
    static readonly (string Code, string En, string De, string Skr03, string Skr04)[] Categories =
    [
        ("MAT", "Material", "Material", "3000-3099, 3200-3969", "5000-5899"), (Staff, "Staff", "Personal", "4100-4199", "6000-6199"),
        ("FRE", "External services", "Fremdleistungen", "3100-3199", "5900-5999"), ("LOG", "Logistics", "Logistik", "4500-4599, 4730-4739", "6500-6599, 6740-6749"),
        ("GEN", "Permits and fees", "Genehmigungen und Gebühren", "4380-4399", "6420-6439"), ("SON", "Other", "Sonstiges", "2000-2499, 4000-4999", "6000-7999"),
    ];

    static readonly (string De, string En, string Colour)[] FirstLabels = [("Sicherheit", "Safety", "#c2410c"), ("Kunde", "Client", "#1d4ed8"), ("Technik", "Technical", "#0f766e")];

    public int Order => 70;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(ProjectsCommands.Seed, new { tenant.Slug }, db =>
    {
        db.AddRange(new NumberRange(ProjectNumbers, "P-{yyyy}-{000}", yearly: true), new NumberRange(WorkItemNumbers, "T-{00000}", yearly: false));
        var categories = Categories.Select(c => new CostCategory(new() { Code = c.Code, NameEn = c.En, NameDe = c.De, Accounts = tenant.Chart == Skr03 ? c.Skr03 : c.Skr04 })).ToList();
        db.AddRange(categories);
        db.Add(new TimeSettings(new() { CategoryId = categories.Single(c => c.Code == Staff).Id }));
        db.AddRange(FirstLabels.Select(l => new Label(new() { Name = tenant.Language == "en" ? l.En : l.De, Colour = l.Colour })));
        return Task.CompletedTask;
    }, ct);
}
