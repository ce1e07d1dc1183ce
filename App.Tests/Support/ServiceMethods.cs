using System.Collections;
using System.Reflection;

namespace Erp.Tests.Support;

/// <summary>Public asynchronous methods of all services and queries: what pages, programs and jobs call.</summary>
static class ServiceMethods
{
    /// <summary>All of them but those that join a caller's transaction.</summary>
    public static IEnumerable<(Type Service, MethodInfo Method)> All() =>
        from type in AppCode.Types
        where type is { IsClass: true, IsAbstract: false, IsNested: false } && (type.Name.EndsWith("Service", StringComparison.Ordinal) || type.Name.EndsWith("Queries", StringComparison.Ordinal))
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where IsAsynchronous(method.ReturnType) && method.GetParameters().FirstOrDefault()?.ParameterType != typeof(ErpDb) && !method.IsSpecialName
        from closed in Closed(method)
        select (type, closed);

    /// <summary>Those that take the key of a record.</summary>
    public static IEnumerable<(Type Service, MethodInfo Method)> WithKey() => All().Where(m => m.Method.GetParameters().Any(p => IsKey(p.ParameterType)));

    /// <summary>Calls one with arguments that mean nothing, but for keys.</summary>
    /// <returns>What it answered; null when it answers nothing.</returns>
    public static async Task<object?> CallAsync(object service, MethodInfo method, Guid? key = null)
    {
        var arguments = method.GetParameters().Select(p => IsKey(p.ParameterType) && key is not null ? key : PlainArguments.For(p.ParameterType)).ToArray();
        var answer = method.Invoke(service, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        if (answer.GetType().GetMethod("AsTask") is { } asTask) answer = asTask.Invoke(answer, null)!;
        if (answer is not Task task) return await ReadAllAsync((dynamic)answer);
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task) is { } result && result.GetType().Name != "VoidTaskResult" ? result : null;
    }

    /// <summary>Whether an answer holds no record: an empty list or page, or empty text.</summary>
    public static bool IsNothing(object answer) => answer switch
    {
        string text => text.Length == 0,
        IEnumerable items => !items.Cast<object>().Any(),
        _ => answer.GetType().GetProperties().Where(p => p.PropertyType.IsAssignableTo(typeof(IEnumerable)) && p.PropertyType != typeof(string)) is var lists
            && lists.Any() && lists.All(l => l.GetValue(answer) is not IEnumerable items || !items.Cast<object>().Any()),
    };

    /// <summary>Generic methods over lists are called with every list there is, those over plain records with every kind of record.</summary>
    static IEnumerable<MethodInfo> Closed(MethodInfo method)
    {
        if (!method.IsGenericMethodDefinition) return [method];
        IEnumerable<object> described = method.GetGenericArguments().Length == 1 ? ProductLists.All : Modules.All.SelectMany(m => m.Records);
        return described.Select(one => method.MakeGenericMethod(one.GetType().GenericTypeArguments));
    }

    static bool IsKey(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(Guid);

    static bool IsAsynchronous(Type type) =>
        type.IsAssignableTo(typeof(Task)) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    static async Task<object?> ReadAllAsync<T>(IAsyncEnumerable<T> rows)
    {
        var all = new List<T>();
        await foreach (var row in rows) all.Add(row);
        return all;
    }
}
