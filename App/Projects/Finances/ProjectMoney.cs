using System.Text.Json.Serialization;
using Erp.Platform.Amounts;
using Erp.Projects.CostCategories;

namespace Erp.Projects.Finances;

/// <summary>
/// The money of a project, reckoned from the rows of all sources; nothing of it is stored, and each figure is the sum of its rows.
/// <para>
/// <b>Nothing counts twice.</b> A supplier's invoice begun from a purchase request takes exactly its place. Other bills reach the books without saying which
/// order they are for. So what is posted by them in a category is taken to be the bills of what was received in it, then of what is ordered; only the rest of
/// those counts beside the books. What no bill comes for (goods from stock, own work) always does. What bills of a category exceed is set off elsewhere
/// (<see cref="BillsElsewhere"/>). The posted part thus equals the ledger to the cent.
/// </para>
/// <para>
/// <b>Forecast</b> is the estimate at completion with the remaining work estimated bottom-up (EAC = AC + ETC; PMBOK Guide, earned value): actual + committed + what is
/// planned and bound to nobody. In a category where nothing was ever planned in detail, the rest of its budget is expected to be spent. When the project is over, nothing more is expected.
/// </para>
/// <para>
/// <b>Currency.</b> All this is reckoned in the currency of the books. For a project in another one, every row is converted at the project's rate, to the cent, and its
/// figures are the sums of those (<see cref="Own"/>).
/// </para>
/// </summary>
public sealed class ProjectMoney : MoneyTotals
{
    readonly IReadOnlyList<MoneyRow> rows;

    ProjectMoney(MoneySubject project, IReadOnlyList<MoneyRow> rows, IReadOnlyList<CategoryMoney> categories, IReadOnlyList<CategoryMoney> own)
        : base(Money.Euro, categories, figure => rows.Where(r => r.Figure == figure).Sum(r => r.Amount))
    {
        (Number, CostObjectId, Rate, this.rows) = (project.Number, project.CostObjectId, project.Rate, rows);
        Own = project.Currency == Money.Euro ? null : new(project.Currency, own, figure => rows.Where(r => r.Figure == figure).Sum(r => r.Own));
    }

    /// <summary>Number of the project.</summary>
    public string Number { get; }

    /// <summary>What the books know the project by.</summary>
    public Guid? CostObjectId { get; }

    /// <summary>Units of the project's currency for one of the books; 1 where it is that one.</summary>
    public decimal Rate { get; }

    /// <summary>The same figures in the project's currency, category by category; none where that is the currency of the books.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MoneyTotals? Own { get; }

    /// <summary>The figures as people plan with them: in the project's currency.</summary>
    [JsonIgnore]
    public MoneyTotals Shown => Own ?? this;

    /// <summary>Categories that will cost more than they may, where the project has a budget at all; as <see cref="Shown"/> has them.</summary>
    public IEnumerable<CategoryMoney> Exceeded => Total.Budget == 0 ? [] : Categories.Zip(Shown.Categories).Where(c => c.First.Left < 0).Select(c => c.Second);

    /// <summary>Nothing is known of it yet: no row, nor a budget.</summary>
    [JsonIgnore]
    public bool IsEmpty => rows.Count == 0 && Categories.Count == 0;

    /// <summary>First and last day on which something was posted to it; null where nothing was.</summary>
    [JsonIgnore]
    public (DateOnly First, DateOnly Last)? PostedTime =>
        rows.Where(r => r.Figure is MoneyFigure.Posted or MoneyFigure.Income).Select(r => r.Date!.Value).ToList() is { Count: > 0 } days ? (days.Min(), days.Max()) : null;

    /// <summary>The rows a figure is the sum of, as they came about.</summary>
    public IEnumerable<MoneyRow> RowsOf(MoneyFigure figure) => rows.Where(r => IsPartOf(r.Figure, figure));

