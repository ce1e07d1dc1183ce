using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Accounts;

/// <summary>Where an account stands in the annual accounts.</summary>
public enum AccountType
{
    Asset,
    Liability,
    Equity,
    Income,
    Expense,

    /// <summary>Opening balances; at zero once everything is carried forward.</summary>
    Technical,
}

/// <summary>What an account is used for beyond ordinary entries.</summary>
public enum AccountUse
{
    General,

    /// <summary>A bank account: money comes in and goes out here.</summary>
    Bank,

    /// <summary>A cash box.</summary>
    Cash,

    /// <summary>Control account of what customers owe; posted to only with an open item.</summary>
    Receivables,

    /// <summary>Control account of what suppliers are owed; posted to only with an open item.</summary>
    Payables,
}

/// <summary>An account of the general ledger.</summary>
[MasterData]
public sealed class Account : Record, INamed, IGuarded
{
    Account() { }

    internal Account(string number, string nameEn, string nameDe, AccountType type, AccountUse use = AccountUse.General, Guid? taxCodeId = null)
    {
        Number = number;
        NameEn = nameEn;
        NameDe = nameDe;
        Type = type;
        Use = use;
        TaxCodeId = taxCodeId;
    }

    internal Account(AccountForm form) => Define(form);

    /// <summary>4 to 8 digits, unique.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Name in English.</summary>
    public string NameEn { get; private set; } = "";

    /// <summary>Name in German.</summary>
    public string NameDe { get; private set; } = "";

    public AccountType Type { get; private set; }

    public AccountUse Use { get; private set; }

    /// <summary>Tax code of an automatic account: every amount on it carries this tax.</summary>
    public Guid? TaxCodeId { get; private set; }

    /// <summary>Whether it may still be posted to.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Whether income and expense of one fiscal year stand on it; such accounts start every year at zero.</summary>
    public bool IsResult => Type is AccountType.Income or AccountType.Expense;

    /// <summary>Whether payments move money on it.</summary>
    public bool KeepsMoney => Use is AccountUse.Bank or AccountUse.Cash;

    /// <summary>Whether its balance is made of open items.</summary>
    public bool IsControl => Use is AccountUse.Receivables or AccountUse.Payables;

    string INamed.DisplayName => $"{Number} {(FinanceLanguage.IsGerman ? NameDe : NameEn)}";

    /// <summary>Takes over what was edited.</summary>
    internal void Define(AccountForm form)
    {
        Number = form.Number.Trim();
        NameEn = form.NameEn.Trim();
        NameDe = form.NameDe.Trim();
        Type = form.Type;
        Use = form.Use;
        TaxCodeId = form.TaxCodeId;
        Active = form.Active;
    }

    /// <summary>With entries on it, number, type and use stay: the books must read the same for ever.</summary>
    /// <exception cref="BusinessRuleException">The account has entries, and one of these fields would change.</exception>
    public async Task RequireChangeableAsync(ErpDb db, IReadOnlyCollection<string> fields, CancellationToken ct)
    {
        if (fields.Any(f => f is nameof(Number) or nameof(Type) or nameof(Use)) && await db.JournalLines.AnyAsync(l => l.AccountId == Id, ct))
            throw new BusinessRuleException(AccountTexts.NumberStays, nameof(Number));
    }

    /// <summary>Refuses postings to an account out of use.</summary>
    /// <exception cref="BusinessRuleException">It is out of use.</exception>
    internal void RequireActive()
    {
        if (!Active) throw new BusinessRuleException(AccountTexts.Inactive.With(Number));
    }
}
