using Erp.Platform.Records;

namespace Erp.Projects.CostCategories;

/// <summary>Cost categories as a plain record: list, form, REST, import, export and commands come from this description.</summary>
public static class CostCategoryRecords
{
    public static readonly RecordType<CostCategory, CostCategoryForm, CostCategoryRow> Type =
        new("projects/cost-categories", CostCategoryTexts.CostCategory, CostCategoryTexts.CostCategories, ProjectsPermissions.Read, ProjectsPermissions.Write)
        {
            Make = form => new CostCategory(form),
            Define = (category, form) => category.Change(form),
            Read = CostCategoryForm.Of,
            Key = form => form.Code,
            StoredKey = category => category.Code,
            List = new RecordList<CostCategoryRow>("projects/cost-categories", CostCategoryTexts.CostCategories, ProjectsPermissions.Read, CostCategoryQueries.Rows)
                .Column(c => c.Code, CostCategoryTexts.Code)
                .Column(c => c.NameDe, CostCategoryTexts.NameDe)
                .Column(c => c.NameEn, CostCategoryTexts.NameEn)
                .Column(c => c.Accounts, CostCategoryTexts.Accounts)
                .OrderBy(c => c.Code),
        };
}
