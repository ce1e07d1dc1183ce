using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Platform.Identifiers;
using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Parties.Addresses;

/// <summary>The list of all addresses by purpose, whosever they are. Each leads to that customer or supplier.</summary>
public static class PartyAddressList
{
    public static readonly RecordList<PartyAddressRow> Description = new RecordList<PartyAddressRow>("parties/addresses", PartyAddressTexts.Addresses, PartiesPermissions.Read, PartyAddressQueries.Rows)
        .Column(a => a.PartyName, PartyAddressTexts.PartyId).Within(a => a.SearchText)
        .Column(a => a.PartyNumber, ContactTexts.PartyNumber, hidden: true)
        .Choice(a => a.Purpose, PartyAddressTexts.Purpose, Enum.GetValues<AddressPurpose>(), PartyAddressTexts.Of)
        .Column(a => a.Label, PartyAddressTexts.Label)
        .Column(a => a.Street, AddressTexts.Street)
        .Column(a => a.PostCode, AddressTexts.PostCode)
        .Column(a => a.City, AddressTexts.City)
        .Coded(a => a.CountryCode, AddressTexts.CountryCode, Country.All.Select(c => (c.Code, c.Name)), hidden: true)
        .Column(a => a.IsDefault, PartyAddressTexts.Default)
        .Column(a => a.Active, PartyAddressTexts.Active)
        .Search((rows, typed) => rows.Matching(a => a.SearchText, typed))
        .OrderBy(a => a.PartyName);

    /// <summary>Where an address is read and changed.</summary>
    public static string Address(PartyAddressRow address) => $"/parties/parties/{address.PartyId}";
}
