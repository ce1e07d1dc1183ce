using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Imports;

sealed class ImportConfiguration : IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<ImportBatch>, IEntityTypeConfiguration<ImportPreset>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("imports");
        builder.Property(i => i.Kind).HasMaxLength(ImportLimits.Kind);
        builder.Property(i => i.FileName).HasMaxLength(ImportLimits.FileName);
        builder.Property(i => i.FileHash).HasMaxLength(ImportLimits.Hash);
        builder.Property(i => i.By).HasMaxLength(ImportLimits.By);
        builder.Property(i => i.Plan).HasMaxLength(ImportLimits.Plan);
        builder.Property(i => i.Problems).HasMaxLength(ImportLimits.Problems);
        builder.Property(i => i.Reason).HasMaxLength(ImportLimits.Reason);
        builder.HasIndex(i => i.CreatedAt);
        builder.HasIndex(i => i.FileHash);
    }

    public void Configure(EntityTypeBuilder<ImportBatch> builder) => builder.ToTable("import_batches").HasKey(b => new { b.ImportId, b.No });

    public void Configure(EntityTypeBuilder<ImportPreset> builder)
    {
        builder.ToTable("import_presets");
        builder.Property(p => p.Kind).HasMaxLength(ImportLimits.Kind);
        builder.Property(p => p.Name).HasMaxLength(ImportLimits.PresetName);
        builder.Property(p => p.Content).HasMaxLength(ImportLimits.Plan);
        builder.HasIndex(p => new { p.Kind, p.Name }).IsUnique();
        DatabaseErrors.Explain("ux_import_presets_kind_name", ImportTexts.PresetTaken, nameof(ImportPreset.Name));
    }
}

/// <summary>The tables of imports.</summary>
static class ImportTables
{
    extension(ErpDb db)
    {
        public DbSet<Import> Imports => db.Set<Import>();

        public DbSet<ImportBatch> ImportBatches => db.Set<ImportBatch>();

        public DbSet<ImportPreset> ImportPresets => db.Set<ImportPreset>();
    }
}
