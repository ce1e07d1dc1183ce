using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Parties.Contacts;

/// <summary>The list of all contacts, whoever they work for. Each leads to that customer or supplier.</summary>
public static class ContactList
{
    /// <summary>What of a contact is changed in the list, by its own form. Whom one turns to first is chosen at the party, where one sees who steps back.</summary>
    static readonly ImportType<Contact, ContactForm> Editing = new ImportType<Contact, ContactForm>(
        "parties/contacts", ContactTexts.Contact, ContactTexts.OfParties, PartiesPermissions.Read, PartiesPermissions.Write)
    {
        Read = contact => ContactForm.Of(contact, version: 0),
        Change = async (scope, contact, form, ct) =>
        {
            await PartyPartImport.RequirePartyAsync(scope, contact, ct);
            contact.Change(form);
        },
    }
        .Field(c => c.Function, ContactTexts.Function).Field(c => c.Email, ContactTexts.Email).Field(c => c.Phone, ContactTexts.Phone).Field(c => c.Mobile, ContactTexts.Mobile)
        .Field(c => c.Active, ContactTexts.Active);

    public static readonly RecordList<ContactRow> Description = new RecordList<ContactRow>("parties/contacts", ContactTexts.Contacts, PartiesPermissions.Read, ContactQueries.Rows)
        .Column(c => c.Name, ContactTexts.Name).Within(c => c.SearchText)
        .Column(c => c.PartyName, ContactTexts.PartyId)
        .Column(c => c.PartyNumber, ContactTexts.PartyNumber, hidden: true)
        .Column(c => c.Function, ContactTexts.Function).Within(c => c.SearchText)
        .Column(c => c.Email, ContactTexts.Email).Within(c => c.SearchText)
        .Column(c => c.Phone, ContactTexts.Phone)
        .Column(c => c.Mobile, ContactTexts.Mobile, hidden: true)
        .Column(c => c.IsPrimary, ContactTexts.IsPrimary, hidden: true)
        .Column(c => c.Active, ContactTexts.Active)
        .Search((rows, typed) => rows.Matching(c => c.SearchText, typed))
        .OrderBy(c => c.Name)
        .EditedBy(Editing);

    /// <summary>Where a contact is read and changed.</summary>
    public static string Address(ContactRow contact) => $"/parties/parties/{contact.PartyId}";
}
