using System.Security.Cryptography;
using System.Text;
using Erp.Platform.Access;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Web;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records.Steps;

/// <summary>
/// Takes many records of a list through a step: confirms orders, issues invoices, finishes tasks. Each record goes through its own command, with its
/// checks, its number and its commit, so that one that is refused costs none of the others, and nobody else waits for more than one of them. What takes a step as one
/// (<see cref="ListStep{TRow}.Together"/>) is done or refused as one.
/// </summary>
public sealed class ListStepService(Caller caller, Database database, UndoService undo, IServiceScopeFactory scopes, ILogger<ListStepService> log)
{
    /// <summary>What each step that the person may take would do with these rows, as far as their states tell.</summary>
    /// <exception cref="ForbiddenException">The right to read the list is missing.</exception>
    /// <exception cref="BusinessRuleException">They are too many.</exception>
    public async Task<IReadOnlyList<StepForecast>> CheckAsync<TRow>(RecordList<TRow> list, IReadOnlyCollection<Guid> ids, CancellationToken ct = default) where TRow : class, IRow
    {
        list = await EnterAsync(list, ids.Count, ct);
        List<ListStep<TRow>> allowed = [];
        foreach (var step in list.Steps)
            if (await caller.MayAsync(step.Step.Command.Permission, ct)) allowed.Add(step);
        var rows = await RowsAsync(list, ids, ct);
        return [.. allowed.Select(step => Forecast(list, step, ids, rows))];
    }

    /// <summary>Takes rows through a step, one after the other.</summary>
    /// <param name="list">The list.</param>
    /// <param name="command">Name of the step's command, such as <c>sales.order.confirm</c>.</param>
    /// <param name="rows">The rows, each once.</param>
    /// <param name="reason">Why, for steps that ask for it.</param>
    /// <param name="progress">Told how many rows are behind it.</param>
    /// <param name="ct">Stops it between two rows: what is done stays done, and the report says what is left.</param>
    /// <remarks>Under an idempotency key each row acts once under it: sent again, what was done is not done again, and what was left is.</remarks>
    /// <exception cref="ForbiddenException">The right to read the list, or to take the step, is missing.</exception>
    /// <exception cref="InvalidInputException">The list has no such step, or the reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">There are too many rows, or one stands there twice.</exception>
    /// <exception cref="IdempotencyMismatchException">The key was used for another step.</exception>
    public async Task<StepReport> RunAsync<TRow>(
        RecordList<TRow> list, string command, IReadOnlyList<StepRow> rows, string? reason = null, IProgress<int>? progress = null, CancellationToken ct = default) where TRow : class, IRow
    {
        list = await EnterAsync(list, rows.Count, ct);
        var step = list.Steps.FirstOrDefault(s => s.Step.Command.Name == command) ?? throw new InvalidInputException("Step", StepTexts.Unknown);
        await caller.DemandAsync(step.Step.Command.Permission, ct);
        if (rows.DistinctBy(row => row.Id).Count() != rows.Count) throw new BusinessRuleException(BulkTexts.Twice);
        var why = Require(step.Step.Question, reason);
        var known = await RowsAsync(list, [.. rows.Select(row => row.Id)], ct);
        await using var acting = Acting.In(scopes, caller, rows.Count);
        List<RefusedRow> refused = [];
        var (done, tried) = (0, 0);
        foreach (var batch in rows.GroupBy(row => step.Together is { } common && known.GetValueOrDefault(row.Id) is { } seen ? common(seen) : row.Id.ToString()).Select(b => b.ToList()))
        {
            if (ct.IsCancellationRequested) break;
            progress?.Report(tried);
            tried += batch.Count;
            // What was done under the key before does not fit any more, and is answered by its command.
            var judged = batch.ConvertAll(row => (row.Id, Why: known.GetValueOrDefault(row.Id) is not { } seen ? WorkTexts.NotFound : acting.Key is null ? step.WhyNot(seen) : null));
            List<StepRow> fit = [.. batch.Zip(judged).Where(r => r.Second.Why is null).Select(r => r.First)];
            var failure = fit.Count == 0 ? null : await TryAsync(step.Step, acting, fit, VersionOf(known[fit[0].Id]), why);
            if (failure is null) done += fit.Count;
            refused.AddRange(
                judged.Select(r => (r.Id, Why: r.Why ?? failure)).Where(r => r.Why is not null).Select(r => new RefusedRow(r.Id, NameOf(list, known.GetValueOrDefault(r.Id)), null, r.Why!)));
            if (acting.IsCutOff) break;
        }

        return new() { Step = step.Step, Done = done, Refused = refused, Left = rows.Count - tried, Commits = acting.Commits };
    }

    /// <summary>Takes back what a step did, the last row first; nothing where later work on one of the rows stands in the way. What is taken back already is passed over.</summary>
    /// <param name="list">The list.</param>
    /// <param name="report">What was done.</param>
    /// <param name="progress">Told how many rows are as they were.</param>
    /// <param name="ct">Stops it between two rows.</param>
    /// <exception cref="ForbiddenException">The right to read the list, or to take the step, is missing.</exception>
    /// <exception cref="BusinessRuleException">The step cannot be undone, or something was built on it: says what.</exception>
    public async Task UndoAsync<TRow>(RecordList<TRow> list, StepReport report, IProgress<int>? progress = null, CancellationToken ct = default) where TRow : class, IRow
    {
        await caller.DemandAsync(list.Permission, ct);
        await undo.UndoAllAsync(report.Commits, undone => progress?.Report(undone), ct);
    }

