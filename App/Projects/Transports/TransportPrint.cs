using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Transports;

/// <summary>The note that goes along with a transport: from where to where, when, with what, the packing list, and a line to sign on. In the reader's language.</summary>
public sealed class TransportPrint(FontLibrary fonts, Presses presses, Database database)
{
    /// <summary>Prints the note of one transport.</summary>
    /// <param name="id">The transport.</param>
    /// <param name="format">Paper; the company's own when not given.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PrintedDocument> PdfAsync(Guid id, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var transport = await db.Transports.WithLoad().RequireAsync(id, ct);
        var row = await TransportQueries.Rows(db).SingleAsync(r => r.Id == id, ct);
        var items = await db.Items.Where(i => transport.Load.Select(l => l.ItemId).Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Number, ct);
        return Letter(transport, row, items, await presses.OpenAsync(publicAddress: null, format, ct)).Print(fonts);
    }

    static PrintableLetter Letter(Transport transport, TransportRow row, Dictionary<Guid, string> items, Press press)
    {
        var culture = Languages.Of(CultureInfo.CurrentUICulture.Name);
        var title = TitleOf(transport.Kind).With(transport.Number).In(culture);
        var watermark = transport.State == TransportState.Cancelled ? TransportTexts.Cancelled.In(culture) : null;
        return new(
            transport.Id, press.Letterhead(culture), new(title, culture, transport.CreatedAt) { Format = press.Format, Watermark = watermark },
            letter => Write(letter, transport, row, items, title, culture));
    }

    static void Write(LetterLayout letter, Transport transport, TransportRow row, Dictionary<Guid, string> items, string title, CultureInfo culture)
    {
        string Moment(DateTimeOffset instant) => BusinessCalendar.ClockAt(instant).ToString("g", culture);
        letter.Recipient(transport.To.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        letter.Information([.. new (Text Label, string? Value)[]
        {
            (TransportTexts.Number, transport.Number), (TransportTexts.ProjectId, row.Project), (TransportTexts.ScheduledStart, Moment(transport.ScheduledStart)),
            (TransportTexts.ScheduledEnd, Moment(transport.ScheduledEnd)), (TransportTexts.VehicleId, row.Vehicle), (TransportTexts.DriverId, row.Driver),
        }.Where(fact => fact.Value is not null).Select(fact => (fact.Label.In(culture), fact.Value!))]);
        letter.Subject(title);
        letter.Paragraph(TransportTexts.LoadedAt.With(string.Join(", ", transport.From.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))).In(culture));
        if (transport.Note is { } note) letter.Paragraph(note);
        if (transport.Load.Count > 0) letter.Table(Lines(transport, items, culture));
        else letter.Paragraph(TransportTexts.LoadNotListed.In(culture));
        letter.Signature(TransportTexts.Receipt.In(culture), TransportTexts.SignHere.In(culture));
    }

    static PrintTable Lines(Transport transport, Dictionary<Guid, string> items, CultureInfo culture)
    {
        var table = new PrintTable(
            PrintColumn.Text(TransportTexts.Position.In(culture), 12), PrintColumn.Star(TransportTexts.Load.In(culture)),
            PrintColumn.Figures(TransportLineTexts.Quantity.In(culture), 18), PrintColumn.Text(TransportLineTexts.Unit.In(culture), 20)) { KeepBelow = LetterLayout.SignatureHeight };
        foreach (var (index, line) in transport.Load.OrderBy(l => l.Order).Index())
        {
            var words = RichText.Empty.Plain(line.Text);
            if (line.ItemId is { } item && items.TryGetValue(item, out var number)) words = words.Muted("\n" + number);
            table.Row((index + 1).ToString(culture), words, line.Quantity.ToString("#,##0.###", culture), line.Unit ?? "");
        }

        return table;
    }

    static Text TitleOf(TransportKind kind) => kind switch
    {
        TransportKind.PickUp => TransportTexts.NoteOfPickUp,
        TransportKind.Transfer => TransportTexts.NoteOfTransfer,
        TransportKind.Return => TransportTexts.NoteOfReturn,
        _ => TransportTexts.NoteOfDelivery,
    };
}
