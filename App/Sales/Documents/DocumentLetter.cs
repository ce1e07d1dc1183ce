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
    const int SentencesWithCodes = 2;
    const double CodeHeight = 22;
    const char FirmSpace = '\u00A0';

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
    /// <param name="sentences">What this kind of document says below; where it says nothing, the totals stay with the code, so that no page holds it alone.</param>
    /// <param name="pictures">What the items look like, by their keys, where the lines show it.</param>
    public void Body<TLine>(SalesDocument<TLine> document, IReadOnlyCollection<string> sentences, IReadOnlyDictionary<Guid, PdfImage>? pictures = null) where TLine : SalesLine
    {
        if (document.HeaderText is { } header) letter.Paragraph(header);
        var (discounts, taxes) = (document.Lines.Any(l => l.DiscountPercent != 0), document.Lines.Where(l => l.Kind == LineKind.Item).Select(l => (l.TaxCategory, l.TaxRate)).Distinct().Count() > 1);
        var isSilent = sentences.Count == 0 && document.FooterText is null && !TaxNotesOf(document).Any();
        // Pictures leave no room for another column.
        var taxColumn = taxes && !letter.IsNarrow && !document.Lines.Any(l => l.ItemId is { } pictured && pictures?.ContainsKey(pictured) is true);
        var table = new PrintTable(Columns(discounts, taxColumn)) { CarryForward = rows => Carried(document.Lines.Take(rows)), KeepBelow = isSilent ? CodeHeight : 0 };
        var figures = document.Figures();
        for (var i = 0; i < document.Lines.Count; i++)
        {
            table.Row(Cells(document.Lines[i], figures[i], discounts, taxes, taxColumn));
            if (document.Lines[i].ItemId is { } item && pictures?.GetValueOrDefault(item) is { } picture) table.Picture(picture);
            // A heading goes with what it heads, a subtotal with the last it sums up.
            if (IsHeading(document.Lines[i]) || (i + 1 < document.Lines.Count && document.Lines[i + 1].Kind == LineKind.Subtotal)) table.KeepWithNext();
        }

        Sums(table, document, document.Calculate());
        letter.Table(table);
    }

    /// <summary>The tax in the currency of the books, where the document is in another (Art. 230 of Directive 2006/112/EC) and there is some.</summary>
    public string? HomeTaxes<TLine>(SalesDocument<TLine> document) where TLine : SalesLine =>
        HomeTotals.Of(document) is { Tax: not 0 } home ? DocumentTexts.HomeTaxes.With(Taxes(home.Groups, home.Currency), home.Rate, document.Currency, home.RateDate).In(culture) : null;

    /// <summary>Taxes with what they are on, for sentences; those that come to nothing are left out.</summary>
    public string Taxes(IEnumerable<TaxGroup> groups, string currency) =>
        string.Join("; ", groups.Where(g => g.Tax != 0).Select(g => DocumentTexts.HomeTaxOn.With(g.Rate, Amount(g.Base, currency), Amount(g.Tax, currency)).In(culture)));

    /// <summary>
    /// What stands below the lines: what tax law wants to read beside lines without VAT, what this kind of document says, the text below, and the codes. Up to two paragraphs
    /// stay with the codes, so that no page holds these alone.
    /// </summary>
    public void Closing<TLine>(SalesDocument<TLine> document, IReadOnlyCollection<string> sentences, string? checkAddress, QrBlock? payment) where TLine : SalesLine
    {
        List<string> says = [.. TaxNotesOf(document), .. sentences, .. document.FooterText is { } footer ? [footer] : Array.Empty<string>()];
        List<QrBlock> codes = [];
        if (payment is not null) codes.Add(payment);
        if (checkAddress is not null) codes.Add(new QrBlock(checkAddress, RichText.Empty.Plain(VerificationTexts.Scan.In(culture))));
        var withCodes = Math.Max(0, says.Count - SentencesWithCodes);
        for (var i = 0; i < says.Count; i++)
        {
            if (i == withCodes) letter.Keep(says.Skip(i).Sum(say => letter.ParagraphHeight(say)) + codes.Select(code => code.Size).DefaultIfEmpty().Max());
            letter.Paragraph(says[i]);
        }

        letter.QrCodes([.. codes]);
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

    /// <summary>The sentences tax law wants beside what carries no VAT, each once, with the numbers of the lines they are about where others are taxed otherwise.</summary>
    IEnumerable<string> TaxNotesOf<TLine>(SalesDocument<TLine> document) where TLine : SalesLine
    {
        var sold = document.Lines.Zip(document.Figures(), (line, figure) => (line.Kind, line.TaxNote, figure.Number)).Where(l => l.Kind == LineKind.Item).ToList();
        foreach (var note in sold.Select(l => l.TaxNote).Concat(document.Adjusted.Select(a => a.TaxNote)).OfType<string>().Distinct())
        {
            var about = sold.Where(l => l.TaxNote == note).Select(l => l.Number).ToList();
            yield return about.Count == 0 || about.Count == sold.Count ? note : $"{TaxTexts.Positions.With(string.Join(", ", about)).In(culture)}: {note}";
        }
    }

    static bool IsHeading(SalesLine line) => line is { Kind: LineKind.Text, Text.Length: > 0 };

    /// <summary>The sum of the lines so far; nothing while only words stand there.</summary>
    string? Carried(IEnumerable<SalesLine> lines)
    {
        var counted = lines.Where(line => line.Counts).ToList();
        return counted.Count == 0 ? null : Money(counted.Sum(line => line.Net));
    }

    /// <summary>Figures get what they need, words the rest. On slim paper the unit stands behind the quantity, and the discount below the price.</summary>
    PrintColumn[] Columns(bool discounts, bool taxColumn) =>
    [
        PrintColumn.Text(DocumentTexts.PositionShort.In(culture), letter.IsNarrow ? 7 : 9), PrintColumn.Star(DocumentTexts.Designation.In(culture)),
        PrintColumn.Figures(DocumentTexts.Quantity.In(culture), 11),
        .. letter.IsNarrow ? [] : new[] { PrintColumn.Text(DocumentTexts.UnitCode.In(culture), 15) }, PrintColumn.Figures(DocumentTexts.UnitPrice.In(culture), 15),
        .. discounts && !letter.IsNarrow ? [PrintColumn.Figures(DocumentTexts.Discount.In(culture), 10)] : Array.Empty<PrintColumn>(),
        .. taxColumn ? [PrintColumn.Figures(DocumentTexts.Tax.In(culture), 8)] : Array.Empty<PrintColumn>(), PrintColumn.Figures(DocumentTexts.Net.In(culture), letter.IsNarrow ? 16 : 19),
    ];

    RichText[] Cells(SalesLine line, LineFigure figure, bool discounts, bool taxes, bool taxColumn)
    {
        if (line.Kind == LineKind.Item)
        {
            var words = Words(line, taxes && !taxColumn ? Tax(line) : null);
            return letter.IsNarrow ? NarrowCells(line, figure, words) : ItemCells(line, figure, words, discounts, taxColumn);
        }

        var between = letter.IsNarrow ? 2 : 3 + (discounts ? 1 : 0) + (taxColumn ? 1 : 0);
        return [RichText.Empty, Words(line), .. Enumerable.Repeat(RichText.Empty, between), figure.Amount is { } sum ? RichText.Empty.Bold(Money(sum)) : RichText.Empty];
    }

    /// <summary>Headings and subtotals stand out; a text without a heading does not.</summary>
    /// <param name="line">The line.</param>
    /// <param name="tax">Its rate, where it has no column.</param>
    RichText Words(SalesLine line, string? tax = null)
    {
        var words = line.Kind == LineKind.Item ? RichText.Empty.Plain(line.Text) : RichText.Empty.Bold(line.Text);
        if (tax is not null) words = words.Muted($" {DocumentTexts.Tax.In(culture)}{FirmSpace}{tax.Replace(' ', FirmSpace)}");
        if (line.Remark is { } remark) words = words.Italic("\n" + remark.In(culture));
        if (line.Description is not null) words = line.Text.Length == 0 ? words.Plain(line.Description) : words.Muted("\n" + line.Description);
        // BR-42, BR-44: what is taken off a line, or charged on it, says what for.
        if (line.DiscountAmount != 0) words = words.Muted($"\n{line.DiscountText ?? DocumentTexts.Discount.In(culture)}: {Money(-Math.Sign(line.Quantity) * line.DiscountAmount)}");
        if (line.ChargeAmount != 0) words = words.Muted($"\n{line.ChargeText ?? DocumentTexts.LineChargeAmount.In(culture)}: {Money(Math.Sign(line.Quantity) * line.ChargeAmount)}");
        return words;
    }

    RichText[] ItemCells(SalesLine line, LineFigure figure, RichText words, bool discounts, bool taxColumn) =>
    [
        figure.Number?.ToString(culture), words, Quantity(line), line.UnitName, Price(line),
        .. discounts ? [line.DiscountPercent == 0 ? "" : Discount(line)] : Array.Empty<RichText>(), .. taxColumn ? [Tax(line)] : Array.Empty<RichText>(), Net(line),
    ];

    RichText[] NarrowCells(SalesLine line, LineFigure figure, RichText words) =>
    [
        figure.Number?.ToString(culture), words, $"{Quantity(line)} {line.UnitName}",
        line.DiscountPercent == 0 ? Price(line) : RichText.Empty.Plain(Price(line)).Muted($"\n-{Discount(line)}"), Net(line),
    ];

    string Quantity(SalesLine line) => line.Quantity.ToString("#,##0.###", culture);

    string Price(SalesLine line) => line.UnitPrice.ToString("#,##0.00##", culture);

    string Discount(SalesLine line) => line.DiscountPercent.ToString("0.##", culture) + " %";

    /// <summary>The rate; a line without tax has none, and a sentence says why.</summary>
    string Tax(SalesLine line) => line.TaxCategory is VatCategory.S or VatCategory.Z ? line.TaxRate.ToString("0.##", culture) + " %" : "–";

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
        foreach (var group in totals.Groups)
            table.Total((TaxTexts.NotTaxed(group.Category)?.With(Money(group.Base)) ?? DocumentTexts.VatOn.With(group.Rate, group.Base)).In(culture), Money(group.Tax));
        table.GrandTotal(DocumentTexts.GrandTotal.With(document.Currency).In(culture), Money(totals.Gross));
    }

    /// <summary>What a discount or charge is for, and its rate where it has a tax of its own (BT-96, BT-103).</summary>
    string Named(SalesAdjustment adjustment)
    {
        var name = adjustment.Text ?? SalesAdjustment.Usual(adjustment.Kind).In(culture);
        return adjustment.TaxCodeId is null ? name : DocumentTexts.AtRate.With(name, adjustment.TaxRate).In(culture);
    }
}
