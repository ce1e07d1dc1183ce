using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Contacts;

/// <summary>The contacts of one party as a file brings them.</summary>
public sealed class ContactsForm
{
    /// <summary>Number of the party.</summary>
    [Required]
    public string? PartyNumber { get; set; }

    public List<ContactForm> Contacts { get; set; } = [];
}

/// <summary>
/// How files bring contacts: the number of the party in each row. A row changes the contact with the same e-mail, else the one of the same name, or adds
/// one; a file takes none away.
/// </summary>
public static class ContactImport
{
    public static readonly ImportType<Party, ContactsForm> Type = new ImportType<Party, ContactsForm>(
        "parties/contacts", ContactTexts.Contact, ContactTexts.OfParties, PartiesPermissions.Read, PartiesPermissions.Write)
    {
        Change = (scope, party, form, ct) => TakeAsync(scope.Db, party, form, ct),
        Read = party => new() { PartyNumber = party.Number },
        KeyRecurs = true,
        Presets =
        [
            new("Northwind: contacts", new()
            {
                Columns =
                [
                    new(nameof(ContactsForm.PartyNumber), "customer_id"), new("Contacts.LastName", "contact_name"), new("Contacts.Function", "contact_title"), new("Contacts.IsPrimary", null, "yes"),
                ],
            }),
        ],
    }
        .KeyedBy(f => f.PartyNumber, p => p.Number, ContactTexts.PartyNumber, PartyPartImport.NumberSynonyms)
        .WithLines(f => f.Contacts, lines => lines
            .Field(c => c.Salutation, ContactTexts.Salutation, "Title of courtesy")
            .Field(c => c.Title, ContactTexts.Title, "Academic title", "Akad. Titel")
            .Field(c => c.FirstName, ContactTexts.FirstName, "Given name", "Forename")
            .Field(c => c.LastName, ContactTexts.LastName, "Surname", "Family name", "Familienname", "Contact name", "Ansprechpartner")
            .Field(c => c.Function, ContactTexts.Function, "Job title", "Contact title", "Position", "Abteilung", "Department")
            .Field(c => c.Email, ContactTexts.Email, "Mail", "E-Mail-Adresse", "E-mail address")
            .Field(c => c.Phone, ContactTexts.Phone, "Phone", "Tel", "Telefonnummer", "Business phone", "Durchwahl")
            .Field(c => c.Mobile, ContactTexts.Mobile, "Mobile phone", "Mobiltelefon", "Handy")
            .Field(c => c.Language, ContactTexts.Language, "Language", "Sprache")
            .Field(c => c.IsPrimary, ContactTexts.IsPrimary, "Primary", "Hauptkontakt")
            .Field(c => c.Active, ContactTexts.Active), typeof(Contact));

    static async Task TakeAsync(ErpDb db, Party party, ContactsForm form, CancellationToken ct)
    {
        party.RequireUnmerged();
        await db.Contacts.Where(c => c.PartyId == party.Id).LoadAsync(ct);
        // Rows before this one may have brought some that are not saved yet.
        var known = db.Contacts.Local.Where(c => c.PartyId == party.Id).ToList();
        foreach (var row in form.Contacts)
        {
            var contact = Find(known, row);
            if (contact is not null) contact.Change(Completed(row, contact));
            else
            {
                known.Add(contact = new Contact(party.Id, row));
                db.Add(contact);
            }

            if (contact.IsPrimary)
                foreach (var other in known.Where(c => c != contact && c.IsPrimary)) other.StepBack();
        }
    }

    static Contact? Find(List<Contact> known, ContactForm row) =>
        known.Find(c => row.Email.Trimmed() is { } email && string.Equals(c.Email, email, StringComparison.OrdinalIgnoreCase))
        ?? known.Find(c => (row.Email.Trimmed() is null || c.Email is null) && (c.FirstName, c.LastName) == (row.FirstName.Trimmed(), row.LastName.Trim()));

    /// <summary>A row says what its cells hold; of the rest the contact keeps what it has.</summary>
    static ContactForm Completed(ContactForm row, Contact known)
    {
        var form = ContactForm.Of(known, version: 0);
        if (row.Salutation != Salutation.None) form.Salutation = row.Salutation;
        (form.Title, form.FirstName, form.LastName) = (row.Title ?? form.Title, row.FirstName ?? form.FirstName, row.LastName);
        (form.Function, form.Language) = (row.Function ?? form.Function, row.Language ?? form.Language);
        (form.Email, form.Phone, form.Mobile) = (row.Email ?? form.Email, row.Phone ?? form.Phone, row.Mobile ?? form.Mobile);
        (form.IsPrimary, form.Active) = (form.IsPrimary || row.IsPrimary, form.Active && row.Active);
        return form;
    }
}
