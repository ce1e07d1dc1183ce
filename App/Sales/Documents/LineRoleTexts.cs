using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>What the roles of lines on a quote are called.</summary>
public static class LineRoleTexts
{
    public static readonly Text Firm = new("Firm", "Fest");
    public static readonly Text Optional = new("Optional", "Optional");
    public static readonly Text Alternative = new("Alternative", "Alternativ");

    /// <summary>The word for a role.</summary>
    public static Text Of(LineRole role) => role switch
    {
        LineRole.Optional => Optional,
        LineRole.Alternative => Alternative,
        _ => Firm,
    };
}
