using System.Globalization;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.CostCategories;

/// <summary>What money of a project goes into, such as material or transport: budgets, parts lists and costs are compared by it.</summary>
[MasterData]
public sealed class CostCategory : Record, INamed
{
    CostCategory() { }

    internal CostCategory(CostCategoryForm form) => Change(form);

    /// <summary>Short name for lists and imports; unique.</summary>
    public string Code { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string NameDe { get; private set; } = "";

    /// <summary>The accounts of the books whose entries are its costs, such as <c>5000-5899, 6740</c>; see <see cref="CategoryAccounts"/>.</summary>
    public string? Accounts { get; private set; }

    string INamed.DisplayName => Name(CultureInfo.CurrentUICulture);

    /// <summary>The name in a language.</summary>
    public string Name(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? NameDe : NameEn;

    /// <summary>Takes over what was typed.</summary>
    internal void Change(CostCategoryForm form) => (Code, NameEn, NameDe, Accounts) = (form.Code.Trim(), form.NameEn.Trim(), form.NameDe.Trim(), form.Accounts.Trimmed());
}
