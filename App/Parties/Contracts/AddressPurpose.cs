namespace Erp.Parties.Contracts;

/// <summary>What an address of a party is for.</summary>
public enum AddressPurpose
{
    /// <summary>Where invoices go.</summary>
    Billing,

    /// <summary>Where goods go.</summary>
    Delivery,

    /// <summary>Where the company sits, when its main address is another.</summary>
    HeadOffice,

    Other,
}
