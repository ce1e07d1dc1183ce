namespace Erp.Projects.Finances;

/// <summary>
/// Bills and what they are for do not always name the same category: that of a part or ride may be left open, that of a bill follows from its account. So what bills of a category
/// exceed is taken to be for what names none, and bills on accounts of no category for what still awaits one in the others. What is posted without a bill, such as wages, is for neither.
/// </summary>
static class BillsElsewhere
{
    /// <summary>The rows, those set off that bills of elsewhere are for; what bills within a category are for is left to each.</summary>
    public static IReadOnlyList<MoneyRow> SetOff(IEnumerable<MoneyRow> told)
    {
        List<MoneyRow> rows = [.. told];
        var unnamed = rows.Where(r => r.CategoryId is null).ToList();
        var elsewhere = rows.Where(r => r.CategoryId is not null).GroupBy(r => r.CategoryId).Sum(ExcessOf);
        var left = ExcessOf(unnamed);
        Cover(rows, r => r.CategoryId is null, Math.Min(Math.Max(0, OpenOf(unnamed)), elsewhere));
        foreach (var category in rows.Where(r => r.CategoryId is not null).Select(r => r.CategoryId).Distinct().ToList())
            left -= Cover(rows, r => r.CategoryId == category, Math.Min(left, Math.Max(0, OpenOf(rows.Where(r => r.CategoryId == category)))));
        return rows;
    }

    /// <summary>What bills exceed all that awaits one beside them.</summary>
    static decimal ExcessOf(IEnumerable<MoneyRow> rows) => Math.Clamp(-OpenOf(rows), 0, Math.Max(0, rows.Where(r => r is { IsBill: true, IsAssigned: false }).Sum(r => r.Amount)));

    /// <summary>What still awaits a bill once those there are counted; below zero, what these exceed.</summary>
    static decimal OpenOf(IEnumerable<MoneyRow> rows) => rows.Sum(r => Awaits(r) ? r.Amount : r is { Figure: MoneyFigure.Posted, IsAssigned: false } ? -r.Amount : 0);

    static bool Awaits(MoneyRow row) => row is { AwaitsBill: true, Amount: > 0, Figure: MoneyFigure.NotPosted or MoneyFigure.Committed };

    static decimal Cover(List<MoneyRow> rows, Func<MoneyRow, bool> of, decimal bills)
    {
        var left = bills;
        // What is there is billed before what is only ordered.
        foreach (var n in Enumerable.Range(0, rows.Count).Where(n => of(rows[n]) && Awaits(rows[n])).OrderBy(n => rows[n].Figure == MoneyFigure.Committed).ToList())
        {
            var billed = Math.Min(left, rows[n].Amount);
            left -= billed;
            rows[n] = rows[n] with { Amount = rows[n].Amount - billed, Billed = rows[n].Billed + billed };
        }

        return bills - left;
    }
}
