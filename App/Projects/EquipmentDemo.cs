using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Demo;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Projects.BomLines;
using Erp.Projects.CostCategories;
using Erp.Projects.Permits;
using Erp.Projects.PermitTypes;
using Erp.Projects.Transports;
using Erp.Projects.Vehicles;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects;

/// <summary>What the three events need: parts, permits and transports. Of the first and of the one that was, the bought parts are asked of purchasing.</summary>
sealed class EquipmentDemo(
    BomLineService parts, BomProcurementService procurement, PermitService permits, PermitTypeQueries permitTypes, TransportService transports, RecordService records,
    CostCategoryQueries categories, ColleagueQueries colleagues, Database database)
    : IDemoData
{
    /// <summary>Level, name, quantity for one of what lies above, price in euro, cost category.</summary>
    static readonly (int Level, string Name, decimal Quantity, decimal Price, string Category)[] Parts =
    [
        (0, "Bühne 8 × 6 m", 1, 0, "MAT"), (1, "Bühnenpodest 2 × 1 m", 24, 38, "MAT"), (1, "Traverse 4-Punkt, 3 m", 8, 22.5m, "MAT"), (1, "Dachplane", 1, 340, "MAT"),
        (0, "Tontechnik", 1, 0, "MAT"), (1, "Line-Array-Element", 8, 95, "MAT"), (1, "Digitalpult mit Stagebox", 1, 280, "MAT"),
        (0, "Lichttechnik", 1, 0, "MAT"), (1, "Movinghead", 12, 45, "MAT"), (1, "LED-Scheinwerfer", 24, 14.5m, "MAT"), (0, "Stromaggregat 60 kVA", 2, 190, "MAT"),
    ];

    /// <summary>How many of the parts, from the last, come from a supplier.</summary>
    const int Bought = 3;

    public int Order => 71;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        var lorry = await records.CreateAsync(VehicleRecords.Type, new() { Name = "Lkw 12 t", Plate = "HH-ET 120", PayloadKg = 5500, LoadMetres = 7.2m }, ct);
        var van = await records.CreateAsync(VehicleRecords.Type, new() { Name = "Sprinter", Plate = "HH-ET 35", PayloadKg = 1100, LoadMetres = 4.3m }, ct);
        var kinds = (await categories.LookUpAsync(ct)).ToDictionary(c => c.Code, c => c.Id);
        var types = (await permitTypes.LookUpAsync(ct)).ToDictionary(t => t.Name);
        var driver = (await colleagues.AllAsync(ct)).Select(c => (Guid?)c.MemberId).LastOrDefault();
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var events = await db.Projects.OrderBy(p => p.Number).Select(p => new { p.Id, p.Venue, Day = p.EventDate ?? p.EndDate }).ToListAsync(ct);
        var supplier = await db.Parties.Where(p => p.IsSupplier && p.Active).OrderBy(p => p.Number).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(ct);
        foreach (var (n, one) in events.Index())
        {
            var bought = await AddPartsAsync(one.Id, one.Day, kinds, supplier, ct);
            if (n == 0) await procurement.OrderAsync(one.Id, new() { LineIds = bought[^1..] }, ct);
            if (n != 1) await procurement.OrderAsync(one.Id, new() { LineIds = n == 0 ? bought[..^1] : bought }, ct);
            await AddPermitsAsync(db, one.Id, one.Day, year.Today, types, kinds["GEN"], ct);
            var (store, venue) = ("Lager\nAm Sandtorkai 37\n20457 Hamburg", $"{one.Venue}\nHamburg");
            var there = new TransportForm { ProjectId = one.Id, Kind = TransportKind.Delivery, From = store, To = venue, VehicleId = lorry, DriverId = driver, Cost = 420, CategoryId = kinds["LOG"] };
            await RideAsync(there, one.Day.AddDays(-3), 7, 4, ct);
            await RideAsync(new()
            {
                ProjectId = one.Id, Kind = TransportKind.PickUp, From = "Verleih Nord\nHamburg", To = venue, VehicleId = van, DriverName = "Verleih Nord", Cost = 130,
                CategoryId = kinds["LOG"],
            }, one.Day.AddDays(-3), 9, 2, ct);
            await RideAsync(new()
            {
                ProjectId = one.Id, Kind = TransportKind.Return, From = venue, To = store, VehicleId = lorry, DriverId = driver, Cost = 420, CategoryId = kinds["LOG"],
            }, one.Day.AddDays(1), 8, 4, ct);
        }
    }

    /// <returns>The last parts, which come from a supplier.</returns>
    async Task<List<Guid>> AddPartsAsync(Guid project, DateOnly day, Dictionary<string, Guid> kinds, Guid? supplier, CancellationToken ct)
    {
        Guid? above = null;
        var bought = new List<Guid>();
        foreach (var (n, part) in Parts.Index())
        {
            var isBought = n >= Parts.Length - Bought;
            var id = await parts.CreateAsync(project, new(part.Level == 0 ? null : above, null), new()
            {
                Name = part.Name, Quantity = part.Quantity, UnitCode = "Stk", UnitPrice = part.Price, CategoryId = kinds[part.Category], WantedDate = day.AddDays(-4),
                SupplierId = isBought ? supplier : null,
            }, ct);
            if (part.Level == 0) above = id;
            if (isBought) bought.Add(id);
        }

        return bought;
    }

    /// <summary>One is granted, one waits for the authority; of a past event both were granted. Each is applied for a week before its deadline, and granted a fortnight later.</summary>
    async Task AddPermitsAsync(ErpDb db, Guid project, DateOnly day, DateOnly today, Dictionary<string, PermitTypeRow> types, Guid category, CancellationToken ct)
    {
        var build = await db.WorkItems.Where(w => w.ProjectId == project && w.Title.StartsWith("Bühne auf")).Select(w => w.Id).ToListAsync(ct);
        var use = await permits.CreateAsync(Form("Sondernutzungserlaubnis", "Sondernutzung der Fläche", "Bezirksamt Hamburg-Mitte", 480, granted: true), ct);
        var stage = await permits.CreateAsync(Form("Fliegende Bauten (Gebrauchsabnahme)", "Abnahme der Bühne", "Bauprüfabteilung", 260, granted: today > day), ct);
        await permits.ApplyAsync(use, ct);
        await permits.ApproveAsync(use, ct);
        await permits.ApplyAsync(stage, ct);
        if (today > day) await permits.ApproveAsync(stage, ct);

        DateOnly Applied(string type) => day.AddDays(-types[type].LeadDays - 7);

        DateOnly Past(DateOnly wanted) => wanted < today ? wanted : today;

        PermitForm Form(string type, string name, string authority, decimal cost, bool granted) => new()
        {
            ProjectId = project, TypeId = types[type].Id, Name = name, Authority = authority, LeadDays = types[type].LeadDays, RemindDays = types[type].RemindDays,
            AppliedOn = Past(Applied(type)), ApprovedOn = granted ? Past(Applied(type).AddDays(14)) : null, Cost = cost, CategoryId = category,
            Conditions = [new() { Text = "Rettungswege mindestens 3,5 m breit frei halten" }], RequiredByIds = type.StartsWith("Fliegende", StringComparison.Ordinal) ? build : [],
        };
    }

    async Task RideAsync(TransportForm form, DateOnly day, int hour, int hours, CancellationToken ct)
    {
        form.ScheduledStart = BusinessCalendar.StartOf(day).AddHours(hour);
        form.ScheduledEnd = form.ScheduledStart.Value.AddHours(hours);
        await transports.CreateAsync(form, ct);
    }
}
