using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Accounts;

/// <summary>An account as lists show it.</summary>
public sealed class AccountRow : IRow
{
    public Guid Id { get; init; }

    public required string Number { get; init; }

    /// <summary>Name in the reader's language.</summary>
    public required string Name { get; init; }

    public string NameDe { get; init; } = "";

    public string NameEn { get; init; } = "";

    public AccountType Type { get; init; }

    public AccountUse Use { get; init; }

    /// <summary>Code of the automatic tax.</summary>
    public string? TaxCode { get; init; }

    public bool Active { get; init; }
}

/// <summary>Reads the chart of accounts.</summary>
public sealed class AccountQueries(Database database)
{
    const int MostChoices = 20;

    /// <summary>The accounts money moves on, for choosing where a payment arrived; the main bank account first.</summary>
    public async Task<IReadOnlyList<AccountRow>> MoneyAccountsAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await Rows(db).Where(a => a.Active && (a.Use == AccountUse.Bank || a.Use == AccountUse.Cash)).OrderBy(a => a.Use).ThenBy(a => a.Number).ToListAsync(ct);
    }

    /// <summary>Accounts an entry by hand may name, for choosing: what was typed begins the number or stands in the name; by number.</summary>
    public async Task<IReadOnlyList<AccountRow>> LookUpAsync(string typed, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var words = ListFilters.Pattern(typed);
        return await Rows(db).Where(a => a.Active && a.Use != AccountUse.Receivables && a.Use != AccountUse.Payables)
            .Where(a => a.Number.StartsWith(typed) || EF.Functions.ILike(a.Name, words)).OrderBy(a => a.Number).Take(MostChoices).ToListAsync(ct);
    }

    /// <summary>An account already chosen, in use or not; null when there is none with this key.</summary>
    public async Task<AccountRow?> ChoiceAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await Rows(db).FirstOrDefaultAsync(a => a.Id == id, ct);
    }

    /// <summary>An account as its form.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public async Task<AccountForm> FormAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await db.Accounts.Where(a => a.Id == id).Select(a => new AccountForm
        {
            Number = a.Number, NameEn = a.NameEn, NameDe = a.NameDe, Type = a.Type, Use = a.Use, TaxCodeId = a.TaxCodeId, Active = a.Active, Version = a.Version,
        }).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
    }

    internal static IQueryable<AccountRow> Rows(ErpDb db)
    {
        var german = FinanceLanguage.IsGerman;
        return from account in db.Accounts
               join code in db.TaxCodes on account.TaxCodeId equals code.Id into codes
               from code in codes.DefaultIfEmpty()
               select new AccountRow
               {
                   Id = account.Id, Number = account.Number, Name = german ? account.NameDe : account.NameEn, NameDe = account.NameDe, NameEn = account.NameEn, Type = account.Type, Use = account.Use,
                   TaxCode = code.Code, Active = account.Active,
               };
    }
}
