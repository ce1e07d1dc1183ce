namespace Erp.Projects.Vehicles;

/// <summary>Limits of vehicles, shared by form and mapping.</summary>
public static class VehicleLimits
{
    public const int Name = 60;
    public const int Plate = 15;

    /// <summary>A heavy transport.</summary>
    public const int MostKg = 200_000;

    /// <summary>A road train has under twenty.</summary>
    public const double MostMetres = 99;

    public const int MetrePrecision = 4;
    public const int MetreDecimals = 2;
}
