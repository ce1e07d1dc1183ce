using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Projects.CostCategories;

/// <summary>A cost category as it is typed.</summary>
public sealed class CostCategoryForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(ProjectLimits.Code), OneLine]
    public string Code { get; set; } = "";

    [Required, StringLength(ProjectLimits.Name), OneLine]
    public string NameDe { get; set; } = "";

    [Required, StringLength(ProjectLimits.Name), OneLine]
    public string NameEn { get; set; } = "";

    /// <summary>The accounts of the books whose entries are its costs: numbers and ranges of four digits between commas.</summary>
    [StringLength(ProjectLimits.Accounts), OneLine, AccountRanges]
    public string? Accounts { get; set; }

    /// <summary>A form to change a category in.</summary>
    public static CostCategoryForm Of(CostCategory category) => new() { Code = category.Code, NameEn = category.NameEn, NameDe = category.NameDe, Accounts = category.Accounts };
}
