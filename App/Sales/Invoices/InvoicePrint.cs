using Erp.Finance.Contracts;
using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>The invoice as the customer receives it, with what § 14 (4) UStG wants on it.</summary>
public sealed class InvoicePrint(FontLibrary fonts, Presses presses, DocumentDrafting drafting, Database database, TimeProvider clock)
{
    /// <summary>Stands for invoices in printed codes.</summary>
    internal const char Kind = 'I';

    /// <summary>Prints one invoice in its customer's language.</summary>
    /// <param name="id">The invoice.</param>
    /// <param name="publicAddress">Where the public check answers, such as <c>https://erp.example.com</c>.</param>
    /// <param name="format">Paper; the company's own when not given.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PrintedDocument> PdfAsync(Guid id, Uri publicAddress, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var invoice = await db.Invoices.WithLines().RequireAsync(id, ct);
        return Letter(invoice, await (await presses.OpenAsync(publicAddress, format, ct)).OfAsync(db, invoice, ct)).Print(fonts);
    }

    /// <summary>The invoice as it would be printed with what is typed now. Nothing is saved.</summary>
    /// <param name="id">The invoice; null for a new one.</param>
    /// <param name="form">What is typed; counts for drafts only.</param>
    /// <param name="format">Paper; the company's own when not given.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.InvalidInputException">The form is not filled in properly yet.</exception>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PrintableLetter> PreviewAsync(Guid? id, InvoiceForm form, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var invoice = id is { } known ? await db.Invoices.WithLines().RequireAsync(known, ct) : null;
        if (invoice is null or { State: InvoiceState.Draft })
        {
            FormCheck.Require(form);
            var isDemand = invoice is { Kind: InvoiceKind.DownPayment };
            var content = await drafting.PrepareAsync(db, isDemand ? form.WithoutLines() : form, form.TaxDate(form.InvoiceDate ?? clock.Today()), ct);
            if (invoice is null) invoice = new(form, content);
            else invoice.Change(form, isDemand ? DownPayments.Reworded(invoice, form, content) : content);
        }

        return Letter(invoice, await (await presses.OpenAsync(publicAddress: null, format, ct)).OfAsync(db, invoice, ct));
    }

    /// <summary>Reads invoices to be printed together.</summary>
    internal static async Task<IReadOnlyList<PrintableLetter>> LettersAsync(ErpDb db, IReadOnlyList<Guid> ids, Press press, CancellationToken ct)
    {
        var invoices = await db.Invoices.WithLines().Where(i => ids.Contains(i.Id)).ToListAsync(ct);
        var pressOf = await press.OfAsync<Invoice>(db, invoices, ct);
        return [.. invoices.Select(invoice => Letter(invoice, pressOf(invoice)))];
    }

    static PrintableLetter Letter(Invoice invoice, Press press)
    {
        var culture = Languages.Of(invoice.Language);
        var title = InvoiceWords.Title(invoice.Kind, invoice.Number, invoice is { Kind: InvoiceKind.Invoice, Deductions.Count: > 0 }).In(culture);
        return new(invoice.Id, press.Letterhead(culture), new(title, culture, invoice.CreatedAt) { Format = press.Format, Watermark = Watermark(invoice)?.In(culture) }, letter =>
            Write(new DocumentLetter(letter, culture), letter, invoice, press.Profile, title,
                invoice.Number is null ? null : press.CheckAddress(Kind, invoice.Id, DocumentLetter.Fingerprint(invoice, invoice.InvoiceDate))));
    }

    static void Write(DocumentLetter paper, LetterLayout letter, Invoice invoice, CompanyProfile profile, string title, string? checkAddress)
    {
        paper.Recipient(invoice);
        paper.Information(
            (InvoiceTexts.Number, invoice.Number), (InvoiceTexts.InvoiceDate, invoice.InvoiceDate is { } date ? paper.Date(date) : null),
            (DocumentTexts.CustomerNumber, invoice.CustomerNumber), (DocumentTexts.DeliveryDate, paper.Supply(invoice.DeliveryDate, invoice.DeliveryUntil)),
            (DocumentTexts.YourReference, invoice.CustomerReference), (DocumentTexts.OwnReference, invoice.OwnReference), (DocumentTexts.YourVatId, invoice.CustomerVatId),
            (InvoiceTexts.PrecedingNumber, invoice.PrecedingNumber is null ? null : $"{invoice.PrecedingNumber} ({paper.Date(invoice.PrecedingDate!.Value)})"));
        letter.Subject(title);
        if (Corrects(invoice) is { } corrects) letter.Paragraph(corrects.With(invoice.PrecedingNumber, invoice.PrecedingDate, invoice.CancelReason).In(Languages.Of(invoice.Language)));
        // Nobody is asked for what a reversal took back.
        var owed = invoice is { Kind: InvoiceKind.Invoice or InvoiceKind.DownPayment, State: not InvoiceState.Cancelled, Due: > 0, DueDate: not null };
        string[] says = [.. (HomeTaxes(paper, invoice) ?? paper.HomeTaxes(invoice)) is { } taxes ? [taxes] : Array.Empty<string>(), .. owed ? Terms(paper, invoice) : []];
        paper.Body(invoice, says);
        if (invoice.Deductions.Count > 0) Deductions(paper, letter, invoice);
        paper.Closing(invoice, says, checkAddress, owed ? PaymentCode.For(profile, invoice, Languages.Of(invoice.Language)) : null);
    }

    static IEnumerable<string> Terms(DocumentLetter paper, Invoice invoice)
    {
        var culture = Languages.Of(invoice.Language);
        yield return InvoiceTexts.PleasePay.With(paper.Amount(invoice.Due, invoice.Currency), paper.Date(invoice.DueDate!.Value), invoice.Number).In(culture);
        if (invoice.Kind == InvoiceKind.Invoice && invoice.Terms is { DiscountPercent: { } percent and > 0, DiscountDays: { } days } && invoice.InvoiceDate is { } date)
        {
            var discount = Platform.Amounts.Money.Percent(invoice.Due, percent);
            yield return InvoiceTexts.CashDiscount.With(paper.Date(date.AddDays(days)), percent, paper.Amount(discount, invoice.Currency), paper.Amount(invoice.Due - discount, invoice.Currency))
                .In(culture);
        }
    }

    /// <summary>What was asked for in advance, with the tax on it, taken off the total (§ 14 (5) UStG).</summary>
    static void Deductions(DocumentLetter paper, LetterLayout letter, Invoice invoice)
    {
        var culture = Languages.Of(invoice.Language);
        var narrow = letter.IsNarrow;
        var table = new PrintTable([
            PrintColumn.Star(InvoiceDeductionTexts.DownPaymentId.In(culture)), .. narrow ? [] : new[] { PrintColumn.Text(InvoiceDeductionTexts.Date.In(culture), 22) },
            PrintColumn.Figures(InvoiceDeductionTexts.Net.In(culture), narrow ? 20 : 26), PrintColumn.Figures(InvoiceDeductionTexts.TaxRate.In(culture), narrow ? 15 : 18),
            PrintColumn.Figures(InvoiceDeductionTexts.Tax.In(culture), narrow ? 18 : 24), PrintColumn.Figures(InvoiceDeductionTexts.Gross.In(culture), narrow ? 20 : 26),
        ]);
        foreach (var deduction in invoice.Deductions)
            table.Row([
                narrow ? RichText.Empty.Plain(deduction.Number).Muted("\n" + paper.Date(deduction.Date)) : deduction.Number, .. narrow ? [] : new RichText[] { paper.Date(deduction.Date) },
                paper.Money(deduction.Net), deduction.TaxRate.ToString("0.##", culture) + " %", paper.Money(deduction.Tax), paper.Money(deduction.Gross),
            ]);
        table.Total(InvoiceDeductionTexts.Sum.In(culture), paper.Money(invoice.Due - invoice.Gross));
        table.GrandTotal(InvoiceDeductionTexts.DueIn.With(invoice.Currency).In(culture), paper.Money(invoice.Due));
        letter.Table(table);
    }

    /// <summary>The tax in the currency of the books where some of it was taxed in advance: each part at its own rate; null where nothing was.</summary>
    static string? HomeTaxes(DocumentLetter paper, Invoice invoice)
    {
        var advances = invoice.Deductions.Where(d => d.HomeTax != 0).ToList();
        if (advances.Count == 0 || HomeTotals.Of(invoice) is not { } home) return null;
        var culture = Languages.Of(invoice.Language);
        var parts = advances.GroupBy(d => d.DownPaymentId).Select(of => InvoiceDeductionTexts.TaxedInAdvance.With(
            paper.Taxes(of.Select(d => new TaxGroup(default, d.TaxRate, d.HomeNet, d.HomeTax)), home.Currency), of.First().Number, of.First().Rate, invoice.Currency,
            of.First().RateDate).In(culture)).ToList();
        var rest = home.Groups.Select(g => g with
        {
            Base = g.Base - advances.Where(d => d.TaxRate == g.Rate).Sum(d => d.HomeNet), Tax = g.Tax - advances.Where(d => d.TaxRate == g.Rate).Sum(d => d.HomeTax),
        }).Where(g => g.Tax != 0).ToList();
        if (rest.Count > 0) parts.Add(InvoiceDeductionTexts.TaxedNow.With(paper.Taxes(rest, home.Currency), home.Rate, invoice.Currency, home.RateDate).In(culture));
        return InvoiceDeductionTexts.HomeTaxes.With(paper.Taxes(home.Groups, home.Currency), string.Join("; ", parts)).In(culture);
    }

    /// <summary>What a correction says of the invoice it corrects.</summary>
    static Text? Corrects(Invoice invoice) => invoice.Kind switch
    {
        InvoiceKind.CreditNote => InvoiceTexts.CreditsInvoice,
        InvoiceKind.Reversal => InvoiceTexts.ReversesInvoice,
        _ => null,
    };

    static Text? Watermark(Invoice invoice) => invoice.State switch
    {
        InvoiceState.Draft => InvoiceTexts.Draft,
        InvoiceState.Cancelled => InvoiceTexts.Cancelled,
        _ => null,
    };
}
