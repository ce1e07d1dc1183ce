using Erp.Finance.Accounts;
using Erp.Finance.Settings;
using Erp.Finance.Taxes;
using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Finance;

/// <summary>Gives a new company its chart of accounts, tax codes, settings and number ranges, in one commit.</summary>
sealed class FinanceSeed(UnitOfWork work) : ITenantSeed
{
    const string Currency = "EUR";

    public int Order => 30;

    /// <exception cref="BusinessRuleException">There is no such chart of accounts.</exception>
    public Task SeedAsync(NewTenant tenant, CancellationToken ct)
    {
        if (tenant.Chart is not (ChartOfAccounts.Skr03 or ChartOfAccounts.Skr04))
            throw new BusinessRuleException(FinanceTexts.UnknownChart.With(tenant.Chart), nameof(tenant.Chart));
        return work.RunAsync(FinanceCommands.SetUp, new { tenant.Chart }, db =>
        {
            var codes = StandardTaxCodes.All.Select((standard, i) => (Standard: standard, Code: New(standard, i + 1))).ToList();
            var codeIds = codes.ToDictionary(c => c.Standard.Code, c => c.Code.Id);
            var accounts = ChartOfAccounts.All.ToDictionary(a => a.Skr04, a => New(a, tenant.Chart, codeIds));
            foreach (var (standard, code) in codes)
                code.From(
                    StandardTaxCodes.ValidFrom, standard.Rate,
                    new TaxAccounts(Id(standard.Revenue), Id(standard.Owed), Id(standard.Deductible), Id(standard.Discount), Id(standard.Advance), Id(standard.Undue)),
                    standard.Boxes);
            db.AddRange(codes.Select(c => c.Code));
            db.AddRange(accounts.Values);
            db.Add(new FinanceSettings(
                tenant.Chart, Currency, accounts[ChartOfAccounts.Receivables].Id, accounts[ChartOfAccounts.Payables].Id, accounts[ChartOfAccounts.ExchangeGains].Id,
                accounts[ChartOfAccounts.ExchangeLosses].Id));
            db.Add(new NumberRange(FinanceNumbers.Journal, "{yyyy}-{000000}", yearly: true));
            db.Add(new NumberRange(FinanceNumbers.Payment, "ZE-{yyyy}-{00000}", yearly: true));
            return Task.CompletedTask;

            Guid? Id(string? number) => number is null ? null : accounts[number].Id;
        }, ct);
    }

    static TaxCode New(StandardTaxCode standard, int position)
    {
        var code = new TaxCode(standard.Code, standard.Direction, standard.Category, standard.NameEn, standard.NameDe, position);
        return standard is { LegalTextEn: { } en, LegalTextDe: { } de } ? code.Explained(en, de, standard.ExemptionCode) : code;
    }

    static Account New(StandardAccount standard, string chart, Dictionary<string, Guid> codes) =>
        new(standard.Number(chart), standard.En, standard.De, standard.Type, standard.Use, standard.TaxCode is null ? null : codes[standard.TaxCode]);
}
