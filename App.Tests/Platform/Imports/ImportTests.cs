using System.Text;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Sheets;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Imports;

/// <summary>What people bring in files: seen before it is written, found again instead of doubled, taken back as a whole.</summary>
public sealed class ImportTests(Company company) : IClassFixture<Company>
{
    const string Parties = "parties/parties";
    const string Items = "catalog/items";

    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task Columns_are_found_by_their_names_in_both_languages_and_rows_become_records()
    {
        var (_, report) = await desk.BringAsync(Parties, "Kunden-Nr;Firma;Straße;PLZ;Ort;Land;E-Mail;Zahlungsziel;Gesperrt\nA-1;Anker GmbH;Am Kai 1;20457;Hamburg;Deutschland;info@anker.example;14 Tage netto;nein\nA-2;Noël SA;;75001;Paris;FR;;30;ja\n");
        Assert.Equal((2, 0), (report.Created, report.Wrong));
        Assert.Equal("Hamburg|DE|info@anker.example|14|false", await PartyAsync("A-1"));
        Assert.Equal("Paris|FR||30|true", await PartyAsync("A-2"));
    }

    [Fact]
    public async Task The_same_file_again_changes_what_is_there_and_doubles_nothing()
    {
        const string File = "number,company name,city\nB-1,Boot AG,Kiel\nB-2,Bug KG,Emden\n";
        await desk.BringAsync(Parties, File);
        Assert.Equal((0, 0, 2), Counts((await desk.BringAsync(Parties, File)).Report));
        Assert.Equal((0, 1, 1), Counts((await desk.BringAsync(Parties, File.Replace("Kiel", "Flensburg", StringComparison.Ordinal))).Report));
        Assert.Equal("Flensburg|DE|||false", await PartyAsync("B-1"));
        Assert.Equal(2L, await company.QueryAsync<long>("select count(*) from parties where number like 'B-%'"));
    }

    [Fact]
    public async Task An_empty_cell_leaves_what_is_known()
    {
        await desk.BringAsync(Parties, "number,company name,city\nC-1,Christian,Husum\n");
        await desk.BringAsync(Parties, "number,company name,city,phone\nC-1,Christian,,04841 1\n");
        Assert.Equal("Husum|DE|||false", await PartyAsync("C-1"));
    }

    [Fact]
    public async Task A_check_tells_all_errors_at_once_with_row_and_column_and_writes_nothing()
    {
        var id = await desk.UploadAsync(Items, "number,name,unit,unit price,gtin\nE-1,Good,Stk,1.50,\nE-2,,Stk,2,\nE-3,Bad,Dutzend,abc,12345\nE-1,Again,Stk,1,\nE-5,Fine,Stk,1.2345678,\n,Ragged,Stk,1,,,surplus\n");
        var report = await desk.CheckAsync(id, (await desk.ProposeAsync(id)).Plan);
        Assert.Equal((6, 1, 5), (report.Records, report.Created, report.Wrong));
        Assert.Equal(
            ["3:name", "4:gtin", "4:unit", "4:unit price", "5:number", "6:unit price", "7:"],
            report.Problems.Select(p => $"{p.Row}:{p.Heading}").Order(StringComparer.Ordinal));
        Assert.Equal(0L, await company.QueryAsync<long>("select count(*) from items where number like 'E-%'"));
    }

    [Fact]
    public async Task Rows_are_mended_in_place_or_left_out()
    {
        var id = await desk.UploadAsync(Items, "number,name,unit,price\nF-1,One,Stk,1\nF-2,Two,Stick,2\nF-3,Three,Stk,three\n");
        var plan = (await desk.ProposeAsync(id)).Plan.WithFix(3, "unit", "Stk").WithSkipped(4, true);
        Assert.Equal((2, 1, 0), ((await desk.CheckAsync(id, plan)) is var r ? (r.Created, r.Skipped, r.Wrong) : default));
        await desk.RunAsync(id, plan);
        Assert.Equal("F-1,F-2", await company.QueryAsync<string>("select string_agg(number, ',' order by number) from items where number like 'F-%'"));
    }

