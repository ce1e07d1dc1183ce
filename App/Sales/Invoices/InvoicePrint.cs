using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Verification;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>The invoice as the customer receives it, with what § 14 (4) UStG wants on it.</summary>
public sealed class InvoicePrint(FontLibrary fonts, CompanyPresentation company, DocumentCheck check, Database database, Caller caller)
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
        var culture = Languages.Of(invoice.Language);
        var profile = await company.ProfileAsync(caller.Actor.Tenant, ct);
        var title = InvoiceWords.Title(invoice.Kind, invoice.Number, invoice is { Kind: InvoiceKind.Invoice, Deductions.Count: > 0 }).In(culture);
        var letter = new LetterLayout(fonts, await company.LetterheadAsync(caller.Actor.Tenant, culture, ct), new(title, culture, invoice.CreatedAt)
        {
            Format = (format ?? profile.Paper).Format(), Watermark = Watermark(invoice)?.In(culture),
        });
        var code = invoice.Number is null ? null : await check.CodeAsync(Kind, id, DocumentLetter.Fingerprint(invoice, invoice.InvoiceDate), ct);
        Write(new DocumentLetter(letter, culture), letter, invoice, profile, title, code is null ? null : new Uri(publicAddress, $"/verify/{code}").ToString());
        return new($"{title.Replace('/', '-')}.pdf", letter.Save());
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
        if (invoice.Kind == InvoiceKind.CreditNote) letter.Paragraph(InvoiceTexts.CreditsInvoice.With(invoice.PrecedingNumber, invoice.PrecedingDate, invoice.CancelReason).In(Languages.Of(invoice.Language)));
        paper.Body(invoice);
        if (invoice.Deductions.Count > 0) Deductions(paper, letter, invoice);
        paper.TaxNotes(invoice);
        var owed = invoice is { Kind: InvoiceKind.Invoice or InvoiceKind.DownPayment, Due: > 0, DueDate: not null };
        if (owed) Terms(paper, letter, invoice);
        paper.Closing(invoice, checkAddress, owed ? PaymentCode.For(profile, invoice, Languages.Of(invoice.Language)) : null);
    }

    static void Terms(DocumentLetter paper, LetterLayout letter, Invoice invoice)
    {
        var culture = Languages.Of(invoice.Language);
        letter.Paragraph(InvoiceTexts.PleasePay.With(paper.Amount(invoice.Due, invoice.Currency), paper.Date(invoice.DueDate!.Value), invoice.Number).In(culture));
        if (invoice.Kind == InvoiceKind.Invoice && invoice.Terms is { DiscountPercent: { } percent and > 0, DiscountDays: { } days } && invoice.InvoiceDate is { } date)
        {
            var discount = Platform.Amounts.Money.Percent(invoice.Due, percent);
            letter.Paragraph(InvoiceTexts.CashDiscount.With(paper.Date(date.AddDays(days)), percent, paper.Amount(discount, invoice.Currency), paper.Amount(invoice.Due - discount, invoice.Currency)).In(culture));
        }
    }

    /// <summary>What was asked for in advance, with the tax on it, taken off the total (§ 14 (5) UStG).</summary>
    static void Deductions(DocumentLetter paper, LetterLayout letter, Invoice invoice)
    {
        var culture = Languages.Of(invoice.Language);
        var table = new PrintTable(
            PrintColumn.Star(InvoiceDeductionTexts.DownPaymentId.In(culture)), PrintColumn.Text(InvoiceDeductionTexts.Date.In(culture), 22), PrintColumn.Figures(InvoiceDeductionTexts.Net.In(culture), 26),
            PrintColumn.Figures(InvoiceDeductionTexts.TaxRate.In(culture), 18), PrintColumn.Figures(InvoiceDeductionTexts.Tax.In(culture), 24), PrintColumn.Figures(InvoiceDeductionTexts.Gross.In(culture), 26));
        foreach (var deduction in invoice.Deductions)
            table.Row(
                deduction.Number, paper.Date(deduction.Date), paper.Money(deduction.Net), deduction.TaxRate.ToString("0.##", culture) + " %", paper.Money(deduction.Tax), paper.Money(deduction.Gross));
        table.Total(InvoiceDeductionTexts.Sum.In(culture), paper.Money(invoice.Due - invoice.Gross));
        table.GrandTotal(InvoiceDeductionTexts.DueIn.With(invoice.Currency).In(culture), paper.Money(invoice.Due));
        letter.Table(table);
    }

    static Text? Watermark(Invoice invoice) => invoice.State switch
    {
        InvoiceState.Draft => InvoiceTexts.Draft,
        InvoiceState.Cancelled => InvoiceTexts.Cancelled,
        _ => null,
    };
}
