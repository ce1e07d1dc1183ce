namespace Erp.Parties.Contracts;

/// <summary>What kind of party it is: decides which name fields count.</summary>
public enum PartyKind
{
    Company,
    Person,
}
