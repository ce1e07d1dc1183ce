namespace Erp.Catalog.Contracts;

/// <summary>Lengths of unit fields, shared by form and mapping.</summary>
public static class UnitLimits
{
    public const int Code = 10;
    public const int Name = 50;
    public const int UneceCode = 3;
}
