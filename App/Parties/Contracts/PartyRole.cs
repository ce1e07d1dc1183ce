namespace Erp.Parties.Contracts;

/// <summary>As what a party is looked for.</summary>
public enum PartyRole
{
    Any,
    Customer,
    Supplier,
}
