using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Projects.PermitTypes;

/// <summary>The number range of permits, and the kinds an event in Germany usually meets. Lead times are what authorities commonly ask for, and can be changed.</summary>
sealed class PermitTypesSeed(UnitOfWork work) : ITenantSeed
{
    /// <summary>Range of permit numbers.</summary>
    internal const string PermitNumbers = "projects.permit";

    // German law, so in German words in every company: 1. SprengV § 23 (3), GastG § 12, MBO § 76, StVO §§ 29 and 45.
    static readonly PermitTypeForm[] First =
    [
        new() { Name = "Sondernutzungserlaubnis", LeadDays = 42, RemindDays = 14, Documents = "Antrag, Lageplan, Aufbauplan, Nachweis der Haftpflichtversicherung" },
        new() { Name = "Gestattung (Schankerlaubnis)", LeadDays = 28, RemindDays = 7, Documents = "Antrag nach § 12 GastG, Lageplan der Ausschankstellen, Nachweis der Toiletten" },
        new() { Name = "Fliegende Bauten (Gebrauchsabnahme)", LeadDays = 14, RemindDays = 7, Documents = "Anzeige, Prüfbuch, Standsicherheitsnachweis, Aufbauanleitung" },
        new()
        {
            Name = "Feuerwerk (Anzeige)", LeadDays = 14, RemindDays = 7,
            Documents = "Anzeige nach § 23 Abs. 3 der 1. SprengV, Erlaubnis oder Befähigungsschein, Abbrennplan, Zustimmung des Eigentümers",
        },
        new() { Name = "Verkehrsrechtliche Anordnung", LeadDays = 28, RemindDays = 14, Documents = "Antrag, Verkehrszeichenplan, Umleitungsplan" },
    ];

    public int Order => 71;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(ProjectsCommands.Seed, new { tenant.Slug }, db =>
    {
        db.Add(new NumberRange(PermitNumbers, "G-{00000}", yearly: false));
        db.AddRange(First.Select(form => new PermitType(form)));
        return Task.CompletedTask;
    }, ct);
}
