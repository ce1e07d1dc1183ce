using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Catalog.Units;
using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Catalog;

/// <summary>The number range of items, the units of everyday trade, and its currencies.</summary>
sealed class CatalogSeed(UnitOfWork work) : ITenantSeed
{
    /// <summary>Range of item numbers.</summary>
    internal const string NumberRange = "catalog.item";

    public int Order => 20;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(CatalogCommands.Seed, new { tenant.Slug }, db =>
    {
        db.Add(new NumberRange(NumberRange, "A-{00000}", yearly: false));
        db.Units.AddRange(
            Unit("Stk", "piece", "Stück", "H87"),
            Unit("Std", "hour", "Stunde", "HUR"),
            Unit("Tag", "day", "Tag", "DAY"),
            Unit("Mon", "month", "Monat", "MON"),
            Unit("kg", "kilogram", "Kilogramm", "KGM"),
            Unit("m", "metre", "Meter", "MTR"),
            Unit("m2", "square metre", "Quadratmeter", "MTK"),
            Unit("m3", "cubic metre", "Kubikmeter", "MTQ"),
            Unit("l", "litre", "Liter", "LTR"),
            Unit("km", "kilometre", "Kilometer", "KMT"),
            Unit("psch", "lump sum", "pauschal", "LS"),
            Unit("Set", "set", "Set", "SET"),
            Unit("Pkg", "package", "Paket", "XPK"),
            Unit("Ktn", "carton", "Karton", "XCT"),
            Unit("Pal", "pallet", "Palette", "XPX"));
        db.Currencies.AddRange(
            Currency("EUR", "Euro", "euro"),
            Currency("USD", "US-Dollar", "US dollar"),
            Currency("GBP", "Pfund Sterling", "pound sterling"),
            Currency("CHF", "Schweizer Franken", "Swiss franc"));
        return Task.CompletedTask;
    }, ct);

    static Currency Currency(string code, string nameDe, string nameEn) => new(new() { Code = code, NameDe = nameDe, NameEn = nameEn });

    static Unit Unit(string code, string nameEn, string nameDe, string uneceCode) =>
        new(new() { Code = code, NameEn = nameEn, NameDe = nameDe, UneceCode = uneceCode });
}
