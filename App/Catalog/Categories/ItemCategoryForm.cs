using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;

namespace Erp.Catalog.Categories;

/// <summary>A category as it is typed.</summary>
public sealed class ItemCategoryForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(CategoryLimits.Name), OneLine]
    public string NameDe { get; set; } = "";

    /// <summary>Left empty, the German name.</summary>
    [StringLength(CategoryLimits.Name), OneLine]
    public string? NameEn { get; set; }

    /// <summary>The branch it hangs on; empty at the root.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>A form to change a category in.</summary>
    public static ItemCategoryForm Of(ItemCategory category) =>
        new() { Version = category.Version, NameDe = category.NameDe, NameEn = category.NameEn, ParentId = category.ParentId };
}
