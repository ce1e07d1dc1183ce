namespace Erp.Parties.Contracts;

/// <summary>Limits of payment terms, shared by form and mapping.</summary>
public static class PaymentTermLimits
{
    public const int Code = 20;
    public const int Name = 100;
    public const int MostDays = 365;
}
