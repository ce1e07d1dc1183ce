using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Work;

/// <summary>Each test has a company of its own: a replay speaks of all its tables.</summary>
public sealed class ReplayTests(TestCluster cluster) : IAsyncLifetime
{
    readonly WorkshopCompany company = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await company.InitializeAsync();
        await WorkAsync();
    }

    public ValueTask DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task The_log_alone_gives_exactly_the_tables()
    {
        await AssertExactAsync();
        // A second replay starts over.
        await AssertExactAsync();
        Assert.Equal(1, await company.QueryAsync<long>("""
            select count(*) from pg_constraint where conname = 'fk_number_counters_range_id' and connamespace = 'tenant_test__replay'::regnamespace
            """));
    }

    [Theory]
    [InlineData("update number_ranges set pattern = 'X-{000}' where code = 'kept'", "number_ranges")]
    [InlineData("delete from member_roles where id = (select id from member_roles limit 1)", "member_roles")]
    [InlineData("insert into roles (id, name, permissions, version, created_at, changed_at) values (gen_random_uuid(), 'slipped in', '{}', 1, now(), now())", "roles")]
    [InlineData("update changes set fields = jsonb_set(fields, '{Pattern}', '\"Y-{000}\"') where fields->>'Code' = 'kept'", "number_ranges")]
    public async Task A_row_that_the_log_does_not_know_so_is_found(string tampering, string table)
    {
        await company.ExecuteAsync(tampering);
        var report = await ReplayAsync();
        Assert.Equal((table, 1L), report.Tables.Where(t => t.Differing > 0).Select(t => (t.Table, t.Differing)).Single());
        Assert.Single(report.Tables.Single(t => t.Table == table).Examples);
    }

    [Fact]
    public async Task Commands_that_run_meanwhile_do_not_disturb_it()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++) await company.AddRangeAsync($"meanwhile{i}");
        });
        for (var i = 0; i < 3; i++) await AssertExactAsync();
        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task A_record_changed_by_transactions_in_another_order_than_their_numbers_comes_out_right()
    {
        var (range, _) = await company.AddRangeAsync("order");
        var first = new TaskCompletionSource();
        var second = new TaskCompletionSource();
        // Takes its transaction number, waits until a later one has changed the record, then changes it too.
        var early = company.CommitAsync(async db =>
        {
            db.Add(new NumberRange("early", "A-{000}", yearly: false));
            await db.SaveChangesAsync();
            first.TrySetResult();
            await second.Task;
            (await db.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define("LAST-{000}", yearly: false);
        });
        await first.Task;
        await company.CommitAsync(async db => (await db.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define("MIDDLE-{000}", yearly: false));
        second.SetResult();
        await early;
        Assert.Equal("LAST-{000}", await company.QueryAsync<string>($"select pattern from number_ranges where id = '{range}'"));
        await AssertExactAsync();
    }

    [Fact]
    public async Task Operators_get_a_table_and_an_exit_code()
    {
        using var output = new StringWriter();
        Assert.Equal(0, await LogCommands.ReplayAsync(company.Services, ["test"], output));
        Assert.Contains("the log gives exactly these tables", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await LogCommands.VerifyAsync(company.Services, ["test"], output));
        Assert.Equal(1, await LogCommands.VerifyAsync(company.Services, ["test", "1:00"], output));
        Assert.Equal(2, await LogCommands.VerifyAsync(company.Services, ["nobody"], output));
        Assert.Equal(2, await LogCommands.ReplayAsync(company.Services, [], output));
        await company.ExecuteAsync("delete from member_roles");
        Assert.Equal(1, await LogCommands.ReplayAsync(company.Services, ["test"], output));
    }

    /// <summary>Additions, changes, removals, parts, arrays, nulls set and unset, bytes, personal values, an undo and its undo.</summary>
    async Task WorkAsync()
    {
        var anna = await company.HireAsync("Anna Ä. “Quote” \\ Müller", WorkshopModule.Right, "a:b");
        var ben = await company.HireAsync("Ben", "c:d");
        await company.AddRangeAsync("kept");
        var (gone, _) = await company.AddRangeAsync("gone");
        await company.CommitAsync(async db => db.Remove(await db.Set<NumberRange>().SingleAsync(r => r.Id == gone)));
        var (swapped, change) = (await company.AddRangeAsync("swapped"), Guid.Empty);
        change = await company.CommitAsync(async db => (await db.Set<NumberRange>().SingleAsync(r => r.Id == swapped.Range)).Define("S-{yyyy}-{0}", yearly: true));
        for (var i = 0; i < 25; i++) await company.CommitAsync(db => new Numbers().NextAsync(db, "swapped", new DateOnly(2026 + (i % 2), 1, 1)));
        await company.AsAsync(anna, provider => provider.GetRequiredService<UndoService>().UndoAsync(change));
        var undo = await company.QueryAsync<Guid>($"select id from commits where undo_of = '{change}'");
        await company.AsAsync(anna, provider => provider.GetRequiredService<UndoService>().UndoAsync(undo));

        var (key, _) = ApiKey.Create("Program", ["x:y", "a \"b\""]);
        await company.CommitAsync(db => Task.FromResult(db.Add(key)));
        await company.CommitAsync(async db => (await db.Set<ApiKey>().SingleAsync()).Revoke(TimeProvider.System.GetUtcNow()));
        await company.CommitAsync(async db =>
        {
            var member = await db.Set<Member>().Include(m => m.Roles).SingleAsync(m => m.UserId == ben.Id);
            member.Assign([]);
            member.Rename("Benjamin");
        });
        var removal = await company.CommitAsync(async db => db.Remove(await db.Set<Member>().Include(m => m.Roles).SingleAsync(m => m.UserId == anna.Id)));
        await company.AsSystemAsync(provider => provider.GetRequiredService<UndoService>().UndoAsync(removal));
    }

    Task<ReplayReport> ReplayAsync() => company.Services.GetRequiredService<Replay>().RunAsync(company.Tenant);

    async Task AssertExactAsync()
    {
        var report = await ReplayAsync();
        Assert.DoesNotContain(report.Tables, t => t.Differing > 0);
        Assert.True(report.IsExact && report.Commits > 20 && report.Tables.Count(t => t.Rows > 0) >= 5);
    }
}
