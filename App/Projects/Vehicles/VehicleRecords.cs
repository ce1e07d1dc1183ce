using Erp.Platform.Records;

namespace Erp.Projects.Vehicles;

/// <summary>Vehicles as a plain record: list, form, REST, import, export and commands come from this description.</summary>
public static class VehicleRecords
{
    public static readonly RecordType<Vehicle, VehicleForm, VehicleRow> Type =
        new("projects/vehicles", VehicleTexts.Vehicle, VehicleTexts.Vehicles, ProjectsPermissions.Read, ProjectsPermissions.Write)
        {
            Make = form => new Vehicle(form),
            Define = (vehicle, form) => vehicle.Change(form),
            Read = VehicleForm.Of,
            Key = form => form.Name,
            StoredKey = vehicle => vehicle.Name,
            List = new RecordList<VehicleRow>("projects/vehicles", VehicleTexts.Vehicles, ProjectsPermissions.Read, VehicleQueries.Rows)
                .Column(v => v.Name, VehicleTexts.Name)
                .Column(v => v.Plate, VehicleTexts.Plate)
                .Column(v => v.PayloadKg, VehicleTexts.PayloadKg)
                .Column(v => v.LoadMetres, VehicleTexts.LoadMetres)
                .OrderBy(v => v.Name),
        };
}