    [Fact]
    public async Task Rows_without_a_number_get_the_next_free_ones_and_never_one_the_file_gives_itself()
    {
        var next = await company.QueryAsync<string>("select coalesce((select next::text from number_counters c join number_ranges r on r.id = c.range_id where r.code = 'parties.party'), '1')");
        var taken = $"K-{int.Parse(next, System.Globalization.CultureInfo.InvariantCulture) + 1:00000}";
        var (_, report) = await desk.BringAsync(Parties, $"number,company name\n,Ohne A\n{taken},Mit\n,Ohne B\n");
        Assert.Equal((3, 0), (report.Created, report.Wrong));
    }

    [Fact]
    public async Task An_import_is_taken_back_as_a_whole_whatever_it_created_and_changed()
    {
        await desk.BringAsync(Parties, "number,company name,city\nG-0,Gans,Alt\n");
        var rows = new StringBuilder("number,company name,city\nG-0,Gans,Neu\n");
        for (var i = 1; i <= 2500; i++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"G-{i},Firma {i},Ort {i}\n");
        var (id, report) = await desk.BringAsync(Parties, rows.ToString());
        Assert.Equal((2500, 1, 0), Counts(report));
        Assert.Equal(3L, await company.QueryAsync<long>($"select count(*) from import_batches where import_id = '{id}'"));
        await desk.UndoAsync(id);
        Assert.Equal("G-0", await company.QueryAsync<string>("select string_agg(number, ',') from parties where number like 'G-%'"));
        Assert.Equal("Alt|DE|||false", await PartyAsync("G-0"));
        Assert.Equal(ImportState.Undone, (await desk.DetailAsync(id)).State);
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.UndoAsync(id));
    }

    [Fact]
    public async Task Undo_is_refused_with_the_reason_when_somebody_went_on_and_leaves_everything()
    {
        var rows = new StringBuilder("number,company name,city\n");
        for (var i = 1; i <= 1200; i++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"H-{i},Firma {i},Ort {i}\n");
        var (id, _) = await desk.BringAsync(Parties, rows.ToString());
        var erika = await company.HireAsync("Erika", PartiesPermissions.Read, PartiesPermissions.Write);
        await company.AsAsync(erika, async p =>
        {
            var party = await company.QueryAsync<Guid>("select id from parties where number = 'H-7'");
            var form = (await p.GetRequiredService<PartyQueries>().DetailAsync(party)).Form;
            form.Address.City = "Anderswo";
            await p.GetRequiredService<PartyService>().ChangeAsync(party, form);
        });
        Assert.Contains("Erika", (await Assert.ThrowsAsync<BusinessRuleException>(() => desk.UndoAsync(id))).Says.ToString(), StringComparison.Ordinal);
        Assert.Equal(1200L, await company.QueryAsync<long>("select count(*) from parties where number like 'H-%'"));
        var detail = await desk.DetailAsync(id);
        Assert.Equal(ImportState.Done, detail.State);
        Assert.Contains("Erika", detail.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_import_the_same_file_at_once_end_with_each_record_once()
    {
        var rows = new StringBuilder("number,company name,city\n");
        for (var i = 1; i <= 1500; i++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"J-{i},Firma {i},Ort {i}\n");
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(async i =>
        {
            var clerk = await company.HireAsync($"Clerk {i}", PlatformPermissions.Import, PartiesPermissions.Read, PartiesPermissions.Write);
            return (await new ImportDesk(company, clerk).BringAsync(Parties, rows.ToString())).Report;
        }));
        Assert.Equal((1500, 0, 1500), Counts(both[0].With(both[1])));
        Assert.Equal(0, both.Sum(r => r.Wrong));
        Assert.Equal(1500L, await company.QueryAsync<long>("select count(*) from parties where number like 'J-%'"));
    }

    [Fact]
    public async Task A_row_the_database_refuses_stands_alone_and_the_others_are_written()
    {
        // Two records cannot become one number: the second takes the first's GTIN only once the first is written.
        await desk.BringAsync(Items, "number,name,unit,gtin\nL-0,Null,Stk,4006381333931\n");
        var (_, report) = await desk.BringAsync(Items, "number,name,unit,gtin\nL-1,Eins,Stk,\nL-2,Zwei,Stk,4006381333931\nL-3,Drei,Stk,\n");
        Assert.Equal((2, 1), (report.Created, report.Wrong));
        Assert.Equal(3, report.Problems.Single().Row);
    }

    [Fact]
    public async Task An_import_that_was_stopped_goes_on_where_it_stopped()
    {
        var rows = new StringBuilder("number,company name\n");
        for (var i = 1; i <= 3000; i++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"M-{i},Firma {i}\n");
        var id = await desk.UploadAsync(Parties, rows.ToString());
        var plan = (await desk.ProposeAsync(id)).Plan;
        var running = desk.RunAsync(id, plan);
        while ((await desk.DetailAsync(id)).Reached == 0) await Task.Delay(5, TestContext.Current.CancellationToken);
        try
        {
            await desk.CancelAsync(id);
        }
        catch (BusinessRuleException)
        {
            // It was quicker.
        }

        await running;
        var stopped = await desk.DetailAsync(id);
        if (stopped.State == ImportState.Cancelled)
        {
            Assert.InRange(stopped.Reached, 1, 2999);
            await desk.RunAsync(id, plan);
        }

        Assert.Equal((ImportState.Done, 3000, 3000), (await desk.DetailAsync(id)) is var d ? (d.State, d.Reached, d.Report.Created) : default);
        Assert.Equal(3000L, await company.QueryAsync<long>("select count(*) from parties where number like 'M-%'"));
    }

    [Fact]
    public async Task An_import_whose_server_was_switched_off_is_gone_on_with_by_one_run_only()
    {
        var id = await desk.UploadAsync(Parties, "number,company name\nS-1,Eins\nS-2,Zwei\n");
        var plan = (await desk.ProposeAsync(id)).Plan;
        var first = await desk.BeginAsync(id, plan);
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.RunAsync(id, plan));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.UndoAsync(id));

        company.Clock.TravelTo(company.Clock.GetUtcNow().AddMinutes(2));
        var second = await desk.BeginAsync(id, plan);
        Assert.Equal(0, (await desk.WriteAsync(id, first, plan)).Created);
        Assert.Equal((ImportState.Running, 0), (await desk.DetailAsync(id)) is var running ? (running.State, running.Reached) : default);
        Assert.Equal(2, (await desk.WriteAsync(id, second, plan)).Created);
        await desk.WriteAsync(id, first, plan);
        Assert.Equal((ImportState.Done, 2, 2), (await desk.DetailAsync(id)) is var done ? (done.State, done.Reached, done.Report.Created) : default);
    }

    [Fact]
    public async Task What_was_decided_stays_when_the_file_is_read_otherwise_as_far_as_its_columns_are_there()
    {
        var id = await desk.UploadAsync(Parties, "Nummer;Firma;Kredit;Anmerkung\nV-1;Vau;1.000;x\n");
        var proposal = await desk.ProposeAsync(id);
        var decided = (proposal.Plan with
        {
            Mapping = new() { Mode = ImportMode.OnlyCreate, Columns = [new("Number", "Nummer"), new("CompanyName", "Anmerkung"), new("Address.City", Constant: "Bremen")] },
        }).WithFix(2, "Anmerkung", "y").WithSkipped(7, true);
        var type = company.Services.GetRequiredService<ImportCatalog>().Require(Parties);

        var asNumbers = await ProposeAsync(proposal.Preview.Format with { DecimalMark = '.' });
        var stays = asNumbers.After(type, decided);
        Assert.Equal(('.', decided.Mapping.Mode, 1, 1), (stays.Format.DecimalMark, stays.Mapping.Mode, stays.Fixes.Count, stays.Skip.Count));
        Assert.Equal(["Number", "CompanyName", "Address.City"], stays.Mapping.Columns.Select(c => c.Field));

        var asOneColumn = await ProposeAsync(proposal.Preview.Format with { Delimiter = '|' });
        Assert.Equal(["Address.City"], asOneColumn.After(type, decided).Mapping.Columns.Select(c => c.Field));

        Task<ImportProposal> ProposeAsync(SheetFormat format) => company.AsSystemAsync(p => p.GetRequiredService<ImportQueries>().ProposeAsync(id, format));
    }

    [Fact]
    public async Task A_formula_stays_text_on_its_way_in()
    {
        await desk.BringAsync(Parties, "number,company name,notes\nN-1,=cmd()|' /C calc'!A0,'=1+1\n");
        Assert.Equal("=cmd()|' /C calc'!A0|=1+1", await company.QueryAsync<string>("select name || '|' || notes from parties where number = 'N-1'"));
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_while_it_comes_in()
    {
        var most = company.Services.GetRequiredService<ImportFiles>().MostBytes;
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<ImportService>().UploadAsync(Parties, "huge.csv", new Endless(most + 1))));
        Assert.Contains("200 MB", refused.Says.ToString(), StringComparison.Ordinal);
        Assert.Equal(0L, await company.QueryAsync<long>("select count(*) from imports where file_name = 'huge.csv'"));
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_told()
    {
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<ImportService>().UploadAsync(Parties, "held.csv", new Held())));
        Assert.Equal(ImportTexts.Unreadable, refused.Says.Text);
        Assert.Equal(0L, await company.QueryAsync<long>("select count(*) from imports where file_name = 'held.csv'"));
    }

    [Fact]
    public async Task Whoever_may_not_change_the_records_may_not_import_them_nor_see_such_an_import()
    {
        var id = await desk.UploadAsync(Parties, "number,company name\nP-1,P\n");
        var clerk = new ImportDesk(company, await company.HireAsync("Only items", PlatformPermissions.Import, "catalog:write", "parties:read"));
        await Assert.ThrowsAsync<ForbiddenException>(() => clerk.UploadAsync(Parties, "number\n1\n"));
        await Assert.ThrowsAsync<NotFoundException>(() => clerk.DetailAsync(id));
        await Assert.ThrowsAsync<ForbiddenException>(() => clerk.UndoAsync(id));
    }

    [Fact]
    public async Task A_mapping_saved_by_name_is_proposed_for_the_next_file_of_its_kind()
    {
        var mapping = new ImportMapping { Columns = [new("Number", "x1"), new("CompanyName", "x2"), new("Address.City", null, "Bremen")] };
        await company.AsSystemAsync(p => p.GetRequiredService<ImportService>().SaveMappingAsync(Parties, new("From the old system", mapping)));
        var id = await desk.UploadAsync(Parties, "x1;x2;x3\nQ-1;Quer;?\n");
        var proposal = await desk.ProposeAsync(id);
        Assert.Equal("From the old system", proposal.Preset);
        await desk.RunAsync(id, proposal.Plan);
        Assert.Equal("Bremen|DE|||false", await PartyAsync("Q-1"));
    }

    [Fact]
    public async Task What_an_import_wrote_the_log_replays_exactly()
    {
        await desk.BringAsync(Parties, "number,company name\nR-1,Replay\n");
        Assert.True((await company.Services.GetRequiredService<Replay>().RunAsync(company.Tenant)).IsExact);
    }

    static (int Created, int Changed, int Unchanged) Counts(ImportReport report) => (report.Created, report.Changed, report.Unchanged);

    Task<string> PartyAsync(string number) => company.QueryAsync<string>(
        $"select concat_ws('|', coalesce(address_city, ''), address_country_code, coalesce(email, ''), coalesce((select code from payment_terms t where t.id = p.payment_term_id), ''), case when blocked then 'true' else 'false' end) from parties p where number = '{number}'");

    /// <summary>A file the browser cannot open.</summary>
    sealed class Held : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new InvalidOperationException("NotReadableError");
    }

    /// <summary>As many bytes as somebody may send, without holding them.</summary>
    sealed class Endless(long length) : Stream
    {
        long left = length;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, left);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            left -= read;
            return read;
        }

        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
