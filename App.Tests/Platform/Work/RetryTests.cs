using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Work;

/// <summary>What the unit of work does when the database refuses, dies, or is asked twice.</summary>
public sealed class RetryTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>
{
    [Fact]
    public async Task Two_commands_that_lock_each_other_out_both_succeed()
    {
        var (first, _) = await company.AddRangeAsync("deadlock a");
        var (second, _) = await company.AddRangeAsync("deadlock b");
        var met = new Barrier(2);
        var tries = 0;
        async Task RunAsync(Guid one, Guid other, string pattern)
        {
            var meets = true;
            await company.CommitAsync(async db =>
            {
                Interlocked.Increment(ref tries);
                (await db.Set<NumberRange>().FromSql($"select * from number_ranges where id = {one} for update").SingleAsync()).Define(pattern, false);
                if (meets) await Task.Run(() => met.SignalAndWait(TimeSpan.FromSeconds(5)));
                meets = false;
                (await db.Set<NumberRange>().FromSql($"select * from number_ranges where id = {other} for update").SingleAsync()).Define(pattern, false);
            });
        }

        await Task.WhenAll(RunAsync(first, second, "X-{000}"), RunAsync(second, first, "Y-{000}"));
        Assert.True(tries > 2, "No deadlock came about.");
        Assert.Equal(1, await company.QueryAsync<long>("select count(distinct pattern) from number_ranges where code like 'deadlock%'"));
        Assert.Equal(3, await company.QueryAsync<int>($"select version from number_ranges where id = '{first}'"));
    }

    [Fact]
    public async Task A_serialization_failure_is_tried_again()
    {
        var tries = 0;
        await company.CommitAsync(async db =>
        {
            db.Add(new NumberRange("serialization", "A-{000}", yearly: false));
            if (++tries < 3) await db.Database.ExecuteSqlRawAsync("do $$ begin raise exception 'could not serialize' using errcode = '40001'; end $$");
        });
        Assert.Equal(3, tries);
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from number_ranges where code = 'serialization'"));
    }

