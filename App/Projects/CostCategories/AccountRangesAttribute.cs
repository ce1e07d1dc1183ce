using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Projects.CostCategories;

/// <summary>Numbers and ranges of accounts between commas, as <see cref="AccountRange"/> reads them.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AccountRangesAttribute : ValidationAttribute, IExplained
{
    public Message Says => CostCategoryTexts.AccountsForm;

    public override bool IsValid(object? value) => AccountRange.Parse(value as string) is not null;
}
