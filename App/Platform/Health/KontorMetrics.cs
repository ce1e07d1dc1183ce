using System.Diagnostics;
using System.Diagnostics.Metrics;
using Erp.Platform.Live;
using Erp.Platform.Work;

namespace Erp.Platform.Health;

/// <summary>
/// What the product counts about itself, for operators: commands and how long they took, tries repeated, commits, notices to open
/// screens. Labels are names of commands and outcomes, never of people, companies or records.
/// </summary>
public sealed class KontorMetrics
{
    /// <summary>Name under which listeners find these figures.</summary>
    public const string MeterName = "Kontor";

    readonly Histogram<double> commands;
    readonly Counter<long> retries;
    readonly Counter<long> commits;

    public KontorMetrics(IMeterFactory meters, CommitBus bus)
    {
        var meter = meters.Create(MeterName);
        commands = meter.CreateHistogram<double>("kontor.command.duration", "s", "Commands by name and outcome, and how long they took with all tries.");
        retries = meter.CreateCounter<long>("kontor.command.retries", null, "Tries repeated after a serialization failure, a deadlock or a concurrent change.");
        commits = meter.CreateCounter<long>("kontor.commits", null, "Commits written to change logs by this server.");
        var notices = meter.CreateCounter<long>("kontor.live.notices", null, "Commits told to the open screens of this server, from here or from other servers.");
        bus.Subscribe(null, _ => notices.Add(1));
    }

    /// <summary>Runs a command and counts how it ended.</summary>
    internal async Task<T> MeasureAsync<T>(Command command, Func<Task<T>> run)
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var result = await run();
            outcome = "done";
            return result;
        }
        catch (Exception e)
        {
            outcome = Outcome(e);
            throw;
        }
        finally
        {
            commands.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("command", command.Name), new KeyValuePair<string, object?>("outcome", outcome));
        }
    }

    /// <summary>A command is tried once more.</summary>
    internal void Retried(Command command) => retries.Add(1, new KeyValuePair<string, object?>("command", command.Name));

    /// <summary>A commit stands.</summary>
    internal void Committed() => commits.Add(1);

    static string Outcome(Exception e) => e switch
    {
        ForbiddenException => "forbidden",
        InvalidInputException or BusinessRuleException => "refused",
        NotFoundException => "not_found",
        ConflictException or IdempotencyMismatchException => "conflict",
        UnavailableException => "unavailable",
        OutcomeUnknownException => "unknown",
        OperationCanceledException => "cancelled",
        _ => "failed",
    };
}
