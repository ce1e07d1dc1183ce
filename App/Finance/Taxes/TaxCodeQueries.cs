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

    /// <summary>Number of the revenue account.</summary>
    public string? RevenueAccount { get; init; }

    /// <summary>Number of the account of the tax owed.</summary>
    public string? OwedAccount { get; init; }

    /// <summary>Number of the account of the deductible tax.</summary>
    public string? DeductibleAccount { get; init; }

    /// <summary>Number of the account of cash discounts granted.</summary>
    public string? DiscountAccount { get; init; }

    /// <summary>Box of the VAT return for the taxable amount.</summary>
    public int? BaseBox { get; init; }

    /// <summary>Sentence on documents, in the reader's language.</summary>
    public string? LegalText { get; init; }

    public bool Active { get; init; }
}

/// <summary>Reads the tax codes.</summary>
public sealed class TaxCodeQueries(Database database, TimeProvider clock)
{
    /// <summary>Every tax code with what is in force today, sales first.</summary>
    public async Task<IReadOnlyList<TaxCodeRow>> ListAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var german = FinanceLanguage.IsGerman;
        return await (from code in TaxCodes.InForce(db, clock.Today())
                      join revenue in db.Accounts on code.Rate.RevenueAccountId equals revenue.Id into revenues
                      from revenue in revenues.DefaultIfEmpty()
                      join owed in db.Accounts on code.Rate.OwedAccountId equals owed.Id into oweds
                      from owed in oweds.DefaultIfEmpty()
                      join deductible in db.Accounts on code.Rate.DeductibleAccountId equals deductible.Id into deductibles
                      from deductible in deductibles.DefaultIfEmpty()
                      join discount in db.Accounts on code.Rate.DiscountAccountId equals discount.Id into discounts
                      from discount in discounts.DefaultIfEmpty()
                      orderby code.Code.Direction descending, code.Code.Position
                      select new TaxCodeRow
                      {
                          Id = code.Code.Id, Code = code.Code.Code, Name = german ? code.Code.NameDe : code.Code.NameEn, Direction = code.Code.Direction, Category = code.Code.Category,
                          Rate = code.Rate.Rate, ValidFrom = code.Rate.ValidFrom, RevenueAccount = revenue.Number, OwedAccount = owed.Number, DeductibleAccount = deductible.Number, DiscountAccount = discount.Number,
                          BaseBox = code.Rate.BaseBox, LegalText = german ? code.Code.LegalTextDe : code.Code.LegalTextEn, Active = code.Code.Active,
                      }).ToListAsync(ct);
    }
}
