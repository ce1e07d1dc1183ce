using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Finance.CostObjects;
using Erp.Finance.Taxes;
using Erp.Parties;
using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Parties.PaymentTerms;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Sales.Documents;

/// <summary>How tables of orders and invoices and their lines keep what both have in common.</summary>
static class SalesDocumentMapping
{
    public static void MapDocument<T, TLine>(EntityTypeBuilder<T> builder) where T : SalesDocument<TLine> where TLine : SalesLine
    {
        builder.Property(d => d.Number).HasMaxLength(Platform.Numbering.NumberPattern.MaxLength);
        builder.Property(d => d.CustomerNumber).HasMaxLength(PartyLimits.Number);
        builder.Property(d => d.CustomerName).HasMaxLength(PartyLimits.Name);
        builder.HasAddress(d => d.CustomerAddress);
        builder.Property(d => d.CustomerVatId).HasMaxLength(PartyLimits.VatId);
        builder.Property(d => d.GoodsCountry).HasMaxLength(AddressLimits.Country);
        builder.Property(d => d.Language).HasMaxLength(PartyLimits.Language);
        builder.Property(d => d.Currency).HasMaxLength(PartyLimits.Currency);
        builder.Property(d => d.Rate).HasPrecision(PriceLimits.RatePrecision, PriceLimits.RateDecimals);
        builder.Property(d => d.OwnReference).HasMaxLength(SalesLimits.Reference);
        builder.Property(d => d.CustomerReference).HasMaxLength(SalesLimits.Reference);
        builder.ComplexProperty(d => d.Terms, terms =>
        {
            terms.Property(t => t.Name).HasMaxLength(PaymentTermLimits.Name);
            terms.Property(t => t.DiscountPercent).HasPrecision(SalesLimits.PercentPrecision, SalesLimits.PercentDecimals);
        });
        builder.Property(d => d.DiscountPercent).HasPrecision(SalesLimits.PercentPrecision, SalesLimits.PercentDecimals);
        builder.Property(d => d.Margin).HasPrecision(SalesLimits.MarginPrecision, Money.Decimals);
        builder.Property(d => d.MarginPercent).HasPrecision(SalesLimits.MarginPercentPrecision, SalesLimits.PercentDecimals);
        builder.Property(d => d.HeaderText).HasMaxLength(SalesLimits.Text);
        builder.Property(d => d.FooterText).HasMaxLength(SalesLimits.Text);
        builder.HasOne<Party>().WithMany().HasForeignKey(d => d.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(d => d.ContactName).HasMaxLength(ContactLimits.Name);
        builder.HasOne<PartyAddress>().WithMany().HasForeignKey(d => d.AddressId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contact>().WithMany().HasForeignKey(d => d.ContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PaymentTerm>().WithMany().HasForeignKey(d => d.PaymentTermId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CostObject>().WithMany().HasForeignKey(d => d.CostObjectId).OnDelete(DeleteBehavior.Restrict);
        DatabaseErrors.Explain($"fk_{builder.Metadata.GetTableName()}_cost_object_id", DocumentTexts.CostObjectInUse);
        builder.HasSearchText(d => d.SearchText);
    }

    public static void MapLine<TLine>(EntityTypeBuilder<TLine> builder) where TLine : SalesLine
    {
        builder.Property(l => l.ItemNumber).HasMaxLength(ItemLimits.Number);
        builder.Property(l => l.Text).HasMaxLength(SalesLimits.LineText);
        builder.Property(l => l.Description).HasMaxLength(SalesLimits.LineDescription);
        builder.Property(l => l.Quantity).HasPrecision(SalesLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(l => l.UnitCode).HasMaxLength(UnitLimits.Code);
        builder.Property(l => l.UnitName).HasMaxLength(UnitLimits.Name);
        builder.Property(l => l.UneceCode).HasMaxLength(UnitLimits.UneceCode);
        builder.Property(l => l.UnitPrice).HasPrecision(SalesLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(l => l.UnitCost).HasPrecision(SalesLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(l => l.DiscountPercent).HasPrecision(SalesLimits.PercentPrecision, SalesLimits.PercentDecimals);
        builder.Property(l => l.DiscountText).HasMaxLength(SalesLimits.AdjustmentText);
        builder.Property(l => l.ChargeText).HasMaxLength(SalesLimits.AdjustmentText);
        builder.Property(l => l.TaxCode).HasMaxLength(SalesLimits.TaxCode);
        builder.Property(l => l.TaxRate).HasPrecision(SalesLimits.PercentPrecision, SalesLimits.PercentDecimals);
        builder.Property(l => l.TaxNote).HasMaxLength(SalesLimits.TaxNote);
        builder.Property(l => l.ExemptionCode).HasMaxLength(SalesLimits.ExemptionCode);
        builder.HasOne<Item>().WithMany().HasForeignKey(l => l.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TaxCode>().WithMany().HasForeignKey(l => l.TaxCodeId).OnDelete(DeleteBehavior.Restrict);
    }

    public static void MapAdjustment<TAdjustment>(EntityTypeBuilder<TAdjustment> builder) where TAdjustment : SalesAdjustment
    {
        builder.Property(a => a.Text).HasMaxLength(SalesLimits.AdjustmentText);
        builder.Property(a => a.TaxCode).HasMaxLength(SalesLimits.TaxCode);
        builder.Property(a => a.TaxRate).HasPrecision(SalesLimits.PercentPrecision, SalesLimits.PercentDecimals);
        builder.Property(a => a.TaxNote).HasMaxLength(SalesLimits.TaxNote);
        builder.Property(a => a.ExemptionCode).HasMaxLength(SalesLimits.ExemptionCode);
        builder.HasOne<TaxCode>().WithMany().HasForeignKey(a => a.TaxCodeId).OnDelete(DeleteBehavior.Restrict);
    }
}
