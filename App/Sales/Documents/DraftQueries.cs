using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Finance.Contracts;
using Erp.Finance.CostObjects;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Branding;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Documents;

/// <summary>Reads what documents are written with.</summary>
public sealed class DraftQueries(Database database, Caller caller, TaxCodes taxCodes, Prices prices, Costs costs, ExchangeRates rates, KeptTables tables, CompanyPresentation company)
{
    /// <summary>The basis for a document of this customer.</summary>
    /// <param name="customerId">The customer, if one is chosen.</param>
    /// <param name="taxDate">The day whose tax rates apply.</param>
    /// <param name="priceDate">The day whose prices apply.</param>
    /// <param name="itemIds">Items on its lines.</param>
    /// <param name="currency">The document's currency; null for the customer's.</param>
    /// <param name="goods">Where its goods go; null where deliveries to the customer go.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<DraftBasis> BasisAsync(
        Guid? customerId, DateOnly taxDate, DateOnly priceDate, IReadOnlyCollection<Guid> itemIds, string? currency = null, GoodsPlace? goods = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        goods ??= new(null, null);
        var party = customerId is null ? null : await db.Parties.FirstOrDefaultAsync(p => p.Id == customerId, ct);
        var customer = party is null ? null : new DraftCustomer(
            party.Id, party.Language, party.PaymentTermId,
            new TaxStanding(party.Address.CountryCode, party.VatId, party.Kind) { GoodsCountry = await goods.CountryAsync(db, party.Id, party.Address, ct) },
            party.Blocked, party.Currency);
        if (customer is not null)
            customer = customer with { Addresses = await PartyAddressBook.AddressesAsync(db, customer.Id, ct), Contacts = await PartyAddressBook.ContactsAsync(db, customer.Id, ct) };
        var units = await db.Units.OrderBy(u => u.Code).ToListAsync(ct);
        var terms = await db.PaymentTerms.OrderBy(t => t.DaysNet).ThenBy(t => t.Code).ToListAsync(ct);
        var items = itemIds.Count == 0 ? [] : await db.Items.Where(i => itemIds.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => new ItemTaxation(i.Kind, i.TaxClass), ct);
        var reader = CultureInfo.CurrentUICulture;
        var code = currency ?? customer?.Currency ?? Money.Euro;
        return new(
            customer, taxDate, await taxCodes.OutputAsync(db, taxDate, ct), [.. units.Select(u => (u.Code, u.Name(reader)))],
            [.. terms.Select(t => (t.Id, t.Name(reader)))], items, (await company.ProfileAsync(db.Tenant!, ct)).SmallBusiness)
        {
            HasCostObjects = (await tables.AllAsync<CostObject>(db.Tenant!, ct: ct)).Count > 0,
            Goods = goods, PriceDate = priceDate, Currency = code, Rate = await rates.FindAsync(db, code, priceDate, ct),
            Currencies = [.. (await tables.AllAsync<Currency>(db.Tenant!, ct: ct)).Select(c => c.Code).Order(StringComparer.Ordinal)],
            Prices = await prices.OpenAsync(db, customerId, itemIds, priceDate, code, ct),
            Costs = await caller.MayAsync(SalesPermissions.Margin, ct) ? await costs.OpenAsync(db, itemIds, ct) : null,
        };
    }

    /// <summary>What the revenue of a document can be for, open ones only: whose number or name contains what was typed.</summary>
    public async Task<IReadOnlyList<CostObjectChoice>> CostObjectsAsync(string? typed, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await CostObjectBook.LookUpAsync(db, typed, openOnly: true, ct);
    }

    /// <summary>What the revenue of a document is for; null when there is none with this key.</summary>
    public async Task<CostObjectChoice?> CostObjectAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await CostObjectBook.FindAsync(db, id, ct);
    }

    /// <summary>Reads the prices of an item, and what it costs, into a basis that does not know them yet.</summary>
    public async Task LearnPricesAsync(DraftBasis basis, Guid itemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        if (basis.Costs is { } known && !known.Knows(itemId)) known.Add(await costs.OpenAsync(db, [itemId], ct));
        if (!basis.Prices.Knows(itemId)) basis.Prices.Add(await prices.OpenAsync(db, basis.Customer?.Id, [itemId], basis.PriceDate, basis.Currency, ct));
    }
}
