using Erp.Catalog.Items;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Erp.Projects.Vehicles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.Transports;

sealed class TransportConfiguration : IEntityTypeConfiguration<Transport>, IEntityTypeConfiguration<TransportLine>
{
    public void Configure(EntityTypeBuilder<Transport> builder)
    {
        builder.ToTable("transports");
        builder.Property(t => t.Number).HasMaxLength(ProjectLimits.Number);
        builder.Property(t => t.From).HasMaxLength(TransportLimits.Place);
        builder.Property(t => t.To).HasMaxLength(TransportLimits.Place);
        builder.Property(t => t.DriverName).HasMaxLength(TransportLimits.DriverName);
        builder.Property(t => t.Note).HasMaxLength(TransportLimits.Note);
        builder.Property(t => t.Cost).HasPrecision(ProjectLimits.AmountPrecision, Money.Decimals);
        builder.HasOne<Project>().WithMany().HasForeignKey(t => t.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vehicle>().WithMany().HasForeignKey(t => t.VehicleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(t => t.DriverId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CostCategory>().WithMany().HasForeignKey(t => t.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Load).WithOne().HasForeignKey(l => l.TransportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasSearchText(t => t.SearchText);
        builder.HasIndex(t => t.Number).IsUnique();
        builder.HasIndex(t => new { t.ProjectId, t.ScheduledStart });
        builder.HasIndex(t => new { t.ScheduledStart, t.ScheduledEnd });
        DatabaseErrors.Explain("fk_transports_project_id", ProjectTexts.InUse);
        DatabaseErrors.Explain("fk_transports_vehicle_id", TransportTexts.VehicleUnknown, nameof(Transport.VehicleId));
        DatabaseErrors.Explain("fk_transports_driver_id", ProjectTexts.MemberUnknown, nameof(Transport.DriverId));
    }

    public void Configure(EntityTypeBuilder<TransportLine> builder)
    {
        builder.ToTable("transport_lines");
        builder.Property(l => l.Text).HasMaxLength(TransportLimits.LineText);
        builder.Property(l => l.Quantity).HasPrecision(TransportLimits.QuantityPrecision, TransportLimits.QuantityDecimals);
        builder.Property(l => l.Unit).HasMaxLength(TransportLimits.Unit);
        builder.HasOne<Item>().WithMany().HasForeignKey(l => l.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
