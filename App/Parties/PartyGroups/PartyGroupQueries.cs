using System.Globalization;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.PartyGroups;

/// <summary>A party group in a list.</summary>
public sealed class PartyGroupRow : IRow
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string NameDe { get; init; } = "";
}

/// <summary>A party group offered in a picker.</summary>
public sealed record PartyGroupChoice(Guid Id, string Code, string Name);

/// <summary>Reads about party groups.</summary>
public sealed class PartyGroupQueries(Database database)
{
    /// <summary>All groups by code, named in the reader's language.</summary>
    public async Task<IReadOnlyList<PartyGroupChoice>> LookUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var groups = await db.PartyGroups.OrderBy(g => g.Code).ToListAsync(ct);
        return [.. groups.Select(g => new PartyGroupChoice(g.Id, g.Code, g.Name(CultureInfo.CurrentUICulture)))];
    }

    /// <summary>All groups as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<PartyGroupRow> Rows(ErpDb db) => db.PartyGroups.Select(g => new PartyGroupRow
    {
        Id = g.Id, Code = g.Code, NameEn = g.NameEn, NameDe = g.NameDe,
    });
}
