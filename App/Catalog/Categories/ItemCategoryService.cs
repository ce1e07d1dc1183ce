using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.Categories;

/// <summary>Changes to the tree of categories.</summary>
public sealed class ItemCategoryService(UnitOfWork work)
{
    /// <summary>Adds a category.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    public Task<Guid> CreateAsync(ItemCategoryForm form, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.CreateCategory, form, async db =>
        {
            FormCheck.Require(form);
            var tree = await CategoryTree.HeldAsync(db, ct);
            var category = new ItemCategory(form, tree);
            tree.Arrange(category);
            db.Add(category);
            return category.Id;
        }, ct);

    /// <summary>Renames a category or hangs it elsewhere, with all its branches.</summary>
    /// <exception cref="InvalidInputException">It would hang on itself or on one of its branches.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, ItemCategoryForm form, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.ChangeCategory, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var tree = await CategoryTree.HeldAsync(db, ct);
            var category = await db.ItemCategories.RequireAsync(id, form, ct);
            category.Change(form, tree);
            tree.Arrange(category);
        }, ct);

    /// <summary>Removes a category that holds nothing.</summary>
    /// <exception cref="BusinessRuleException">Items or branches hang on it.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.DeleteCategory, new { id }, async db => db.Remove(await db.ItemCategories.RequireAsync(id, ct)), ct);
}
