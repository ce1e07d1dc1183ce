using System.Text.Json.Serialization;
using Erp.Projects.CostCategories;

namespace Erp.Projects.Finances;

/// <summary>
/// The money of a project, reckoned from the rows of all sources; nothing of it is stored, and each figure is the sum of its rows.
/// <para>
/// <b>Nothing counts twice.</b> Supplier bills reach the books without saying which order they are for. So what is posted in a category is taken to be the bills of what
/// was received in it, then of what is ordered; only the rest of those counts beside the books. What no bill comes for (goods from stock, own work) always does.
/// What bills of a category exceed is set off elsewhere (<see cref="BillsElsewhere"/>).
/// The posted part thus equals the ledger to the cent.
/// </para>
/// <para>
/// <b>Forecast</b> is the estimate at completion with the remaining work estimated bottom-up (EAC = AC + ETC; PMBOK Guide, earned value): actual + committed + what is
/// planned and bound to nobody. In a category where nothing was ever planned in detail, the rest of its budget is expected to be spent. When the project is over, nothing more is expected.
/// </para>
/// </summary>
public sealed class ProjectMoney
{
    readonly IReadOnlyList<MoneyRow> rows;

    ProjectMoney(MoneySubject project, IReadOnlyList<CategoryMoney> categories, IReadOnlyList<MoneyRow> rows)
    {
        (Number, CostObjectId, Categories, this.rows) = (project.Number, project.CostObjectId, categories, rows);
        Total = new(null, MoneyTexts.Total, categories.Sum(c => c.Budget), categories.Sum(c => c.Expected), categories.Sum(c => c.Committed), categories.Sum(c => c.NotPosted), categories.Sum(c => c.Posted));
        (Ordered, ToInvoice, Income, Paid) = (Sum(MoneyFigure.Ordered), Sum(MoneyFigure.ToInvoice), Sum(MoneyFigure.Income), Sum(MoneyFigure.Paid));
    }

    /// <summary>Number of the project.</summary>
    public string Number { get; }

    /// <summary>What the books know the project by.</summary>
    public Guid? CostObjectId { get; }

    /// <summary>The categories that have a budget or costs, by code; costs without one last.</summary>
    public IReadOnlyList<CategoryMoney> Categories { get; }

    /// <summary>Their sum.</summary>
    public CategoryMoney Total { get; }

    /// <summary>What the client ordered.</summary>
    public decimal Ordered { get; }

    /// <summary>What of that is not invoiced yet.</summary>
    public decimal ToInvoice { get; }

    /// <summary>Revenue in the books.</summary>
    public decimal Income { get; }

    /// <summary>What is paid, tax included.</summary>
    public decimal Paid { get; }

    /// <summary>Profit in the books: income less expense posted to the project. Equals the ledger.</summary>
    public decimal PostedProfit => Income - Total.Posted;

    /// <summary>The same less costs that are there and not posted.</summary>
    public decimal ActualProfit => Income - Total.Actual;

    /// <summary>Profit in the end: revenue posted and still to be invoiced, less the forecast.</summary>
    public decimal ExpectedProfit => Income + ToInvoice - Total.Forecast;

    /// <summary>Categories that will cost more than they may, where the project has a budget at all.</summary>
    public IEnumerable<CategoryMoney> Exceeded => Total.Budget == 0 ? [] : Categories.Where(c => c.Left < 0);

    /// <summary>First and last day on which something was posted to it; null where nothing was.</summary>
    [JsonIgnore]
    public (DateOnly First, DateOnly Last)? PostedTime =>
        rows.Where(r => r.Figure is MoneyFigure.Posted or MoneyFigure.Income).Select(r => r.Date!.Value).ToList() is { Count: > 0 } days ? (days.Min(), days.Max()) : null;

    /// <summary>The rows a figure is the sum of, as they came about.</summary>
    public IEnumerable<MoneyRow> RowsOf(MoneyFigure figure) => rows.Where(r => IsPartOf(r.Figure, figure));

