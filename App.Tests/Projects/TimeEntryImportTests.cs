using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Sheets;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.TimeEntries;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Sales;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Hours that were kept elsewhere come as a file: one's own, or for whoever may approve hours those of all, and no hour twice.</summary>
public sealed class TimeEntryImportTests(Shop shop) : IClassFixture<Shop>
{
    const string Kind = "projects/time-entries";

    readonly Timekeeper keeper = new(shop);

    [Fact]
    public async Task A_file_of_ones_own_hours_is_checked_brought_and_taken_back()
    {
        var (lea, _) = await keeper.HireAsync("Lea Liste", PlatformPermissions.Import);
        var project = await keeper.Planner.ProjectAsync("Messebau");
        var of = (await keeper.Planner.ReadAsync(project)).Number;
        var task = (await keeper.Planner.TaskAsync(await keeper.Planner.TaskAsync(project, "Wände stellen"))).Number;
        await keeper.ActivityAsync(name: "Montage Wände");
        var desk = new ImportDesk(shop, lea);
        var id = await desk.UploadAsync(Kind, $"""
            Datum;Projekt;Aufgabe;Tätigkeit;Dauer;Abrechenbar;Notiz
            {keeper.Today:d};{of};{task};Montage Wände;1:30;ja;Halle 4
            {keeper.Today:d};{of};;;0,33;;
            {keeper.Today.AddDays(1):d};{of};;;1;;
            {keeper.Today:d};{of};T-0;;1;;
            {keeper.Today:d};{of};;;1:75;;
            {keeper.Today:d};{of};;;23;;
            {keeper.Today:d};{of};;;2;ja;

            """);
        var plan = (await desk.ProposeAsync(id)).Plan;
        var report = await desk.CheckAsync(id, plan);
        Assert.Equal((2, 5), (report.Created, report.Wrong));
        Assert.Equal(["4:Datum", "5:Aufgabe", "6:Dauer", "7:Dauer", "8:Tätigkeit"], report.Problems.Select(p => $"{p.Row}:{p.Heading}").Order(StringComparer.Ordinal));
        Assert.Empty((await keeper.WeekAsync(lea)).Entries);

        Assert.Equal((2, 5), (await desk.RunAsync(id, plan)) is var done ? (done.Created, done.Wrong) : default);
        Assert.Equal([20, 90], (await keeper.WeekAsync(lea)).Entries.Select(e => e.Minutes).Order());
        await desk.UndoAsync(id);
        Assert.Empty((await keeper.WeekAsync(lea)).Entries);
    }

    [Fact]
    public async Task Hours_of_others_take_the_right_to_approve_hours()
    {
        var ((lea, _), (ben, _)) = (await keeper.HireAsync("Lea Eigen", PlatformPermissions.Import), await keeper.HireAsync("Ben Andere"));
        var (lead, _) = await keeper.HireAsync("Lara Leitung", PlatformPermissions.Import, ProjectsPermissions.ApproveTime);
        var of = (await keeper.Planner.ReadAsync(await keeper.Planner.ProjectAsync())).Number;
        var file = $"Person,Day,Project,Hours\nLea Eigen,{keeper.Today:yyyy-MM-dd},{of},2\nBen Andere,{keeper.Today:yyyy-MM-dd},{of},3\n";

        var (_, own) = await new ImportDesk(shop, lea).BringAsync(Kind, file);
        Assert.Equal((1, 1), (own.Created, own.Wrong));
        var refused = Assert.Single(own.Problems);
        Assert.Equal((3, "Person", TimeEntryTexts.OthersTime), (refused.Row, refused.Heading, refused.Says.Text));
        Assert.Empty((await keeper.WeekAsync(ben)).Entries);

        var (_, all) = await new ImportDesk(shop, lead).BringAsync(Kind, file);
        Assert.Equal((1, 1, 0), (all.Created, all.Unchanged, all.Wrong));
        Assert.Equal(180, Assert.Single((await keeper.WeekAsync(ben)).Entries).Minutes);

        var (reader, _) = await keeper.Planner.HireAsync("Rita Liest", PlatformPermissions.Import, ProjectsPermissions.Read);
        await Assert.ThrowsAsync<ForbiddenException>(() => new ImportDesk(shop, reader).BringAsync(Kind, file));
    }

