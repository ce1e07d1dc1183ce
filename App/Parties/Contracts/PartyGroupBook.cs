using System.Globalization;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Contracts;

/// <summary>A party group offered in a picker.</summary>
public sealed record PartyGroupChoice(Guid Id, string Code, string Name);

/// <summary>The groups customers and suppliers can be in.</summary>
[Contract]
public sealed class PartyGroupBook(Database database)
{
    /// <summary>All groups by code, named in the reader's language; takes the right <c>parties:read</c>.</summary>
    public async Task<IReadOnlyList<PartyGroupChoice>> AllAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var groups = await db.PartyGroups.OrderBy(g => g.Code).ToListAsync(ct);
        return [.. groups.Select(g => new PartyGroupChoice(g.Id, g.Code, g.Name(CultureInfo.CurrentUICulture)))];
    }
}
