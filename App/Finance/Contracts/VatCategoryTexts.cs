using Erp.Platform.Texts;

namespace Erp.Finance.Contracts;

/// <summary>What VAT categories are called.</summary>
public static class VatCategoryTexts
{
    public static readonly Text S = new("Standard or reduced rate", "Regel- oder ermäßigter Satz");
    public static readonly Text Z = new("Zero rate", "Nullsatz");
    public static readonly Text AE = new("Reverse charge", "Steuerschuld des Leistungsempfängers");
    public static readonly Text K = new("Intra-community supply", "Innergemeinschaftliche Lieferung");
    public static readonly Text G = new("Export", "Ausfuhr");
    public static readonly Text E = new("Exempt", "Steuerfrei");
    public static readonly Text O = new("Not taxable", "Nicht steuerbar");
}
