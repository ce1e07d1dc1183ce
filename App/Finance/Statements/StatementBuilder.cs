namespace Erp.Finance.Statements;

/// <summary>Puts amounts into the order of the law. Positions without any amount in both years are left out (§ 265 (8) HGB).</summary>
sealed class StatementBuilder(ILookup<StatementItem, StatementAccount> accounts)
{
    readonly List<StatementRow> rows = [];

    /// <summary>The rows of a side, from top to bottom.</summary>
    public IReadOnlyList<StatementRow> Build(IEnumerable<StatementPosition> layout)
    {
        var (amount, before) = (0m, 0m);
        foreach (var position in layout)
        {
            if (position.IsSubtotal)
            {
                rows.Add(new() { Number = position.Number, Label = position.Label, Amount = amount, Before = before, IsSubtotal = true });
                continue;
            }

            var sum = Write(position, 0);
            (amount, before) = (amount + sum.Amount, before + sum.Before);
        }

        return rows;
    }

    (decimal Amount, decimal Before) Write(StatementPosition position, int level)
    {
        var at = rows.Count;
        IReadOnlyList<StatementAccount> own = position.Item is { } item ? [.. accounts[item].Where(a => a.Amount != 0 || a.Before != 0).OrderBy(a => a.Number, StringComparer.Ordinal)] : [];
        var (amount, before) = (own.Sum(a => a.Amount), own.Sum(a => a.Before));
        foreach (var part in position.Parts)
        {
            var sum = Write(part, level + 1);
            (amount, before) = (amount + sum.Amount, before + sum.Before);
        }

        if (own.Count > 0 || rows.Count > at)
            rows.Insert(at, new() { Number = position.Number, Label = position.Label, Level = level, Amount = amount, Before = before, Accounts = own });
        return (amount, before);
    }
}