    [Fact]
    public async Task A_real_serialization_failure_between_two_snapshots_is_tried_again()
    {
        var (range, _) = await company.AddRangeAsync("snapshots");
        var tries = 0;
        await company.CommitAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("set transaction isolation level repeatable read");
            var found = await db.Set<NumberRange>().SingleAsync(r => r.Id == range);
            if (++tries == 1) await company.CommitAsync(async other => (await other.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define("O-{000}", false));
            found.Define("M-{000}", false);
        });
        Assert.Equal(2, tries);
        Assert.Equal(3, await company.QueryAsync<int>($"select version from number_ranges where id = '{range}'"));
    }

    [Fact]
    public async Task Where_one_row_is_no_longer_as_it_was_read_nothing_stands_of_what_was_sent_with_it_and_it_is_tried_again()
    {
        var (range, _) = await company.AddRangeAsync("overtaken");
        var tries = 0;
        await company.CommitAsync(async db =>
        {
            var found = await db.Set<NumberRange>().SingleAsync(r => r.Id == range);
            if (++tries == 1) await company.CommitAsync(async other => (await other.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define("O-{000}", false));
            db.Add(new NumberRange($"beside {tries}", "B-{000}", yearly: false));
            found.Define("M-{000}", false);
        });
        Assert.Equal(2, tries);
        Assert.Equal("beside 2", await company.QueryAsync<string>("select string_agg(code, ', ') from number_ranges where code like 'beside%'"));
        Assert.Equal("beside 2", await company.QueryAsync<string>("select string_agg(fields->>'Code', ', ') from changes where fields->>'Code' like 'beside%'"));
        Assert.Equal("M-{000} 3", await company.QueryAsync<string>($"select pattern || ' ' || version from number_ranges where id = '{range}'"));
    }

    [Fact]
    public async Task Sixty_four_writers_take_5000_numbers_without_gap_or_double_across_a_change_of_year()
    {
        var range = new NumberRange("invoices", "RE-{yyyy}-{00000}", yearly: true);
        await company.CommitAsync(db => Task.FromResult(db.Add(range)));
        const int total = 5000;
        var taken = 0;
        var numbers = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            for (int i; (i = Interlocked.Increment(ref taken)) <= total;)
            {
                var date = i <= total / 2 ? new DateOnly(2026, 12, 31) : new DateOnly(2027, 1, 1);
                // Now and then a command fails after taking its number, which the next one then gets.
                if (i % 50 == 0) await Assert.ThrowsAsync<BusinessRuleException>(() => TakeAsync(date, fail: true));
                numbers.Add(await TakeAsync(date, fail: false));
            }
        })));

        var expected = Enumerable.Range(1, total / 2).SelectMany(n => new[] { $"RE-2026-{n:00000}", $"RE-2027-{n:00000}" });
        Assert.Equal(expected.Order(StringComparer.Ordinal), numbers.Order(StringComparer.Ordinal));
        Assert.Equal(total, await company.QueryAsync<long>($"select count(*) from changes h join number_counters c on c.id = h.entity_id where c.range_id = '{range.Id}'"));
    }

    [Fact]
    public async Task The_same_key_with_the_same_request_acts_once_and_gives_the_first_answer()
    {
        var first = await AddUnderKeyAsync("key one", "idempotent");
        Assert.Equal(first, await AddUnderKeyAsync("key one", "idempotent"));
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from number_ranges where code = 'idempotent'"));
    }

    [Fact]
    public async Task The_same_key_with_another_request_is_refused()
    {
        await AddUnderKeyAsync("key two", "mine");
        await Assert.ThrowsAsync<IdempotencyMismatchException>(() => AddUnderKeyAsync("key two", "other"));
        Assert.Equal(0, await company.QueryAsync<long>("select count(*) from number_ranges where code = 'other'"));
    }

    [Fact]
    public async Task Sent_many_times_at_once_it_acts_once_and_all_get_the_same_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => AddUnderKeyAsync("key three", "double"))));
        Assert.Single(answers.Distinct());
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from number_ranges where code = 'double'"));
    }

    [Fact]
    public async Task A_writer_cut_off_in_the_middle_begins_anew_and_what_it_did_stands_once()
    {
        var inside = new TaskCompletionSource<int>();
        var killed = new TaskCompletionSource();
        var running = company.CommitAsync(async db =>
        {
            db.Add(new NumberRange("half", "A-{000}", yearly: false));
            await db.SaveChangesAsync();
            inside.TrySetResult(await db.Database.SqlQuery<int>($"select pg_backend_pid() as \"Value\"").SingleAsync());
            await killed.Task;
            db.Add(new NumberRange("other half", "A-{000}", yearly: false));
        });
        Assert.True(await company.QueryAsync<bool>($"select pg_terminate_backend({await inside.Task}, 2000)"));
        killed.SetResult();
        await running;
        Assert.Equal(2, await company.QueryAsync<long>("select count(*) from number_ranges where code like '%half'"));
        Assert.Equal(2, await company.QueryAsync<long>("select count(*) from changes where fields->>'Code' like '%half'"));
    }

    [Fact]
    public async Task A_writer_cut_off_again_and_again_leaves_nothing_says_so_and_the_next_command_works()
    {
        var tries = 0;
        await Assert.ThrowsAsync<UnavailableException>(() => company.CommitAsync(async db =>
        {
            tries++;
            db.Add(new NumberRange("doomed", "A-{000}", yearly: false));
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"select pg_terminate_backend(pg_backend_pid())");
        }));
        Assert.Equal(2, tries);
        Assert.Equal(0, await company.QueryAsync<long>("select count(*) from number_ranges where code = 'doomed'"));
        Assert.Equal(0, await company.QueryAsync<long>("select count(*) from changes where fields->>'Code' = 'doomed'"));
        await company.AddRangeAsync("doomed");
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from number_ranges where code = 'doomed'"));
    }

    [Fact]
    public async Task A_writer_cut_off_while_the_database_ends_its_transaction_begins_anew_where_the_log_shows_nothing()
    {
        // Sequences do not go back with a transaction: only the first one dies.
        await company.QueryAsync<string>("""
            create sequence deaths;
            create function die_once() returns trigger language plpgsql as 'begin if nextval(''deaths'') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if; return null; end';
            create constraint trigger dies_at_the_end after insert on number_ranges deferrable initially deferred for each row when (new.code = 'at the end') execute function die_once();
            select ''
            """);
        var tries = 0;
        await company.CommitAsync(db =>
        {
            tries++;
            db.Add(new NumberRange("at the end", "A-{000}", yearly: false));
            return Task.CompletedTask;
        });
        Assert.Equal(2, tries);
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from number_ranges where code = 'at the end'"));
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from changes where fields->>'Code' = 'at the end'"));
    }

    Task<string> TakeAsync(DateOnly date, bool fail) => company.AsSystemAsync(provider => provider.GetRequiredService<UnitOfWork>().RunAsync(WorkshopModule.Change, null, async db =>
    {
        var number = await new Numbers().NextAsync(db, "invoices", date);
        return fail ? throw new BusinessRuleException(NumberingTexts.OneCounter) : number;
    }));

    Task<Guid> AddUnderKeyAsync(string key, string code) => company.AsSystemAsync(provider =>
    {
        provider.GetRequiredService<Caller>().IdempotencyKey = key;
        return provider.GetRequiredService<UnitOfWork>().RunAsync(WorkshopModule.Change, new { code }, db =>
        {
            var range = new NumberRange(code, "A-{000}", yearly: false);
            db.Add(range);
            return Task.FromResult(range.Id);
        });
    });
}
