namespace Erp.Projects.CostCategories;

/// <summary>Which cost category an account of the books belongs to.</summary>
public sealed class CategoryAccounts(IEnumerable<CostCategory> categories)
{
    readonly IReadOnlyList<(AccountRange Range, Guid Id)> ranges =
    [
        .. from category in categories.OrderBy(c => c.Code, StringComparer.Ordinal)
           from range in AccountRange.Parse(category.Accounts) ?? []
           orderby range.Width
           select (range, category.Id),
    ];

    /// <summary>The category that names an account most narrowly, so that one may take what the others leave; of two alike, the first by code. Null where none does.</summary>
    public Guid? Of(string accountNumber)
    {
        foreach (var (range, id) in ranges)
            if (range.Has(accountNumber)) return id;
        return null;
    }
}
