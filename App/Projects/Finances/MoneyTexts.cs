using Erp.Platform.Texts;

namespace Erp.Projects.Finances;

/// <summary>What people read about the money of projects.</summary>
public static class MoneyTexts
{
    public static readonly Text Money = new("Money", "Finanzen");
    public static readonly Text Costs = new("Costs by category", "Kosten nach Kostenart");
    public static readonly Text CostsHint = new(
        "Click a figure to see what it is made of. An invoice begun from a purchase request counts for exactly that. What else is posted in a category is taken to be the bills of what was received there; only the rest counts as “not posted”. What bills exceed there counts for what names no category. Forecast = actual + committed + expected; where nothing is planned in detail, the rest of the budget is expected to be spent.",
        "Klicken Sie auf eine Zahl, um zu sehen, woraus sie besteht. Eine Rechnung zu einer Bestellanforderung zählt genau für diese. Sonst gilt Gebuchtes als Rechnung für das, was in derselben Kostenart eingegangen ist; nur der Rest zählt als „nicht gebucht“. Was Rechnungen dort übersteigen, gilt für das, was keine Kostenart nennt. Prognose = Ist + Obligo + Erwartet; wo nichts im Einzelnen geplant ist, wird der Rest des Budgets erwartet.");
    public static readonly Text Category = new("Cost category", "Kostenart");
    public static readonly Text NoCategory = new("Without category", "Ohne Kostenart");
    public static readonly Text Total = new("Total", "Summe");
    public static readonly Text Budget = new("Budget", "Budget");
    public static readonly Text Expected = new("Expected", "Erwartet");
    public static readonly Text Committed = new("Committed", "Obligo");
    public static readonly Text NotPosted = new("Not posted", "Nicht gebucht");
    public static readonly Text Posted = new("Posted", "Gebucht");
    public static readonly Text Actual = new("Actual", "Ist");
    public static readonly Text Forecast = new("Forecast", "Prognose");
    public static readonly Text Left = new("Left of budget", "Rest vom Budget");
    public static readonly Text Revenue = new("Revenue", "Erlöse");
    public static readonly Text Ordered = new("Ordered", "Beauftragt");
    public static readonly Text ToInvoice = new("To be invoiced", "Noch zu berechnen");
    public static readonly Text Income = new("Invoiced (posted)", "Berechnet (gebucht)");
    public static readonly Text Paid = new("Settled (with VAT)", "Ausgeglichen (brutto)");
    public static readonly Text Profit = new("Profit", "Gewinn");
    public static readonly Text PostedProfit = new("Posted profit", "Gebuchter Gewinn");
    public static readonly Text PostedProfitHint = new("Income less expense in the books", "Erträge abzüglich Aufwendungen laut Büchern");
    public static readonly Text ActualProfit = new("Actual profit", "Gewinn bisher");
    public static readonly Text ActualProfitHint = new("less costs not posted", "abzüglich nicht gebuchter Kosten");
    public static readonly Text ExpectedProfit = new("Expected profit", "Erwarteter Gewinn");
    public static readonly Text ExpectedProfitHint = new("with what is still to be invoiced, less the forecast", "mit dem noch zu Berechnenden, abzüglich der Prognose");
    public static readonly Text InLedger = new("Profit and loss of the project", "GuV des Projekts");
    public static readonly Text Chart = new("Budget, actual, committed and forecast", "Budget, Ist, Obligo und Prognose");
    public static readonly Text Exceeds = new("{0}: the forecast of {1} exceeds the budget by {2}.", "{0}: Die Prognose von {1} überschreitet das Budget um {2}.");
    public static readonly Text BudgetUsed = new("Budget used", "Budget verbraucht");
    public static readonly Text Percent = new("{0:0} %", "{0:0} %");
    public static readonly Text ForecastIs = new("Forecast {0:0} %", "Prognose {0:0} %");
    public static readonly Text PostedIs = new("Posted {0}", "Gebucht {0}");
    public static readonly Text RowsOf = new("{0}: {1}", "{0}: {1}");
    public static readonly Text ShowRows = new("{0}, {1}: show what it is made of", "{0}, {1}: zeigen, woraus sich das zusammensetzt");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text Document = new("Document", "Beleg");
    public static readonly Text For = new("For", "Wofür");
    public static readonly Text Amount = new("Amount", "Betrag");
    public static readonly Text InBooks = new("In euro", "In Euro");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text AtRate = new(
        "Everything is reckoned in euro (small figures) as it stands in the books, and shown in {0} at the project’s rate: 1 € = {1:0.######} {0}.",
        "Gerechnet wird in Euro (kleine Zahlen), wie es in den Büchern steht, und gezeigt in {0} zum Kurs des Projekts: 1 € = {1:0.######} {0}.");
    public static readonly Text Billed = new("Billed: {0}", "Berechnet: {0}");
    public static readonly Text RestOfBudget = new("Rest of the budget, not planned in detail", "Rest des Budgets, nicht im Einzelnen geplant");
    public static readonly Text FromStock = new("{0} · from stock", "{0} · aus dem Lager");
    public static readonly Text HoursWithoutCost = new("{0} hours whose cost nobody knows", "{0} Stunden ohne bekannte Kosten");
    public static readonly Text HoursUnbillable = new(
        "{0} hours that cannot be billed: try to bill them, and you are told why",
        "{0} Stunden, die sich nicht abrechnen lassen: Warum, zeigt der Versuch, sie abzurechnen");
    public static readonly Text Order = new("Order", "Auftrag");
    public static readonly Text Invoice = new("Invoice", "Rechnung");
    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Empty = new("No money yet", "Noch keine Finanzdaten");
    public static readonly Text EmptyHint = new(
        "Give the project a budget, plan parts, rides and permits, and choose it on orders and journal entries: their figures meet here.",
        "Geben Sie dem Projekt ein Budget, planen Sie Teile, Transporte und Genehmigungen und wählen Sie es in Aufträgen und Buchungen: Die Zahlen treffen sich hier.");

    /// <summary>The word for a figure.</summary>
    public static Text Of(MoneyFigure figure) => figure switch
    {
        MoneyFigure.Expected => Expected,
        MoneyFigure.Committed => Committed,
        MoneyFigure.NotPosted => NotPosted,
        MoneyFigure.Posted => Posted,
        MoneyFigure.Actual => Actual,
        MoneyFigure.Forecast => Forecast,
        MoneyFigure.Ordered => Ordered,
        MoneyFigure.ToInvoice => ToInvoice,
        MoneyFigure.Income => Income,
        _ => Paid,
    };
}
