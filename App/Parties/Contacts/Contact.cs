using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Parties.Contacts;

/// <summary>A person one deals with at a customer or supplier. What is known of them is kept under a key of their own, so that they can be erased alone.</summary>
[MasterData]
public sealed class Contact : Entity, IPartOf, IPersonal, INamed, IDeriving
{
    Contact() { }

    internal Contact(Guid partyId, ContactForm form)
    {
        PartyId = partyId;
        Change(form);
    }

    /// <summary>Where they work.</summary>
    public Guid PartyId { get; private set; }

    public Salutation Salutation { get; private set; }

    [Personal]
    public string? Title { get; private set; }

    [Personal]
    public string? FirstName { get; private set; }

    [Personal]
    public string LastName { get; private set; } = "";

    /// <summary>Title, first and last name, as letters and documents write it.</summary>
    [Personal]
    public string Name { get; private set; } = "";

    /// <summary>What they do there, such as purchasing.</summary>
    public string? Function { get; private set; }

    [Personal]
    public string? Email { get; private set; }

    [Personal]
    public string? Phone { get; private set; }

    [Personal]
    public string? Mobile { get; private set; }

    /// <summary>Two-letter language to write to them in; none for that of the company.</summary>
    public string? Language { get; private set; }

    /// <summary>Whom one turns to first; at most one of a party.</summary>
    public bool IsPrimary { get; private set; }

    /// <summary>Offered for new documents. Whoever stands on documents is deactivated, not deleted.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Name, e-mail and function as <see cref="Platform.Search.SearchText"/> keeps words. Under the contact's own key, and therefore not among the words of the party.</summary>
    [Personal, Derived]
    public string SearchText { get; private set; } = "";

    Guid IPartOf.RootId => PartyId;

    Guid IPersonal.PersonId => Id;

    string INamed.DisplayName => Name;

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of(Name, Email, Function);

    /// <summary>Takes over what was typed.</summary>
    internal void Change(ContactForm form)
    {
        (Salutation, Title, FirstName, LastName) = (form.Salutation, form.Title.Trimmed(), form.FirstName.Trimmed(), form.LastName.Trim());
        Name = string.Join(' ', new[] { Title, FirstName, LastName }.Where(part => part is not null));
        Function = form.Function.Trimmed();
        (Email, Phone, Mobile) = (form.Email.Trimmed(), form.Phone.Trimmed(), form.Mobile.Trimmed());
        Language = form.Language.Trimmed();
        (IsPrimary, Active) = (form.IsPrimary && form.Active, form.Active);
    }

    /// <summary>Somebody else is turned to first.</summary>
    internal void StepBack() => IsPrimary = false;
}
