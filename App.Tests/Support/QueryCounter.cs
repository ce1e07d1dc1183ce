using System.Collections.Concurrent;
using System.Diagnostics;

namespace Erp.Tests.Support;

/// <summary>Counts the database commands of the running flow, to prove that a query does not grow with its rows.</summary>
public sealed class QueryCounter : IDisposable
{
    const string Driver = "Npgsql";
    const string Statement = "db.query.text";

    static readonly AsyncLocal<QueryCounter?> Current = new();

    readonly ActivityListener listener;
    readonly ConcurrentQueue<string> statements = [];

    public QueryCounter()
    {
        Current.Value = this;
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Driver,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (Current.Value == this && activity.GetTagItem(Statement) is string statement) statements.Enqueue(statement);
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>Commands since it was made.</summary>
    public int Count => statements.Count;

    /// <summary>What they were.</summary>
    public IReadOnlyCollection<string> Statements => statements;

    public void Dispose()
    {
        listener.Dispose();
        Current.Value = null;
    }
}
