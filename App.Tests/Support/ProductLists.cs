using System.Reflection;
using Erp.Platform.Records;

namespace Erp.Tests.Support;

/// <summary>All described lists of the product.</summary>
static class ProductLists
{
    /// <summary>Each a <c>RecordList&lt;TRow&gt;</c>, found in static fields and properties.</summary>
    public static readonly IReadOnlyList<object> All =
    [
        .. from type in AppCode.Types
           where !type.ContainsGenericParameters && !AppCode.IsGenerated(type)
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(RecordList<>)
           select field.GetValue(null)!,
    ];
}
