using System.Globalization;
using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Pdf;
using Erp.Platform.Printing.Verification;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Sales.Documents;

/// <summary>What orders and invoices look like on paper alike: recipient, lines, totals, notes on tax, the code to check them by.</summary>
/// <param name="letter">The letter being written.</param>
/// <param name="culture">The document's language, not the reader's.</param>
sealed class DocumentLetter(LetterLayout letter, CultureInfo culture)
{
    const double ClosingHeight = 30;
    const double SentenceHeight = 9;

    /// <summary>The address as the window shows it.</summary>
    public void Recipient<TLine>(SalesDocument<TLine> document) where TLine : SalesLine => Recipient(document.CustomerName, document.CustomerAddress, document.ContactName);

    /// <inheritdoc cref="Recipient{TLine}"/>
    public void Recipient(string name, Address address, string? attention = null) =>
        letter.Recipient([name, .. attention is null or "" || attention == name ? Array.Empty<string>() : [attention], .. address.LetterLines(culture)]);

    /// <summary>The block at the right: numbers, dates, references; what is unknown is left out.</summary>
    public void Information(params IEnumerable<(Text Label, string? Value)> facts) =>
        letter.Information([.. facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (f.Label.In(culture), f.Value!))]);

    /// <summary>Text above, the lines with carried-forward sums, and the totals.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pictures">What the items look like, by their keys, where the lines show it.</param>
    public void Body<TLine>(SalesDocument<TLine> document, IReadOnlyDictionary<Guid, PdfImage>? pictures = null) where TLine : SalesLine
    {
        if (document.HeaderText is { } header) letter.Paragraph(header);
        var discounts = document.Lines.Any(l => l.DiscountPercent != 0);
        var table = new PrintTable(Columns(discounts)) { CarryForward = rows => Carried(document.Lines.Take(rows)) };
        var figures = document.Figures();
        for (var i = 0; i < document.Lines.Count; i++)
        {
            table.Row(Cells(document.Lines[i], figures[i], discounts));
            if (document.Lines[i].ItemId is { } item && pictures?.GetValueOrDefault(item) is { } picture) table.Picture(picture);
            // A heading goes with what it heads, a subtotal with the last it sums up.
            if (IsHeading(document.Lines[i]) || (i + 1 < document.Lines.Count && document.Lines[i + 1].Kind == LineKind.Subtotal)) table.KeepWithNext();
        }

        Sums(table, document, document.Calculate());
        letter.Table(table);
    }

    /// <summary>The sentences tax law wants beside lines without VAT, each once.</summary>
    public void TaxNotes<TLine>(SalesDocument<TLine> document) where TLine : SalesLine
    {
        foreach (var note in TaxNotesOf(document)) letter.Paragraph(note);
    }

    /// <summary>The tax in the currency of the books, where the document is in another (Art. 230 of Directive 2006/112/EC) and there is some.</summary>
    public void HomeTaxes<TLine>(SalesDocument<TLine> document) where TLine : SalesLine
    {
        if (HomeTotals.Of(document) is not { Tax: not 0 } home) return;
        letter.Paragraph(DocumentTexts.HomeTaxes.With(Taxes(home.Groups, home.Currency), home.Rate, document.Currency, home.RateDate).In(culture));
    }

    /// <summary>Taxes with what they are on, for sentences; those that come to nothing are left out.</summary>
    public string Taxes(IEnumerable<TaxGroup> groups, string currency) =>
        string.Join("; ", groups.Where(g => g.Tax != 0).Select(g => DocumentTexts.HomeTaxOn.With(g.Rate, Amount(g.Base, currency), Amount(g.Tax, currency)).In(culture)));

    /// <summary>Begins what stands below the lines: up to two of its sentences stay with the codes, so that no page holds these alone.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentences">Sentences of this kind of document, beside what every document may say.</param>
    public void BeginClosing<TLine>(SalesDocument<TLine> document, int sentences) where TLine : SalesLine =>
        letter.Keep(Math.Min(2, sentences + TaxNotesOf(document).Count() + (document.IsForeign ? 1 : 0) + (document.FooterText is null ? 0 : 1)) * SentenceHeight + ClosingHeight);

    /// <summary>Text below, and the codes.</summary>
    public void Closing<TLine>(SalesDocument<TLine> document, string? checkAddress, QrBlock? payment) where TLine : SalesLine
    {
        if (document.FooterText is { } footer) letter.Paragraph(footer);
        List<QrBlock> codes = [];
        if (payment is not null) codes.Add(payment);
        if (checkAddress is not null) codes.Add(new QrBlock(checkAddress, RichText.Empty.Plain(VerificationTexts.Scan.In(culture))));
        letter.Keep(ClosingHeight);
        if (codes.Count > 0) letter.QrCodes([.. codes]);
    }

    public string Date(DateOnly date) => date.ToString("d", culture);

    /// <summary>The day or period of supply.</summary>
    public string? Supply(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => null,
        ({ } day, null) => Date(day),
        (null, { } end) => Date(end),
        ({ } start, { } end) => $"{Date(start)} – {Date(end)}",
    };

    public string Money(decimal amount) => amount.ToString("N2", culture);

    /// <summary>An amount with its currency, for sentences.</summary>
    public string Amount(decimal amount, string currency) => MoneyFormat.Write(amount, currency, culture);

    /// <summary>The fingerprint of everything that says what the document is: whoever changes a figure changes it.</summary>
    public static byte[] Fingerprint<TLine>(SalesDocument<TLine> document, DateOnly? date) where TLine : SalesLine
    {
        var invariant = CultureInfo.InvariantCulture;
        List<string?> printed =
        [
            document.Number, date?.ToString("O", invariant), document.CustomerName, document.CustomerAddress.Street, document.CustomerAddress.PostCode, document.CustomerAddress.City,
            document.Gross.ToString(invariant), document.Tax.ToString(invariant), document.Currency,
        ];
        if (document.IsForeign) printed.Add(document.HomeTax.ToString(invariant));
        foreach (var line in document.Lines)
            printed.AddRange([line.Text, line.Quantity.ToString("0.###", invariant), line.UnitCode, line.UnitPrice.ToString("0.####", invariant), line.Net.ToString("0.00", invariant)]);
        return DocumentCheck.Fingerprint([.. printed]);
    }

    static IEnumerable<string> TaxNotesOf<TLine>(SalesDocument<TLine> document) where TLine : SalesLine => document.Lines.Select(l => l.TaxNote).Concat(document.Adjusted.Select(a => a.TaxNote)).OfType<string>().Distinct();

    static bool IsHeading(SalesLine line) => line is { Kind: LineKind.Text, Text.Length: > 0 };

    /// <summary>The sum of the lines so far; nothing while only words stand there.</summary>
    string? Carried(IEnumerable<SalesLine> lines)
    {
        var counted = lines.Where(line => line.Counts).ToList();
        return counted.Count == 0 ? null : Money(counted.Sum(line => line.Net));
    }

    /// <summary>Figures get what they need, words the rest. On slim paper the unit stands behind the quantity, and the discount below the price.</summary>
    PrintColumn[] Columns(bool discounts) =>
    [
        PrintColumn.Text(DocumentTexts.PositionShort.In(culture), letter.IsNarrow ? 7 : 9), PrintColumn.Star(DocumentTexts.LineText.In(culture)), PrintColumn.Figures(DocumentTexts.Quantity.In(culture), 11),
        .. letter.IsNarrow ? [] : new[] { PrintColumn.Text(DocumentTexts.UnitCode.In(culture), 15) }, PrintColumn.Figures(DocumentTexts.UnitPrice.In(culture), 15),
        .. discounts && !letter.IsNarrow ? [PrintColumn.Figures(DocumentTexts.Discount.In(culture), 10)] : Array.Empty<PrintColumn>(), PrintColumn.Figures(DocumentTexts.Net.In(culture), letter.IsNarrow ? 16 : 19),
    ];

    RichText[] Cells(SalesLine line, LineFigure figure, bool discounts)
    {
        if (line.Kind == LineKind.Item) return letter.IsNarrow ? NarrowCells(line, figure) : ItemCells(line, figure, discounts);
        var between = letter.IsNarrow ? 2 : discounts ? 4 : 3;
        return [RichText.Empty, Words(line), .. Enumerable.Repeat(RichText.Empty, between), figure.Amount is { } sum ? RichText.Empty.Bold(Money(sum)) : RichText.Empty];
    }

    /// <summary>Headings and subtotals stand out; a text without a heading does not.</summary>
    RichText Words(SalesLine line)
    {
        var words = line.Kind == LineKind.Item ? RichText.Empty.Plain(line.Text) : RichText.Empty.Bold(line.Text);
        if (line.Remark is { } remark) words = words.Italic("\n" + remark.In(culture));
        if (line.Description is not null) words = line.Text.Length == 0 ? words.Plain(line.Description) : words.Muted("\n" + line.Description);
        // BR-42, BR-44: what is taken off a line, or charged on it, says what for.
        if (line.DiscountAmount != 0) words = words.Muted($"\n{line.DiscountText ?? DocumentTexts.Discount.In(culture)}: {Money(-Math.Sign(line.Quantity) * line.DiscountAmount)}");
        if (line.ChargeAmount != 0) words = words.Muted($"\n{line.ChargeText ?? DocumentTexts.LineChargeAmount.In(culture)}: {Money(Math.Sign(line.Quantity) * line.ChargeAmount)}");
        return words;
    }

    RichText[] ItemCells(SalesLine line, LineFigure figure, bool discounts) =>
    [
        figure.Number?.ToString(culture), Words(line), Quantity(line), line.UnitName, Price(line),
        .. discounts ? [line.DiscountPercent == 0 ? "" : Discount(line)] : Array.Empty<RichText>(), Net(line),
    ];

    RichText[] NarrowCells(SalesLine line, LineFigure figure) =>
    [
        figure.Number?.ToString(culture), Words(line), $"{Quantity(line)} {line.UnitName}",
        line.DiscountPercent == 0 ? Price(line) : RichText.Empty.Plain(Price(line)).Muted($"\n−{Discount(line)}"), Net(line),
    ];

    string Quantity(SalesLine line) => line.Quantity.ToString("#,##0.###", culture);

    string Price(SalesLine line) => line.UnitPrice.ToString("#,##0.00##", culture);

    string Discount(SalesLine line) => line.DiscountPercent.ToString("0.##", culture) + " %";

    RichText Net(SalesLine line) => line.Counts ? Money(line.Net) : RichText.Empty.Muted($"({Money(line.Net)})");

    void Sums<TLine>(PrintTable table, SalesDocument<TLine> document, DocumentTotals totals) where TLine : SalesLine
    {
        if (totals.Adjustments.Count > 0 && document.Lines.Count > 0) table.Total(DocumentTexts.LinesNet.In(culture), Money(totals.LinesNet));
        var adjusted = document.Adjusted.Where(a => a.Amount != 0).ToList();
        var percent = totals.Allowances - adjusted.Where(a => a.Kind == AdjustmentKind.Discount).Sum(a => a.Amount);
        if (percent != 0) table.Total(DocumentTexts.LessDiscount.With(document.DiscountPercent).In(culture), Money(-percent));
        foreach (var adjustment in adjusted)
            table.Total(Named(adjustment), Money(adjustment.Kind == AdjustmentKind.Charge ? adjustment.Amount : -adjustment.Amount));

        table.Total(DocumentTexts.Net.In(culture), Money(totals.Net));
        foreach (var group in totals.Groups) table.Total(DocumentTexts.VatOn.With(group.Rate, group.Base).In(culture), Money(group.Tax));
        table.GrandTotal(DocumentTexts.GrandTotal.With(document.Currency).In(culture), Money(totals.Gross));
    }

    /// <summary>What a discount or charge is for, and its rate where it has a tax of its own (BT-96, BT-103).</summary>
    string Named(SalesAdjustment adjustment)
    {
        var name = adjustment.Text ?? SalesAdjustment.Usual(adjustment.Kind).In(culture);
        return adjustment.TaxCodeId is null ? name : DocumentTexts.AtRate.With(name, adjustment.TaxRate).In(culture);
    }
}
