using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Currencies;

/// <summary>A currency in a list.</summary>
public sealed class CurrencyRow : IRow
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string NameDe { get; init; } = "";

    public string NameEn { get; init; } = "";

    public int Decimals { get; init; }
}

/// <summary>A rate in a list.</summary>
public sealed class ExchangeRateRow : IRow
{
    public Guid Id { get; init; }

    public string Currency { get; init; } = "";

    public DateOnly Date { get; init; }

    public decimal Rate { get; init; }
}

/// <summary>A currency offered in a picker.</summary>
public sealed record CurrencyChoice(string Code, string Name);

/// <summary>Reads about currencies and their rates.</summary>
public sealed class CurrencyQueries(Database database)
{
    /// <summary>All currencies by code, named in the reader's language.</summary>
    public async Task<IReadOnlyList<CurrencyChoice>> LookUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var currencies = await db.Currencies.OrderBy(c => c.Code).ToListAsync(ct);
        return [.. currencies.Select(c => new CurrencyChoice(c.Code, c.Name(CultureInfo.CurrentUICulture)))];
    }

    /// <summary>All currencies as rows.</summary>
    internal static IQueryable<CurrencyRow> Rows(ErpDb db) =>
        db.Currencies.Select(c => new CurrencyRow { Id = c.Id, Code = c.Code, NameDe = c.NameDe, NameEn = c.NameEn, Decimals = c.Decimals });

    /// <summary>All rates as rows.</summary>
    internal static IQueryable<ExchangeRateRow> RateRows(ErpDb db) =>
        db.ExchangeRates.Select(r => new ExchangeRateRow { Id = r.Id, Currency = r.Currency, Date = r.Date, Rate = r.Rate });
}
