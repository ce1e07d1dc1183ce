using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>What people read about down payments that are set off.</summary>
public static class InvoiceDeductionTexts
{
    public static readonly Text InvoiceDeduction = new("Deducted down payment", "Abgezogene Anzahlung");
    public static readonly Text InvoiceId = new("Invoice", "Rechnung");
    public static readonly Text Position = new("Position", "Pos.");
    public static readonly Text DownPaymentId = new("Down payment invoice", "Anzahlungsrechnung");
    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text TaxCodeId = new("Tax code", "Steuerschlüssel");
    public static readonly Text TaxRate = new("VAT rate", "USt-Satz");
    public static readonly Text Net = new("Net", "Netto");
    public static readonly Text Tax = new("VAT", "USt");
    public static readonly Text HomeNet = DocumentTexts.HomeNet;
    public static readonly Text HomeTax = DocumentTexts.HomeTax;
    public static readonly Text Rate = DocumentTexts.Rate;
    public static readonly Text RateDate = DocumentTexts.RateDate;
    public static readonly Text Gross = new("Gross", "Brutto");
    public static readonly Text Sum = new("Less down payments", "Abzüglich Anzahlungen");
    public static readonly Text Less = new("Less down payment {0}", "Abzüglich Anzahlung {0}");
    public static readonly Text Due = new("Amount due", "Zahlbetrag");
    public static readonly Text DueIn = new("Amount due {0}", "Zahlbetrag {0}");
    public static readonly Text HomeTaxes = new("VAT in euro: {0}; of that {1} (§\u00A016\u00A0(6) German VAT Act).", "Umsatzsteuer in Euro: {0}; davon {1} (§\u00A016 Abs.\u00A06\u00A0UStG).");
    public static readonly Text TaxedInAdvance = new("{0} with {1} at the rate of {2:#,##0.00####} {3} to the euro of {4:d}", "{0} mit {1} zum Kurs von {2:#,##0.00####} {3} je Euro vom {4:d}");
    public static readonly Text TaxedNow = new("{0} at the rate of {1:#,##0.00####} {2} to the euro of {3:d}", "{0} zum Kurs von {1:#,##0.00####} {2} je Euro vom {3:d}");
}
