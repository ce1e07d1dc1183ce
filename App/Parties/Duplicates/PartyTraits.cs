using System.Linq.Expressions;
using Erp.Parties.Contracts;
using Erp.Platform.Records;

namespace Erp.Parties.Duplicates;

/// <summary>What of a party tells whether it is another one.</summary>
public sealed record PartyTraits
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>The words of the name that count; see <see cref="PartyName.Core"/>.</summary>
    public string MatchName { get; init; } = "";

    public PartyKind Kind { get; init; }

    public string? Street { get; init; }

    public string? PostCode { get; init; }

    public string? City { get; init; }

    public string CountryCode { get; init; } = "";

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? VatId { get; init; }

    public string? Iban { get; init; }

    internal static readonly Expression<Func<Party, PartyTraits>> OfParty = p => new PartyTraits
    {
        Id = p.Id, Number = p.Number, Name = p.Name, MatchName = p.MatchName, Kind = p.Kind, Street = p.Address.Street, PostCode = p.Address.PostCode, City = p.Address.City,
        CountryCode = p.Address.CountryCode, Email = p.Email, Phone = p.Phone, VatId = p.VatId, Iban = p.Iban,
    };

    /// <summary>The traits of a party as far as it is typed.</summary>
    internal static PartyTraits Of(PartyForm form)
    {
        var name = form.Kind == PartyKind.Person ? PersonName.Of(form.Title, form.FirstName, form.LastName) : form.CompanyName.Trimmed() ?? "";
        return new()
        {
            Name = name, MatchName = PartyName.Core(name), Kind = form.Kind, Street = form.Address.Street.Trimmed(), PostCode = form.Address.PostCode.Trimmed(), City = form.Address.City.Trimmed(),
            CountryCode = form.Address.CountryCode, Email = form.Email.Trimmed(), Phone = form.Phone.Trimmed(), VatId = form.VatId.Compacted(), Iban = form.Iban.Compacted(),
        };
    }
}
