using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Projects.Vehicles;

/// <summary>A vehicle as it is typed.</summary>
public sealed class VehicleForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(VehicleLimits.Name), OneLine]
    public string Name { get; set; } = "";

    [StringLength(VehicleLimits.Plate), OneLine]
    public string? Plate { get; set; }

    /// <summary>How much it may carry, in kilograms.</summary>
    [Range(1, VehicleLimits.MostKg)]
    public int? PayloadKg { get; set; }

    /// <summary>How much fits on it, in metres of loading space over the whole width.</summary>
    [Positive, Between(0, VehicleLimits.MostMetres), Decimals(VehicleLimits.MetreDecimals)]
    public decimal? LoadMetres { get; set; }

    /// <summary>A form to change a vehicle in.</summary>
    public static VehicleForm Of(Vehicle vehicle) => new() { Name = vehicle.Name, Plate = vehicle.Plate, PayloadKg = vehicle.PayloadKg, LoadMetres = vehicle.LoadMetres };
}
