using System.Collections.Concurrent;
using Erp.Platform.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Erp.Tests.Support;

/// <summary>Keeps what the product logs, written by its own formatter behind its own filters.</summary>
public sealed class LogLines : ILoggerProvider
{
    readonly ConcurrentQueue<string> lines = new();
    ConsoleFormatter? formatter;

    /// <summary>All lines so far.</summary>
    public IReadOnlyList<string> All => [.. lines];

    /// <summary>Begins to keep, once the product's services stand.</summary>
    internal void Start(IServiceProvider services) => formatter = services.GetServices<ConsoleFormatter>().Single(f => f.Name == DiscreetJson.FormatterName);

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose() { }

    sealed class Writer(LogLines owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> says)
        {
            if (owner.formatter is not { } formatter) return;
            using var text = new StringWriter();
            formatter.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, says), null, text);
            owner.lines.Enqueue(text.ToString());
        }
    }
}
