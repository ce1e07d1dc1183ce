using System.Text;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Tenancy;

/// <summary>What holds for every table: names in snake_case, enums as words, keys set by us, versions checked, nothing deleted by cascade unless said.</summary>
static class ModelConventions
{
    const int EnumLength = 30;

    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table) entity.SetTableName(Snake(table));
            foreach (var property in Flattened(entity)) Shape(property);
            foreach (var key in entity.GetKeys()) key.SetName($"pk_{entity.GetTableName()}");
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName($"{(index.IsUnique ? "ux" : "ix")}_{entity.GetTableName()}_{Columns(index.Properties)}");
            foreach (var foreignKey in entity.GetForeignKeys())
                foreignKey.SetConstraintName($"fk_{entity.GetTableName()}_{Columns(foreignKey.Properties)}");
            if (typeof(Entity).IsAssignableFrom(entity.ClrType)) entity.FindProperty(nameof(Entity.Id))!.ValueGenerated = ValueGenerated.Never;
            if (typeof(Record).IsAssignableFrom(entity.ClrType)) entity.FindProperty(nameof(Record.Version))!.IsConcurrencyToken = true;
        }
    }

    /// <summary><c>InvoiceLine</c> becomes <c>invoice_line</c>.</summary>
    internal static string Snake(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
                result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    static void Shape(IMutableProperty property)
    {
        property.SetColumnName(Snake(Owner(property.DeclaringType) + property.GetColumnName()));
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum && property.GetProviderClrType() is null && property.GetValueConverter() is null)
        {
            property.SetProviderClrType(typeof(string));
            property.SetMaxLength(EnumLength);
        }

        if (type == typeof(decimal) && property.GetPrecision() is null)
        {
            property.SetPrecision(18);
            property.SetScale(2);
        }
    }

    /// <summary>Parts of a value carry its name, so that <c>Address.City</c> is <c>address_city</c> and two values of one record keep apart.</summary>
    static string Owner(IReadOnlyTypeBase type) => type is IReadOnlyComplexType complex ? Owner(complex.ComplexProperty.DeclaringType) + complex.ComplexProperty.Name : "";

    static IEnumerable<IMutableProperty> Flattened(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(c => Flattened(c.ComplexType)));

    static string Columns(IEnumerable<IReadOnlyProperty> properties) => string.Join('_', properties.Select(p => p.GetColumnName()));
}
