using Erp.Catalog.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Categories;

/// <summary>All categories, as far as where one may hang goes.</summary>
sealed class CategoryTree(IEnumerable<ItemCategory> all)
{
    readonly Dictionary<Guid, ItemCategory> categories = all.ToDictionary(c => c.Id);

    /// <summary>The whole tree, held until the command ends: two who move branches at once could otherwise close a circle.</summary>
    public static async Task<CategoryTree> HeldAsync(ErpDb db, CancellationToken ct) =>
        new(await db.ItemCategories.FromSql($"select * from item_categories order by id for update").ToListAsync(ct));

    /// <exception cref="InvalidInputException">There is no such parent, the category would hang on itself, or the tree would grow too deep.</exception>
    public void RequirePlace(ItemCategory category, Guid? parentId)
    {
        var height = Height(category.Id);
        var depth = 1;
        for (var at = parentId; at is { } id; depth++)
        {
            if (id == category.Id) throw new InvalidInputException(nameof(ItemCategory.ParentId), ItemCategoryTexts.Circular);
            if (!categories.TryGetValue(id, out var parent)) throw new InvalidInputException(nameof(ItemCategory.ParentId), ItemCategoryTexts.ParentUnknown);
            if (depth + height > CategoryLimits.Depth) throw new InvalidInputException(nameof(ItemCategory.ParentId), ItemCategoryTexts.TooDeep.With(CategoryLimits.Depth));
            at = parent.ParentId;
        }
    }

    /// <summary>Brings the paths of all categories up to date, a new one among them; those that stay the same stay untouched.</summary>
    public void Arrange(ItemCategory changed)
    {
        categories[changed.Id] = changed;
        var below = categories.Values.ToLookup(c => c.ParentId);
        var open = new Stack<(ItemCategory Category, ItemCategory? Parent)>(below[null].Select(c => (c, (ItemCategory?)null)));
        while (open.TryPop(out var at))
        {
            at.Category.HangOn(at.Parent);
            foreach (var child in below[at.Category.Id]) open.Push((child, at.Category));
        }
    }

    /// <summary>The category of this name, in either language, on a branch; at the root where none is named.</summary>
    public ItemCategory? Below(Guid? parentId, string name) => categories.Values.FirstOrDefault(c => c.ParentId == parentId && IsCalled(c, name));

    /// <summary>The category to which names lead from the root; null when they lead nowhere.</summary>
    public ItemCategory? Find(IReadOnlyList<string> names)
    {
        ItemCategory? at = null;
        foreach (var name in names)
            if ((at = Below(at?.Id, name)) is null) return null;
        return at;
    }

    /// <summary>The categories of this name, wherever they hang.</summary>
    public IReadOnlyList<ItemCategory> Called(string name) => [.. categories.Values.Where(c => IsCalled(c, name))];

    static bool IsCalled(ItemCategory category, string name) =>
        string.Equals(category.NameDe, name, StringComparison.OrdinalIgnoreCase) || string.Equals(category.NameEn, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Levels from a category down, itself included.</summary>
    int Height(Guid id)
    {
        var below = categories.Values.ToLookup(c => c.ParentId, c => c.Id);
        var (height, seen) = (0, new HashSet<Guid> { id });
        for (List<Guid> level = [id]; level.Count > 0; height++) level = [.. level.SelectMany(at => below[at]).Where(seen.Add)];
        return height;
    }
}
