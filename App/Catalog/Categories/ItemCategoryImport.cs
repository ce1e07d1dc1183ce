using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.Categories;

/// <summary>A category as a file brings it: by the names from the root, or by its own and what it hangs on.</summary>
public sealed class ItemCategoryFile
{
    /// <summary>German names from the root, such as <c>Technik › Licht</c>.</summary>
    [StringLength(CategoryLimits.Path), OneLine]
    public string? Path { get; set; }

    [StringLength(CategoryLimits.Name), OneLine]
    public string? NameDe { get; set; }

    [StringLength(CategoryLimits.Name), OneLine]
    public string? NameEn { get; set; }

    /// <summary>What it hangs on: the names from the root, or a name that only one category has. Of no meaning beside a path.</summary>
    [StringLength(CategoryLimits.Path), OneLine]
    public string? Parent { get; set; }

    /// <summary>A known category, as a file would say it.</summary>
    public static ItemCategoryFile Of(ItemCategory category) => new() { Path = category.PathDe, NameDe = category.NameDe, NameEn = category.NameEn };
}

/// <summary>
/// How files bring the tree of categories. What a path leads through comes along, in any order of the rows. A file renames and translates, but moves nothing.
/// </summary>
public static class ItemCategoryImport
{
    static readonly char[] Separators = [ItemCategory.Separator.Trim()[0], '>'];

    public static readonly ImportType<ItemCategory, ItemCategoryFile> Type = new ImportType<ItemCategory, ItemCategoryFile>(
        "catalog/categories", ItemCategoryTexts.ItemCategory, ItemCategoryTexts.ItemCategories, CatalogPermissions.Read, CatalogPermissions.Write)
    {
        IsThere = async (scope, form, ct) =>
        {
            var tree = await TreeAsync(scope, ct);
            return tree.Find(Names(form, tree)) is { } known && (form.NameEn.Trimmed() ?? known.NameEn) == known.NameEn;
        },
        Make = async (scope, form, ct) =>
        {
            var tree = await TreeAsync(scope, ct);
            ItemCategory? at = null;
            foreach (var name in Names(form, tree)) at = tree.Below(at?.Id, name) ?? Grow(scope.Db, tree, name, at?.Id);
            Rename(tree, at!, at!.NameDe, form.NameEn.Trimmed() ?? at.NameEn);
            return at;
        },
        Change = async (scope, category, form, ct) => Rename(await TreeAsync(scope, ct), category, form.NameDe.Trimmed() ?? category.NameDe, form.NameEn.Trimmed() ?? category.NameEn),
        Read = ItemCategoryFile.Of,
    }
        .KeyedBy(f => f.Path, c => c.PathDe, ItemCategoryTexts.Path, "Path", "Pfad", "Warengruppe", "Product group", "Artikelgruppe", "Category path")
        .Field(f => f.NameDe, ItemCategoryTexts.NameDe, "Name", "Bezeichnung", "Category name", "Kategoriename")
        .Field(f => f.NameEn, ItemCategoryTexts.NameEn, "English name", "Name EN")
        .Field(f => f.Parent, ItemCategoryTexts.ParentId, "Parent", "Oberkategorie", "Übergeordnet", "Parent category", "Obergruppe");

    static Task<CategoryTree> TreeAsync(ImportScope scope, CancellationToken ct) => scope.OnceAsync(nameof(CategoryTree), () => CategoryTree.HeldAsync(scope.Db, ct));

    /// <summary>The names from the root that a row speaks of.</summary>
    /// <exception cref="InvalidInputException">It speaks of none, of too many, or one is too long.</exception>
    static List<string> Names(ItemCategoryFile form, CategoryTree tree)
    {
        var names = Split(form.Path);
        if (names.Count == 0 && form.NameDe.Trimmed() is { } own) names = [.. Above(form, tree), own];
        if (names.Count == 0) throw new InvalidInputException(nameof(form.Path), FormTexts.Required);
        if (names.Count > CategoryLimits.Depth) throw new InvalidInputException(nameof(form.Path), ItemCategoryTexts.TooDeep.With(CategoryLimits.Depth));
        return names.TrueForAll(name => name.Length <= CategoryLimits.Name) ? names : throw new InvalidInputException(nameof(form.Path), FormTexts.TooLong.With(CategoryLimits.Name));
    }

    /// <summary>The names from the root to what a category hangs on.</summary>
    /// <exception cref="InvalidInputException">Several categories have the one name given, none of them at the root.</exception>
    static List<string> Above(ItemCategoryFile form, CategoryTree tree)
    {
        var names = Split(form.Parent);
        if (names is not [var name] || tree.Below(null, name) is not null) return names;
        return tree.Called(name) switch
        {
            [] => names,
            [var only] => Split(only.PathDe),
            _ => throw new InvalidInputException(nameof(form.Parent), ItemCategoryTexts.ParentAmbiguous.With(name)),
        };
    }

    static List<string> Split(string? path) => [.. (path ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    static ItemCategory Grow(ErpDb db, CategoryTree tree, string name, Guid? parentId)
    {
        var category = new ItemCategory(new() { NameDe = name, ParentId = parentId }, tree);
        tree.Arrange(category);
        db.Add(category);
        return category;
    }

    static void Rename(CategoryTree tree, ItemCategory category, string nameDe, string nameEn)
    {
        category.Change(new() { NameDe = nameDe, NameEn = nameEn, ParentId = category.ParentId }, tree);
        tree.Arrange(category);
    }
}
