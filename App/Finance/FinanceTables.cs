using Erp.Finance.Accounts;
using Erp.Finance.CostObjects;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Finance.Settings;
using Erp.Finance.Taxes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance;

/// <summary>The tables of this module.</summary>
public static class FinanceTables
{
    extension(ErpDb db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();

        public DbSet<TaxCode> TaxCodes => db.Set<TaxCode>();

        public DbSet<FinanceSettings> FinanceSettings => db.Set<FinanceSettings>();

        internal DbSet<CostObject> CostObjects => db.Set<CostObject>();

        internal DbSet<TaxRate> TaxRates => db.Set<TaxRate>();

        internal DbSet<JournalEntry> JournalEntries => db.Set<JournalEntry>();

        internal DbSet<JournalLine> JournalLines => db.Set<JournalLine>();

        internal DbSet<AccountMonth> AccountMonths => db.Set<AccountMonth>();

        internal DbSet<OpenItem> OpenItems => db.Set<OpenItem>();

        internal DbSet<Payment> Payments => db.Set<Payment>();
    }
}
