using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Platform.Identifiers;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Parties.Addresses;

/// <summary>The list of all addresses by purpose, whosever they are. Each leads to that customer or supplier.</summary>
public static class PartyAddressList
{
    /// <summary>What of an address is changed in the list, by its own form. What it is for, and whether it is the usual one, is chosen at the party, where one sees which steps back.</summary>
    static readonly ImportType<PartyAddress, PartyAddressForm> Editing = new ImportType<PartyAddress, PartyAddressForm>(
        "parties/addresses", PartyAddressTexts.PartyAddress, PartyAddressTexts.OfParties, PartiesPermissions.Read, PartiesPermissions.Write)
    {
        Read = address => PartyAddressForm.Of(address, version: 0),
        Change = async (scope, address, form, ct) =>
        {
            form.RequirePlace();
            await PartyPartImport.RequirePartyAsync(scope, address, ct);
            address.Change(form);
        },
    }
        .Field(a => a.Label, PartyAddressTexts.Label).Field(a => a.Address.Street, AddressTexts.Street).Field(a => a.Address.PostCode, AddressTexts.PostCode)
            .Field(a => a.Address.City, AddressTexts.City)
        .Field(a => a.Address.CountryCode, AddressTexts.CountryCode).Field(a => a.Active, PartyAddressTexts.Active);

    public static readonly RecordList<PartyAddressRow> Description = new RecordList<PartyAddressRow>(
        "parties/addresses", PartyAddressTexts.Addresses, PartiesPermissions.Read, PartyAddressQueries.Rows)
        .Column(a => a.PartyName, PartyAddressTexts.PartyId).Within(a => a.SearchText)
        .Column(a => a.PartyNumber, ContactTexts.PartyNumber, hidden: true)
        .Choice(a => a.Purpose, PartyAddressTexts.Purpose, Enum.GetValues<AddressPurpose>(), PartyAddressTexts.Of)
        .Column(a => a.Label, PartyAddressTexts.Label)
        .Column(a => a.Street, AddressTexts.Street).Fills("Address.Street")
        .Column(a => a.PostCode, AddressTexts.PostCode).Fills("Address.PostCode")
        .Column(a => a.City, AddressTexts.City).Fills("Address.City")
        .Coded(a => a.CountryCode, AddressTexts.CountryCode, Country.All.Select(c => (c.Code, c.Name)), hidden: true).Fills("Address.CountryCode")
        .Column(a => a.IsDefault, PartyAddressTexts.Default)
        .Column(a => a.Active, PartyAddressTexts.Active)
        .Search((rows, typed) => rows.Matching(a => a.SearchText, typed))
        .OrderBy(a => a.PartyName)
        .EditedBy(Editing);

    /// <summary>Where an address is read and changed.</summary>
    public static string Address(PartyAddressRow address) => $"/parties/parties/{address.PartyId}";
}
