using Erp.Parties.PartyGroups;
using Erp.Parties.PaymentTerms;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Contracts;

/// <summary>The module's tables. All of them are master data, so the modules above may read them too.</summary>
public static class PartiesTables
{
    extension(ErpDb db)
    {
        public DbSet<Party> Parties => db.Set<Party>();

        public DbSet<PartyGroup> PartyGroups => db.Set<PartyGroup>();

        public DbSet<PaymentTerm> PaymentTerms => db.Set<PaymentTerm>();
    }
}
