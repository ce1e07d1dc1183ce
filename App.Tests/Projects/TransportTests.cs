using System.Text;
using Bunit;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Projects.Transports;
using Erp.Projects.Vehicles;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>A ride is planned, loaded, driven; who needs a lorry or driver twice at once is warned.</summary>
public sealed class TransportTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);

    [Fact]
    public async Task The_same_vehicle_or_driver_at_the_same_time_is_warned_of_across_projects_and_not_refused()
    {
        var (_, kim) = await planner.HireAsync("Kim Kutscher");
        var lorry = await VehicleAsync("LKW 12 t");
        var (one, two) = (await planner.ProjectAsync("Messe"), await planner.ProjectAsync("Konzert"));
        var first = await TransportAsync(one, 8, 12, form => (form.VehicleId, form.DriverId) = (lorry, kim));
        Assert.Empty(await ClashesAsync(Form(two, 12, 14, form => form.VehicleId = lorry)));
        Assert.Empty(await ClashesAsync(Form(two, 9, 10)));

        var clash = Assert.Single(await ClashesAsync(Form(two, 11, 13, form => (form.VehicleId, form.DriverId) = (lorry, kim))));
        Assert.Equal((first, "LKW 12 t", "Kim Kutscher"), (clash.Id, clash.Vehicle, clash.Driver));
        Assert.EndsWith("Messe", clash.Name, StringComparison.Ordinal);
        Assert.Empty(await ClashesAsync(Form(one, 8, 12, form => form.VehicleId = lorry), first));

        var second = await TransportAsync(two, 11, 13, form => form.VehicleId = lorry);
        Assert.Equal((1, 1), ((await AskAsync(q => q.StandingAsync(one)))?.Clashing, (await AskAsync(q => q.StandingAsync(two)))?.Clashing));
        var lane = new TransportLanes(Day, await AskAsync(q => q.OfDayAsync(Day))).By(t => (t.VehicleId, t.Vehicle)).Single(l => l.Name == "LKW 12 t");
        Assert.Equal([(first, 0, true), (second, 1, true)], lane.Bars.Select(b => (b.Transport.Id, b.Row, b.Clashes)));
        await OnAsync(s => s.CancelAsync(second));
        Assert.Equal(0, (await AskAsync(q => q.StandingAsync(one)))?.Clashing);
    }

    [Fact]
    public async Task A_page_that_stands_open_shows_at_once_when_another_ride_needs_the_lorry_and_when_it_no_longer_does()
    {
        var lorry = await VehicleAsync("Umzugswagen");
        var project = await planner.ProjectAsync("Umzug");
        var ride = await TransportAsync(project, 10, 12, form => form.VehicleId = lorry);
        await using var tab = new Tab(company);
        var page = tab.Show(ride);
        page.WaitForElement("h1", TimeSpan.FromSeconds(10));
        var other = await TransportAsync(project, 11, 13, form => form.VehicleId = lorry);
        page.WaitForElement($"a[href='/projects/transports/{other}']", TimeSpan.FromSeconds(10));
        await OnAsync(s => s.CancelAsync(other));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll($"a[href='/projects/transports/{other}']")), TimeSpan.FromSeconds(10));
    }

    sealed class Tab(Company company) : OpenTab(company)
    {
        public IRenderedComponent<TransportPage> Show(Guid id) => Context.Render<TransportPage>(p => p.Add(t => t.Id, id));
    }

    [Fact]
    public void A_day_begins_early_where_something_moves_early_and_bars_lie_where_the_clock_says()
    {
        var view = new TransportLanes(Day, [Ride(4, 8, "A"), Ride(8, 12, "A"), Ride(10, 11, null), Ride(10, 30, "B")]);
        Assert.Equal((4, 24), (view.FirstHour, view.LastHour));
        var lanes = view.By(r => (r.DriverId, r.Driver));
        Assert.Equal(["A", "B", null], lanes.Select(l => l.Name));
        Assert.Equal([(0d, 20d, 0), (20d, 20d, 0)], lanes[0].Bars.Select(b => (b.Left, b.Width, b.Row)));
        Assert.Equal((30d, 70d), lanes[1].Bars.Select(b => (b.Left, b.Width)).Single());
        Assert.All(lanes.SelectMany(l => l.Bars), bar => Assert.False(bar.Clashes));

        TransportRow Ride(int from, int until, string? driver) => new() { Id = Guid.CreateVersion7(), ScheduledStart = At(from), ScheduledEnd = At(until), Driver = driver };
    }

    [Fact]
    public void Two_drivers_of_the_same_name_are_two()
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var lanes = new TransportLanes(Day, [Ride(one), Ride(other), Ride(null), Ride(null)]).By(r => (r.DriverId, r.Driver));
        Assert.Equal(3, lanes.Count);
        Assert.All(lanes.Where(l => l.Id is not null).SelectMany(l => l.Bars), bar => Assert.False(bar.Clashes));
        Assert.All(lanes.Single(l => l.Id is null).Bars, bar => Assert.True(bar.Clashes));

        TransportRow Ride(Guid? driver) => new() { Id = Guid.CreateVersion7(), ScheduledStart = At(8), ScheduledEnd = At(9), DriverId = driver, Driver = "Kim Müller" };
    }

    [Fact]
    public async Task It_goes_through_its_life_and_its_list_is_ticked_off_by_whoever_works()
    {
        var project = await planner.ProjectAsync();
        var id = await TransportAsync(project, 8, 10, form => form.Load = [new() { Text = "Zelt 10 × 20", Quantity = 2, Unit = "Stk" }]);
        await OnAsync(s => s.AddToLoadAsync(id, new() { Lines = [new() { Text = "Kabel 50 m", Quantity = 12.5m }, new() { Text = "Pulte", Quantity = 4 }] }));
        var (worker, _) = await planner.HireAsync("Willi Lader", ProjectsPermissions.Read, ProjectsPermissions.Work);
        var load = (await ReadAsync(id)).Form.Load;
        Assert.Equal(["Zelt 10 × 20", "Kabel 50 m", "Pulte"], load.Select(l => l.Text));
        await company.AsAsync(worker, p => p.GetRequiredService<TransportService>().PackAsync(id, load[1].Id!.Value, true));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(worker, p => p.GetRequiredService<TransportService>().ConfirmAsync(id)));
        Assert.Equal([false, true, false], (await ReadAsync(id)).Form.Load.Select(l => l.Packed));

        await Assert.ThrowsAsync<BusinessRuleException>(() => OnAsync(s => s.ArriveAsync(id)));
        await OnAsync(s => s.ConfirmAsync(id));
        await company.AsAsync(worker, p => p.GetRequiredService<TransportService>().DepartAsync(id));
        await Assert.ThrowsAsync<BusinessRuleException>(() => OnAsync(s => s.AddToLoadAsync(id, new() { Lines = [new() { Text = "Zu spät" }] })));
        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromHours(1));
        await OnAsync(s => s.ArriveAsync(id));
        var done = await ReadAsync(id);
        Assert.Equal(TransportState.Done, done.Row.State);
        Assert.InRange((done.Form.ActualEnd - done.Form.ActualStart)!.Value, TimeSpan.FromHours(1), TimeSpan.FromHours(1.1));
    }

    [Fact]
    public async Task Times_in_the_wrong_order_bad_money_two_drivers_and_nothing_on_a_line_are_refused_at_their_fields()
    {
        var project = await planner.ProjectAsync();
        var (_, kim) = await planner.HireAsync("Kim Doppelt");
        await WrongAsync(form => form.ScheduledEnd = form.ScheduledStart, nameof(TransportForm.ScheduledEnd));
        await WrongAsync(form => (form.ActualStart, form.ActualEnd) = (At(9), At(8)), nameof(TransportForm.ActualEnd));
        await WrongAsync(form => form.ScheduledStart = new DateTimeOffset(26, 1, 1, 0, 0, 0, TimeSpan.Zero), nameof(TransportForm.ScheduledStart));
        await WrongAsync(form => form.Cost = -5, nameof(TransportForm.Cost));
        await WrongAsync(form => form.Cost = 5, nameof(TransportForm.CategoryId));
        await WrongAsync(form => (form.DriverId, form.DriverName) = (kim, "Spedition"), nameof(TransportForm.DriverName));
        await WrongAsync(form => form.Load = [new() { Text = "Minus", Quantity = -1 }], "Load[0].Quantity");
        await Assert.ThrowsAsync<BusinessRuleException>(() => TransportAsync(project, 8, 9, form => form.VehicleId = Guid.CreateVersion7()));

        async Task WrongAsync(Action<TransportForm> fill, string field) =>
            Assert.Equal([field], (await Assert.ThrowsAsync<InvalidInputException>(() => TransportAsync(project, 8, 10, fill))).Errors.Select(e => e.Field));
    }

    [Fact]
    public async Task The_note_for_the_driver_prints()
    {
        var project = await planner.ProjectAsync("Gala");
        var id = await TransportAsync(project, 8, 10, form => form.Load = [new() { Text = "Bühnenpodest", Quantity = 24, Unit = "Stk" }]);
        var printed = await company.AsSystemAsync(p => p.GetRequiredService<TransportPrint>().PdfAsync(id));
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(printed.Content, 0, 5), StringComparison.Ordinal);
        Assert.Contains("TR-", printed.Name, StringComparison.Ordinal);

        var empty = await TransportAsync(project, 12, 13, form => form.Load = []);
        var words = new ParsedPdf((await company.AsSystemAsync(p => p.GetRequiredService<TransportPrint>().PdfAsync(empty))).Content).Text(0);
        Assert.Contains(TransportTexts.LoadNotListed.De, words, StringComparison.Ordinal);
        Assert.DoesNotContain(TransportTexts.Position.De, words.Split('\n'));
    }

    [Fact]
    public async Task A_file_brings_rides_with_their_times_by_the_clock_and_goes_as_a_whole()
    {
        var (_, kim) = await planner.HireAsync("Kim Krause");
        var lorry = await VehicleAsync("LKW 18 t");
        var project = await planner.ProjectAsync("Umzug");
        var of = (await planner.ReadAsync(project)).Number;
        var desk = new ImportDesk(company);
        var id = await desk.UploadAsync("projects/transports", $"""
            Projekt;Art;Von;Nach;Geplanter Beginn;Geplantes Ende;Fahrzeug;Fahrer
            {of};Abholung;Lager;Messe;01.07.2027 08:30;2027-07-01T12:00Z;LKW 18 t;Kim Krause
            {of};Anlieferung;Lager;Messe;01.07.2027 5:15 PM;01.07.2027 19:00;;Spedition Süd
            {of};Anlieferung;Lager;Messe;01.07.2027 08:30;01.07.2027 07:30;;
            {of};Flug;Lager;Messe;bald;01.07.2027 07:30;Zeppelin;
            {of};;;Messe;01.07.2027 08:30;01.07.2027 09:30;;

            """);
        var plan = (await desk.ProposeAsync(id)).Plan;
        var report = await desk.CheckAsync(id, plan);
        Assert.Equal((2, 3), (report.Created, report.Wrong));
        Assert.Equal(["4:Geplantes Ende", "5:Art", "5:Fahrzeug", "5:Geplanter Beginn", "6:Von"], report.Problems.Select(p => $"{p.Row}:{p.Heading}").Order(StringComparer.Ordinal));
        Assert.Empty(await AskAsync(q => q.OfProjectAsync(project)));

        await desk.RunAsync(id, plan);
        var rides = await AskAsync(q => q.OfProjectAsync(project));
        Assert.Equal([("06:30", "12:00", TransportKind.PickUp), ("15:15", "17:00", TransportKind.Delivery)], rides.Select(r => ($"{r.ScheduledStart:HH:mm}", $"{r.ScheduledEnd:HH:mm}", r.Kind)));
        Assert.Equal(
            [(lorry, kim, null), (null, null, "Spedition Süd")],
            new[] { (await ReadAsync(rides[0].Id)).Form, (await ReadAsync(rides[1].Id)).Form }.Select(f => (f.VehicleId, f.DriverId, f.DriverName)));

        await desk.UndoAsync(id);
        Assert.Empty(await AskAsync(q => q.OfProjectAsync(project)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_exported_is_imported_again_and_changes_nothing_that_is_there(bool workbook)
    {
        var (project, logistics, (_, ida)) = (await planner.ProjectAsync($"Rundfahrt {workbook}"), await planner.CategoryAsync("LOG"), await planner.HireAsync($"Ida Fuhr {workbook}"));
        var van = await VehicleAsync($"Transporter {workbook}");
        var id = await TransportAsync(project, 8, 12, form =>
        {
            (form.Kind, form.VehicleId, form.DriverId, form.Cost, form.CategoryId, form.Note) = (TransportKind.Return, van, ida, 120.25m, logistics, "Rampe 3");
            (form.ActualStart, form.ActualEnd) = (At(8).AddMinutes(20), At(13));
        });
        var outside = await TransportAsync(project, 9, 10, form => form.DriverName = "Spedition Ost");
        var desk = new ImportDesk(company);
        var (before, file) = ((await ReadAsync(id)).Form, await desk.ExportAsync(TransportList.Description, workbook));
        var (_, again) = await desk.BringAsync("projects/transports", file);
        Assert.Equal((0, 0, 0), (again.Created, again.Changed, again.Wrong));
        Assert.True(again.Unchanged > 1);

        await OnAsync(s => s.DeleteAsync(id));
        await OnAsync(s => s.DeleteAsync(outside));
        var (_, anew) = await desk.BringAsync("projects/transports", file);
        Assert.Equal((2, 0, 0), (anew.Created, anew.Changed, anew.Wrong));
        var rides = await AskAsync(q => q.OfProjectAsync(project));
        var after = (await ReadAsync(rides[0].Id)).Form;
        after.Version = before.Version;
        Assert.Equivalent(before, after, strict: true);
        Assert.Equal("Spedition Ost", (await ReadAsync(rides[1].Id)).Form.DriverName);
    }

    [Fact]
    public async Task What_is_chosen_of_a_parts_list_goes_on_the_packing_list_with_all_that_the_project_needs_of_it()
    {
        var (project, desk) = (await planner.ProjectAsync(), new PartsDesk(company));
        var stage = await desk.AddAsync(project, "Bühne", fill: form => form.Quantity = 2);
        var truss = await desk.AddAsync(project, "Traverse", stage, form => form.Quantity = 12.5m);
        var light = await desk.AddAsync(project, "Licht", fill: form => form.Quantity = 3);
        var dropped = await desk.AddAsync(project, "Nebel");
        await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(dropped)));

        var rows = (await desk.ReadAsync(project)).ToDictionary(l => l.Id);
        var load = ProjectBom.ToLoad(new BomTree(rows.Values.Select(l => l.Node)), rows, new HashSet<Guid> { light, dropped, truss });
        var id = await TransportAsync(project, 8, 10);
        await OnAsync(s => s.AddToLoadAsync(id, new() { Lines = load }));

        Assert.Equal([("Traverse", 25m, "Stk"), ("Licht", 3m, "Stk")], (await ReadAsync(id)).Form.Load.Select(l => (l.Text, l.Quantity!.Value, l.Unit!)));
    }

    [Fact]
    public async Task Rides_get_their_lorry_and_driver_in_the_list_and_lose_them_there()
    {
        var (_, kim) = await planner.HireAsync("Karla Kurve");
        var (project, lorry) = (await planner.ProjectAsync(), await VehicleAsync("LKW 7,5 t"));
        Guid[] ids = [await TransportAsync(project, 8, 9), await TransportAsync(project, 10, 11, form => form.DriverName = "Spedition West")];
        Assert.Equal(2, (await EditAsync(ids, ("vehicle", "LKW 7,5 t"), ("driver", "Karla Kurve"))).Changed);
        foreach (var id in ids) Assert.Equal((lorry, kim, null), ((await ReadAsync(id)).Form.VehicleId, (await ReadAsync(id)).Form.DriverId, (await ReadAsync(id)).Form.DriverName));

        await EditAsync(ids, ("driver", "Spedition Süd"));
        Assert.Equal((null, "Spedition Süd"), ((await ReadAsync(ids[1])).Form.DriverId, (await ReadAsync(ids[1])).Form.DriverName));
        await EditAsync(ids, ("driver", ""));
        Assert.Null((await ReadAsync(ids[1])).Row.Driver);
        Assert.Equal("Lager\nHafenstr. 1", (await ReadAsync(ids[1])).Form.From);
        Assert.DoesNotContain("from", TransportList.Description.Editing!.Fields.Keys);
    }

    Task<ListChangeReport> EditAsync(IReadOnlyList<Guid> ids, params (string Column, string Typed)[] cells) => company.AsSystemAsync(p =>
        p.GetRequiredService<ListEditService>().RunAsync(TransportList.Description, ListChange.Of([.. ids], cells.ToDictionary(c => c.Column, c => c.Typed)) with { Neutral = true }));

    DateOnly Day => planner.Today.AddDays(3);

    DateTimeOffset At(int hour) => BusinessCalendar.InstantOf(Day.ToDateTime(TimeOnly.MinValue).AddHours(hour));

    TransportForm Form(Guid project, int from, int until, Action<TransportForm>? fill = null)
    {
        var form = new TransportForm { ProjectId = project, From = "Lager\nHafenstr. 1", To = "Messe\nHalle 4", ScheduledStart = At(from), ScheduledEnd = At(until) };
        fill?.Invoke(form);
        return form;
    }

    Task<Guid> TransportAsync(Guid project, int from, int until, Action<TransportForm>? fill = null) =>
        company.AsSystemAsync(p => p.GetRequiredService<TransportService>().CreateAsync(Form(project, from, until, fill)));

    Task<Guid> VehicleAsync(string name) => company.AsSystemAsync(p => p.GetRequiredService<RecordService>().CreateAsync(VehicleRecords.Type, new VehicleForm { Name = name }));

    Task<TransportDetail> ReadAsync(Guid id) => AskAsync(q => q.DetailAsync(id));

    Task<IReadOnlyList<TransportClash>> ClashesAsync(TransportForm form, Guid? id = null) => AskAsync(q => q.ClashesAsync(form, id));

    Task<T> AskAsync<T>(Func<TransportQueries, Task<T>> ask) => company.AsSystemAsync(p => ask(p.GetRequiredService<TransportQueries>()));

    Task OnAsync(Func<TransportService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<TransportService>()));
}