    async Task<RecordList<TRow>> EnterAsync<TRow>(RecordList<TRow> list, int rows, CancellationToken ct) where TRow : class, IRow
    {
        await caller.DemandAsync(list.Permission, ct);
        return rows <= ListChange.MostRows ? await list.SeenByAsync(caller, ct) : throw new BusinessRuleException(BulkTexts.TooMany.With(ListChange.MostRows));
    }

    async Task<IReadOnlyDictionary<Guid, TRow>> RowsAsync<TRow>(RecordList<TRow> list, IReadOnlyCollection<Guid> ids, CancellationToken ct) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        return await list.Among(db, ids).ToDictionaryAsync(row => row.Id, ct);
    }

    /// <returns>Why the command refused; null when it is done.</returns>
    async Task<Message?> TryAsync(BoardStep step, Acting acting, List<StepRow> rows, int seen, string reason)
    {
        try
        {
            await acting.RunAsync(step, rows, new(rows[0].Id, rows[0].Version > 0 ? rows[0].Version : seen, reason));
            return null;
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } failure and not IdempotencyMismatchException)
        {
            // Without its database none of the rows that follow would fare better.
            acting.IsCutOff = failure is UnavailableException or OutcomeUnknownException;
            return failure is InvalidInputException { Errors: [var first, ..] } ? first.Says : failure.Says;
        }
        catch (Exception e) when (e is not IdempotencyMismatchException)
        {
            log.LogError(e, "{Command} failed on {Record}", step.Command.Name, rows[0].Id);
            return WebTexts.Unexpected;
        }
    }

    static StepForecast Forecast<TRow>(RecordList<TRow> list, ListStep<TRow> step, IReadOnlyCollection<Guid> ids, IReadOnlyDictionary<Guid, TRow> rows) where TRow : class, IRow
    {
        var judged = ids.Select(id => (Id: id, Row: rows.GetValueOrDefault(id))).Select(r => (r.Id, r.Row, Why: r.Row is null ? WorkTexts.NotFound : step.WhyNot(r.Row))).ToList();
        return new(
            step.Step, [.. judged.Where(r => r.Why is null).Select(r => new StepRow(r.Id, VersionOf(r.Row!)))],
            [.. judged.Where(r => r.Why is not null).Select(r => new RefusedRow(r.Id, NameOf(list, r.Row), null, r.Why!))]);
    }

    static string Require(BoardQuestion? question, string? reason)
    {
        var said = reason?.Trim() ?? "";
        if (question?.Reason is null) return "";
        if (said.Length == 0) throw new InvalidInputException("Reason", FormTexts.Required);
        return said.Length <= question.MostCharacters ? said : throw new InvalidInputException("Reason", FormTexts.TooLong.With(question.MostCharacters));
    }

    static int VersionOf<TRow>(TRow row) => (row as IVersionedRow)?.Version ?? 0;

    /// <summary>What people know a row by: what its first two columns say, for drafts have no number yet.</summary>
    static string? NameOf<TRow>(RecordList<TRow> list, TRow? row) where TRow : class, IRow =>
        row is null ? null : string.Join(" · ", list.Columns.Take(2).Select(column => column.Format(row)).Where(says => !string.IsNullOrEmpty(says)));

    /// <summary>
    /// The same person in a scope of their own: the commits heard there are those of the rows and of nothing else that the person does meanwhile,
    /// and each row has a key of its own where the request has one.
    /// </summary>
    sealed class Acting(AsyncServiceScope scope, CommandRun run, string? key) : IAsyncDisposable
    {
        CommandRun Run => run;

        /// <summary>The key of the request.</summary>
        public string? Key => key;

        public IReadOnlyList<Guid> Commits => run.Commits;

        /// <summary>The database is away.</summary>
        public bool IsCutOff { get; set; }

        public static Acting In(IServiceScopeFactory scopes, Caller caller, int rows)
        {
            var acting = new Acting(scopes.CreateAsyncScope(), new(rows), caller.IdempotencyKey);
            caller.IdempotencyKey = null;
            acting.Caller.Become(caller.Actor);
            acting.Services.GetRequiredService<UnitOfWork>().Run = acting.Run;
            return acting;
        }

        public Task RunAsync(BoardStep step, List<StepRow> sent, BoardDrop drop)
        {
            if (key is not null)
            {
                // By what was sent: the version that was looked up has grown when the same is sent again.
                Caller.IdempotencyKey = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{string.Join(' ', sent.Select(row => row.Id))}")));
                Caller.IdempotentOf = $"{string.Join(' ', sent.Select(row => row.Version))}\n{drop.Reason}";
            }

            return step.RunTogether is { } together ? together(Services, [.. sent.Select(row => row.Id)]) : step.Run(Services, drop);
        }

        public ValueTask DisposeAsync() => scope.DisposeAsync();

        IServiceProvider Services => scope.ServiceProvider;

        Caller Caller => Services.GetRequiredService<Caller>();
    }
}
