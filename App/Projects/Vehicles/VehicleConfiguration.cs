using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.Vehicles;

sealed class VehicleConfiguration : IEntityTypeConfiguration<Vehicle>
{
    public void Configure(EntityTypeBuilder<Vehicle> builder)
    {
        builder.ToTable("vehicles");
        builder.Property(v => v.Name).HasMaxLength(VehicleLimits.Name);
        builder.Property(v => v.Plate).HasMaxLength(VehicleLimits.Plate);
        builder.Property(v => v.LoadMetres).HasPrecision(VehicleLimits.MetrePrecision, VehicleLimits.MetreDecimals);
        builder.HasIndex(v => v.Name).IsUnique();
        DatabaseErrors.Explain("ux_vehicles_name", VehicleTexts.NameTaken, nameof(Vehicle.Name));
    }
}
