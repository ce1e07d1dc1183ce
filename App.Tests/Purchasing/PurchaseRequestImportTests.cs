using Erp.Parties;
using Erp.Platform.Records.Bulk;
using Erp.Purchasing.Requests;
using Erp.Tests.Inventory;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Purchasing;

/// <summary>Purchase requests come as a file, as drafts, with their lines.</summary>
public sealed class PurchaseRequestImportTests(Company company) : IClassFixture<Company>
{
    const string Kind = "purchasing/requests";

    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task Rows_of_one_number_are_its_lines_and_a_second_file_changes_them_until_it_is_approved()
    {
        var (supplier, item) = await SetAsync("Kabelwerk");
        const string Head = "Nummer;Lieferant;Benötigt bis;Artikel;Bezeichnung;Menge;Einheit;Preis\n";
        var file = Head + $"P-1;{supplier};01.12.2027;{item};;20;;3,5\nP-1;{supplier};01.12.2027;;Fracht;1;Psch;40\n;{supplier};;;Klebeband;6;;\n";
        var (import, report) = await desk.BringAsync(Kind, file);
        Assert.Empty(report.Problems.Select(p => $"{p.Row} {p.Heading}: {p.Says}"));
        Assert.Equal(2, report.Created);
        Assert.Equal("Steckdose 20 Stk,Fracht 1 Psch", await LinesAsync("P-1"));
        Assert.Matches("^BA-", await company.QueryAsync<string>("select r.number from purchase_requests r join purchase_request_lines l on l.request_id = r.id where l.text = 'Klebeband'"));

        var (_, changed) = await desk.BringAsync(Kind, Head + $"P-1;;;{item};;30;;3,5\n");
        Assert.Equal((1, "Steckdose 30 Stk"), (changed.Changed, await LinesAsync("P-1")));
        var (_, again) = await desk.BringAsync(Kind, await desk.ExportAsync(PurchaseRequestList.Description));
        var all = (int)await company.QueryAsync<long>("select count(*) from purchase_requests");
        Assert.Equal((0, 0, all, 0), (again.Created, again.Changed, again.Unchanged, again.Wrong));

        var id = await company.QueryAsync<Guid>("select id from purchase_requests where number = 'P-1'");
        await company.AsSystemAsync(p => p.GetRequiredService<PurchaseRequestService>().CancelAsync(id, new() { Version = 2, Reason = "Doppelt" }));
        var (_, late) = await desk.BringAsync(Kind, Head + $"P-1;;;{item};;31;;3,5\n");
        Assert.Equal(PurchaseRequestTexts.Stands, Assert.Single(late.Problems).Says.Text);
        Assert.Equal(all, (await desk.BringAsync(Kind, await desk.ExportAsync(PurchaseRequestList.Description, workbook: false))).Report.Unchanged);
        await Assert.ThrowsAsync<Erp.Platform.Work.BusinessRuleException>(() => desk.UndoAsync(import));
    }

    [Fact]
    public async Task Each_error_is_told_at_its_column_and_an_import_goes_again()
    {
        var (supplier, item) = await SetAsync("Holzhof");
        var (import, report) = await desk.BringAsync(
            Kind,
            $"Nummer;Lieferant;Artikel;Bezeichnung;Menge\nE-1;{supplier};{item};;1\nE-2;niemand;{item};;1\nE-3;{supplier};{item};;2\nE-3;{supplier};;;2\nE-4;{supplier};nichts;;0\n");
        Assert.Equal(["3:Lieferant", "5:Bezeichnung", "6:Artikel", "6:Menge"], report.Problems.Select(p => $"{p.Row}:{p.Heading}").Order(StringComparer.Ordinal));
        Assert.Equal(1, report.Created);
        await desk.UndoAsync(import);
        Assert.Equal(0L, await company.QueryAsync<long>("select count(*) from purchase_requests where number like 'E-_'"));
    }

    [Fact]
    public async Task Supplier_and_day_are_changed_in_the_list_until_it_is_approved_and_its_lines_stay()
    {
        var (supplier, item) = await SetAsync("Seilwerk");
        await desk.BringAsync(Kind, $"Nummer;Artikel;Bezeichnung;Menge;Preis\nL-1;{item};;20;3,5\nL-1;;Fracht;1;40\nL-1;;Fracht;2;10\nL-2;;Öse;1;1\n");
        var (one, two) = (await IdAsync("L-1"), await IdAsync("L-2"));
        await company.AsSystemAsync(p => p.GetRequiredService<PurchaseRequestService>().CancelAsync(two, new() { Version = 1, Reason = "Doppelt" }));
        var before = await WholeAsync(one);

        var report = await company.AsSystemAsync(p => p.GetRequiredService<ListEditService>().RunAsync(PurchaseRequestList.Description,
            ListChange.Of([one, two], new Dictionary<string, string> { ["supplier"] = supplier, ["wantedDate"] = "2027-12-01" }) with { SkipRefused = true, Neutral = true }));
        Assert.Equal((1, PurchaseRequestTexts.Stands), (report.Changed, Assert.Single(report.Problems).Says.Text));
        Assert.Equal(
            $"{supplier} 2027-12-01",
            await company.QueryAsync<string>($"select p.number || ' ' || r.wanted_date from purchase_requests r join parties p on p.id = r.supplier_id where r.id = '{one}'"));
        Assert.Equal(before, await WholeAsync(one));
    }

    Task<string> WholeAsync(Guid request) => company.QueryAsync<string>($"select string_agg(l::text, ',' order by position) from purchase_request_lines l where request_id = '{request}'");

    Task<Guid> IdAsync(string number) => company.QueryAsync<Guid>($"select id from purchase_requests where number = '{number}'");

    async Task<(string Supplier, string Item)> SetAsync(string name)
    {
        var supplier = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = name, IsSupplier = true }));
        var item = await new Depot(company).GoodsAsync("Steckdose");
        return (await company.QueryAsync<string>($"select number from parties where id = '{supplier}'"), await company.QueryAsync<string>($"select number from items where id = '{item}'"));
    }

    Task<string> LinesAsync(string request) =>
        company.QueryAsync<string>(
            $"select string_agg(l.text || ' ' || trim_scale(l.quantity) || ' ' || l.unit_code, ',' order by l.position) from purchase_request_lines l join purchase_requests r on r.id = l.request_id where r.number = '{request}'");
}
