using Erp.Finance.Accounts;
using Erp.Finance.CostObjects;
using Erp.Parties;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Finance.Payments;

sealed class OpenItemConfiguration : IEntityTypeConfiguration<OpenItem>, IEntityTypeConfiguration<SetOff>
{
    /// <summary>Up to 99.99 %.</summary>
    const int PercentPrecision = 4;
    const int PercentScale = 2;

    public void Configure(EntityTypeBuilder<OpenItem> builder)
    {
        builder.ToTable("open_items", table =>
        {
            table.HasCheckConstraint("ck_open_items_open_within_amount", "open * amount >= 0 and abs(open) <= abs(amount)");
            table.HasCheckConstraint("ck_open_items_home_within_amount", "home_open * home_amount >= 0 and abs(home_open) <= abs(home_amount) and (open <> 0 or home_open = 0)");
        });
        builder.Property(i => i.SourceType).HasMaxLength(FinanceLimits.SourceType);
        builder.Property(i => i.DocumentNumber).HasMaxLength(FinanceLimits.DocumentNumber);
        builder.Property(i => i.PartyName).HasMaxLength(FinanceLimits.PartyName);
        builder.Property(i => i.Currency).HasMaxLength(FinanceLimits.Currency);
        builder.Property(i => i.DiscountPercent).HasPrecision(PercentPrecision, PercentScale);
        builder.HasIndex(i => new { i.SourceType, i.SourceId });
        builder.HasIndex(i => i.PartyId);
        // Most items are settled after a while; lists look at the few that are not.
        builder.HasIndex(i => i.DueDate).HasFilter("open <> 0");
        builder.HasOne<Party>().WithMany().HasForeignKey(i => i.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OpenItem>().WithMany().HasForeignKey(i => i.CorrectsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CostObject>().WithMany().HasForeignKey(i => i.CostObjectId).OnDelete(DeleteBehavior.Restrict);
        DatabaseErrors.Explain("fk_open_items_cost_object_id", CostObjectTexts.InUse);
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
    public void Configure(EntityTypeBuilder<SetOff> builder)
    {
        builder.ToTable("open_item_set_offs");
        builder.HasOne<OpenItem>().WithMany().HasForeignKey(s => s.OpenItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OpenItem>().WithMany().HasForeignKey(s => s.AgainstId).OnDelete(DeleteBehavior.Restrict);
    }
}
