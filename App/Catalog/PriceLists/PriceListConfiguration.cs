using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Parties;
using Erp.Parties.PartyGroups;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Catalog.PriceLists;

/// <summary>That no two prices overlap is also kept by the database; see <c>Migrations/…_PriceGuards.cs</c>.</summary>
sealed class PriceListConfiguration : IEntityTypeConfiguration<PriceList>, IEntityTypeConfiguration<PriceEntry>, IEntityTypeConfiguration<PriceListParty>, IEntityTypeConfiguration<PriceListGroup>
{
    public void Configure(EntityTypeBuilder<PriceList> builder)
    {
        builder.ToTable("price_lists");
        builder.Property(l => l.Name).HasMaxLength(PriceLimits.Name);
        builder.Property(l => l.Currency).HasMaxLength(PriceLimits.Currency);
        builder.HasMany(l => l.Entries).WithOne().HasForeignKey(e => e.PriceListId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(l => l.Parties).WithOne().HasForeignKey(p => p.PriceListId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(l => l.Groups).WithOne().HasForeignKey(g => g.PriceListId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(l => l.Name).IsUnique();
        DatabaseErrors.Explain("ux_price_lists_name", PriceListTexts.NameTaken, nameof(PriceList.Name));
        DatabaseErrors.Explain("fk_price_lists_currency", Currencies.CurrencyTexts.Unknown, nameof(PriceList.Currency));
    }

    public void Configure(EntityTypeBuilder<PriceEntry> builder)
    {
        builder.ToTable("price_entries");
        builder.Property(e => e.QuantityFrom).HasPrecision(PriceLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(e => e.Price).HasPrecision(ItemLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(e => e.DiscountPercent).HasPrecision(PriceLimits.PercentPrecision, PriceLimits.PercentDecimals);
        builder.HasOne<Item>().WithMany().HasForeignKey(e => e.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(e => e.UnitId).OnDelete(DeleteBehavior.Restrict);
        DatabaseErrors.Explain("price_entries_do_not_overlap", PriceEntryTexts.OverlapElsewhere, nameof(PriceList.Entries));
    }

    public void Configure(EntityTypeBuilder<PriceListParty> builder)
    {
        builder.ToTable("price_list_parties");
        builder.HasOne<Party>().WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.PriceListId, p.PartyId }).IsUnique();
        DatabaseErrors.Explain("fk_price_list_parties_party_id", PriceListTexts.PartyUnknown, nameof(PriceList.Parties));
    }

    public void Configure(EntityTypeBuilder<PriceListGroup> builder)
    {
        builder.ToTable("price_list_groups");
        builder.HasOne<PartyGroup>().WithMany().HasForeignKey(g => g.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(g => new { g.PriceListId, g.GroupId }).IsUnique();
        DatabaseErrors.Explain("fk_price_list_groups_group_id", PriceListTexts.GroupUnknown, nameof(PriceList.Groups));
    }
}
