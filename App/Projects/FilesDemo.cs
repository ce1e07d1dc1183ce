using System.Text;
using Erp.Platform.Demo;
using Erp.Platform.Files;
using Erp.Platform.Tenancy;
using Erp.Projects.Transports;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects;

/// <summary>Files to look into: a plan of each event; of the next one also its running order, the same plan with a permit, a delivery note, and a contract with the client.</summary>
sealed class FilesDemo(UploadService uploads, TransportPrint notes, Database database) : IDemoData
{
    const string RunningOrder = """
        {0}

        06:00  Gelände öffnet für den Aufbau
        09:30  Abnahme der Bühne, Technik bereit
        11:00  Einlass
        12:00  Beginn
        22:00  Ende, Gelände wird geräumt
        23:00  Abbau beginnt

        """;

    const string Contract = """
        Rahmenvertrag über Veranstaltungstechnik

        1. Der Auftraggeber bucht Technik und Personal zu den Preisen der jeweils gültigen Preisliste.
        2. Abgerechnet wird nach dem Abbau; Zahlung innerhalb von 14 Tagen ohne Abzug.
        3. Absagen bis vier Wochen vor dem Aufbau sind kostenfrei.

        """;

    public int Order => 77;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var events = await db.Projects.OrderBy(p => p.Number).Select(p => new { p.Id, p.Name, p.ClientId }).ToListAsync(ct);
        foreach (var (n, one) in events.Index())
        {
            var plan = SitePlan.Draw(stalls: 10 - (2 * n));
            await AddAsync(one.Id, "Lageplan.png", FileCategory.Drawing, plan, ct);
            if (n > 0) continue;
            await AddAsync(one.Id, "Ablaufplan.txt", FileCategory.Other, Encoding.UTF8.GetBytes(RunningOrder.Replace("{0}", one.Name, StringComparison.Ordinal)), ct);
            await AddAsync(await db.Permits.Where(p => p.ProjectId == one.Id).OrderBy(p => p.Number).Select(p => p.Id).FirstAsync(ct), "Lageplan.png", FileCategory.Permit, plan, ct);
            await AddAsync(one.ClientId!.Value, "Rahmenvertrag.txt", FileCategory.Contract, Encoding.UTF8.GetBytes(Contract), ct);
            var ride = await db.Transports.Where(t => t.ProjectId == one.Id).OrderBy(t => t.Number).Select(t => t.Id).FirstAsync(ct);
            await AddAsync(ride, "Lieferschein.pdf", FileCategory.Correspondence, (await notes.PdfAsync(ride, ct: ct)).Content, ct);
        }
    }

    async Task AddAsync(Guid record, string name, FileCategory category, byte[] content, CancellationToken ct)
    {
        var upload = await uploads.StartAsync(record, new() { Name = name, Size = content.Length, Category = category }, ct);
        await uploads.AppendAsync(upload.Id, offset: 0, new MemoryStream(content), ct);
        await uploads.FinishAsync(upload.Id, ct);
    }
}
