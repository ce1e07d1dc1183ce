namespace Erp.Parties.Contracts;

/// <summary>Places on the module's pages that the modules above fill.</summary>
public static class PartiesSlots
{
    /// <summary>A tab on the page of a customer or supplier; the component takes the party's key as <c>RecordId</c>.</summary>
    public const string PartyTabs = "party.tabs";

    /// <summary>
    /// The field for the currency of a party's documents; the component takes <c>Value</c>, <c>ValueChanged</c> and, as <c>Field</c>, what a field of the
    /// form is told.
    /// </summary>
    public const string PartyCurrency = "party.currency";

    /// <summary>Figures above the tabs of a customer or supplier, as tiles; the component takes the party's key as <c>RecordId</c>.</summary>
    public const string PartyFigures = "party.figures";
}
