using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Erp.Tests.Platform.Work;

public sealed class OutboxWorkerTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>, IAsyncLifetime
{
    Reactions Reactions => company.Services.GetRequiredService<Reactions>();

    OutboxWorker Worker => company.Services.GetRequiredService<OutboxWorker>();

    public async ValueTask InitializeAsync()
    {
        await company.ExecuteAsync("delete from outbox");
        Reactions.Seen.Clear();
        Reactions.FailuresLeft = 0;
        Reactions.Hold = null;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_reaction_runs_once_after_the_commit_and_leaves_the_outbox()
    {
        var id = await DefineAsync("once");
        Assert.Empty(Reactions.Seen);
        Assert.Equal(1, await Worker.RunOnceAsync(company.Tenant));
        Assert.Equal(0, await Worker.RunOnceAsync(company.Tenant));
        Assert.Equal([new RangeDefined(id, "once")], Reactions.Seen);
        Assert.Equal(0, await company.QueryAsync<long>("select count(*) from outbox"));
    }

    [Fact]
    public async Task A_failure_is_kept_without_control_characters_and_tried_again_after_a_growing_pause()
    {
        Reactions.FailuresLeft = 2;
        await DefineAsync("fails");
        await Worker.RunOnceAsync(company.Tenant);
        Assert.Equal(0, await Worker.RunOnceAsync(company.Tenant));
        var stuck = Assert.Single(await StuckAsync());
        Assert.Equal(1, stuck.Attempts);
        Assert.StartsWith("InvalidOperationException: the other side is down", stuck.Error, StringComparison.Ordinal);
        Assert.True(stuck.Error.Length <= OutboxError.MaxLength && !stuck.Error.Any(char.IsControl));

        company.Clock.TravelTo(stuck.NextAt.AddSeconds(0.1));
        Assert.Equal(1, await Worker.RunOnceAsync(company.Tenant));
        Assert.Equal(2, Assert.Single(await StuckAsync()).Attempts);

        await company.AsSystemAsync(provider => provider.GetRequiredService<OutboxService>().RetryNowAsync(stuck.Id));
        Assert.Equal(1, await Worker.RunOnceAsync(company.Tenant));
        Assert.Single(Reactions.Seen);
        Assert.Empty(await StuckAsync());
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(5, 32)]
    [InlineData(11, 2048)]
    [InlineData(12, 3600)]
    [InlineData(1000, 3600)]
    public void Pauses_double_up_to_an_hour(int attempts, int seconds) => Assert.Equal(seconds, OutboxWorker.PauseAfter(attempts).TotalSeconds);

    [Fact]
    public async Task Several_servers_share_the_work_without_doing_it_twice()
    {
        for (var i = 0; i < 30; i++) await DefineAsync($"shared{i}");
        var tried = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Worker.RunOnceAsync(company.Tenant)));
        Assert.Equal(30, tried.Sum());
        Assert.Equal(30, Reactions.Seen.Distinct().Count());
        Assert.Equal(30, Reactions.Seen.Count);
    }

    [Fact]
    public async Task A_message_whose_server_died_is_taken_over_when_the_lease_ends()
    {
        await DefineAsync("dies");
        Reactions.Hold = new();
        using var death = new CancellationTokenSource();
        var dying = Worker.RunOnceAsync(company.Tenant, death.Token);
        await Task.Delay(300);
        await death.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => dying);
        Reactions.Hold = null;

        Assert.Equal(0, await Worker.RunOnceAsync(company.Tenant));
        company.Clock.TravelTo(company.Clock.GetUtcNow() + OutboxWorker.Lease);
        Assert.Equal(1, await Worker.RunOnceAsync(company.Tenant));
        Assert.Single(Reactions.Seen);
    }

    [Fact]
    public async Task A_working_handler_does_not_hold_back_readers_of_the_log()
    {
        await DefineAsync("slow");
        Reactions.Hold = new();
        var working = Worker.RunOnceAsync(company.Tenant);
        await Task.Delay(200);
        await DefineAsync("meanwhile");
        Assert.Equal(0, await company.QueryAsync<long>("select count(*) from pg_stat_activity where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()"));
        Reactions.Hold.SetResult();
        Assert.Equal(2, await working);
    }

    [Fact]
    public async Task The_running_worker_is_woken_by_a_commit()
    {
        await ((IHostedService)Worker).StartAsync(default);
        try
        {
            await Task.Delay(200);
            await DefineAsync("woken");
            var deadline = TimeProvider.System.GetTimestamp();
            while (Reactions.Seen.Count == 0 && TimeProvider.System.GetElapsedTime(deadline) < TimeSpan.FromSeconds(3)) await Task.Delay(20);
            Assert.Single(Reactions.Seen);
        }
        finally
        {
            await ((IHostedService)Worker).StopAsync(default);
        }
    }

    [Fact]
    public async Task Only_who_watches_over_the_system_sees_and_retries()
    {
        var ben = await company.HireAsync("Ben", WorkshopModule.Right);
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(ben, provider => provider.GetRequiredService<OutboxQueries>().StuckAsync()));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(ben, provider => provider.GetRequiredService<OutboxService>().RetryNowAsync(Guid.Empty)));
        var eva = await company.HireAsync("Eva", PlatformPermissions.Monitor);
        Assert.Empty(await company.AsAsync(eva, provider => provider.GetRequiredService<OutboxQueries>().StuckAsync()));
    }

    Task<IReadOnlyList<StuckMessage>> StuckAsync() => company.AsSystemAsync(provider => provider.GetRequiredService<OutboxQueries>().StuckAsync());

    Task<Guid> DefineAsync(string code) => company.AsSystemAsync(provider => provider.GetRequiredService<UnitOfWork>().RunAsync(WorkshopModule.Change, new { code }, db =>
    {
        var range = new NumberRange(code, "A-{000}", yearly: false);
        db.Add(range);
        db.Publish(new RangeDefined(range.Id, code));
        return Task.FromResult(range.Id);
    }));
}
