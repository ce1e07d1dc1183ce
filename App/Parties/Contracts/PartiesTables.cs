using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Duplicates;
using Erp.Parties.PartyGroups;
using Erp.Parties.PaymentTerms;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Contracts;

/// <summary>The module's tables. Most of them are master data, which the modules above may read too.</summary>
public static class PartiesTables
{
    extension(ErpDb db)
    {
        public DbSet<Party> Parties => db.Set<Party>();

        public DbSet<Contact> Contacts => db.Set<Contact>();

        public DbSet<PartyAddress> PartyAddresses => db.Set<PartyAddress>();

        public DbSet<DistinctParties> DistinctParties => db.Set<DistinctParties>();

        public DbSet<PartyGroup> PartyGroups => db.Set<PartyGroup>();

        public DbSet<PaymentTerm> PaymentTerms => db.Set<PaymentTerm>();
    }
}
