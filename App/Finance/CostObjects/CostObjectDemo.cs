using Erp.Finance.Journal;
using Erp.Platform.Amounts;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.CostObjects;

/// <summary>What the events cost so far: material, staff and transport of the one being built up and of the one that took place.</summary>
sealed class CostObjectDemo(JournalEntryService journal, Database database) : IDemoData
{
    /// <summary>Which event by its code, account (SKR04), amount without tax, whether input tax is on it.</summary>
    static readonly (int Event, string Account, decimal Net, bool IsTaxed)[] Costs =
    [
        (0, "5400", 6_180, true), (0, "6020", 2_350, false), (0, "6530", 410, true), (2, "5400", 14_920, true), (2, "6020", 8_640, false), (2, "6530", 1_275.5m, true),
    ];

    public int Order => 76;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        if (await db.FinanceSettings.Select(s => s.Chart).SingleAsync(ct) != Accounts.ChartOfAccounts.Skr04) return;
        var accounts = await db.Accounts.ToDictionaryAsync(a => a.Number, a => a.Id, ct);
        var inputTax = await db.TaxCodes.Where(t => t.Code == "V19").Select(t => t.Id).SingleAsync(ct);
        var events = await db.CostObjects.OrderBy(c => c.Code).Select(c => new { c.Id, c.Code, c.Name }).ToListAsync(ct);
        foreach (var costs in Costs.Where(c => c.Event < events.Count).GroupBy(c => events[c.Event]))
        {
            var taxed = costs.Where(c => c.IsTaxed).Sum(c => c.Net);
            var tax = Money.Percent(taxed, 19);
            List<JournalLineForm> lines =
            [
                .. costs.Select(c => new JournalLineForm { AccountId = accounts[c.Account], Debit = c.Net, TaxCodeId = c.IsTaxed ? inputTax : null, CostObjectId = costs.Key.Id }),
                new() { AccountId = accounts["1406"], Debit = tax, TaxCodeId = inputTax, TaxBase = taxed }, new() { AccountId = accounts["1800"], Credit = costs.Sum(c => c.Net) + tax },
            ];
            await journal.PostAsync(new() { DocumentNumber = costs.Key.Code, DocumentDate = year.Today, PostingDate = year.Today, Text = costs.Key.Name, Lines = lines }, ct);
        }
    }
}
