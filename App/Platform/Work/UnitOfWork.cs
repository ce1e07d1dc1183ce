using System.Data;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Erp.Platform.Work;

/// <summary>
/// Runs commands: the one way in which business data changes. Demands the command's right, opens one context and one transaction,
/// saves, writes the commit, tries again after a serialization failure or deadlock, and tells open screens.
/// </summary>
public sealed class UnitOfWork(
    Caller caller, ErpDbFactory databases, PersonalKeys personalKeys, EventHandlers handlers, CommitBus bus, OutboxSignal outbox, TimeProvider clock,
    CommandGate gate, Health.KontorMetrics metrics, IServiceProvider services)
{
    const int MostAttempts = 8;
    static readonly TimeSpan UntilItEnds = TimeSpan.FromMilliseconds(50);

    /// <summary>What the commands of this scope belong to, where they are asked for together.</summary>
    internal CommandRun? Run { get; set; }

    /// <summary>Runs a command as one transaction and one commit.</summary>
    /// <param name="command">What is done; its permission is demanded.</param>
    /// <param name="arguments">What was asked, for the change log: ids and forms. Personal fields are left out by the platform.</param>
    /// <param name="body">Load, act, tell. May run more than once, each time on a fresh context.</param>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    /// <exception cref="BusinessRuleException">A rule forbids it; nothing was written.</exception>
    /// <exception cref="ConflictException">Someone else changed the record first.</exception>
    /// <exception cref="UnavailableException">The database does not answer; nothing was written.</exception>
    /// <exception cref="OutcomeUnknownException">The connection broke at the very end; whether it was written is not known.</exception>
    public Task RunAsync(Command command, object? arguments, Func<ErpDb, Task> body, CancellationToken ct = default) =>
        RunAsync(command, arguments, async db =>
        {
            await body(db);
            return true;
        }, ct);

    /// <inheritdoc cref="RunAsync(Command, object?, Func{ErpDb, Task}, CancellationToken)"/>
    /// <returns>What the body returned; under an idempotency key, what it returned the first time.</returns>
    public Task<T> RunAsync<T>(Command command, object? arguments, Func<ErpDb, Task<T>> body, CancellationToken ct = default) =>
        RunAsync(command, arguments, body, static done => done, ct);

    /// <inheritdoc cref="RunAsync(Command, object?, Func{ErpDb, Task}, CancellationToken)"/>
    /// <param name="answer">What to answer, of what the body returned: asked after handlers, and when records have their new version.</param>
    /// <returns>The answer; under an idempotency key, that of the first time.</returns>
    public Task<TAnswer> RunAsync<T, TAnswer>(Command command, object? arguments, Func<ErpDb, Task<T>> body, Func<T, TAnswer> answer, CancellationToken ct = default) =>
        RunAsync(command, arguments, undoOf: null, body, answer, ct);

    /// <summary>
    /// Ends one step of a body that takes several which build on each other: those who listen react, and what changed is saved, inside the same transaction.
    /// The next step finds all of it; should that fail, none of it stands.
    /// </summary>
    public async Task StepAsync(ErpDb db, CancellationToken ct = default)
    {
        await handlers.HandleAsync(db, services, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Runs the same body, returns what it would change, and rolls back. Nothing is written, nobody is told.</summary>
    public async Task<IReadOnlyList<Change>> PreviewAsync(Command command, object? arguments, Func<ErpDb, Task> body, CancellationToken ct = default)
    {
        return await DatabaseErrors.TranslateAsync(() => UntilThroughAsync(command, async () =>
        {
            var recorder = await RecorderAsync(command, arguments, undoOf: null, ct);
            await using var db = databases.OpenForWork(caller.Actor.Tenant, recorder);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            return await UnlessCutOffAsync(db, async () =>
            {
                await body(db);
                await handlers.HandleAsync(db, services, ct);
                await db.SaveChangesAsync(ct);
                await transaction.RollbackAsync(ct);
                return recorder.Changes;
            });
        }, ct));
    }

    internal Task<TAnswer> RunAsync<T, TAnswer>(Command command, object? arguments, Guid? undoOf, Func<ErpDb, Task<T>> body, Func<T, TAnswer> answer, CancellationToken ct) =>
        metrics.MeasureAsync(command, () => DatabaseErrors.TranslateAsync(async () =>
        {
            var (key, asked) = (caller.IdempotencyKey, caller.IdempotentOf);
            (caller.IdempotencyKey, caller.IdempotentOf) = (null, null);
            var (result, recorder) = await UntilThroughAsync(command, () => AttemptAsync(command, arguments, undoOf, key, asked, body, answer, ct), ct);
            Tell(recorder);
            return result;
        }));

    /// <summary>
    /// Tries again what met others, and once what was cut off before its end: its connection may have been dead for long, as all are after the database was started anew.
    /// </summary>
    async Task<T> UntilThroughAsync<T>(Command command, Func<Task<T>> attempt, CancellationToken ct)
    {
        var cutOff = false;
        for (var attempts = 1; ; attempts++)
        {
            try
            {
                return await gate.PassAsync(attempt, ct);
            }
            catch (Exception e) when (attempts < MostAttempts && DatabaseErrors.IsWorthAnotherTry(e))
            {
                metrics.Retried(command);
                await Task.Delay(Random.Shared.Next(1, 1 << Math.Min(attempts + 2, 8)), ct);
            }
            catch (Exception e) when (!cutOff && DatabaseErrors.IsCutOff(e))
            {
                metrics.Retried(command);
                cutOff = true;
            }
        }
    }

    async Task<(TAnswer Answer, ChangeRecorder Recorder)> AttemptAsync<T, TAnswer>(
        Command command, object? arguments, Guid? undoOf, string? key, string? asked, Func<ErpDb, Task<T>> body, Func<T, TAnswer> answer, CancellationToken ct)
    {
        var recorder = await RecorderAsync(command, arguments, undoOf, ct);
        await using var db = databases.OpenForWork(caller.Actor.Tenant, recorder);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await UnlessCutOffAsync(db, async () =>
        {
            var fingerprint = key is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes($"{command.Name}\n{asked ?? JsonSerializer.Serialize(arguments)}"));
            if (key is not null && await AnswerAsync<TAnswer>(db, key, fingerprint!, ct) is { } earlier) return earlier.Answer;

            var done = await body(db);
            await handlers.HandleAsync(db, services, ct);
            if (key is not null)
            {
                // Saved with the rest, so that whoever comes second under the key waits for the first and finds its answer.
                recorder.Stamp(db);
                db.Add(new IdempotentAnswer { ActorId = caller.Actor.Id, Key = key, Fingerprint = fingerprint!, Answer = JsonSerializer.Serialize(answer(done)), At = clock.GetUtcNow() });
            }

            ct.ThrowIfCancellationRequested();
            await CommitAsync(db, recorder, transaction);
            return answer(done);
        });
        return (result, recorder);
    }

    /// <summary>Tells what stands now to open screens and to those who react later.</summary>
    void Tell(ChangeRecorder recorder)
    {
        if (recorder.Commit is not null)
        {
            metrics.Committed();
            Run?.Add(recorder.Commit.Id);
            bus.Publish(recorder.Notice());
        }

        if (recorder.HasOutbox) outbox.Raise(caller.Actor.Tenant);
    }

    /// <summary>Saves and ends the transaction. Nobody calls it off any more: what was sent may be done, whether or not the answer comes.</summary>
    /// <exception cref="OutcomeUnknownException">No answer came, the log does not show the commit, and the database may still be at it.</exception>
    async Task CommitAsync(ErpDb db, ChangeRecorder recorder, IDbContextTransaction transaction)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var session = connection.ProcessID;
        try
        {
            await recorder.CommitAsync(db, transaction);
        }
        // While the connection stands, an error says that nothing does. Before it ends the database may say that it sends its users away, also after the commit.
        catch (Exception e) when (recorder is { HasEnded: true, Commit: not null } && connection.State != ConnectionState.Open)
        {
            if (await IsWrittenAsync(recorder.Commit, session) is not { } isWritten) throw new OutcomeUnknownException(e);
            if (!isWritten) throw;
        }
    }

    /// <summary>Whether the log shows the commit; null where it cannot be asked, or where it does not but the database has not ended that session yet.</summary>
    async Task<bool?> IsWrittenAsync(Commit commit, int session)
    {
        var broken = false;
        for (var tries = 1; ; tries++)
        {
            try
            {
                await using var db = databases.OpenForReading(caller.Actor.Tenant);
                // In this order: what ends in between is in the log.
                var mayCommit = await db.Database.SqlQuery<bool>($"select exists (select from pg_stat_activity where pid = {session}) as \"Value\"").SingleAsync();
                if (await db.Set<Commit>().AnyAsync(c => c.At == commit.At && c.Id == commit.Id)) return true;
                if (!mayCommit) return false;
                if (tries == MostAttempts) return null;
                await Task.Delay(UntilItEnds);
            }
            catch (Exception e) when (DatabaseErrors.Translate(e) is UnavailableException)
            {
                // What broke this one may have ended the connections for reading as well; the next is a new one.
                if (broken || !DatabaseErrors.IsCutOff(e)) return null;
                broken = true;
            }
        }
    }

    /// <summary>After its connection broke, a transaction answers only that it is over: what that means is that the database went away.</summary>
    static async Task<T> UnlessCutOffAsync<T>(ErpDb db, Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (InvalidOperationException e) when (db.Database.GetDbConnection().State != ConnectionState.Open)
        {
            throw new UnavailableException(e);
        }
    }

    async Task<ChangeRecorder> RecorderAsync(Command command, object? arguments, Guid? undoOf, CancellationToken ct)
    {
        await caller.DemandAsync(command.Permission, ct);
        // PostgreSQL keeps microseconds; the log's keys must equal what it stores.
        var now = clock.GetUtcNow();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        var asked = CommandArguments.ToJson(arguments);
        return new ChangeRecorder(command, Run?.Mark(asked) ?? asked, caller.Actor, personalKeys, handlers, now) { UndoOf = undoOf };
    }

    /// <exception cref="IdempotencyMismatchException">The key was used for another request.</exception>
    async Task<(T Answer, bool Found)?> AnswerAsync<T>(ErpDb db, string key, byte[] fingerprint, CancellationToken ct)
    {
        var actorId = caller.Actor.Id;
        var answer = await db.Set<IdempotentAnswer>().AsNoTracking().FirstOrDefaultAsync(a => a.ActorId == actorId && a.Key == key, ct);
        if (answer is null) return null;
        if (!answer.Fingerprint.AsSpan().SequenceEqual(fingerprint)) throw new IdempotencyMismatchException();
        return (JsonSerializer.Deserialize<T>(answer.Answer)!, true);
    }
}
