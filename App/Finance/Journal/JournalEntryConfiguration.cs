using Erp.Finance.Accounts;
using Erp.Finance.CostObjects;
using Erp.Finance.Taxes;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Finance.Journal;

sealed class JournalEntryConfiguration : IEntityTypeConfiguration<JournalEntry>, IEntityTypeConfiguration<JournalLine>
{
    /// <summary>Raised by the trigger that refuses to change what is posted.</summary>
    public const string Immutable = "journal_is_immutable";

    /// <summary>Raised by the trigger that weighs debit against credit before a transaction ends.</summary>
    public const string Balanced = "journal_is_balanced";

    /// <summary>An entry is reversed once.</summary>
    public const string ReversedOnce = "ux_journal_entries_reverses_id";

    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.ToTable("journal_entries");
        builder.Property(e => e.Number).HasMaxLength(NumberPattern.MaxLength);
        builder.Property(e => e.DocumentNumber).HasMaxLength(FinanceLimits.DocumentNumber);
        builder.Property(e => e.Text).HasMaxLength(FinanceLimits.PostingText);
        builder.Property(e => e.Currency).HasMaxLength(FinanceLimits.Currency);
        builder.Property(e => e.SourceType).HasMaxLength(FinanceLimits.SourceType);
        builder.Property(e => e.Reason).HasMaxLength(FinanceLimits.Reason);
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => e.ReversesId).IsUnique();
        builder.HasIndex(e => new { e.SourceType, e.SourceId });
        builder.HasIndex(e => e.PostingDate);
        builder.HasOne<JournalEntry>().WithMany().HasForeignKey(e => e.ReversesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Lines).WithOne().HasForeignKey(l => l.EntryId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JournalLine> builder)
    {
        builder.ToTable("journal_lines", table => table.HasCheckConstraint("ck_journal_lines_one_side", "debit = 0 or credit = 0"));
        builder.Property(l => l.Text).HasMaxLength(FinanceLimits.PostingText);
        builder.HasIndex(l => new { l.EntryId, l.Position }).IsUnique();
        builder.HasIndex(l => new { l.AccountId, l.PostingDate });
        // Balances of all accounts read the months whose totals are not kept yet.
        builder.HasIndex(l => l.PostingDate);
        builder.HasIndex(l => new { l.CostObjectId, l.PostingDate });
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.ContraAccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TaxCode>().WithMany().HasForeignKey(l => l.TaxCodeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CostObject>().WithMany().HasForeignKey(l => l.CostObjectId).OnDelete(DeleteBehavior.Restrict);
        DatabaseErrors.Explain("fk_journal_lines_cost_object_id", CostObjectTexts.InUse);
    }
}
