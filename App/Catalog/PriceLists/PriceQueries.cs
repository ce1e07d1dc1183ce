using Erp.Catalog.Contracts;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Catalog.PriceLists;

/// <summary>What something costs, asked by people and programs.</summary>
/// <param name="Price">Net price for one of the unit, four decimals.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Why">Where it comes from, in the reader's language.</param>
/// <param name="PriceListId">The price list it stands on, if one does.</param>
public sealed record PriceAnswer(decimal Price, string Currency, string Why, Guid? PriceListId);

/// <summary>Reads what things cost.</summary>
public sealed class PriceQueries(Database database, Prices prices)
{
    /// <summary>What an item costs a customer on a day, and why.</summary>
    /// <exception cref="NotFoundException">There is no such item, it is not counted in the unit, or the currency has no rate.</exception>
    public async Task<PriceAnswer> FindAsync(Guid? partyId, PriceQuestion question, DateOnly date, string currency, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var found = (await prices.FindAsync(db, partyId, [question], date, currency, ct))[0] ?? throw new NotFoundException();
        return new(found.Price, currency, found.Why, found.PriceListId);
    }
}
