using System.Collections.Concurrent;
using System.Reflection;

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
    readonly List<Reaction> inTransaction = [];
    readonly List<Reaction> afterCommit = [];
    readonly ConcurrentDictionary<Type, IReadOnlyList<Type>> afterCommitByEvent = new();

    /// <summary>Handler types that run after the commit of an event.</summary>
    internal IReadOnlyList<Type> AfterCommit(Type happened) =>
        afterCommitByEvent.GetOrAdd(happened, static (type, all) => [.. all.Where(r => r.Event == type).Select(r => r.Handler)], afterCommit);

    /// <summary>The reaction behind an outbox row; null when the handler no longer exists.</summary>
    internal Reaction? Find(string eventType, string handler) => afterCommit.FirstOrDefault(r => r.Event.Name == eventType && r.Handler.Name == handler);

    /// <summary>Learns a handler class; called at start-up.</summary>
    internal void Add(Type handler)
    {
        foreach (var contract in handler.GetInterfaces().Where(i => i.IsGenericType))
        {
            if (contract.GetGenericTypeDefinition() == typeof(IEventHandler<>)) inTransaction.Add(Reaction.Of(contract, handler));
            if (contract.GetGenericTypeDefinition() == typeof(IAfterCommitHandler<>)) afterCommit.Add(Reaction.Of(contract, handler));
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
            foreach (var reaction in inTransaction.Where(r => r.Event == happened.GetType())) await reaction.HandleAsync(services, db, happened, ct);
        }
    }

    /// <summary>What a handler does about an event.</summary>
    internal sealed record Reaction(Type Event, Type Handler, MethodInvoker Method)
    {
        /// <summary>What a handler does by one of its contracts.</summary>
        public static Reaction Of(Type contract, Type handler) =>
            new(contract.GenericTypeArguments[0], handler, MethodInvoker.Create(contract.GetMethod(nameof(IEventHandler<>.HandleAsync))!));

        /// <summary>Runs it inside the transaction.</summary>
        public Task HandleAsync(IServiceProvider services, ErpDb db, object happened, CancellationToken ct) =>
            (Task)Method.Invoke(services.GetRequiredService(Handler), db, happened, ct)!;

        /// <summary>Runs it after the commit.</summary>
        public Task HandleAsync(IServiceProvider services, object happened, CancellationToken ct) => (Task)Method.Invoke(services.GetRequiredService(Handler), happened, ct)!;
    }
}
