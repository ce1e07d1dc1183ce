namespace Erp.Parties.Contracts;

/// <summary>What a party is to us.</summary>
public enum PartyRole
{
    /// <summary>Whatever it is; the question of a picker, never the answer.</summary>
    Any,
    Customer,
    Supplier,
    Both,
}
