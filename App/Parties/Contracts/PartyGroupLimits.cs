namespace Erp.Parties.Contracts;

/// <summary>Lengths of party groups' fields, shared by form and mapping.</summary>
public static class PartyGroupLimits
{
    public const int Code = 20;
    public const int Name = 100;
}
