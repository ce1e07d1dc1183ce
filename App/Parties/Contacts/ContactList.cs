using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Parties.Contacts;

/// <summary>The list of all contacts, whoever they work for. Each leads to that customer or supplier.</summary>
public static class ContactList
{
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
        .OrderBy(c => c.Name);

    /// <summary>Where a contact is read and changed.</summary>
    public static string Address(ContactRow contact) => $"/parties/parties/{contact.PartyId}";
}
