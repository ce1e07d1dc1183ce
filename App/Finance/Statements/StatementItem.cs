namespace Erp.Finance.Statements;

/// <summary>The smallest positions of the annual accounts, each made of accounts: § 275 (2) HGB and § 266 HGB, as far as a trading company needs them.</summary>
public enum StatementItem
{
    // Profit and loss, total cost method.
    Revenue,
    StockChange,
    OwnWork,
    OtherIncome,
    Material,
    Services,
    Wages,
    SocialSecurity,
    Depreciation,
    OtherExpense,
    Holdings,
    Securities,
    InterestIncome,
    FinancialWriteOffs,
    InterestExpense,
    IncomeTax,
    OtherTaxes,

    // Assets.
    Intangibles,
    Tangibles,
    FinancialAssets,
    Stock,
    TradeReceivables,
    OtherAssets,
    CurrentSecurities,
    Cash,
    PrepaidExpenses,

    // Equity and liabilities.
    Capital,
    CapitalReserve,
    RevenueReserves,
    CarriedForward,
    Profit,
    Pensions,
    TaxProvisions,
    OtherProvisions,
    Bonds,
    BankLoans,
    AdvancesReceived,
    TradePayables,
    OtherLiabilities,
    DeferredIncome,
    Technical,
}
