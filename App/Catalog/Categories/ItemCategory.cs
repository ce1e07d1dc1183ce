using System.Globalization;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.Categories;

/// <summary>A branch of the tree items are sorted into.</summary>
[MasterData]
public sealed class ItemCategory : Record, INamed, IFitting
{
    /// <summary>Stands between the names of a path.</summary>
    internal const string Separator = " › ";

    ItemCategory() { }

    internal ItemCategory(ItemCategoryForm form, CategoryTree tree) => Change(form, tree);

    public string NameDe { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The branch it hangs on; none at the root.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>German names from the root to here.</summary>
    [Derived]
    public string PathDe { get; private set; } = "";

    /// <summary>English names from the root to here.</summary>
    [Derived]
    public string PathEn { get; private set; } = "";

    /// <summary>Keys from the root to here: whatever holds a branch's key lies on that branch.</summary>
    [Derived]
    public string Branch { get; private set; } = "";

    string INamed.DisplayName => Path(CultureInfo.CurrentUICulture);

    /// <summary>The names from the root to here in a language.</summary>
    public string Path(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? PathDe : PathEn;

    /// <summary>Takes over what was typed.</summary>
    /// <param name="form">The form, already checked field by field.</param>
    /// <param name="tree">All categories.</param>
    /// <exception cref="InvalidInputException">It would hang on itself, on a branch of its own, on nothing, or too deep.</exception>
    internal void Change(ItemCategoryForm form, CategoryTree tree)
    {
        tree.RequirePlace(this, form.ParentId);
        NameDe = form.NameDe.Trim();
        NameEn = form.NameEn.Trimmed() ?? NameDe;
        ParentId = form.ParentId;
    }

    async Task IFitting.FitInAsync(ErpDb db, CancellationToken ct)
    {
        var tree = await CategoryTree.HeldAsync(db, ct);
        tree.RequirePlace(this, ParentId);
        tree.Arrange(this);
    }

    /// <summary>Notes where it hangs.</summary>
    internal void HangOn(ItemCategory? parent)
    {
        PathDe = parent is null ? NameDe : parent.PathDe + Separator + NameDe;
        PathEn = parent is null ? NameEn : parent.PathEn + Separator + NameEn;
        Branch = parent is null ? Id.ToString("N") : $"{parent.Branch}/{Id:N}";
    }
}
