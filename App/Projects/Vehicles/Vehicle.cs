using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.Vehicles;

/// <summary>A lorry, van or trailer that goes for projects, the company's own or a hired one.</summary>
[MasterData]
public sealed class Vehicle : Record, INamed
{
    Vehicle() { }

    internal Vehicle(VehicleForm form) => Change(form);

    /// <summary>What people call it; unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The number plate, as it is written on it.</summary>
    public string? Plate { get; private set; }

    /// <summary>How much it may carry, in kilograms.</summary>
    public int? PayloadKg { get; private set; }

    /// <summary>How much fits on it, in metres of loading space over the whole width.</summary>
    public decimal? LoadMetres { get; private set; }

    string INamed.DisplayName => Name;

    /// <summary>Takes over what was typed.</summary>
    internal void Change(VehicleForm form) => (Name, Plate, PayloadKg, LoadMetres) = (form.Name.Trim(), form.Plate.Trimmed(), form.PayloadKg, form.LoadMetres);
}
