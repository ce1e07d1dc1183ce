using System.Globalization;
using Erp.Finance.Taxes;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Contracts;

/// <summary>A tax code as it stands on a date: what a document line copies.</summary>
/// <param name="Id">Key of the tax code.</param>
/// <param name="Code">Short code, such as <c>S19</c>.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="NameDe">Name in German.</param>
/// <param name="Category">VAT category of EN 16931.</param>
/// <param name="Rate">Per cent on the date asked for; 0 where no tax is shown.</param>
/// <param name="LegalTextEn">Sentence the invoice must carry (BT-120), in English; null where none is allowed.</param>
/// <param name="LegalTextDe">The same in German.</param>
/// <param name="ExemptionCode">VATEX code (BT-121), where there is one.</param>
public sealed record TaxCodeInfo(
    Guid Id, string Code, string NameEn, string NameDe, VatCategory Category, decimal Rate, string? LegalTextEn, string? LegalTextDe, string? ExemptionCode)
{
    /// <summary>The name in a language.</summary>
    public string Name(CultureInfo language) => FinanceLanguage.Is(language) ? NameDe : NameEn;

    /// <summary>The sentence the invoice must carry, in the language of the document.</summary>
    public string? LegalText(CultureInfo language) => FinanceLanguage.Is(language) ? LegalTextDe : LegalTextEn;

}

/// <summary>A tax code for purchases as it stands on a date.</summary>
/// <param name="Id">Key of the tax code.</param>
/// <param name="Code">Short code, such as <c>V19</c>.</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="Category">VAT category of EN 16931.</param>
/// <param name="Rate">Per cent on the date asked for.</param>
/// <param name="IsPaid">The tax is on the invoice and paid with it; else there is none, or the recipient owes it (§ 13b, § 1a UStG).</param>
/// <param name="AccountId">Account of purchases without one of their own.</param>
public sealed record InputTaxInfo(Guid Id, string Code, string Name, VatCategory Category, decimal Rate, bool IsPaid, Guid? AccountId);

/// <summary>Which taxes a sale or purchase can carry. Rates come from a table with dates, so a document asks with its date of supply.</summary>
[Contract]
public sealed class TaxCodes(KeptTables tables)
{
    /// <summary>The output tax codes in use on a date, with the rate in force then; the default first.</summary>
    public async Task<IReadOnlyList<TaxCodeInfo>> OutputAsync(ErpDb db, DateOnly date, CancellationToken ct = default) =>
        [.. (await InForceAsync(db, date, ct)).Where(t => t.Code.Direction == TaxDirection.Output && t.Code.Active)
            .OrderBy(t => t.Code.Position).ThenBy(t => t.Code.Code, StringComparer.Ordinal)
            .Select(t => new TaxCodeInfo(
                t.Code.Id, t.Code.Code, t.Code.NameEn, t.Code.NameDe, t.Code.Category, t.Rate.Rate, t.Code.LegalTextEn, t.Code.LegalTextDe, t.Code.ExemptionCode))];

    /// <summary>One output tax code with its rate on a date.</summary>
    /// <exception cref="BusinessRuleException">It is no output tax code, is out of use, or has no rate on that date.</exception>
    public async Task<TaxCodeInfo> RequireOutputAsync(ErpDb db, Guid taxCodeId, DateOnly date, CancellationToken ct = default) =>
        (await OutputAsync(db, date, ct)).FirstOrDefault(t => t.Id == taxCodeId) ?? throw new BusinessRuleException(TaxCodeTexts.NotForSales);

    /// <summary>The input tax codes in use on a date, with the rate in force then; the default first.</summary>
    public async Task<IReadOnlyList<InputTaxInfo>> InputAsync(ErpDb db, DateOnly date, CancellationToken ct = default) =>
        [.. (await InForceAsync(db, date, ct)).Where(t => t.Code.Direction == TaxDirection.Input && t.Code.Active)
            .OrderBy(t => t.Code.Position).ThenBy(t => t.Code.Code, StringComparer.Ordinal)
            .Select(t => new InputTaxInfo(
                t.Code.Id, t.Code.Code, FinanceLanguage.IsGerman ? t.Code.NameDe : t.Code.NameEn, t.Code.Category, t.Rate.Rate,
                t.Rate.OwedAccountId is null && t.Rate.Rate != 0, t.Rate.RevenueAccountId))];

    /// <summary>Every tax code with the latest rate that has begun by a date.</summary>
    internal async Task<IEnumerable<TaxCodeInForce>> InForceAsync(ErpDb db, DateOnly date, CancellationToken ct = default) =>
        from code in await tables.AllAsync<TaxCode>(db.Tenant!, static codes => codes.Include(c => c.Rates), ct)
        let rate = code.Rates.Where(r => r.ValidFrom <= date).MaxBy(r => r.ValidFrom)
        where rate is not null
        select new TaxCodeInForce(code, rate);
}

/// <summary>A tax code with the rate that is in force.</summary>
sealed record TaxCodeInForce(TaxCode Code, TaxRate Rate);
