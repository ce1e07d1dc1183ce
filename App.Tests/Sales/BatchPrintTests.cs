using System.IO.Compression;
using System.Text;
using Erp.Platform.Access;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Batches;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Invoices;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Many invoices printed at once.</summary>
public sealed class BatchPrintTests(Shop shop) : IClassFixture<Shop>
{
    static readonly Uri Host = new("https://erp.example.com");

    static readonly PrintingException Refusal = new(PrintTexts.QrTooLong);

    [Fact]
    public async Task A_ZIP_holds_each_document_under_its_number_and_none_twice()
    {
        var ids = await InvoicesAsync(2);
        foreach (var _ in ids) ids = [.. ids, await shop.InvoicesAsync(async s => await s.CreateDraftAsync(shop.InvoiceForm(await shop.CustomerAsync())))];
        var numbers = await Task.WhenAll(ids.Take(2).Select(async id => (await shop.InvoiceDetailAsync(id)).Number!));

        var (files, failures) = await ZipAsync(InvoiceList.Description, ids);

        Assert.Empty(failures);
        Assert.Equal(
            [.. numbers.Select(n => $"Rechnung {n}.pdf").Order(StringComparer.Ordinal), "Rechnung (Entwurf) (2).pdf", "Rechnung (Entwurf).pdf"],
            files.Keys.Order(StringComparer.Ordinal).OrderBy(n => n.Contains("Entwurf", StringComparison.Ordinal)));
        var single = await shop.AsSystemAsync(p => p.GetRequiredService<InvoicePrint>().PdfAsync(ids[0], Host));
        Assert.Equal(single.Content, files[single.Name]);
    }

    [Fact]
    public async Task A_volume_holds_the_documents_in_the_lists_order_each_with_its_own_pages()
    {
        var ids = await InvoicesAsync(3);
        var (file, _) = await VolumeAsync(InvoiceList.Description, ids);

        var pdf = new ParsedPdf(file);
        Assert.Equal(3, pdf.Pages.Count);
        Assert.All(Enumerable.Range(0, 3), page => Assert.Contains("Seite 1 von 1", pdf.Text(page), StringComparison.Ordinal));
        var order = await shop.AsSystemAsync(
            async p => (await p.GetRequiredService<ListQueries>().PageAsync(InvoiceList.Description, GridState.Initial)).Rows.Where(r => ids.Contains(r.Id)).Select(r => r.Number!).ToList());
        Assert.Equal(order, Enumerable.Range(0, 3).Select(page => order.Single(number => pdf.Text(page).Contains($"Rechnung {number}", StringComparison.Ordinal))));
        Assert.Contains("/PageMode /UseOutlines", pdf.Catalog, StringComparison.Ordinal);
        Assert.Equal(3, pdf.Having("/Dest [").Count());
        Assert.InRange(pdf.Having("/FontFile2").Count(), 1, 3);
    }

