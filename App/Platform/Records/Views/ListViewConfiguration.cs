using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Records.Views;

sealed class ListViewConfiguration : IEntityTypeConfiguration<ListView>, IEntityTypeConfiguration<DefaultView>
{
    public void Configure(EntityTypeBuilder<ListView> builder)
    {
        builder.ToTable("list_views");
        builder.Property(v => v.List).HasMaxLength(ListViewLimits.List);
        builder.Property(v => v.Name).HasMaxLength(ListViewLimits.Name);
        builder.Property(v => v.Query).HasMaxLength(ListViewLimits.Query);
        builder.HasIndex(v => new { v.List, v.OwnerId, v.Name }).IsUnique();
        DatabaseErrors.Explain("ux_list_views_list_owner_id_name", ListViewTexts.NameTaken, nameof(ListViewForm.Name));
    }

    public void Configure(EntityTypeBuilder<DefaultView> builder)
    {
        builder.ToTable("default_views");
        builder.Property(v => v.List).HasMaxLength(ListViewLimits.List);
        builder.HasOne<ListView>().WithMany().HasForeignKey(v => v.ViewId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.UserId, v.List }).IsUnique();
        builder.HasIndex(v => v.ViewId);
    }
}

/// <summary>The tables of saved views.</summary>
static class ListViewTables
{
    extension(ErpDb db)
    {
        public DbSet<ListView> ListViews => db.Set<ListView>();

        public DbSet<DefaultView> DefaultViews => db.Set<DefaultView>();
    }
}
