using Erp.Platform.Imports;
using Erp.Projects;
using Erp.Projects.Permits;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;

namespace Erp.Tests.Projects;

/// <summary>What projects, permits and transports are made of comes in files of its own, by the number of what it belongs to.</summary>
public sealed class ProjectPartImportTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task Team_stages_and_budget_are_added_and_changed_none_goes_and_an_import_goes_again()
    {
        await planner.HireAsync("Tina Ton");
        await planner.HireAsync("Lars Licht");
        var project = await planner.ProjectAsync("Gala");
        var number = (await planner.ReadAsync(project)).Number;
        var category = await company.QueryAsync<string>("select code from cost_categories order by code limit 1");

        var (team, brought) = await desk.BringAsync("projects/team", $"Projektnummer;Person;Rolle\n{number};Tina Ton;Tonmeisterin\n{number};Lars Licht;\n");
        Assert.Empty(brought.Problems.Select(p => $"{p.Row} {p.Heading}: {p.Says}"));
        Assert.Equal(1, brought.Changed);
        Assert.Equal(1, (await desk.BringAsync("projects/team", $"Projektnummer;Person;Rolle\n{number};Lars Licht;Operator\n{number};Tina Ton;\n")).Report.Changed);
        Assert.Equal(["Operator", "Tonmeisterin"], (await FormAsync(project)).Team.Select(t => t.Role!).Order());

        var (_, stages) = await desk.BringAsync(
            "projects/stages",
            $"Projektnummer;Phase;Beginn;Ende;Status\n{number};Aufbau;{planner.Today:d};{planner.Today.AddDays(2):d};Aktiv\n{number};Abbau;{planner.Today.AddDays(5):d};;\n");
        Assert.Equal((1, 0), (stages.Changed, stages.Wrong));
        var (_, late) = await desk.BringAsync("projects/stages", $"Projektnummer;Phase;Ende\n{number};Abbau;{planner.Today.AddDays(4):d}\n{number};Aufbau;\n");
        Assert.Equal((0, 2, "Ende"), (late.Changed, Assert.Single(late.Problems) is var told ? told.Row : 0, late.Problems[0].Heading));
        Assert.Equal([("Aufbau", StageState.Active), ("Abbau", StageState.Pending)], (await FormAsync(project)).Stages.Select(s => (s.Name, s.State)));

        var (_, budget) = await desk.BringAsync("projects/budget", $"Projektnummer;Kostenart;Betrag\n{number};{category};5.000,00\n");
        Assert.Equal((1, 0), (budget.Changed, budget.Wrong));
        var (_, wrong) = await desk.BringAsync("projects/budget", $"Projektnummer;Kostenart;Betrag\n{number};{category};-1\n{number};Unfug;5\nP-0;{category};5\n{number};{category};5.500,00\n");
        Assert.Equal(["2:Betrag", "3:Kostenart", "4:Projektnummer"], wrong.Problems.Select(p => $"{p.Row}:{p.Heading}").Order(StringComparer.Ordinal));
        Assert.Equal(ImportTexts.NotFound, wrong.Problems.Single(p => p.Row == 4).Says.Text);

        var (_, same) = await desk.BringAsync("projects/team", $"Projektnummer;Person;Rolle\n{number};Lars Licht;Operator\n");
        Assert.Equal(1, same.Unchanged);
        var (single, _) = await desk.BringAsync("projects/team", $"Projektnummer;Person;Rolle\n{number};Lars Licht;Chef\n");
        await desk.UndoAsync(single);
        Assert.Equal(["Operator", "Tonmeisterin"], (await FormAsync(project)).Team.Select(t => t.Role!).Order());
        Assert.NotEqual(Guid.Empty, team);
    }

    [Fact]
    public async Task Conditions_and_packing_lists_come_by_the_number_of_permit_and_transport()
    {
        var project = await planner.ProjectAsync("Umzug");
        var number = (await planner.ReadAsync(project)).Number;
        var type = await company.QueryAsync<string>("select name from permit_types order by name limit 1");
        await desk.BringAsync("projects/permits", $"Nummer;Projekt;Art;Titel\nG-77;{number};{type};Lärm\n");
        var (conditions, report) = await desk.BringAsync(
            "projects/permit-conditions", $"Genehmigungsnummer;Auflage;Bis;Erfüllt\nG-77;Zaun;{planner.Today:d};\nG-78;Zaun;;\nG-77;;;ja\nG-79;Zaun;;\nG-77;Wache;;ja\n");
        Assert.Equal(["3:Genehmigungsnummer", "4:Auflage", "5:Genehmigungsnummer"], report.Problems.Select(p => $"{p.Row}:{p.Heading}"));
        Assert.Equal("Zaun false,Wache true", await ConditionsAsync());
        var (_, more) = await desk.BringAsync("projects/permit-conditions", "Genehmigungsnummer;Auflage;Erfüllt\nG-77;Zaun;ja\n");
        Assert.Equal((1, "Zaun true,Wache true"), (more.Changed, await ConditionsAsync()));
        var (_, permits) = await desk.BringAsync("projects/permits", await desk.ExportAsync(PermitList.Description));
        Assert.Equal((0, 0), (permits.Changed, permits.Wrong));
        await Assert.ThrowsAsync<Erp.Platform.Work.BusinessRuleException>(() => desk.UndoAsync(conditions));

        await desk.BringAsync("projects/transports", $"Nummer;Projekt;Von;Nach;Geplanter Beginn;Geplantes Ende\nT-77;{number};Lager;Messe;01.07.2027 08:00;01.07.2027 09:00\n");
        var (load, packed) = await desk.BringAsync(
            "projects/packing-lists", "Transportnummer;Was;Menge;Einheit;Verladen\nT-77;Traverse;12;Stk;\nT-77;Kabel;3,5;km;ja\nT-77;Nichts;0;;\nT-99;Kabel;1;;\n");
        Assert.Equal(["4:Menge", "5:Transportnummer"], packed.Problems.Select(p => $"{p.Row}:{p.Heading}"));
        Assert.Equal(0, packed.Changed);
        (load, packed) = await desk.BringAsync("projects/packing-lists", "Transportnummer;Was;Menge;Einheit;Verladen\nT-77;Traverse;12;Stk;\nT-77;Kabel;3,5;km;ja\n");
        Assert.Equal((1, "Traverse 12 false,Kabel 3.5 true"), (packed.Changed, await LoadAsync()));
        await desk.UndoAsync(load);
        Assert.Equal("", await LoadAsync());

        // Two things of one name stay two, also when the file comes again.
        const string Cases = "Transportnummer;Was;Menge;Einheit\nT-77;Kiste;5;Stk\nT-77;Kiste;3;Stk\n";
        await desk.BringAsync("projects/packing-lists", Cases);
        Assert.Equal("Kiste 5 false,Kiste 3 false", await LoadAsync());
        Assert.Equal(1, (await desk.BringAsync("projects/packing-lists", Cases)).Report.Unchanged);
        await desk.BringAsync("projects/packing-lists", "Transportnummer;Was;Menge\nT-77;Kiste;6\nT-77;Kiste;3\nT-77;Kiste;1\n");
        Assert.Equal("Kiste 6 false,Kiste 3 false,Kiste 1 false", await LoadAsync());
    }

    async Task<ProjectForm> FormAsync(Guid project) => (await planner.ReadAsync(project)).Form;

    Task<string> ConditionsAsync() =>
        company.QueryAsync<string>("select string_agg(c.text || ' ' || c.met, ',' order by c.\"order\") from permit_conditions c join permits p on p.id = c.permit_id where p.number = 'G-77'");

    Task<string> LoadAsync() =>
        company.QueryAsync<string>(
            "select coalesce(string_agg(l.text || ' ' || trim_scale(l.quantity) || ' ' || l.packed, ',' order by l.\"order\"), '') from transport_lines l join transports t on t.id = l.transport_id where t.number = 'T-77'");
}
