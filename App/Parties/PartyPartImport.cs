namespace Erp.Parties;

/// <summary>What files that bring parts of parties have in common: they name the party by its number.</summary>
static class PartyPartImport
{
    /// <summary>Headings that files give the number of the party.</summary>
    public static readonly string[] NumberSynonyms =
        ["Customer ID", "Customer number", "Customer no", "Kundennummer", "Kunden-Nr", "Kunden-ID", "KdNr", "Debitor", "Supplier ID", "Supplier number", "Lieferantennummer", "Lieferanten-Nr", "LiefNr", "Kreditor", "Account number", "Partner number", "Partnernummer"];
}
