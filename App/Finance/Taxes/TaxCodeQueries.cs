using Erp.Finance.Contracts;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Taxes;

/// <summary>A tax code with the rate and accounts in force.</summary>
public sealed class TaxCodeRow
{
    public Guid Id { get; init; }

    public required string Code { get; init; }

    /// <summary>In the reader's language.</summary>
    public required string Name { get; init; }

    public TaxDirection Direction { get; init; }

    public VatCategory Category { get; init; }

    /// <summary>Per cent.</summary>
    public decimal Rate { get; init; }

    /// <summary>First day of this rate.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>Number of the revenue account; of purchases, of the expense account.</summary>
    public string? RevenueAccount { get; init; }

    /// <summary>Number of the account of the tax owed.</summary>
    public string? OwedAccount { get; init; }

    /// <summary>Number of the account of the deductible tax.</summary>
    public string? DeductibleAccount { get; init; }

    /// <summary>Number of the account of cash discounts.</summary>
    public string? DiscountAccount { get; init; }

    /// <summary>Box of the VAT return for the taxable amount.</summary>
    public int? BaseBox { get; init; }

    /// <summary>Sentence on documents, in the reader's language.</summary>
    public string? LegalText { get; init; }

    public bool Active { get; init; }
}

/// <summary>Reads the tax codes.</summary>
public sealed class TaxCodeQueries(Database database, TaxCodes taxCodes, TimeProvider clock)
{
    /// <summary>Every tax code with what is in force today, sales first.</summary>
    public async Task<IReadOnlyList<TaxCodeRow>> ListAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var german = FinanceLanguage.IsGerman;
        var codes = (await taxCodes.InForceAsync(db, clock.Today(), ct)).OrderBy(t => t.Code.Direction).ThenBy(t => t.Code.Position).ToList();
        var accountIds = codes.SelectMany(t => new[] { t.Rate.RevenueAccountId, t.Rate.OwedAccountId, t.Rate.DeductibleAccountId, t.Rate.DiscountAccountId }).Distinct().ToList();
        var numbers = await db.Accounts.Where(a => accountIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Number, ct);
        return [.. codes.Select(t => new TaxCodeRow
        {
            Id = t.Code.Id, Code = t.Code.Code, Name = german ? t.Code.NameDe : t.Code.NameEn, Direction = t.Code.Direction, Category = t.Code.Category,
            Rate = t.Rate.Rate, ValidFrom = t.Rate.ValidFrom, RevenueAccount = Number(t.Rate.RevenueAccountId), OwedAccount = Number(t.Rate.OwedAccountId),
            DeductibleAccount = Number(t.Rate.DeductibleAccountId), DiscountAccount = Number(t.Rate.DiscountAccountId), BaseBox = t.Rate.BaseBox,
            LegalText = german ? t.Code.LegalTextDe : t.Code.LegalTextEn, Active = t.Code.Active,
        })];

        string? Number(Guid? accountId) => accountId is { } id ? numbers.GetValueOrDefault(id) : null;
    }
}
