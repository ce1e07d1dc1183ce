using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Accounts;

/// <summary>Changes the chart of accounts.</summary>
public sealed class AccountService(UnitOfWork work)
{
    /// <summary>Adds an account.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">A field is wrong.</exception>
    /// <exception cref="BusinessRuleException">The number is taken.</exception>
    public Task<Guid> CreateAsync(AccountForm form, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.CreateAccount, form, async db =>
        {
            await CheckAsync(db, form, ct);
            var account = new Account(form);
            db.Add(account);
            return account.Id;
        }, ct);

    /// <summary>Changes an account. With entries on it, number, type and use stay: the books must read the same for ever.</summary>
    /// <exception cref="ConflictException">Somebody changed it since.</exception>
    /// <exception cref="BusinessRuleException">The number is taken, or the account has entries and more than its names were to change.</exception>
    public Task UpdateAsync(Guid id, AccountForm form, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.ChangeAccount, new { id, form }, async db =>
        {
            await CheckAsync(db, form, ct);
            var account = await db.Accounts.RequireAsync(id, form, ct);
            account.Define(form);
            await account.RequireChangeableAsync(db, [.. db.Entry(account).Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name)], ct);
        }, ct);

    static async Task CheckAsync(ErpDb db, AccountForm form, CancellationToken ct)
    {
        FormCheck.Require(form);
        if (form.TaxCodeId is { } taxCode && !await db.TaxCodes.AnyAsync(t => t.Id == taxCode, ct))
            throw new InvalidInputException(nameof(form.TaxCodeId), AccountTexts.UnknownTaxCode);
    }
}
