namespace Erp.Parties.Contracts;

/// <summary>Lengths of contacts' fields, shared by form and mapping; names, e-mail and telephone as on parties.</summary>
public static class ContactLimits
{
    /// <summary>Salutation apart, title, first and last name as a letter writes them.</summary>
    public const int Name = PartyLimits.Name;
    public const int Function = 80;
}
