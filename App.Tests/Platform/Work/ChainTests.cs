using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Work;

/// <summary>Each test tampers with a company of its own, as somebody with the database password could.</summary>
public sealed class ChainTests(TestCluster cluster) : IAsyncLifetime
{
    readonly WorkshopCompany company = new(cluster);
    readonly List<Guid> commits = [];

    public async ValueTask InitializeAsync()
    {
        await company.InitializeAsync();
        var anna = await company.HireAsync("Anna", WorkshopModule.Right);
        for (var i = 0; i < 6; i++)
        {
            var (range, commit) = await company.AddRangeAsync($"r{i}", anna);
            commits.Add(commit);
            commits.Add(await company.CommitAsync(async db => (await db.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define("B-{0000}", false), anna));
        }

        await SealAllAsync();
    }

    public ValueTask DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task An_untouched_log_is_whole_and_its_positions_have_no_gap()
    {
        var report = await VerifyAsync();
        Assert.Null(report.Break);
        Assert.Equal(0, report.Waiting);
        Assert.Equal(await company.QueryAsync<long>("select count(*) from commits"), report.Sealed);
        Assert.Equal(report.Sealed, await company.QueryAsync<long>("select max(position) from seals"));
        Assert.Equal(0, await company.Services.GetRequiredService<ChainSealer>().RunOnceAsync(company.Tenant));
        Assert.Equal(await company.QueryAsync<byte[]>("select hash from seals order by position desc limit 1"), report.Head);
    }

    [Theory]
    [InlineData("update changes set fields = replace(fields::text, 'B-', 'C-')::jsonb where commit_id = '{0}'")]
    [InlineData("delete from changes where commit_id = '{0}'")]
    [InlineData("update changes set entity_id = commit_id where commit_id = '{0}'")]
    [InlineData("insert into changes select commit_id, at, no + 100, kind, entity, entity_id, root_id, fields from changes where commit_id = '{0}'")]
    [InlineData("insert into events (commit_id, at, no, type, payload) select id, at, 1, 'Nothing', '{{}}' from commits where id = '{0}'")]
    [InlineData("update commits set command = 'workshop.other' where id = '{0}'")]
    [InlineData("update commits set at = at + interval '1 microsecond' where id = '{0}'")]
    public async Task What_was_altered_is_found_and_named(string tampering)
    {
        await company.ExecuteAsync(string.Format(null, tampering, commits[5]));
        await AssertBrokenAsync(ChainFault.Altered, commits[5], "Anna");
    }

    [Fact]
    public async Task An_altered_actor_is_found()
    {
        await company.ExecuteAsync($"update commits set actor_name = 'Somebody else' where id = '{commits[7]}'");
        await AssertBrokenAsync(ChainFault.Altered, commits[7], "Somebody else");
    }

    [Fact]
    public async Task A_commit_moved_to_another_place_is_found()
    {
        await company.ExecuteAsync($"update commits set xid = '9000000'::xid8 where id = '{commits[3]}'");
        await AssertBrokenAsync(ChainFault.Altered, commits[3], "Anna");
    }

    [Fact]
    public async Task A_deleted_commit_is_missed_with_the_time_it_was_written()
    {
        var at = await company.QueryAsync<DateTime>($"select at from commits where id = '{commits[4]}'");
        await company.ExecuteAsync($"delete from changes where commit_id = '{commits[4]}'; delete from commits where id = '{commits[4]}'");
        var found = await AssertBrokenAsync(ChainFault.Missing, commits[4], null);
        Assert.InRange((found.At.UtcDateTime - at).Duration().TotalMilliseconds, 0, 1);
    }

    [Fact]
    public async Task The_last_commit_deleted_is_missed_too()
    {
        await company.ExecuteAsync($"delete from commits where id = '{commits[^1]}'");
        await AssertBrokenAsync(ChainFault.Missing, commits[^1], null);
    }

    [Fact]
    public async Task A_foreign_commit_before_the_head_is_found()
    {
        var foreign = Guid.CreateVersion7();
        // A free place: transactions that wrote no commit lie between those that did.
        await company.ExecuteAsync($"""
            delete from commits where id = '{commits[2]}';
            insert into commits (id, at, xid, actor_id, actor_name, command, arguments)
                select '{foreign}', now(), xid, '{Guid.Empty}', 'Mallory', 'workshop.change', '{"{}"}' from seals where commit_id = '{commits[2]}'
            """);
        await AssertBrokenAsync(ChainFault.Missing, commits[2], null);
        await company.ExecuteAsync($"update commits set xid = '1'::xid8 where id = '{foreign}'");
        await AssertBrokenAsync(ChainFault.Extra, foreign, "Mallory");
    }

    [Fact]
    public async Task Rows_that_belong_to_no_commit_are_found()
    {
        var nowhere = Guid.CreateVersion7();
        await company.ExecuteAsync(
            $"insert into changes (commit_id, at, no, kind, entity, entity_id, root_id, fields) values ('{nowhere}', now(), 1, 1, 'NumberRange', '{nowhere}', '{nowhere}', '{"{}"}')");
        await AssertBrokenAsync(ChainFault.Stray, nowhere, null);
    }

    [Fact]
    public async Task A_removed_seal_is_found()
    {
        await company.ExecuteAsync($"delete from seals where commit_id = '{commits[4]}'");
        Assert.Equal(ChainFault.BrokenSeals, (await VerifyAsync()).Break!.Fault);
    }

    [Fact]
    public async Task Commits_beyond_the_head_wait_until_sealed_and_many_batches_make_one_chain()
    {
        // Free places below the running transaction: a fresh company's seals are taken away, and its log grows by SQL before they come back.
        await company.ExecuteAsync("""
            truncate seals;
            insert into commits (id, at, xid, actor_id, actor_name, command, arguments)
                select gen_random_uuid(), now(), i::text::xid8, gen_random_uuid(), 'Load', 'workshop.change', '{}'
                from generate_series(1, 2500) i where not exists (select 1 from commits where xid = i::text::xid8) and i::text::xid8 < pg_snapshot_xmin(pg_current_snapshot());
            """);
        var all = await company.QueryAsync<long>("select count(*) from commits");
        Assert.Equal(all, (await VerifyAsync()).Waiting);
        await SealAllAsync();
        var report = await VerifyAsync();
        Assert.Null(report.Break);
        Assert.Equal(all, report.Sealed);
    }

    async Task<ChainBreak> AssertBrokenAsync(ChainFault fault, Guid commit, string? actor)
    {
        var found = (await VerifyAsync()).Break;
        Assert.NotNull(found);
        Assert.Equal((fault, commit, actor), (found.Fault, found.CommitId, found.Actor));
        return found;
    }

    Task<ChainReport> VerifyAsync() => company.Services.GetRequiredService<ChainVerifier>().VerifyAsync(company.Tenant);

    /// <summary>Other tests on the same server may have transactions open, which the sealer waits for.</summary>
    async Task SealAllAsync()
    {
        var sealer = company.Services.GetRequiredService<ChainSealer>();
        for (var i = 0; i < 600 && await company.QueryAsync<long>("select (select count(*) from commits) - (select count(*) from seals)") > 0; i++)
        {
            await Task.WhenAll(sealer.RunOnceAsync(company.Tenant), sealer.RunOnceAsync(company.Tenant), sealer.RunOnceAsync(company.Tenant));
            await Task.Delay(50);
        }
    }
}
