using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Web;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Printing.Batches;

/// <summary>
/// Prints many documents of a list into one answer. Documents are read in chunks, the next one while this one is printed, and sent as they are
/// done: neither their number nor their size matters to memory. One that fails is named in a report and costs none of the others.
/// </summary>
public sealed class BatchPrinter(FontLibrary fonts, Database database, Presses presses, Caller caller, TimeProvider clock, ILogger<BatchPrinter> log)
{
    /// <summary>The most documents of one batch.</summary>
    public const int Most = 10_000;

    const int Chunk = 40;

    /// <summary>Finds what is to be printed.</summary>
    /// <param name="list">The list the documents stand in; it must say how they are printed.</param>
    /// <param name="state">Filter and order of the list.</param>
    /// <param name="ids">The records chosen; null for all that the filter leaves.</param>
    /// <param name="publicAddress">Where the public check of printed codes answers.</param>
    /// <param name="paper">The company's own when not given.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="ForbiddenException">Reading the list or exporting at all is not allowed.</exception>
    /// <exception cref="BusinessRuleException">Nothing is found, or more than can be printed at once.</exception>
    public async Task<BatchPlan> PlanAsync<TRow>(RecordList<TRow> list, GridState state, IReadOnlyCollection<Guid>? ids, Uri publicAddress, PaperSize? paper = null, CancellationToken ct = default)
        where TRow : class, IRow
    {
        await caller.DemandAsync(PlatformPermissions.Export, ct);
        await using var db = await database.ReadAsync(list.Permission, ct);
        list = await list.SeenByAsync(caller, ct);
        var rows = list.Apply(db, state);
        if (ids is not null) rows = rows.Where(row => ids.Contains(row.Id));
        var found = await rows.Select(row => row.Id).Take(Most + 1).ToListAsync(ct);
        if (found.Count == 0) throw new BusinessRuleException(BatchTexts.Nothing);
        if (found.Count > Most) throw new BusinessRuleException(BatchTexts.TooMany.With(Most));
        var read = list.Printing ?? throw new InvalidOperationException($"The list {list.Name} does not say how its records are printed.");
        return new(list.Title, found, list.Permission, read, await presses.OpenAsync(publicAddress, paper, ct));
    }

    /// <summary>Writes a ZIP with one file per document, named by its number, and a report where some failed.</summary>
    /// <returns>What could not be printed.</returns>
    /// <exception cref="ForbiddenException">Exporting is not allowed.</exception>
    public async Task<IReadOnlyList<BatchFailure>> WriteZipAsync(BatchPlan plan, Stream target, CultureInfo reader, PrintRun? run = null, CancellationToken ct = default)
    {
        await caller.DemandAsync(PlatformPermissions.Export, ct);
        run?.Begin(plan.Ids.Count);
        var failures = new List<BatchFailure>();
        var names = new HashSet<string>();
        await using var buffer = new SendBuffer();
        await using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            await foreach (var chunk in ChunksAsync(plan, Print, failures, run, ct))
            {
                foreach (var (letter, document, reason) in chunk)
                {
                    if (reason is not null) failures.Add(new(letter.Options.Title, reason));
                    else await FileAsync(zip, FileNames.Unique(names, document!.Name), document.Content, ct);
                    await buffer.SendAsync(target, ct);
                    run?.Advance();
                }
            }

            if (failures.Count > 0) await FileAsync(zip, FileNames.Unique(names, FileNames.Cleaned(BatchTexts.ReportName.In(reader), ".txt")), Report(failures, reader), ct);
        }

