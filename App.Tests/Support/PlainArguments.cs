using System.Collections;
using System.Runtime.CompilerServices;
using Erp.Platform.Records;
using Erp.Platform.Ui;

namespace Erp.Tests.Support;

/// <summary>Arguments that fit a parameter's type and mean nothing: enough to reach the door of a method and be turned away there.</summary>
static class PlainArguments
{
    /// <summary>A value of the type: ids are new, texts short, forms empty, lists empty.</summary>
    public static object? For(Type type)
    {
        if (type == typeof(Guid)) return Guid.CreateVersion7();
        if (type == typeof(string)) return "x";
        if (type == typeof(CancellationToken)) return CancellationToken.None;
        if (type == typeof(Stream)) return new MemoryStream();
        if (type == typeof(GridState)) return GridState.Initial;
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(RecordList<>)) return ProductLists.All.First(type.IsInstanceOfType);
        if (type.IsAssignableTo(typeof(RecordType))) return Modules.All.SelectMany(m => m.Records).First(type.IsInstanceOfType);
        if (type.IsInterface && type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType) return Empty(type);
        if (type.IsAssignableTo(typeof(Delegate)) || Nullable.GetUnderlyingType(type) is not null) return null;
        if (type.IsValueType || type.GetConstructor(Type.EmptyTypes) is not null) return Activator.CreateInstance(type);
        // Records without a plain constructor: their content does not matter at the door.
        return type.IsAbstract ? null : RuntimeHelpers.GetUninitializedObject(type);
    }

    static object Empty(Type type)
    {
        var arguments = type.GenericTypeArguments;
        return arguments.Length == 2
            ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!
            : new[] { typeof(List<>), typeof(HashSet<>) }.Select(open => Activator.CreateInstance(open.MakeGenericType(arguments))!).First(type.IsInstanceOfType);
    }
}
