using Erp.Parties.Contracts;
using Erp.Platform.Imports;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties;

/// <summary>How files bring customers and suppliers.</summary>
public static class PartyImport
{
    public static readonly ImportType<Party, PartyForm> Type = new ImportType<Party, PartyForm>(
        "parties/parties", PartyTexts.Party, PartyTexts.Parties, PartiesPermissions.Read, PartiesPermissions.Write)
    {
        Make = (_, form, _) => Task.FromResult(new Party(form.Number!.Trim(), form)),
        Change = (_, party, form, _) =>
        {
            party.RequireUnmerged();
            party.Change(form);
            return Task.CompletedTask;
        },
        Read = PartyForm.Of,
        NumberRange = PartiesSeed.NumberRange,
        Presets =
        [
            new("Northwind: customers", new()
            {
                Columns =
                [
                    new(nameof(PartyForm.Number), "customer_id"), new(nameof(PartyForm.CompanyName), "company_name"), new("Address.Street", "address"), new("Address.City", "city"),
                    new("Address.PostCode", "postal_code"), new("Address.Line2", "region"), new("Address.CountryCode", "country"), new(nameof(PartyForm.Phone), "phone"),
                    new(nameof(PartyForm.IsCustomer), null, "yes"), new(nameof(PartyForm.IsSupplier), null, "no"), new(nameof(PartyForm.Language), null, "en"),
                ],
            }),
            new("Northwind: suppliers", new()
            {
                Columns =
                [
                    new(nameof(PartyForm.Number), "supplier_id"), new(nameof(PartyForm.CompanyName), "company_name"), new("Address.Street", "address"), new("Address.City", "city"),
                    new("Address.PostCode", "postal_code"), new("Address.Line2", "region"), new("Address.CountryCode", "country"), new(nameof(PartyForm.Phone), "phone"),
                    new(nameof(PartyForm.IsCustomer), null, "no"), new(nameof(PartyForm.IsSupplier), null, "yes"), new(nameof(PartyForm.Language), null, "en"),
                ],
            }),
        ],
    }
        .KeyedBy(f => f.Number, p => p.Number, PartyTexts.Number, "Nr", "No", "ID", "Customer ID", "Customer number", "Customer no", "Kundennummer", "Kunden-Nr", "Kunden-ID", "KdNr", "Debitor",
            "Supplier ID", "Supplier number", "Lieferantennummer", "Lieferanten-Nr", "LiefNr", "Kreditor", "Account number")
        .Field(f => f.Kind, PartyTexts.Kind, "Type", "Typ")
        .Field(
            f => f.CompanyName, PartyTexts.CompanyName, "Company", "Firma", "Name", "Name 1", "Organisation", "Organization", "Customer", "Kunde", "Customer name",
            "Kundenname", "Lieferant", "Supplier name")
        .Field(f => f.Salutation, PartyTexts.Salutation, "Salutation", "Title of courtesy")
        .Field(f => f.Title, PartyTexts.Title, "Academic title", "Akad. Titel")
        .Field(f => f.FirstName, PartyTexts.FirstName, "Given name", "Forename")
        .Field(f => f.LastName, PartyTexts.LastName, "Surname", "Family name", "Familienname")
        .Field(f => f.IsCustomer, PartyTexts.IsCustomer, "Is customer", "Ist Kunde")
        .Field(f => f.IsSupplier, PartyTexts.IsSupplier, "Is supplier", "Ist Lieferant")
        .Field(f => f.Address.Street, AddressTexts.Street, "Address", "Adresse", "Anschrift", "Address 1", "Strasse", "Straße und Hausnummer", "Street address")
        .Field(f => f.Address.Line2, AddressTexts.Line2, "Address 2", "Adresszusatz", "Zusatz", "Region", "State")
        .Field(f => f.Address.PostCode, AddressTexts.PostCode, "PLZ", "Postal code", "Zip", "Zip code", "Postcode")
        .Field(f => f.Address.City, AddressTexts.City, "Town", "Stadt", "Ortschaft")
        .Field(f => f.Address.CountryCode, AddressTexts.CountryCode, "Country", "Land", "Country code", "Länderkennzeichen", "Ländercode")
        .Field(f => f.Email, PartyTexts.Email, "Mail", "E-Mail-Adresse", "Email address")
        .Field(f => f.Phone, PartyTexts.Phone, "Phone", "Tel", "Telephone number", "Telefonnummer", "Phone number", "Rufnummer")
        .Field(f => f.Website, PartyTexts.Website, "Homepage", "Web", "URL", "Internet")
        .Field(f => f.VatId, PartyTexts.VatId, "VAT number", "USt-ID", "UStID", "Umsatzsteuer-ID", "VAT")
        .Field(f => f.Iban, PartyTexts.Iban, "Bank account", "Bankverbindung", "Konto")
        .Field(f => f.Bic, PartyTexts.Bic, "SWIFT", "SWIFT code")
        .Reference(f => f.PaymentTermId, PartyTexts.PaymentTermId, PaymentTermsAsync, "Terms", "Zahlungsziel", "Zahlungsbedingungen", "Payment term")
        .Reference(f => f.GroupId, PartyTexts.GroupId, GroupsAsync, "Customer group", "Kundengruppe", "Partner group", "Partnergruppe", "Supplier group", "Lieferantengruppe")
        .Field(f => f.Language, PartyTexts.Language, "Language", "Sprache")
        .Field(f => f.CreditLimit, PartyTexts.CreditLimit, "Credit", "Kreditrahmen")
        .Field(f => f.Notes, PartyTexts.Notes, "Note", "Notiz", "Bemerkung", "Bemerkungen", "Comment", "Remarks")
        .Field(f => f.Blocked, PartyTexts.Blocked, "Locked")
        .Field(f => f.Active, PartyTexts.Active);

    static async Task<IReadOnlyDictionary<string, Guid>> PaymentTermsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.Among((await db.PaymentTerms.AsNoTracking().ToListAsync(ct)).SelectMany(t => CalledRecord.Of(t.Id, t.Code, t.NameDe, t.NameEn)));

    static async Task<IReadOnlyDictionary<string, Guid>> GroupsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.Among((await db.PartyGroups.AsNoTracking().ToListAsync(ct)).SelectMany(g => CalledRecord.Of(g.Id, g.Code, g.NameDe, g.NameEn)));
}
