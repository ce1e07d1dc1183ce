using Erp.Catalog.Contracts;
using Erp.Platform.Work;

namespace Erp.Catalog.Categories;

/// <summary>All categories, as far as where one may hang goes.</summary>
sealed class CategoryTree(IEnumerable<ItemCategory> all)
{
    readonly Dictionary<Guid, ItemCategory> categories = all.ToDictionary(c => c.Id);

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

    /// <summary>Levels from a category down, itself included.</summary>
    int Height(Guid id) => 1 + categories.Values.Where(c => c.ParentId == id).Select(c => Height(c.Id)).DefaultIfEmpty(0).Max();
}
