using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Addresses;

/// <summary>The addresses of one party as a file brings them.</summary>
public sealed class PartyAddressesForm
{
    /// <summary>Number of the party.</summary>
    [Required]
    public string? PartyNumber { get; set; }

    public List<PartyAddressForm> Addresses { get; set; } = [];
}

/// <summary>
/// How files bring addresses by purpose: the number of the party in each row. A row changes the address of the same purpose and name, else the one of the
/// same purpose, street and town, or adds one; a file takes none away.
/// </summary>
public static class PartyAddressImport
{
    public static readonly ImportType<Party, PartyAddressesForm> Type = new ImportType<Party, PartyAddressesForm>(
        "parties/addresses", PartyAddressTexts.PartyAddress, PartyAddressTexts.OfParties, PartiesPermissions.Read, PartiesPermissions.Write)
    {
        Change = (scope, party, form, ct) => TakeAsync(scope.Db, party, form, ct),
        Read = party => new() { PartyNumber = party.Number },
        KeyRecurs = true,
        Presets =
        [
            new("Northwind: delivery addresses", new()
            {
                Columns =
                [
                    new(nameof(PartyAddressesForm.PartyNumber), "customer_id"), new("Addresses.Label", "ship_name"), new("Addresses.Address.Street", "ship_address"),
                    new("Addresses.Address.City", "ship_city"),
                    new("Addresses.Address.PostCode", "ship_postal_code"), new("Addresses.Address.CountryCode", "ship_country"), new("Addresses.Purpose", null, nameof(AddressPurpose.Delivery)),
                ],
            }),
        ],
    }
        .KeyedBy(f => f.PartyNumber, p => p.Number, Contacts.ContactTexts.PartyNumber, PartyPartImport.NumberSynonyms)
        .WithLines(f => f.Addresses, lines => lines
            .Field(a => a.Purpose, PartyAddressTexts.Purpose, "Kind", "Art", "Address type", "Adressart")
            .Field(a => a.Label, PartyAddressTexts.Label, "Name", "Label", "Place", "Ship name", "Standort")
            .Field(a => a.Address.Street, AddressTexts.Street, "Address", "Adresse", "Anschrift", "Strasse", "Straße und Hausnummer", "Street address", "Ship address")
            .Field(a => a.Address.Line2, AddressTexts.Line2, "Address 2", "Adresszusatz", "Zusatz")
            .Field(a => a.Address.PostCode, AddressTexts.PostCode, "PLZ", "Postal code", "Zip", "Zip code", "Postcode", "Ship postal code")
            .Field(a => a.Address.City, AddressTexts.City, "Town", "Stadt", "Ship city")
            .Field(a => a.Address.CountryCode, AddressTexts.CountryCode, "Country", "Land", "Country code", "Länderkennzeichen", "Ship country")
            .Field(a => a.IsDefault, PartyAddressTexts.IsDefault, "Usual", "Standard", "Default")
            .Field(a => a.Active, PartyAddressTexts.Active), typeof(PartyAddress));

    static async Task TakeAsync(ErpDb db, Party party, PartyAddressesForm form, CancellationToken ct)
    {
        party.RequireUnmerged();
        foreach (var (index, row) in form.Addresses.Index()) row.RequirePlace($"{nameof(form.Addresses)}[{index}].");
        await db.PartyAddresses.Where(a => a.PartyId == party.Id).LoadAsync(ct);
        // Rows before this one may have brought some that are not saved yet.
        var known = db.PartyAddresses.Local.Where(a => a.PartyId == party.Id).ToList();
        foreach (var row in form.Addresses)
        {
            var address = Find(known, row);
            if (address is not null) address.Change(Completed(row, address));
            else
            {
                known.Add(address = new PartyAddress(party.Id, row));
                db.Add(address);
            }

            if (address.IsDefault)
                foreach (var other in known.Where(a => a != address && a.Purpose == address.Purpose && a.IsDefault)) other.StepBack();
        }
    }

    static PartyAddress? Find(List<PartyAddress> known, PartyAddressForm row)
    {
        var place = row.Address.ToAddress();
        return known.Find(a => a.Purpose == row.Purpose && (row.Label.Trimmed() is { } label ? a.Label == label : (a.Address.Street, a.Address.City) == (place.Street, place.City)));
    }

    /// <summary>A row says what its cells hold; of the rest the address keeps what it has.</summary>
    static PartyAddressForm Completed(PartyAddressForm row, PartyAddress known)
    {
        var form = PartyAddressForm.Of(known, version: 0);
        (form.Label, form.IsDefault, form.Active) = (row.Label ?? form.Label, form.IsDefault || row.IsDefault, form.Active && row.Active);
        var (line, postCode) = (form.Address.Line2, form.Address.PostCode);
        form.Address = row.Address;
        (form.Address.Line2, form.Address.PostCode) = (row.Address.Line2 ?? line, row.Address.PostCode ?? postCode);
        return form;
    }
}
