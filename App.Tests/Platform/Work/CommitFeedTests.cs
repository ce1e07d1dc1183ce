using System.Collections.Concurrent;
using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Work;

public sealed class CommitFeedTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>, IDisposable
{
    const int Writers = 32;
    const int Readers = 3;

    static readonly TimeSpan Duration = TimeSpan.FromSeconds(6);
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly CancellationTokenSource writing = new();
    readonly ConcurrentDictionary<Guid, byte> committed = new();
    readonly TaskCompletionSource<int> written = new();
    long killed;

    public void Dispose() => writing.Dispose();

    [Fact]
    public async Task With_32_writers_of_which_some_are_slow_or_killed_every_reader_gets_every_commit_once_in_order_and_none_early()
    {
        await company.HireAsync("Anna", WorkshopModule.Right);
        writing.CancelAfter(Duration);
        var writers = Enumerable.Range(0, Writers).Select(w => Task.Run(() => WriteAsync(w))).ToList();
        var killing = Task.Run(KillAsync);
        var readers = Enumerable.Range(0, Readers).Select(r => Task.Run(() => ReadAsync(r))).ToList();
        await Task.WhenAll(writers);
        await killing;
        var all = await ColumnAsync("select id::text from commits order by xid");
        written.SetResult(all.Count);
        var read = await Task.WhenAll(readers);

        Assert.True(all.Count > 200 && killed > 0, $"Too little happened: {all.Count} commits, {killed} killed.");
        Assert.All(read, seen => Assert.Equal(all, seen));
        // A writer whose connection was killed may have committed without hearing of it; but what it heard of stands.
        Assert.Subset(all.Select(Guid.Parse).ToHashSet(), committed.Keys.ToHashSet());
    }

    [Fact]
    public async Task A_commit_comes_with_its_changes_and_events_in_order()
    {
        var range = new NumberRange("whole", "A-{000}", yearly: false);
        var id = await company.CommitAsync(db =>
        {
            db.AddRange(range, new Role("whole", ["a:b"]));
            db.Publish(new RangeDefined(range.Id, "first"));
            db.Publish(new RangeDefined(range.Id, "second"));
            return Task.CompletedTask;
        });
        LoggedCommit? found = null;
        for (var i = 0; i < 200 && found is null; i++)
        {
            found = (await company.Services.GetRequiredService<CommitFeed>().ReadWholeAsync(company.Tenant, 0, int.MaxValue)).FirstOrDefault(c => c.Commit.Id == id);
            if (found is null) await Task.Delay(50);
        }

        Assert.Equal([1, 2], found!.Changes.Select(c => c.No));
        Assert.Equal([nameof(NumberRange), nameof(Role)], found.Changes.Select(c => c.Entity).Order());
        Assert.Equal(["first", "second"], found.Events.Select(e => e.Payload.Contains("first", StringComparison.Ordinal) ? "first" : "second"));
    }

    /// <summary>Writes until the time is up; every fourth writer holds its transaction open between two saves.</summary>
    async Task WriteAsync(int writer)
    {
        for (var i = 0; !writing.IsCancellationRequested; i++)
        {
            try
            {
                committed.TryAdd(await company.CommitAsync(async db =>
                {
                    db.Add(new NumberRange($"w{writer}-{i}-{Random.Shared.Next()}", "A-{000}", yearly: false));
                    if (writer % 4 != 0) return;
                    await db.SaveChangesAsync();
                    await Task.Delay(Random.Shared.Next(5, 120));
                    db.Add(new NumberRange($"s{writer}-{i}-{Random.Shared.Next()}", "A-{000}", yearly: false));
                }), 0);
            }
            catch (Failure e) when (e is UnavailableException or OutcomeUnknownException)
            {
                // Killed twice, or at the very end.
            }
        }
    }

    /// <summary>Kills a writing connection every now and then.</summary>
    async Task KillAsync()
    {
        while (!writing.IsCancellationRequested)
        {
            killed += await company.QueryAsync<long>("""
                select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity
                where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid() order by random() limit 1) victim
                """);
            await Task.Delay(100);
        }
    }

    /// <summary>Reads from a saved place; now and then it dies between reading and saving its place, or is started anew from it.</summary>
    async Task<List<string>> ReadAsync(int reader)
    {
        var (saved, seen) = (0UL, new List<string>());
        // Once all is written it goes on until it has that much, and a little longer, to see whether more comes. Transactions of other
        // tests on the same server may hold it back meanwhile.
        var (start, idle) = (TimeProvider.System.GetTimestamp(), 0);
        while (!written.Task.IsCompleted || idle < 10 || (seen.Count < await written.Task && TimeProvider.System.GetElapsedTime(start) < Patience))
        {
            var feed = new CommitFeed(company.Services.GetRequiredService<Erp.Platform.Tenancy.ErpDbFactory>());
            try
            {
                using var death = new CancellationTokenSource(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 200)));
                var batch = await feed.ReadWholeAsync(company.Tenant, saved, 20 + (reader * 200), writing.IsCancellationRequested ? default : death.Token);
                foreach (var (commit, changes, _) in batch) Assert.NotEmpty(changes);
                idle = batch.Count == 0 ? idle + 1 : 0;
                if (Random.Shared.Next(10) > 0 || writing.IsCancellationRequested)
                {
                    // Work and place are saved together, as a reader does in its own transaction.
                    seen.AddRange(batch.Select(c => c.Commit.Id.ToString()));
                    if (batch.Count > 0) saved = batch[^1].Commit.Xid;
                }
            }
            catch (Exception e) when (e is OperationCanceledException or Npgsql.NpgsqlException || e.InnerException is Npgsql.NpgsqlException)
            {
                // A connection chosen while it wrote may be the reader's by the time it is killed; it goes on from its place.
                idle = 0;
            }

            await Task.Delay(idle > 0 ? 25 : 1);
        }

        return seen;
    }

    async Task<List<string>> ColumnAsync(string sql) => [.. await company.QueryAsync<string[]>($"select array({sql})")];
}
