using Erp.Catalog.Currencies;
using Erp.Platform.Amounts;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Contracts;

/// <summary>A rate and the day it is of.</summary>
/// <param name="Rate">Units of the currency for one euro.</param>
/// <param name="Date">The day from which it holds.</param>
public sealed record DatedRate(decimal Rate, DateOnly Date);

/// <summary>What one euro costs in other currencies. Joins the caller's context; for the euro itself nothing is read.</summary>
[Contract]
public sealed class ExchangeRates
{
    /// <summary>The rate that holds on a day: the latest up to it. The euro is always worth itself.</summary>
    /// <returns>Null for a currency the company does not have, or without a rate by then.</returns>
    public async Task<DatedRate?> FindAsync(ErpDb db, string currency, DateOnly day, CancellationToken ct = default) =>
        currency == Money.Euro ? new(1, day) : await Until(db, currency, day).FirstOrDefaultAsync(ct);

    /// <summary>The rate for an amount that is to be kept in a currency.</summary>
    /// <exception cref="BusinessRuleException">The company does not have the currency, it has other decimals than the euro, or no rate is known by that day.</exception>
    public async Task<DatedRate> RequireAsync(ErpDb db, string currency, DateOnly day, CancellationToken ct = default) => currency == Money.Euro
        ? new(1, day) : await KeptAsync(db, currency, day, ct) ?? throw Refused(RateTexts.Missing.With(currency, day));

    /// <summary>Refuses a currency that amounts cannot be kept in, whether or not a rate of it is known: for amounts whose worth in the books is known already.</summary>
    /// <exception cref="BusinessRuleException">The company does not have the currency, or it has other decimals than the euro.</exception>
    public Task RequireCurrencyAsync(ErpDb db, string currency, CancellationToken ct = default) => KeptAsync(db, currency, DateOnly.MaxValue, ct);

    /// <summary>The currencies of the company that amounts can be kept in, by code.</summary>
    public static IQueryable<string> Kept(ErpDb db) => db.Currencies.Where(c => c.Decimals == Money.Decimals).OrderBy(c => c.Code).Select(c => c.Code);

    /// <summary>The rate of a currency that amounts can be kept in, as far as one is known by a day.</summary>
    static async Task<DatedRate?> KeptAsync(ErpDb db, string currency, DateOnly day, CancellationToken ct)
    {
        var rates = Until(db, currency, day);
        var found = await db.Currencies.AsNoTracking().Where(c => c.Code == currency).Select(c => new { c.Decimals, Rate = rates.FirstOrDefault() }).FirstOrDefaultAsync(ct)
            ?? throw Refused(CurrencyTexts.Unknown);
        return found.Decimals == Money.Decimals ? found.Rate : throw Refused(CurrencyTexts.OtherDecimals.With(currency, found.Decimals));
    }

    static IQueryable<DatedRate> Until(ErpDb db, string currency, DateOnly day) =>
        db.ExchangeRates.AsNoTracking().Where(r => r.Currency == currency && r.Date <= day).OrderByDescending(r => r.Date).Select(r => new DatedRate(r.Rate, r.Date));

    static BusinessRuleException Refused(Platform.Texts.Message says) => new(says, nameof(ExchangeRate.Currency));
}
