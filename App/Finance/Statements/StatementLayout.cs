using Erp.Platform.Texts;
using static Erp.Finance.Statements.StatementItem;
using T = Erp.Finance.Statements.StatementTexts;

namespace Erp.Finance.Statements;

/// <summary>A position as the law orders them: made of accounts, of further positions, or of everything above it.</summary>
sealed record StatementPosition(string Number, Text Label, StatementItem? Item = null, bool IsSubtotal = false)
{
    public IReadOnlyList<StatementPosition> Parts { get; init; } = [];
}

/// <summary>The order of the annual accounts of a corporation: § 275 (2) HGB (total cost method) and § 266 (2), (3) HGB.</summary>
static class StatementLayout
{
    public static readonly IReadOnlyList<StatementPosition> ProfitAndLoss =
    [
        new("1.", T.Revenue, Revenue),
        new("2.", T.StockChange, StockChange),
        new("3.", T.OwnWork, OwnWork),
        new("4.", T.OtherIncome, OtherIncome),
        new("5.", T.MaterialCosts) { Parts = [new("a)", T.Material, Material), new("b)", T.Services, Services)] },
        new("6.", T.PersonnelCosts) { Parts = [new("a)", T.Wages, Wages), new("b)", T.SocialSecurity, SocialSecurity)] },
        new("7.", T.Depreciation, Depreciation),
        new("8.", T.OtherExpense, OtherExpense),
        new("9.", T.Holdings, Holdings),
        new("10.", T.Securities, Securities),
        new("11.", T.InterestIncome, InterestIncome),
        new("12.", T.FinancialWriteOffs, FinancialWriteOffs),
        new("13.", T.InterestExpense, InterestExpense),
        new("14.", T.IncomeTax, IncomeTax),
        new("15.", T.AfterTax, IsSubtotal: true),
        new("16.", T.OtherTaxes, OtherTaxes),
        new("17.", T.Profit, IsSubtotal: true),
    ];

    public static readonly IReadOnlyList<StatementPosition> Assets =
    [
        new("A.", T.FixedAssets) { Parts = [new("I.", T.Intangibles, Intangibles), new("II.", T.Tangibles, Tangibles), new("III.", T.FinancialAssets, FinancialAssets)] },
        new("B.", T.CurrentAssets)
        {
            Parts =
            [
                new("I.", T.Stock, Stock),
                new("II.", T.Receivables) { Parts = [new("1.", T.TradeReceivables, TradeReceivables), new("2.", T.OtherAssets, OtherAssets)] },
                new("III.", T.CurrentSecurities, CurrentSecurities),
                new("IV.", T.Cash, Cash),
            ],
        },
        new("C.", T.PrepaidExpenses, PrepaidExpenses),
    ];

    public static readonly IReadOnlyList<StatementPosition> Claims =
    [
        new("A.", T.Equity)
        {
            Parts =
            [
                new("I.", T.Capital, Capital), new("II.", T.CapitalReserve, CapitalReserve), new("III.", T.RevenueReserves, RevenueReserves),
                new("IV.", T.CarriedForward, CarriedForward), new("V.", T.Profit, Profit),
            ],
        },
        new("B.", T.Provisions) { Parts = [new("1.", T.Pensions, Pensions), new("2.", T.TaxProvisions, TaxProvisions), new("3.", T.OtherProvisions, OtherProvisions)] },
        new("C.", T.Liabilities)
        {
            Parts =
            [
                new("1.", T.Bonds, Bonds), new("2.", T.BankLoans, BankLoans), new("3.", T.AdvancesReceived, AdvancesReceived), new("4.", T.TradePayables, TradePayables),
                new("5.", T.OtherLiabilities, OtherLiabilities),
            ],
        },
        new("D.", T.DeferredIncome, DeferredIncome),
        new("", T.Technical, Technical),
    ];
}
