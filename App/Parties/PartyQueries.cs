using System.Globalization;
using System.Linq.Expressions;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties;

/// <summary>A party in a list.</summary>
public sealed class PartyRow : IRow
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public string Name { get; init; } = "";

    public PartyKind Kind { get; init; }

    public string? City { get; init; }

    public string CountryCode { get; init; } = "";

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? VatId { get; init; }

    /// <summary>Name of its terms in the reader's language.</summary>
    public string? PaymentTerm { get; init; }

    /// <summary>Name of its group in the reader's language.</summary>
    public string? Group { get; init; }

    public decimal? CreditLimit { get; init; }

    /// <summary>What it is to us; a word of <see cref="PartyRole"/>.</summary>
    public string Role { get; init; } = "";

    public bool IsCustomer { get; init; }

    public bool IsSupplier { get; init; }

    public bool Blocked { get; init; }

    public bool Active { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>Everything about one party.</summary>
/// <param name="Name">As documents write it.</param>
/// <param name="Form">What can be changed.</param>
public sealed record PartyDetail(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt, PartyForm Form)
{
    /// <summary>The party this one was merged into; null while it stands by itself.</summary>
    public PartyChoice? MergedInto { get; init; }
}

/// <summary>Reads about companies and people.</summary>
public sealed class PartyQueries(Database database)
{
    /// <summary>Most rows a picker gets.</summary>
    public const int MostChoices = 20;

    static readonly Expression<Func<Party, PartyChoice>> AsChoice = p => new PartyChoice(p.Id, p.Number, p.Name, p.Address.City, p.Language, p.Blocked);

    /// <summary>One party.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PartyDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var party = await db.Parties.RequireAsync(id, ct);
        return new(party.Id, party.Name, party.CreatedAt, party.ChangedAt, PartyForm.Of(party))
        {
            MergedInto = party.MergedIntoId is { } into ? await db.Parties.Where(p => p.Id == into).Select(AsChoice).SingleAsync(ct) : null,
        };
    }

    /// <summary>Active parties whose number, name or city contain every word typed, by name; at most <see cref="MostChoices"/>.</summary>
    public async Task<IReadOnlyList<PartyChoice>> LookUpAsync(string? typed, PartyRole role = PartyRole.Any, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        return await db.Parties.Where(p => p.Active)
            .Where(p => role != PartyRole.Customer || p.IsCustomer).Where(p => role != PartyRole.Supplier || p.IsSupplier)
            .Where(p => role != PartyRole.Both || (p.IsCustomer && p.IsSupplier))
            .Matching(p => p.SearchText, typed).NumberFirst(p => p.Number, typed, p => p.Name).ThenBy(p => p.Id).Take(MostChoices)
            .Select(AsChoice).ToListAsync(ct);
    }

    /// <summary>A party that is already chosen, active or not; null when there is none with this key.</summary>
    public async Task<PartyChoice?> ChoiceAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        return await db.Parties.Where(p => p.Id == id).Select(AsChoice).SingleOrDefaultAsync(ct);
    }

    /// <summary>Every party as a row; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<PartyRow> Rows(ErpDb db)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        var (terms, groups) = (db.PaymentTerms, db.PartyGroups);
        return db.Parties.Select(p => new PartyRow
        {
            Id = p.Id, Number = p.Number, Name = p.Name, Kind = p.Kind, City = p.Address.City, CountryCode = p.Address.CountryCode, Email = p.Email, Phone = p.Phone,
            VatId = p.VatId, PaymentTerm = terms.Where(t => t.Id == p.PaymentTermId).Select(t => german ? t.NameDe : t.NameEn).FirstOrDefault(),
            CreditLimit = p.CreditLimit, Group = groups.Where(g => g.Id == p.GroupId).Select(g => german ? g.NameDe : g.NameEn).FirstOrDefault(),
            Role = p.IsCustomer && p.IsSupplier ? nameof(PartyRole.Both) : p.IsCustomer ? nameof(PartyRole.Customer) : nameof(PartyRole.Supplier),
            IsCustomer = p.IsCustomer, IsSupplier = p.IsSupplier, Blocked = p.Blocked, Active = p.Active, SearchText = p.SearchText,
        });
    }
}
