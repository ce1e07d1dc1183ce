using System.ComponentModel.DataAnnotations;
using Erp.Platform.Imports;
using Erp.Platform.Records;

namespace Erp.Finance.Accounts;

/// <summary>An account as a file brings it.</summary>
public sealed class AccountFile
{
    [Required, AccountNumber]
    public string? Number { get; set; }

    [Required, StringLength(FinanceLimits.Name), OneLine]
    public string? NameDe { get; set; }

    /// <summary>Left empty, the German name.</summary>
    [StringLength(FinanceLimits.Name), OneLine]
    public string? NameEn { get; set; }

    /// <summary>Needed for a new account.</summary>
    [Required, Declared]
    public AccountType? Type { get; set; }

    [Declared]
    public AccountUse Use { get; set; }

    public Guid? TaxCodeId { get; set; }

    public bool Active { get; set; } = true;

    /// <summary>A known account, into which a row puts what it says.</summary>
    public static AccountFile Of(Account account) => new()
    {
        Number = account.Number, NameDe = account.NameDe, NameEn = account.NameEn, Type = account.Type, Use = account.Use, TaxCodeId = account.TaxCodeId, Active = account.Active,
    };

    internal AccountForm ToForm() => new() { Number = Number!, NameDe = NameDe!, NameEn = NameEn.Trimmed() ?? NameDe!, Type = Type!.Value, Use = Use, TaxCodeId = TaxCodeId, Active = Active };
}

/// <summary>How files bring accounts that the chart lacks, and rename those it has.</summary>
public static class AccountImport
{
    public static readonly ImportType<Account, AccountFile> Type = new ImportType<Account, AccountFile>(
        "finance/accounts", AccountTexts.Account, AccountTexts.Title, FinancePermissions.Read, FinancePermissions.Settings)
    {
        Make = (_, form, _) => Task.FromResult(new Account(form.ToForm())),
        Change = async (scope, account, form, ct) =>
        {
            var typed = form.ToForm();
            if ((account.Type, account.Use) != (typed.Type, typed.Use)) await account.RequireChangeableAsync(scope.Db, [nameof(Account.Type)], ct);
            account.Define(typed);
        },
        Read = AccountFile.Of,
    }
        .KeyedBy(f => f.Number, a => a.Number, AccountTexts.Number, "Account", "Konto", "Konto-Nr", "Kontonr", "No", "Nr", "Account number")
        .Field(f => f.NameDe, AccountTexts.NameDe, "Bezeichnung", "Name", "Kontobezeichnung", "Beschriftung", "Account name")
        .Field(f => f.NameEn, AccountTexts.NameEn, "English name", "Name EN")
        .Field(f => f.Type, AccountTexts.Type, "Typ", "Account type", "Kontotyp")
        .Field(f => f.Use, AccountTexts.Use)
        .Reference(f => f.TaxCodeId, AccountTexts.TaxCodeId, FinanceLookups.TaxCodesAsync, "Tax code", "Steuerschlüssel", "Automatik")
        .Field(f => f.Active, AccountTexts.Active);
}
