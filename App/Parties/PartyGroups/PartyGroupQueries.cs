using Erp.Parties.Contracts;
using Erp.Platform.Records;

namespace Erp.Parties.PartyGroups;

/// <summary>A party group in a list.</summary>
public sealed class PartyGroupRow : IRow
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string NameDe { get; init; } = "";
}

/// <summary>Reads about party groups.</summary>
static class PartyGroupQueries
{
    /// <summary>All groups as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<PartyGroupRow> Rows(ErpDb db) => db.PartyGroups.Select(g => new PartyGroupRow
    {
        Id = g.Id, Code = g.Code, NameEn = g.NameEn, NameDe = g.NameDe,
    });
}