    /// <summary>Reckons a project's money.</summary>
    /// <param name="project">The project.</param>
    /// <param name="categories">All cost categories.</param>
    /// <param name="budget">What it may cost by category, in its own currency.</param>
    /// <param name="told">What the sources know, in the currency of the books.</param>
    public static ProjectMoney Of(MoneySubject project, IEnumerable<CostCategoryChoice> categories, IReadOnlyDictionary<Guid, decimal> budget, IEnumerable<MoneyRow> told)
    {
        told = BillsElsewhere.SetOff(told);
        var (costs, revenue) = (told.Where(r => r.Figure <= MoneyFigure.Forecast).ToLookup(r => r.CategoryId), told.Where(r => r.Figure > MoneyFigure.Forecast));
        List<MoneyRow> all = [.. revenue.Select(r => r.At(project.Rate))];
        List<CategoryMoney> sums = [], own = [];
        foreach (var (id, name) in categories.OrderBy(c => c.Code, StringComparer.Ordinal).Select(c => ((Guid?)c.Id, c.Name)).Append((null, MoneyTexts.NoCategory)))
        {
            var allowed = id is { } key ? budget.GetValueOrDefault(key) : 0;
            var settled = Settle(costs[id], id, allowed, project);
            if (settled.Count == 0 && allowed == 0) continue;
            all.AddRange(settled);
            sums.Add(Sum(id, name, Money.ToHome(allowed, project.Rate), settled, r => r.Amount));
            own.Add(Sum(id, name, allowed, settled, r => r.Own));
        }

        return new(project, [.. all.OrderBy(r => r.Date ?? DateOnly.MaxValue).ThenBy(r => r.Number, StringComparer.Ordinal)], sums, own);
    }

    static CategoryMoney Sum(Guid? id, string name, decimal budget, List<MoneyRow> settled, Func<MoneyRow, decimal> amount)
    {
        return new(id, name, budget, Of(MoneyFigure.Expected), Of(MoneyFigure.Committed), Of(MoneyFigure.NotPosted), Of(MoneyFigure.Posted));

        decimal Of(MoneyFigure figure) => settled.Where(r => r.Figure == figure).Sum(amount);
    }

    /// <summary>The rows of one category once bills are set off against what they are for, with what is left of its budget where that is still expected.</summary>
    static List<MoneyRow> Settle(IEnumerable<MoneyRow> told, Guid? categoryId, decimal budget, MoneySubject project)
    {
        List<MoneyRow> rows = [.. told.Where(r => !(project.IsOver && r.Figure == MoneyFigure.Expected))];
        var bills = rows.Where(r => r is { Figure: MoneyFigure.Posted, IsAssigned: false }).Sum(r => r.Amount);
        List<MoneyRow> settled = [];
        foreach (var row in rows.OrderBy(r => r.Figure == MoneyFigure.Committed).ThenBy(r => r.Date ?? DateOnly.MaxValue).ThenBy(r => r.Number, StringComparer.Ordinal))
        {
            var billed = row is { AwaitsBill: true, Figure: MoneyFigure.NotPosted or MoneyFigure.Committed } ? Math.Clamp(bills, 0, Math.Max(0, row.Amount)) : 0;
            bills -= billed;
            settled.Add((billed == 0 ? row : row with { Amount = row.Amount - billed, Billed = row.Billed + billed }).At(project.Rate));
        }

        // What is left of the budget is not converted: in its own currency the budget is used up to the cent.
        var left = Money.ToHome(budget, project.Rate) - settled.Sum(r => r.Amount);
        if (left > 0 && !project.IsOver && !settled.Exists(r => r.OfPlan))
            settled.Add(new(MoneyFigure.Expected, categoryId, left, MoneyTexts.RestOfBudget) { Own = Math.Max(0, budget - settled.Sum(r => r.Own)) });
        return settled;
    }

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
/// <param name="Currency">ISO 4217 code of what its budget is in.</param>
/// <param name="Rate">Units of that for one euro.</param>
public sealed record MoneySubject(string Number, bool IsOver, Guid? CostObjectId, string Currency = Money.Euro, decimal Rate = 1);
