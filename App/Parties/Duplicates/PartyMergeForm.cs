using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Parties.Duplicates;

/// <summary>Fields of a party that are taken from one or the other when two become one; what belongs together goes together.</summary>
public enum MergedField
{
    /// <summary>Kind, name, salutation.</summary>
    Name,

    /// <summary>The main address. The other one stays among the addresses of the party.</summary>
    Address,
    Email,
    Phone,
    Website,
    VatId,

    /// <summary>IBAN and BIC.</summary>
    Iban,
    PaymentTermId,
    GroupId,
    Language,
    Currency,
    CreditLimit,
}

/// <summary>Which party goes into another, and what that one takes over from it. Empty fields are filled from it in any case, but for terms of payment and credit limit.</summary>
public sealed class PartyMergeForm : IVersionedForm
{
    /// <summary>Version of the party that stays.</summary>
    public int Version { get; set; }

    /// <summary>The party that goes into the other.</summary>
    [Required]
    public Guid? MergedId { get; set; }

    /// <summary>Version at which that party was looked at.</summary>
    public int MergedVersion { get; set; }

    /// <summary>Fields of which its value is kept, where it has one; terms of payment and credit limit even where it has none.</summary>
    [Required, MaxLength(20)]
    public List<MergedField> Take { get; set; } = [];
}
