using System.Collections.Concurrent;

namespace Erp.Platform.Work;

/// <summary>Reacts to an event inside the transaction that published it: what it changes stands or falls with the command.</summary>
public interface IEventHandler<in TEvent>
{
    /// <summary>Re-reads what it needs and brings its own records in line; running twice does no harm.</summary>
    Task HandleAsync(ErpDb db, TEvent happened, CancellationToken ct);
}

/// <summary>Reacts after the commit, from the outbox: tried again with growing pauses until it succeeds, so it must be idempotent.</summary>
public interface IAfterCommitHandler<in TEvent>
{
    Task HandleAsync(TEvent happened, CancellationToken ct);
}

/// <summary>Which handlers listen to which event; built once from the modules.</summary>
public sealed class EventHandlers
{
    readonly List<(Type Event, Type Handler)> inTransaction = [];
    readonly List<(Type Event, Type Handler)> afterCommit = [];
    readonly ConcurrentDictionary<Type, IReadOnlyList<Type>> afterCommitByEvent = new();

    /// <summary>Handler types that run after the commit of an event.</summary>
    internal IReadOnlyList<Type> AfterCommit(Type happened) =>
        afterCommitByEvent.GetOrAdd(happened, static (type, all) => [.. all.Where(h => h.Event == type).Select(h => h.Handler)], afterCommit);

    /// <summary>The handler and event type behind an outbox row; null when the handler no longer exists.</summary>
    internal (Type Event, Type Handler)? Find(string eventType, string handler) =>
        afterCommit.Cast<(Type Event, Type Handler)?>().FirstOrDefault(h => h!.Value.Event.Name == eventType && h.Value.Handler.Name == handler);

    /// <summary>Learns a handler class; called at start-up.</summary>
    internal void Add(Type handler)
    {
        foreach (var contract in handler.GetInterfaces().Where(i => i.IsGenericType))
        {
            if (contract.GetGenericTypeDefinition() == typeof(IEventHandler<>)) inTransaction.Add((contract.GenericTypeArguments[0], handler));
            if (contract.GetGenericTypeDefinition() == typeof(IAfterCommitHandler<>)) afterCommit.Add((contract.GenericTypeArguments[0], handler));
        }
    }

    /// <summary>Whether a class reacts to events.</summary>
    internal static bool IsHandler(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(IEventHandler<>) || i.GetGenericTypeDefinition() == typeof(IAfterCommitHandler<>)));

    /// <summary>Runs the in-transaction handlers of every event published since the last time, and of those that they publish in turn.</summary>
    internal async Task HandleAsync(ErpDb db, IServiceProvider services, CancellationToken ct)
    {
        var recorder = db.Recorder!;
        while (recorder.Handled < recorder.Published.Count)
        {
            var happened = recorder.Published[recorder.Handled++];
            foreach (var (_, handler) in inTransaction.Where(h => h.Event == happened.GetType()))
                await InvokeAsync(typeof(IEventHandler<>), handler, happened, services, [db, happened, ct]);
        }
    }

    /// <summary>Runs one after-commit handler.</summary>
    internal static Task InvokeAfterCommitAsync(Type handler, object happened, IServiceProvider services, CancellationToken ct) =>
        InvokeAsync(typeof(IAfterCommitHandler<>), handler, happened, services, [happened, ct]);

    static Task InvokeAsync(Type contract, Type handler, object happened, IServiceProvider services, object?[] arguments)
    {
        var method = contract.MakeGenericType(happened.GetType()).GetMethod("HandleAsync")!;
        return (Task)method.Invoke(services.GetRequiredService(handler), System.Reflection.BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }
}
