using Erp.Parties.Contracts;
using Erp.Platform.Imports;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties;

/// <summary>What files that bring parts of parties, and lists that change them, have in common.</summary>
static class PartyPartImport
{
    /// <summary>Headings that files give the number of the party.</summary>
    public static readonly string[] NumberSynonyms =
        [
            "Customer ID", "Customer number", "Customer no", "Kundennummer", "Kunden-Nr", "Kunden-ID", "KdNr", "Debitor", "Supplier ID", "Supplier number",
            "Lieferantennummer", "Lieferanten-Nr", "LiefNr", "Kreditor", "Account number", "Partner number", "Partnernummer",
        ];

    /// <summary>Reads the party of a part that is changed in its list, and those of all other parts with it.</summary>
    /// <exception cref="BusinessRuleException">It was merged into another.</exception>
    public static async Task RequirePartyAsync<TPart>(ImportScope scope, TPart part, CancellationToken ct) where TPart : Entity, IPartOf
    {
        var parties = await scope.OnceAsync(typeof(TPart), async () =>
        {
            var ids = scope.Db.Set<TPart>().Local.Select(p => p.RootId).ToHashSet();
            return await scope.Db.Parties.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        });
        parties[part.RootId].RequireUnmerged();
    }
}
