using System.Linq.Expressions;
using Erp.Platform.Imports;
using Erp.Platform.Work;

namespace Erp.Platform.Records;

/// <summary>How files bring plain records: all fields of the form, found by its key.</summary>
static class RecordImport
{
    public static ImportType Of<TEntity, TForm, TRow>(RecordType<TEntity, TForm, TRow> type)
        where TEntity : Record where TForm : class, IVersionedForm, new() where TRow : class, IRow
    {
        var key = ((MemberExpression)type.Key!.Body).Member.Name;
        var fields = FormField.Of(typeof(TForm), typeof(TEntity).Name);
        var import = new ImportType<TEntity, TForm>(type.Name, type.One, type.Many, type.ReadPermission, type.WritePermission)
        {
            Make = (_, form, _) => Task.FromResult(type.Make(form)),
            Change = (_, entity, form, _) =>
            {
                type.Define(entity, form);
                return Task.CompletedTask;
            },
            Read = type.Read,
        }.KeyedBy(type.Key, type.StoredKey!, fields.First(f => f.Property.Name == key).Label);
        foreach (var field in fields.Where(f => f.Property.Name != key)) import.Field(field.Property, field.Label);
        return import;
    }
}
