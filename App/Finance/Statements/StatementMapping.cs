using System.Globalization;
using Erp.Finance.Accounts;
using static Erp.Finance.Statements.StatementItem;

namespace Erp.Finance.Statements;

/// <summary>
/// Which position of the annual accounts an account belongs to: by the number groups of its chart, and where those say nothing (or speak of
/// another kind of account), by its type. So every account lands somewhere, and a company's own accounts follow their neighbours.
/// </summary>
static class StatementMapping
{
    /// <summary>Charts group accounts by their first four digits; longer numbers only divide further.</summary>
    const int GroupDigits = 4;

    static readonly (int First, int Last, StatementItem Item)[] Skr03 =
    [
        (10, 49, Intangibles), (50, 499, Tangibles), (500, 599, FinancialAssets), (600, 629, Bonds), (630, 699, BankLoans), (700, 799, OtherLiabilities),
        (800, 839, Capital), (840, 845, CapitalReserve), (846, 859, RevenueReserves), (860, 869, CarriedForward), (870, 949, Capital), (950, 954, Pensions),
        (955, 963, TaxProvisions), (964, 979, OtherProvisions), (980, 989, PrepaidExpenses), (990, 999, DeferredIncome), (1000, 1299, Cash), (1300, 1329, TradeReceivables),
        (1330, 1359, CurrentSecurities), (1360, 1369, Cash), (1370, 1399, OtherAssets), (1400, 1499, TradeReceivables), (1510, 1519, Stock), (1500, 1599, OtherAssets),
        (1600, 1669, TradePayables), (1710, 1729, AdvancesReceived), (1670, 1799, OtherLiabilities), (1800, 1999, Capital), (2100, 2149, InterestExpense),
        (2200, 2284, IncomeTax), (2285, 2289, OtherTaxes), (2375, 2375, OtherTaxes), (2000, 2449, OtherExpense), (2600, 2619, Holdings), (2620, 2649, Securities), (2650, 2659, InterestIncome),
        (2660, 2669, OtherIncome), (2670, 2689, InterestIncome), (2500, 2799, OtherIncome), (3100, 3199, Services), (3970, 3999, Stock), (3000, 3969, Material),
        (4130, 4149, SocialSecurity), (4160, 4169, SocialSecurity), (4100, 4199, Wages), (4822, 4869, Depreciation), (4870, 4879, FinancialWriteOffs), (4510, 4510, OtherTaxes),
        (4200, 4999, OtherExpense), (8000, 8959, Revenue), (8960, 8989, StockChange), (8990, 8999, OwnWork), (9000, 9999, Technical),
    ];

    static readonly (int First, int Last, StatementItem Item)[] Skr04 =
    [
        (100, 199, Intangibles), (200, 799, Tangibles), (800, 999, FinancialAssets), (1000, 1199, Stock), (1200, 1299, TradeReceivables), (1460, 1469, Cash), (1300, 1499, OtherAssets),
        (1500, 1549, CurrentSecurities), (1550, 1899, Cash), (1900, 1949, PrepaidExpenses), (1950, 1999, OtherAssets), (2000, 2919, Capital), (2920, 2929, CapitalReserve),
        (2930, 2969, RevenueReserves), (2970, 2979, CarriedForward), (2980, 2999, RevenueReserves), (3000, 3019, Pensions), (3020, 3059, TaxProvisions), (3060, 3099, OtherProvisions),
        (3100, 3149, Bonds), (3150, 3249, BankLoans), (3250, 3299, AdvancesReceived), (3300, 3399, TradePayables), (3400, 3899, OtherLiabilities), (3900, 3999, DeferredIncome),
        (4000, 4799, Revenue), (4800, 4819, StockChange), (4820, 4829, OwnWork), (4830, 4999, OtherIncome), (5900, 5999, Services), (5000, 5899, Material),
        (6000, 6099, Wages), (6100, 6199, SocialSecurity), (6200, 6299, Depreciation), (6300, 6999, OtherExpense), (7000, 7009, Holdings), (7010, 7099, Securities),
        (7100, 7199, InterestIncome), (7200, 7299, FinancialWriteOffs), (7300, 7399, InterestExpense), (7600, 7649, IncomeTax), (7650, 7699, OtherTaxes), (9000, 9999, Technical),
    ];

    /// <summary>The position of an account.</summary>
    /// <param name="chart">The chart the company started with.</param>
    /// <param name="number">Number of the account.</param>
    /// <param name="type">Its type, which decides the side.</param>
    public static StatementItem Of(string chart, string number, AccountType type)
    {
        var group = int.Parse(number.AsSpan(0, Math.Min(GroupDigits, number.Length)), CultureInfo.InvariantCulture);
        foreach (var (first, last, item) in chart == ChartOfAccounts.Skr03 ? Skr03 : Skr04)
            if (group >= first && group <= last)
                return Fits(item, type) ? item : Usual(type);
        return Usual(type);
    }

    /// <summary>Where accounts of a type stand that no group speaks of.</summary>
    static StatementItem Usual(AccountType type) => type switch
    {
        AccountType.Asset => OtherAssets,
        AccountType.Liability => OtherLiabilities,
        AccountType.Equity => Capital,
        AccountType.Income => OtherIncome,
        AccountType.Expense => OtherExpense,
        _ => Technical,
    };

    static bool Fits(StatementItem item, AccountType type) => type switch
    {
        AccountType.Income or AccountType.Expense => item <= OtherTaxes,
        AccountType.Asset => item is >= Intangibles and <= PrepaidExpenses,
        AccountType.Technical => item == Technical,
        _ => item is >= Capital and < Technical,
    };
}