    /// <summary>Reckons a project's money.</summary>
    /// <param name="project">The project.</param>
    /// <param name="categories">All cost categories.</param>
    /// <param name="budget">What it may cost by category.</param>
    /// <param name="told">What the sources know.</param>
    public static ProjectMoney Of(MoneySubject project, IEnumerable<CostCategoryChoice> categories, IReadOnlyDictionary<Guid, decimal> budget, IEnumerable<MoneyRow> told)
    {
        told = BillsElsewhere.SetOff(told);
        var (costs, revenue) = (told.Where(r => r.Figure <= MoneyFigure.Forecast).ToLookup(r => r.CategoryId), told.Where(r => r.Figure > MoneyFigure.Forecast));
        List<MoneyRow> all = [.. revenue];
        List<CategoryMoney> sums = [];
        foreach (var (id, name) in categories.OrderBy(c => c.Code, StringComparer.Ordinal).Select(c => ((Guid?)c.Id, c.Name)).Append((null, MoneyTexts.NoCategory)))
        {
            var allowed = id is { } key ? budget.GetValueOrDefault(key) : 0;
            var settled = Settle(costs[id], id, allowed, project.IsOver);
            if (settled.Count == 0 && allowed == 0) continue;
            all.AddRange(settled);
            sums.Add(new(id, name, allowed, Of(MoneyFigure.Expected), Of(MoneyFigure.Committed), Of(MoneyFigure.NotPosted), Of(MoneyFigure.Posted)));

            decimal Of(MoneyFigure figure) => settled.Where(r => r.Figure == figure).Sum(r => r.Amount);
        }

        return new(project, sums, [.. all.OrderBy(r => r.Date ?? DateOnly.MaxValue).ThenBy(r => r.Number, StringComparer.Ordinal)]);
    }

    /// <summary>The rows of one category once bills are set off against what they are for, with what is left of its budget where that is still expected.</summary>
    static List<MoneyRow> Settle(IEnumerable<MoneyRow> told, Guid? categoryId, decimal budget, bool isOver)
    {
        List<MoneyRow> rows = [.. told.Where(r => !(isOver && r.Figure == MoneyFigure.Expected))];
        var bills = rows.Where(r => r.Figure == MoneyFigure.Posted).Sum(r => r.Amount);
        List<MoneyRow> settled = [];
        foreach (var row in rows.OrderBy(r => r.Figure == MoneyFigure.Committed).ThenBy(r => r.Date ?? DateOnly.MaxValue).ThenBy(r => r.Number, StringComparer.Ordinal))
        {
            var billed = row is { AwaitsBill: true, Figure: MoneyFigure.NotPosted or MoneyFigure.Committed } ? Math.Clamp(bills, 0, Math.Max(0, row.Amount)) : 0;
            bills -= billed;
            settled.Add(billed == 0 ? row : row with { Amount = row.Amount - billed, Billed = row.Billed + billed });
        }

        var left = budget - settled.Sum(r => r.Amount);
        if (left > 0 && !isOver && !settled.Exists(r => r.OfPlan)) settled.Add(new(MoneyFigure.Expected, categoryId, left, MoneyTexts.RestOfBudget));
        return settled;
    }

    decimal Sum(MoneyFigure figure) => RowsOf(figure).Sum(r => r.Amount);

    static bool IsPartOf(MoneyFigure row, MoneyFigure figure) => figure switch
    {
        MoneyFigure.Actual => row is MoneyFigure.Posted or MoneyFigure.NotPosted,
        MoneyFigure.Forecast => row < MoneyFigure.Actual,
        _ => row == figure,
    };
}

/// <summary>Whose money is reckoned.</summary>
/// <param name="Number">Number of the project.</param>
/// <param name="IsOver">It is done or called off: nothing more is expected.</param>
/// <param name="CostObjectId">What the books know it by.</param>
public sealed record MoneySubject(string Number, bool IsOver, Guid? CostObjectId);
