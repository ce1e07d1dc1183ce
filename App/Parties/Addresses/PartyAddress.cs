using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Parties.Addresses;

/// <summary>Another address of a customer or supplier beside the main one, and what it is for.</summary>
[MasterData]
public sealed class PartyAddress : Entity, IPartOf, IPersonal, INamed
{
    PartyAddress() { }

    internal PartyAddress(Guid partyId, PartyAddressForm form)
    {
        PartyId = partyId;
        Change(form);
    }

    /// <summary>Whose it is.</summary>
    public Guid PartyId { get; private set; }

    public AddressPurpose Purpose { get; private set; }

    /// <summary>What people call the place, such as a warehouse; none where the address says enough.</summary>
    [Personal]
    public string? Label { get; private set; }

    public Address Address { get; private set; } = new();

    /// <summary>Taken for its purpose unless another is chosen; at most one of a party and purpose.</summary>
    public bool IsDefault { get; private set; }

    /// <summary>Offered for new documents. What stands on documents is deactivated, not deleted.</summary>
    public bool Active { get; private set; } = true;

    Guid IPartOf.RootId => PartyId;

    Guid IPersonal.PersonId => PartyId;

    string INamed.DisplayName => Describe();

    /// <summary>One line that tells it from the party's other addresses.</summary>
    internal string Describe() => string.Join(" · ", new[]
    {
        PartyAddressTexts.Of(Purpose).ToString(), Label,
        string.Join(", ", new[] { Address.Street, $"{Address.PostCode} {Address.City}".Trim() }.Where(part => !string.IsNullOrEmpty(part))),
    }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Takes over what was typed.</summary>
    internal void Change(PartyAddressForm form)
    {
        (Purpose, Label, Address) = (form.Purpose, form.Label.Trimmed(), form.Address.ToAddress());
        (IsDefault, Active) = (form.IsDefault && form.Active, form.Active);
    }

    /// <summary>Another address is the usual one of this purpose.</summary>
    internal void StepBack() => IsDefault = false;
}
