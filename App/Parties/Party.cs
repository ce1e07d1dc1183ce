using Erp.Parties.Contracts;
using Erp.Parties.Duplicates;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Parties;

/// <summary>How a person is addressed.</summary>
public enum Salutation
{
    None,
    Ms,
    Mr,
}

/// <summary>A company or person one does business with, as customer, supplier or both.</summary>
[MasterData]
public sealed class Party : Record, IPersonal, INamed, IDeriving, IMergeable
{
    Party() { }

    public Party(string number, PartyForm form)
    {
        Number = number;
        Change(form);
    }

    /// <summary>What people call it by in letters and on the telephone, such as <c>K-00042</c>; unique.</summary>
    public string Number { get; private set; } = "";

    public PartyKind Kind { get; private set; }

    /// <summary>The name it goes by on documents and in lists: the company's, or title, first and last name.</summary>
    [Personal]
    public string Name { get; private set; } = "";

    [Personal]
    public string? CompanyName { get; private set; }

    public Salutation Salutation { get; private set; }

    [Personal]
    public string? Title { get; private set; }

    [Personal]
    public string? FirstName { get; private set; }

    [Personal]
    public string? LastName { get; private set; }

    public bool IsCustomer { get; private set; }

    public bool IsSupplier { get; private set; }

    public Address Address { get; private set; } = new();

    [Personal]
    public string? Email { get; private set; }

    [Personal]
    public string? Phone { get; private set; }

    [Personal]
    public string? Website { get; private set; }

    /// <summary>VAT identification number, without blanks.</summary>
    [Personal]
    public string? VatId { get; private set; }

    /// <summary>Account for payments, without blanks.</summary>
    [Personal]
    public string? Iban { get; private set; }

    public string? Bic { get; private set; }

    /// <summary>Terms for new documents; none means due at once.</summary>
    public Guid? PaymentTermId { get; private set; }

    /// <summary>The group it is treated like; none stands alone.</summary>
    public Guid? GroupId { get; private set; }

    /// <summary>Two-letter language of documents and letters: <c>de</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "de";

    /// <summary>ISO 4217 code of the currency one does business in.</summary>
    public string Currency { get; private set; } = Money.Euro;

    /// <summary>How much the customer may owe at most, ordered goods included, in euro with tax; none means without limit.</summary>
    public decimal? CreditLimit { get; private set; }

    /// <summary>The party this one turned out to be: it stays for its number and its history, and everything that referred to it refers to that one.</summary>
    public Guid? MergedIntoId { get; private set; }

    [Personal]
    public string? Notes { get; private set; }

    /// <summary>No new orders and invoices until this is lifted.</summary>
    public bool Blocked { get; private set; }

    /// <summary>Offered for new documents. Whoever stands in documents is deactivated, not deleted.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Number, name, city and e-mail as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Personal, Derived]
    public string SearchText { get; private set; } = "";

    /// <summary>The words of the name that tell it from others, as <see cref="PartyName.Core"/> gives them; duplicates are found by it.</summary>
    [Personal, Derived]
    public string MatchName { get; private set; } = "";

    Guid IPersonal.PersonId => Id;

    string INamed.DisplayName => Name;

    void IDeriving.Derive() => (SearchText, MatchName) = (Platform.Search.SearchText.Of(Number, Name, Address.City, Email), PartyName.Core(Name));

    /// <summary>Refuses to change what was merged into another.</summary>
    /// <exception cref="BusinessRuleException">It was merged.</exception>
    internal void RequireUnmerged()
    {
        if (MergedIntoId is not null) throw new BusinessRuleException(PartyMergeTexts.IsMerged.With(Number));
    }

    /// <summary>It turned out to be another party: from here on it only leads there.</summary>
    internal void MergeInto(Guid keptId) => (MergedIntoId, Active) = (keptId, false);

    /// <summary>Takes over what was typed. The number stays.</summary>
    /// <exception cref="InvalidInputException">The name is missing, or it is neither customer nor supplier.</exception>
    public void Change(PartyForm form)
    {
        form.RequireNameAndRole();
        Kind = form.Kind;
        var isPerson = Kind == PartyKind.Person;
        CompanyName = isPerson ? null : form.CompanyName.Trimmed();
        Salutation = isPerson ? form.Salutation : Salutation.None;
        Title = isPerson ? form.Title.Trimmed() : null;
        FirstName = isPerson ? form.FirstName.Trimmed() : null;
        LastName = isPerson ? form.LastName.Trimmed() : null;
        Name = CompanyName ?? string.Join(' ', new[] { Title, FirstName, LastName }.Where(part => part is not null));
        (IsCustomer, IsSupplier) = (form.IsCustomer, form.IsSupplier);
        Address = form.Address.ToAddress();
        Email = form.Email.Trimmed();
        Phone = form.Phone.Trimmed();
        Website = form.Website.Trimmed();
        VatId = form.VatId.Compacted();
        Iban = form.Iban.Compacted();
        Bic = form.Bic.Compacted();
        PaymentTermId = form.PaymentTermId;
        GroupId = form.GroupId;
        Language = form.Language;
        CreditLimit = form.CreditLimit;
        Notes = form.Notes.Trimmed();
        (Blocked, Active) = (form.Blocked, form.Active);
    }
}