    [Fact]
    public async Task Rows_that_say_the_same_are_two_entries_and_the_same_file_again_adds_none()
    {
        var (lea, _) = await keeper.HireAsync("Lea Doppelt", PlatformPermissions.Import);
        var of = (await keeper.Planner.ReadAsync(await keeper.Planner.ProjectAsync())).Number;
        var (row, desk) = ($"{keeper.Today:d};{of};0:30\n", new ImportDesk(shop, lea));
        Assert.Equal(2, (await desk.BringAsync(Kind, $"Datum;Projekt;Dauer\n{row}{row}")).Report.Created);
        var (_, again) = await desk.BringAsync(Kind, $"Datum;Projekt;Dauer\n{row}{row}{row}");
        Assert.Equal((1, 2), (again.Created, again.Unchanged));
        Assert.Equal(3, (await keeper.WeekAsync(lea)).Entries.Count);
    }

    [Fact]
    public async Task An_import_that_goes_on_takes_what_its_first_rows_wrote_for_theirs()
    {
        var (lea, _) = await keeper.HireAsync("Lea Fortsetzung", PlatformPermissions.Import);
        var of = (await keeper.Planner.ReadAsync(await keeper.Planner.ProjectAsync())).Number;
        string[] row = [$"{keeper.Today:d}", of, "0:30"];
        var desk = new ImportDesk(shop, lea);
        var id = await desk.UploadAsync(Kind, $"Datum;Projekt;Dauer\n{string.Join(';', row)}\n");
        var plan = (await desk.ProposeAsync(id)).Plan;
        await desk.RunAsync(id, plan);

        await shop.AsAsync(lea, async p =>
        {
            var run = TimeEntryImport.Type.Open(plan, p);
            run.Use(["Datum", "Projekt", "Dauer"], []);
            await using var db = p.GetRequiredService<ErpDbFactory>().OpenForReading(shop.Tenant);
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            await run.NoteAsync(db, [Item(2)], default);
            Assert.Equal((1, 0), (await run.ApplyAsync(db, [Item(3)], write: false, default)) is var report ? (report.Created, report.Unchanged) : default);
        });

        ImportItem Item(int number) => new(number, null, new(number, [.. row.Select(cell => new SheetCell(cell))]), []);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_exported_is_imported_again_also_once_it_was_approved(bool workbook)
    {
        var (lea, _) = await keeper.HireAsync($"Lea Rundlauf {workbook}");
        var project = await keeper.BilledProjectAsync($"Rundlauf {workbook}");
        var activity = await keeper.ActivityAsync(name: $"Aufbau {workbook}");
        await keeper.ApprovedAsync(lea, project, activity, 20, 50);
        // Early in the day, so that it is past and of today whenever this runs.
        var begin = BusinessCalendar.StartOf(keeper.Today).ToUniversalTime();
        var open = await keeper.WriteAsync(lea, project, form => (form.From, form.Until, form.Minutes, form.Note) = (begin, begin.AddMinutes(7), null, "+ Fahrt"));
        var desk = new ImportDesk(shop);
        var file = await desk.ExportAsync(TimeEntryList.Description, workbook);
        var (_, again) = await desk.BringAsync(Kind, file);
        Assert.Equal((0, 0), (again.Created, again.Wrong));
        Assert.True(again.Unchanged > 2);

        await keeper.WriteAsync(lea, s => s.DeleteAsync(open));
        var (import, anew) = await desk.BringAsync(Kind, file);
        Assert.Equal((1, 0), (anew.Created, anew.Wrong));
        var entry = (await keeper.WeekAsync(lea)).Entries.Single(e => e.State == TimeEntryState.Draft);
        Assert.Equal((7, "+ Fahrt", $"{begin:HH:mm}"), (entry.Minutes, entry.Note, $"{entry.From!.Value.ToUniversalTime():HH:mm}"));

        await keeper.SubmitAsync(lea);
        await keeper.ApproveAsync(entry.Id);
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.UndoAsync(import));
        Assert.Equal(3, (await keeper.WeekAsync(lea)).Entries.Count);
    }
}
