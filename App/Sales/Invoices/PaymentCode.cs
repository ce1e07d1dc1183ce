using System.Globalization;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Layout;

namespace Erp.Sales.Invoices;

/// <summary>The code that fills in a bank transfer when a banking app scans it (EPC069-12, version 002, SEPA credit transfer).</summary>
static class PaymentCode
{
    const int LongestName = 70;
    const int LongestRemittance = 140;

    /// <summary>The code; none for other currencies than euro or while the company's account is unknown.</summary>
    public static QrBlock? For(CompanyProfile company, Invoice invoice, CultureInfo culture)
    {
        if (company.Iban is null || invoice.Currency != Platform.Amounts.Money.Euro || invoice.Number is null) return null;
        string[] lines =
        [
            "BCD", "002", "1", "SCT", company.Bic ?? "", Cut(company.LegalName, LongestName), company.Iban,
            string.Create(CultureInfo.InvariantCulture, $"EUR{invoice.Due:0.00}"), "", "", Cut(invoice.Number, LongestRemittance),
        ];
        return new QrBlock(string.Join('\n', lines), RichText.Empty.Plain(InvoiceTexts.PayByCode.In(culture)));
    }

    static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
