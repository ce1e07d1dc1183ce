using Erp.Platform.Records;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Accounts;

/// <summary>The chart of accounts as a list.</summary>
static class AccountList
{
    public static readonly RecordList<AccountRow> Description = new RecordList<AccountRow>("finance/accounts", AccountTexts.Title, FinancePermissions.Read, AccountQueries.Rows)
        .Column(a => a.Number, AccountTexts.Number, width: "9rem")
        .Column(a => a.Name, AccountTexts.Name)
        .Choice(a => a.Type, AccountTexts.Type, Enum.GetValues<AccountType>(), Label).Drawn(a => cell => cell.AddContent(0, Label(a.Type).ToString()))
        .Column(a => a.TaxCode, AccountTexts.TaxCodeId)
        .Column(a => a.Active, AccountTexts.Active)
        .Choice(a => a.Use, AccountTexts.Use, Enum.GetValues<AccountUse>(), Label, hidden: true)
        .Column(a => a.NameDe, AccountTexts.NameDe, hidden: true)
        .Column(a => a.NameEn, AccountTexts.NameEn, hidden: true)
        .Search((rows, words) =>
        {
            var pattern = ListFilters.Pattern(words);
            return rows.Where(a => EF.Functions.ILike(a.Number, pattern) || EF.Functions.ILike(a.Name, pattern));
        })
        .OrderBy(a => a.Number);

    /// <summary>The words for a kind of account.</summary>
    public static Text Label(AccountType type) => TextCatalog.Value(typeof(Account), typeof(AccountType), type.ToString())!;

    /// <summary>The words for a use of an account.</summary>
    public static Text Label(AccountUse use) => TextCatalog.Value(typeof(Account), typeof(AccountUse), use.ToString())!;
}