    [Fact]
    public async Task One_document_that_fails_costs_none_of_the_others_and_is_named()
    {
        var ids = await InvoicesAsync(3);
        var (files, failures) = await ZipAsync(FailingAt(ids[1]), ids);

        Assert.Equal(3, files.Count);
        var failed = Assert.Single(failures);
        Assert.Equal((await shop.InvoiceDetailAsync(ids[1])).Number, failed.Name.Split(' ')[1]);
        Assert.Contains($"{failed.Name}: {PrintTexts.QrTooLong.De}", Encoding.UTF8.GetString(files["Nicht gedruckt.txt"]), StringComparison.Ordinal);

        var (file, again) = await VolumeAsync(FailingAt(ids[1]), ids);
        var pdf = new ParsedPdf(file);
        Assert.Equal(failed.Name, Assert.Single(again).Name);
        Assert.Equal(3, pdf.Pages.Count);
        Assert.Contains("Nicht gedruckt", pdf.Text(2), StringComparison.Ordinal);
        Assert.Contains(failed.Name, pdf.Text(2), StringComparison.Ordinal);
        Assert.DoesNotContain(failed.Name, pdf.Text(0) + pdf.Text(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_deleted_meanwhile_is_named()
    {
        var ids = await InvoicesAsync(1);
        var plan = await shop.AsSystemAsync(p => p.GetRequiredService<BatchPrinter>().PlanAsync(InvoiceList.Description, GridState.Initial, ids, Host));
        var failures = await shop.AsSystemAsync(p => p.GetRequiredService<BatchPrinter>().WriteZipAsync(plan with { Ids = [.. ids, Guid.CreateVersion7()] }, new MemoryStream(), Languages.German));
        Assert.Equal(BatchTexts.Gone, Assert.Single(failures).Reason.Text);
    }

    [Fact]
    public async Task Documents_are_read_together_and_progress_is_told()
    {
        var few = await InvoicesAsync(2);
        var many = await InvoicesAsync(20);
        Assert.Equal(await QueriesAsync(few), await QueriesAsync(many));

        using var run = new PrintRun(Guid.Empty, null);
        var heard = new List<int>();
        run.Changed += () => heard.Add(run.Done);
        await ZipAsync(InvoiceList.Description, many, run);
        Assert.Equal((20, 20), (run.Done, run.Total));
        Assert.Equal(Enumerable.Range(0, 21), heard);

        Task<int> QueriesAsync(IReadOnlyList<Guid> ids) => shop.AsSystemAsync(async p =>
        {
            var printer = p.GetRequiredService<BatchPrinter>();
            var plan = await printer.PlanAsync(InvoiceList.Description, GridState.Initial, ids, Host);
            using var queries = new QueryCounter();
            await printer.WriteZipAsync(plan, new MemoryStream(), Languages.German);
            return queries.Count;
        });
    }

    [Fact]
    public async Task What_is_stopped_ends_at_once()
    {
        var ids = await InvoicesAsync(3);
        using var run = new PrintRun(Guid.Empty, null);
        run.Stop();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ZipAsync(InvoiceList.Description, ids, run));
    }

    [Fact]
    public async Task Printing_lists_takes_the_right_to_export_and_something_to_print()
    {
        var reader = await shop.HireAsync("Liest nur", SalesPermissions.Read);
        await Assert.ThrowsAsync<ForbiddenException>(() => shop.AsAsync(reader, p => p.GetRequiredService<BatchPrinter>().PlanAsync(InvoiceList.Description, GridState.Initial, null, Host)));
        var exporter = await shop.HireAsync("Exportiert nur", PlatformPermissions.Export);
        await Assert.ThrowsAsync<ForbiddenException>(() => shop.AsAsync(exporter, p => p.GetRequiredService<BatchPrinter>().PlanAsync(InvoiceList.Description, GridState.Initial, null, Host)));
        var nothing = await Assert.ThrowsAsync<BusinessRuleException>(
            () => shop.AsSystemAsync(p => p.GetRequiredService<BatchPrinter>().PlanAsync(InvoiceList.Description, GridState.Initial.WithSearch("zzzzz"), null, Host)));
        Assert.Equal(BatchTexts.Nothing, nothing.Says.Text);
    }

    [Fact]
    public void A_run_is_found_by_whoever_began_it_and_only_once()
    {
        var (runs, owner) = (new PrintRuns(), Guid.CreateVersion7());
        using var run = runs.Begin(owner, [owner]);
        Assert.Same(run, runs.Find(run.Id, owner));
        Assert.Null(runs.Find(run.Id, Guid.CreateVersion7()));
        run.Begin(1);
        Assert.Null(runs.Find(run.Id, owner));
    }

    async Task<Guid[]> InvoicesAsync(int count)
    {
        var customer = await shop.CustomerAsync();
        var ids = new Guid[count];
        for (var i = 0; i < count; i++) ids[i] = await shop.IssuedInvoiceAsync(shop.InvoiceForm(customer, 100 + i));
        return ids;
    }

    static RecordList<InvoiceRow> FailingAt(Guid id) => new RecordList<InvoiceRow>("sales/invoices", InvoiceTexts.Invoices, SalesPermissions.Read, InvoiceQueries.Rows)
        .Column(i => i.Number, InvoiceTexts.Number).OrderBy(i => i.Number)
        .Printed(async (db, ids, press, ct) => [.. (await InvoicePrint.LettersAsync(db, ids, press, ct)).Select(letter => letter.Id != id ? letter : letter with { Write = _ => throw Refusal })]);

    Task<(Dictionary<string, byte[]> Files, IReadOnlyList<BatchFailure> Failures)> ZipAsync(RecordList<InvoiceRow> list, IReadOnlyCollection<Guid> ids, PrintRun? run = null) =>
        shop.AsSystemAsync(async p =>
    {
        var printer = p.GetRequiredService<BatchPrinter>();
        var plan = await printer.PlanAsync(list, GridState.Initial, ids, Host);
        var target = new Wire();
        var failures = await printer.WriteZipAsync(plan, target, Languages.German, run, run?.Stopping ?? CancellationToken.None);
        await using var zip = new ZipArchive(new MemoryStream(target.ToArray()));
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            var content = new MemoryStream();
            await using var stream = await entry.OpenAsync();
            await stream.CopyToAsync(content);
            files.Add(entry.FullName, content.ToArray());
        }

        return (files, failures);
    });

    Task<(byte[] File, IReadOnlyList<BatchFailure> Failures)> VolumeAsync(RecordList<InvoiceRow> list, IReadOnlyCollection<Guid> ids) => shop.AsSystemAsync(async p =>
    {
        var printer = p.GetRequiredService<BatchPrinter>();
        var target = new Wire();
        var failures = await printer.WriteVolumeAsync(await printer.PlanAsync(list, GridState.Initial, ids, Host), target, Languages.German);
        return (target.ToArray(), failures);
    });

    /// <summary>Takes what a web server takes: nothing that is written synchronously.</summary>
    sealed class Wire : MemoryStream
    {
        bool waiting;

        public override void Write(byte[] buffer, int offset, int count)
        {
            Assert.True(waiting, "A web server refuses synchronous writing.");
            base.Write(buffer, offset, count);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            waiting = true;
            Write(buffer.ToArray(), 0, buffer.Length);
            waiting = false;
            return ValueTask.CompletedTask;
        }
    }
}
