using System.Reflection;
using Erp.Platform.Texts;

namespace Erp.Tests.Support;

/// <summary>All texts of the product.</summary>
static class ProductTexts
{
    /// <summary>Each text with the class and field that hold it.</summary>
    public static readonly IReadOnlyList<(Type Owner, FieldInfo Field, Text Text)> All =
    [
        .. from type in AppCode.Types
           where !type.ContainsGenericParameters && !AppCode.IsGenerated(type)
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.FieldType == typeof(Text)
           select (type, field, (Text)field.GetValue(null)!),
    ];
}
