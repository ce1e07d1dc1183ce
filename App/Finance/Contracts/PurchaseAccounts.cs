using Erp.Finance.Accounts;
using Erp.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Contracts;

/// <summary>An account that something bought is posted to.</summary>
public sealed class PurchaseAccount
{
    public Guid Id { get; init; }

    public required string Number { get; init; }

    /// <summary>In the reader's language.</summary>
    public required string Name { get; init; }
}

/// <summary>The accounts of what is bought: expenses, and what is kept, such as goods and equipment. Everything here joins the caller's context; the caller asks for the right.</summary>
public static class PurchaseAccounts
{
    const int MostChoices = 20;

    /// <summary>Those in use whose number begins with what was typed or whose name contains it, by number; a few for choosing.</summary>
    public static async Task<IReadOnlyList<PurchaseAccount>> LookUpAsync(ErpDb db, string? typed, CancellationToken ct = default)
    {
        var (beginning, words) = (typed ?? "", ListFilters.Pattern(typed ?? ""));
        var accounts = db.Accounts.Where(a => a.Active && a.Use == AccountUse.General && (a.Type == AccountType.Expense || a.Type == AccountType.Asset));
        // Expenses first: they are asked for most.
        return await Choices(accounts.Where(a => a.Number.StartsWith(beginning) || EF.Functions.ILike(a.NameDe, words) || EF.Functions.ILike(a.NameEn, words))
            .OrderBy(a => a.Type == AccountType.Asset).ThenBy(a => a.Number).Take(MostChoices)).ToListAsync(ct);
    }

    /// <summary>One by its key; null when there is none.</summary>
    public static Task<PurchaseAccount?> FindAsync(ErpDb db, Guid id, CancellationToken ct = default) => Choices(db.Accounts.Where(a => a.Id == id)).FirstOrDefaultAsync(ct);

    static IQueryable<PurchaseAccount> Choices(IQueryable<Account> accounts)
    {
        var german = FinanceLanguage.IsGerman;
        return accounts.Select(a => new PurchaseAccount { Id = a.Id, Number = a.Number, Name = german ? a.NameDe : a.NameEn });
    }
}