        await buffer.SendAsync(target, ct);
        return failures;
    }

    /// <summary>Writes one file with all documents one after another, and a last page that names those that failed.</summary>
    /// <returns>What could not be printed.</returns>
    /// <exception cref="ForbiddenException">Exporting is not allowed.</exception>
    public async Task<IReadOnlyList<BatchFailure>> WriteVolumeAsync(BatchPlan plan, Stream target, CultureInfo reader, PrintRun? run = null, CancellationToken ct = default)
    {
        await caller.DemandAsync(PlatformPermissions.Export, ct);
        run?.Begin(plan.Ids.Count);
        var failures = new List<BatchFailure>();
        var volume = new LetterVolume(fonts, new(plan.Title.In(reader), plan.Press.Profile.LegalName, reader, clock.GetUtcNow()));
        await foreach (var chunk in ChunksAsync(plan, static letters => letters, failures, run, ct))
        {
            foreach (var letter in chunk)
            {
                if (Attempt(letter, volume.Add) is { } reason) failures.Add(new(letter.Options.Title, reason));
                run?.Advance();
            }

            await volume.SendAsync(target, ct);
        }

        if (failures.Count > 0) volume.Add(ReportPage(failures, plan.Press, reader));
        await volume.EndAsync(target, ct);
        return failures;
    }

    /// <summary>Chunks of documents, the next one being read and worked on while this one is sent. What is gone meanwhile is noted as failed.</summary>
    async IAsyncEnumerable<TWorked> ChunksAsync<TWorked>(
        BatchPlan plan, Func<IReadOnlyList<PrintableLetter>, TWorked> work, List<BatchFailure> failures, PrintRun? run, [EnumeratorCancellation] CancellationToken ct)
    {
        var chunks = plan.Ids.Chunk(Chunk).ToList();
        var next = WorkAsync(chunks[0]);
        try
        {
            for (var i = 0; i < chunks.Count; i++)
            {
                var (worked, gone) = await next;
                if (i + 1 < chunks.Count) next = WorkAsync(chunks[i + 1]);
                foreach (var id in gone)
                {
                    failures.Add(new(id.ToString(), BatchTexts.Gone));
                    run?.Advance();
                }

                yield return worked;
                ct.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            // Nobody waits for what was begun ahead when the rest is no longer wanted; but it must not outlive its connection.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Task<(TWorked Worked, IReadOnlyList<Guid> Gone)> WorkAsync(Guid[] ids) => Task.Run(async () =>
        {
            await using var db = await database.ReadAsync(plan.Permission, ct);
            var letters = (await plan.Read(db, ids, plan.Press, ct)).ToDictionary(letter => letter.Id);
            return (work([.. ids.Where(letters.ContainsKey).Select(id => letters[id])]), (IReadOnlyList<Guid>)[.. ids.Where(id => !letters.ContainsKey(id))]);
        }, ct);
    }

    /// <summary>Documents are written beside each other, as many as there are processors.</summary>
    List<(PrintableLetter Letter, PrintedDocument? Document, Message? Reason)> Print(IReadOnlyList<PrintableLetter> letters) =>
        [.. letters.AsParallel().AsOrdered().Select(letter =>
        {
            PrintedDocument? document = null;
            var reason = Attempt(letter, one => document = one.Print(fonts));
            return (letter, document, reason);
        })];

    /// <returns>Why it failed; null when it did not.</returns>
    Message? Attempt(PrintableLetter letter, Action<PrintableLetter> print)
    {
        try
        {
            print(letter);
            return null;
        }
        catch (PrintingException refused)
        {
            return refused.Reason;
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            log.LogError(unexpected, "{Document} could not be printed", letter.Id);
            return BatchTexts.Unexpected;
        }
    }

    async Task FileAsync(ZipArchive zip, string name, byte[] content, CancellationToken ct)
    {
        // A PDF is packed already.
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = clock.GetLocalNow();
        await using var stream = await entry.OpenAsync(ct);
        await stream.WriteAsync(content, ct);
    }

    static byte[] Report(IReadOnlyList<BatchFailure> failures, CultureInfo reader)
    {
        var lines = failures.Select(failure => $"{failure.Name}: {failure.Reason.In(reader)}").Prepend(BatchTexts.ReportIntro.In(reader));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", lines))];
    }

    PrintableLetter ReportPage(IReadOnlyList<BatchFailure> failures, Press press, CultureInfo reader) =>
        new(Guid.Empty, press.Letterhead(reader), new(BatchTexts.ReportName.In(reader), reader, clock.GetUtcNow()) { Format = press.Format, IsReport = true }, letter =>
        {
            letter.Subject(BatchTexts.ReportName.In(reader));
            letter.Paragraph(BatchTexts.ReportIntro.In(reader));
            var table = new PrintTable(PrintColumn.Star(BatchTexts.Document.In(reader)), PrintColumn.Star(BatchTexts.Reason.In(reader)));
            foreach (var failure in failures) table.Row(failure.Name, failure.Reason.In(reader));
            letter.Table(table);
        });
}
