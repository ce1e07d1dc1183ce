namespace Erp.Projects.Transports;

/// <summary>Limits of transports, shared by forms and mappings.</summary>
public static class TransportLimits
{
    /// <summary>A place with its address, in several lines.</summary>
    public const int Place = 300;

    public const int DriverName = 100;
    public const int Note = 1000;
    public const int Load = 1000;
    public const int LineText = 200;
    public const int Unit = Catalog.Contracts.UnitLimits.Code;
    public const int QuantityPrecision = 12;
    public const int QuantityDecimals = 3;
    public const double MostQuantity = 999_999_999;
}
