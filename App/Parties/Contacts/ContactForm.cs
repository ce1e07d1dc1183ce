using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Identifiers;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Parties.Contacts;

/// <summary>A contact as it is typed; its version is that of the party.</summary>
public sealed class ContactForm : IVersionedForm
{
    public int Version { get; set; }

    [Declared]
    public Salutation Salutation { get; set; }

    [Personal, StringLength(PartyLimits.Title), OneLine]
    public string? Title { get; set; }

    [Personal, StringLength(PartyLimits.NamePart), OneLine]
    public string? FirstName { get; set; }

    [Personal, Required, StringLength(PartyLimits.NamePart), OneLine]
    public string LastName { get; set; } = "";

    [Personal, StringLength(ContactLimits.Function), OneLine]
    public string? Function { get; set; }

    [Personal, EmailAddress, StringLength(PartyLimits.Email), OneLine]
    public string? Email { get; set; }

    [Personal, PhoneNumber, StringLength(PartyLimits.Phone)]
    public string? Phone { get; set; }

    [Personal, PhoneNumber, StringLength(PartyLimits.Phone)]
    public string? Mobile { get; set; }

    [AllowedValues("de", "en", null)]
    public string? Language { get; set; }

    public bool IsPrimary { get; set; }

    public bool Active { get; set; } = true;

    /// <summary>A form to change a contact in.</summary>
    /// <param name="version">That of the party.</param>
    public static ContactForm Of(Contact contact, int version) => new()
    {
        Version = version, Salutation = contact.Salutation, Title = contact.Title, FirstName = contact.FirstName, LastName = contact.LastName, Function = contact.Function,
        Email = contact.Email, Phone = contact.Phone, Mobile = contact.Mobile, Language = contact.Language, IsPrimary = contact.IsPrimary, Active = contact.Active,
    };
}
