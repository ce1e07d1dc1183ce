using System.Globalization;
using System.Text;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing;

/// <summary>An invoice as a module would print it; also the pattern to copy.</summary>
sealed record SampleInvoice(CultureInfo Culture, int Lines)
{
    public static readonly FontLibrary Fonts = new(new PrintingOptions());

    public static readonly DateTimeOffset Created = new(2026, 11, 20, 9, 30, 0, TimeSpan.Zero);

    static readonly string[] Items =
    [
        "Moving Head Spot 350 W|inkl. Omega-Bügel und Safety", "Traverse 2 m, 3-Punkt", "Funkmikrofon-Set UHF|Handsender, Empfänger, Antennen",
        "Bühnenpodest 2 × 1 m, Höhe 60 cm", "Line-Array-Top 12″ aktiv", "Auf- und Abbau durch Fachkraft für Veranstaltungstechnik",
    ];

    public PageFormat Format { get; init; } = PageFormat.A4;

    public string? Watermark { get; init; }

    public string Customer { get; init; } = "Gärtner & Söhne Messebau GmbH";

    public string? FirstItem { get; init; }

    public byte[]? Logo { get; init; }

    static decimal Quantity(int line) => 1 + line % 4;

    static decimal Price(int line) => 12.5m + 37.35m * (line * 7 % 11);

    static decimal Amount(int line) => Math.Round(Quantity(line) * Price(line), 2, MidpointRounding.AwayFromZero);

    static decimal Sum(int lines) => Enumerable.Range(0, lines).Sum(Amount);

    bool German => Culture.TwoLetterISOLanguageName == "de";

    string Say(string de, string en) => German ? de : en;

    string Money(decimal amount) => amount.ToString("N2", Culture);

    public Letterhead Letterhead => new("Hanse Event Technik GmbH", ["Steinwerder Ufer 14", "20457 Hamburg"])
    {
        Logo = Logo,
        Footer =
        [
            new("Hanse Event Technik GmbH", "Steinwerder Ufer 14", "20457 Hamburg", Say("Deutschland", "Germany")),
            new(Say("Bankverbindung", "Bank"), "Hamburger Sparkasse", "IBAN DE02 2005 0550 1015 8718 39", "BIC HASPDEHHXXX"),
            new(
                Say("Register", "Registration"), "AG Hamburg HRB 123456", Say("USt-IdNr. DE123456789", "VAT ID DE123456789"),
                Say("Geschäftsführung: Jürgen Maß", "Director: Jürgen Maß")),
            new(Say("Kontakt", "Contact"), "+49 40 123456-0", "rechnung@hanse-event.example", "www.hanse-event.example"),
        ],
    };

    public LetterLayout Layout()
    {
        var title = Say("Rechnung", "Invoice") + " RE-2026-00042";
        var letter = new LetterLayout(Fonts, Letterhead, new(title, Culture, Created) { Format = Format, Watermark = Watermark });
        letter.Recipient(Customer, Say("Frau Änne Österreicher", "Ms Änne Österreicher"), "Große Straße 7", "24937 Flensburg");
        letter.Information(
            (Say("Rechnungsnummer", "Invoice number"), "RE-2026-00042"),
            (Say("Rechnungsdatum", "Invoice date"), Say("20.11.2026", "20/11/2026")),
            (Say("Leistungsdatum", "Date of supply"), Say("14.11.2026", "14/11/2026")),
            (Say("Kundennummer", "Customer number"), "K-10482"),
            (Say("Ihre Bestellung", "Your order"), "4500017733"),
            (Say("Ansprechpartnerin", "Contact"), "Lena Vogt"));
        letter.Subject(title);
        letter.Paragraph(Say("Sehr geehrte Frau Österreicher,", "Dear Ms Österreicher,"));
        letter.Paragraph(RichText.Empty
            .Plain(Say("vielen Dank für Ihren Auftrag. Für die Veranstaltung ", "Thank you for your order. For the event "))
            .Bold(Say("„Nordlicht-Messe 2026“", "“Nordlicht-Messe 2026”"))
            .Plain(Say(" berechnen wir Ihnen die folgenden Leistungen.", " we invoice the following services.")));
        letter.Table(Table());
        letter.Keep(45);
        letter.Paragraph(RichText.Empty
            .Plain(Say("Bitte überweisen Sie den Betrag bis zum ", "Please transfer the amount by "))
            .Bold(Say("04.12.2026", "04/12/2026"))
            .Plain(Say(" ohne Abzug auf das unten genannte Konto.", " without deduction to the account below.")));
        letter.QrCodes(
            new QrBlock("BCD\n002\n1\nSCT\n\nHanse Event Technik GmbH\nDE02200505501015871839\nEUR123.45\n\n\nRE-2026-00042",
                RichText.Empty.Bold(Say("Bezahlen per App\n", "Pay by app\n"))
                    .Muted(Say("Betrag, IBAN und Verwendungszweck sind enthalten.", "Holds amount, IBAN and reference."))),
            new QrBlock("https://erp.example/verify/0199a1b2c3d4e5f6",
                RichText.Empty.Bold(Say("Echtheit prüfen\n", "Check authenticity\n"))
                    .Muted(Say("Zeigt, ob diese Rechnung unverändert ist.", "Shows whether this invoice is unchanged."))));
        letter.Note(Say(
            "Die gelieferte Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Es gelten unsere Allgemeinen Geschäftsbedingungen.",
            "Delivered goods remain our property until paid in full. Our general terms apply."));
        return letter;
    }

    public byte[] Print()
    {
        var letter = Layout();
        letter.Attach(new("factur-x.xml", Encoding.UTF8.GetBytes("<rsm:CrossIndustryInvoice/>"), "text/xml", "Factur-X"));
        letter.Declare(XmpExtension.FacturX());
        return letter.Save();
    }

    PrintTable Table()
    {
        var table = new PrintTable(
            PrintColumn.Text(Say("Pos.", "No."), 8),
            PrintColumn.Star(Say("Bezeichnung", "Description")),
            PrintColumn.Figures(Say("Menge", "Quantity"), 14),
            PrintColumn.Text(Say("Einheit", "Unit"), 14),
            PrintColumn.Figures(Say("Einzelpreis €", "Unit price €"), 20),
            PrintColumn.Figures(Say("USt", "VAT"), 9),
            PrintColumn.Figures(Say("Betrag €", "Amount €"), 20)) { CarryForward = lines => Money(Sum(lines)) };
        for (var line = 0; line < Lines; line++)
        {
            var name = (line == 0 && FirstItem is not null ? FirstItem : Items[line % Items.Length]).Split('|');
            var text = RichText.Empty.Plain(name[0]).Muted(name.Length > 1 ? "\n" + name[1] : "");
            table.Row(
                (line + 1).ToString(Culture), text, Quantity(line).ToString("N0", Culture), Say("Stück", "pcs"),
                Money(Price(line)), Say("19 %", "19%"), Money(Amount(line)));
        }
        var net = Sum(Lines);
        var tax = Math.Round(net * 0.19m, 2, MidpointRounding.AwayFromZero);
        table.Total(Say("Nettobetrag", "Net amount"), $"{Money(net)} €");
        table.Total(Say($"zzgl. 19 % USt auf {Money(net)} €", $"plus 19% VAT on {Money(net)} €"), $"{Money(tax)} €");
        table.GrandTotal(Say("Rechnungsbetrag", "Total due"), $"{Money(net + tax)} €");
        return table;
    }
}
