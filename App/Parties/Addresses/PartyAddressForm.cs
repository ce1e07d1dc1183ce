using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Parties.Addresses;

/// <summary>An address of a party as it is typed; its version is that of the party.</summary>
public sealed class PartyAddressForm : IVersionedForm
{
    public int Version { get; set; }

    [Declared]
    public AddressPurpose Purpose { get; set; }

    [Personal, StringLength(AddressLimits.Line), OneLine]
    public string? Label { get; set; }

    [Required]
    public AddressForm Address { get; set; } = new();

    public bool IsDefault { get; set; }

    public bool Active { get; set; } = true;

    /// <summary>A form to change an address in.</summary>
    /// <param name="version">That of the party.</param>
    public static PartyAddressForm Of(PartyAddress address, int version) => new()
    {
        Version = version, Purpose = address.Purpose, Label = address.Label, Address = AddressForm.Of(address.Address), IsDefault = address.IsDefault, Active = address.Active,
    };

    /// <summary>What no single field can say: an address leads somewhere.</summary>
    /// <exception cref="InvalidInputException">Every part that is missing.</exception>
    /// <param name="path">Where the form stands among others.</param>
    internal void RequirePlace(string path = "")
    {
        var errors = new List<FieldError>();
        if (Address.Street.Trimmed() is null) errors.Add(new(path + "Address.Street", FormTexts.Required));
        if (Address.City.Trimmed() is null) errors.Add(new(path + "Address.City", FormTexts.Required));
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }
}
