using System.Text;
using Erp.Parties;
using Erp.Platform.Imports;
using Erp.Platform.Tenancy;
using Erp.Projects.BomLines;
using Erp.Projects.CostCategories;
using Erp.Projects.Permits;
using Erp.Projects.Transports;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Files of what belongs to projects mean what they say, or are told what they leave open.</summary>
public sealed class ProjectFileTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task The_parts_list_one_project_exports_another_reads_whole()
    {
        var parts = new PartsDesk(company);
        var (from, to) = (await planner.ProjectAsync("Vorlage"), await planner.ProjectAsync("Neu"));
        var stage = await parts.AddAsync(from, "Bühne", null, line => line.UnitPrice = 100);
        await parts.AddAsync(from, "Bolzen", await parts.AddAsync(from, "Traverse", stage, line => line.Quantity = 4), line => line.UnitPrice = 0.5m);
        await parts.AddAsync(from, "Licht");
        var response = new DefaultHttpContext { RequestServices = company.Services, Response = { Body = new MemoryStream() } };
        await BomSheet.Csv("V", await parts.ReadAsync(from)).ExecuteAsync(response);

        var id = await desk.UploadAsync("projects/parts", ((MemoryStream)response.Response.Body).ToArray());
        var plan = (await desk.ProposeAsync(id)).Plan;
        var number = (await planner.ReadAsync(to)).Number;
        var report = await desk.RunAsync(id, plan with { Mapping = plan.Mapping with { Columns = [.. plan.Mapping.Columns, new(nameof(BomImportForm.Project), Constant: number)] } });
        Assert.Equal((1, 1, 0), (report.Records, report.Changed, report.Wrong));
        Assert.Equal(await parts.OutlineAsync(from), await parts.OutlineAsync(to));
    }

    [Fact]
    public async Task Of_two_drivers_of_one_name_the_one_who_drives_stays_and_nobody_is_guessed()
    {
        var (_, max) = await planner.HireAsync("Max Müller");
        await planner.HireAsync("Max Müller");
        var project = await planner.ProjectAsync("Tournee");
        var of = (await planner.ReadAsync(project)).Number;
        var start = company.Clock.GetUtcNow().AddDays(9);
        var ride = await company.AsSystemAsync(p => p.GetRequiredService<TransportService>().CreateAsync(
            new() { ProjectId = project, From = "Lager", To = "Messe", ScheduledStart = start, ScheduledEnd = start.AddHours(2), DriverId = max }));
        var (_, again) = await desk.BringAsync("projects/transports", await desk.ExportAsync(TransportList.Description));
        Assert.Equal((0, 0, 1), (again.Changed, again.Wrong, again.Unchanged));
        Assert.Equal(max, (await company.AsSystemAsync(p => p.GetRequiredService<TransportQueries>().DetailAsync(ride))).Form.DriverId);

        var (_, anew) = await desk.BringAsync("projects/transports", $"Projekt;Von;Nach;Geplanter Beginn;Geplantes Ende;Fahrer\n{of};Lager;Messe;01.07.2027 08:00;01.07.2027 09:00;Max Müller\n");
        var told = Assert.Single(anew.Problems);
        Assert.Equal((0, "Fahrer", ImportTexts.Ambiguous), (anew.Created, told.Heading, told.Says.Text));
    }

    [Fact]
    public async Task Of_two_authorities_of_one_name_the_one_that_decides_stays_and_an_office_in_words_stays_in_words()
    {
        var offices = new List<Guid>();
        foreach (var city in (string[])["Kiel", "Lübeck"])
            offices.Add(await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Ordnungsamt", Address = new() { City = city } })));
        var project = await planner.ProjectAsync("Stadtfest");
        var known = await PermitAsync(form => form.AuthorityId = offices[1]);
        var inWords = await PermitAsync(form => form.Authority = "Ordnungsamt");
        var (_, again) = await desk.BringAsync("projects/permits", await desk.ExportAsync(PermitList.Description));
        Assert.Equal((0, 0, 2), (again.Changed, again.Wrong, again.Unchanged));
        Assert.Equal((offices[1], null), ((await ReadAsync(known)).AuthorityId, (await ReadAsync(inWords)).AuthorityId));

        async Task<PermitForm> ReadAsync(Guid permit) => (await company.AsSystemAsync(p => p.GetRequiredService<PermitQueries>().DetailAsync(permit))).Form;

        Task<Guid> PermitAsync(Action<PermitForm> fill) => company.AsSystemAsync(async p =>
        {
            var type = (await p.GetRequiredService<Erp.Projects.PermitTypes.PermitTypeQueries>().LookUpAsync())[0];
            var form = new PermitForm { ProjectId = project, TypeId = type.Id, Name = "Ausschank", LeadDays = 1, RemindDays = 1 };
            fill(form);
            return await p.GetRequiredService<PermitService>().CreateAsync(form);
        });
    }

    [Fact]
    public async Task A_cost_category_is_not_guessed_by_a_name_that_two_have()
    {
        foreach (var code in (string[])["TON1", "TON2"])
            await company.AsSystemAsync(
                p => p.GetRequiredService<Erp.Platform.Records.RecordService>().CreateAsync(CostCategoryRecords.Type, new CostCategoryForm { Code = code, NameDe = "Ton", NameEn = "Sound" }));
        var number = (await planner.ReadAsync(await planner.ProjectAsync("Konzert"))).Number;
        var (_, report) = await desk.BringAsync("projects/parts", $"Projektnummer;Bezeichnung;Kategorie\n{number};Mischpult;Ton\n");
        Assert.Equal(("Kategorie", ImportTexts.NotFound), Assert.Single(report.Problems) is var told ? (told.Heading, told.Says.Text) : default);
        Assert.Equal(1, (await desk.BringAsync("projects/parts", $"Projektnummer;Bezeichnung;Kategorie\n{number};Mischpult;TON2\n")).Report.Changed);
    }

    [Theory]
    [InlineData("projects/projects", "Projektnummer;Name;Beginn;Ende\n{0};Zu lang;01.07.2027;09.07.2027\n")]
    [InlineData("projects/tasks", "Aufgabennummer;Projekt;Titel\n{0};{1};Zu lang\n")]
    public async Task A_number_that_is_too_long_is_told_before_anything_is_written(string kind, string file)
    {
        var project = (await planner.ReadAsync(await planner.ProjectAsync("Nummern"))).Number;
        var id = await desk.UploadAsync(kind, string.Format(System.Globalization.CultureInfo.InvariantCulture, file, new string('9', 60), project));
        var told = Assert.Single((await desk.CheckAsync(id, (await desk.ProposeAsync(id)).Plan)).Problems);
        Assert.EndsWith("nummer", told.Heading, StringComparison.Ordinal);
    }
}
