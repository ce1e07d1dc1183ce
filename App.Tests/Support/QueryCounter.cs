using System.Diagnostics;

namespace Erp.Tests.Support;

/// <summary>Counts the database commands of the running flow, to prove that a query does not grow with its rows.</summary>
public sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    static readonly AsyncLocal<QueryCounter?> Current = new();

    readonly List<IDisposable> subscriptions = [];
    int count;

    public QueryCounter()
    {
        Current.Value = this;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Commands since it was made.</summary>
    public int Count => count;

    public void Dispose()
    {
        foreach (var subscription in subscriptions) subscription.Dispose();
        Current.Value = null;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore") subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Current.Value == this && value.Key.EndsWith("CommandExecuting", StringComparison.Ordinal)) Interlocked.Increment(ref count);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
