using Erp.Platform.Records;

namespace Erp.Catalog.Units;

/// <summary>Units as a plain record: list, form, REST, export and commands come from this description.</summary>
public static class UnitRecords
{
    public static readonly RecordType<Unit, UnitForm, UnitRow> Type =
        new("catalog/units", UnitTexts.Unit, UnitTexts.Units, CatalogPermissions.Read, CatalogPermissions.Write)
        {
            Make = form => new Unit(form),
            Define = (unit, form) => unit.Change(form),
            Read = UnitForm.Of,
            Key = form => form.Code,
            StoredKey = unit => unit.Code,
            List = new RecordList<UnitRow>("catalog/units", UnitTexts.Units, CatalogPermissions.Read, UnitQueries.Rows)
                .Column(u => u.Code, UnitTexts.Code)
                .Column(u => u.NameDe, UnitTexts.NameDe)
                .Column(u => u.NameEn, UnitTexts.NameEn)
                .Column(u => u.UneceCode, UnitTexts.UneceCode)
                .OrderBy(u => u.Code),
        };
}
