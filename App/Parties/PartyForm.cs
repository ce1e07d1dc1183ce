using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Identifiers;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Parties;

/// <summary>A party as it is typed.</summary>
public sealed class PartyForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>A number of one's own; left empty, the next of the range is given. Fixed once given.</summary>
    [StringLength(PartyLimits.Number), OneLine]
    public string? Number { get; set; }

    [Declared]
    public PartyKind Kind { get; set; }

    [Personal, StringLength(PartyLimits.Name), OneLine]
    public string? CompanyName { get; set; }

    [Declared]
    public Salutation Salutation { get; set; }

    [Personal, StringLength(PartyLimits.Title), OneLine]
    public string? Title { get; set; }

    [Personal, StringLength(PartyLimits.NamePart), OneLine]
    public string? FirstName { get; set; }

    [Personal, StringLength(PartyLimits.NamePart), OneLine]
    public string? LastName { get; set; }

    public bool IsCustomer { get; set; } = true;

    public bool IsSupplier { get; set; }

    [Required]
    public AddressForm Address { get; set; } = new();

    [Personal, EmailAddress, StringLength(PartyLimits.Email), OneLine]
    public string? Email { get; set; }

    [Personal, PhoneNumber, StringLength(PartyLimits.Phone)]
    public string? Phone { get; set; }

    [Personal, Website, StringLength(PartyLimits.Website)]
    public string? Website { get; set; }

    [Personal, VatId, StringLength(PartyLimits.VatId + PartyLimits.Grouping)]
    public string? VatId { get; set; }

    [Personal, Iban, StringLength(IbanAttribute.MaxLength + PartyLimits.Grouping)]
    public string? Iban { get; set; }

    [Bic, StringLength(PartyLimits.Bic + PartyLimits.Grouping)]
    public string? Bic { get; set; }

    public Guid? PaymentTermId { get; set; }

    public Guid? GroupId { get; set; }

    [Required, AllowedValues("de", "en")]
    public string Language { get; set; } = "de";

    /// <summary>ISO 4217 code of the currency its documents are in, unless they say otherwise: one of the company's currencies.</summary>
    [Required, StringLength(PartyLimits.Currency), OneLine]
    public string Currency { get; set; } = Money.Euro;

    /// <summary>How much the customer may owe at most, in euro with tax; empty means without limit.</summary>
    [Between(0, PartyLimits.MostCredit), Decimals(Money.Decimals)]
    public decimal? CreditLimit { get; set; }

    [Personal, StringLength(PartyLimits.Notes)]
    public string? Notes { get; set; }

    public bool Blocked { get; set; }

    public bool Active { get; set; } = true;

    /// <summary>A form to change a party in.</summary>
    public static PartyForm Of(Party party) => new()
    {
        Version = party.Version, Number = party.Number, Kind = party.Kind,
        CompanyName = party.CompanyName, Salutation = party.Salutation, Title = party.Title, FirstName = party.FirstName, LastName = party.LastName,
        IsCustomer = party.IsCustomer, IsSupplier = party.IsSupplier, Address = AddressForm.Of(party.Address),
        Email = party.Email, Phone = party.Phone, Website = party.Website, VatId = party.VatId, Iban = party.Iban, Bic = party.Bic,
        PaymentTermId = party.PaymentTermId, GroupId = party.GroupId, Language = party.Language, Currency = party.Currency, CreditLimit = party.CreditLimit,
        Notes = party.Notes, Blocked = party.Blocked, Active = party.Active,
    };

    /// <summary>What no single field can say: the name that its kind needs, and at least one role.</summary>
    /// <exception cref="InvalidInputException">Every field to mend.</exception>
    internal void RequireNameAndRole()
    {
        var errors = new List<FieldError>();
        if (Kind == PartyKind.Company && CompanyName.Trimmed() is null) errors.Add(new(nameof(CompanyName), FormTexts.Required));
        if (Kind == PartyKind.Person && LastName.Trimmed() is null) errors.Add(new(nameof(LastName), FormTexts.Required));
        if (!IsCustomer && !IsSupplier) errors.Add(new(nameof(IsCustomer), PartyTexts.RoleMissing));
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }
}
