using System.Collections.Concurrent;
using System.Text;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Live;

/// <summary>Two sets of services on one database are two servers.</summary>
public sealed class LiveRelayTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>, IAsyncLifetime
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    readonly ConcurrentQueue<CommitNotice> heardThere = new();
    readonly ConcurrentQueue<CommitNotice> heardHere = new();
    ServiceProvider here = null!;
    ServiceProvider there = null!;

    public async ValueTask InitializeAsync()
    {
        (here, there) = (Server(heardHere), Server(heardThere));
        await Task.WhenAll(Relay(here).StartAsync(default), Relay(there).StartAsync(default));
        await HearEachOtherAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in (ServiceProvider[])[here, there])
        {
            await Relay(server).StopAsync(default);
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_commit_on_one_server_is_heard_on_the_other_within_a_second_and_at_home_once()
    {
        var id = await AddAsync("heard");
        await UntilAsync(() => heardThere.Any(n => n.Touched.Contains(new Touch(nameof(NumberRange), id))), Soon);
        var notice = heardThere.Single(n => n.Touched.Contains(new Touch(nameof(NumberRange), id)));
        Assert.Equal((company.Tenant.Id, "System", WorkshopModule.Change.Name), (notice.TenantId, notice.ActorName, notice.Command));
        await Task.Delay(200);
        Assert.Single(heardHere, n => n.CommitId == notice.CommitId);
    }

    [Fact]
    public async Task An_ended_session_ends_on_the_other_server_too()
    {
        var ended = new ConcurrentQueue<Guid>();
        there.GetRequiredService<SessionBus>().Ended += ended.Enqueue;
        var session = Guid.CreateVersion7();
        here.GetRequiredService<SessionBus>().End(session);
        await UntilAsync(() => ended.Contains(session), Soon);
    }

    [Fact]
    public async Task A_right_taken_away_on_one_server_is_gone_on_the_other_within_a_second()
    {
        var ben = await company.HireAsync("Ben", "some:right");
        var rights = there.GetRequiredService<Rights>();
        Assert.Contains("some:right", await rights.OfAsync(ben));
        await AsAsync(here, db => db.Set<Role>().Where(r => r.Permissions.Contains("some:right")).ToList().ForEach(r => r.Define(r.Name, [])));
        await UntilAsync(async () => !(await rights.OfAsync(ben)).Contains("some:right"), Soon);
    }

    [Fact]
    public async Task After_broken_connections_every_screen_is_told_to_read_again_and_word_flows_once_more()
    {
        heardThere.Clear();
        await company.QueryAsync<long>("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'kontor_live' and datname = current_database()");
        await UntilAsync(() => heardThere.Any(n => n.CommitId == Guid.Empty && n.Touches("Anything")), TimeSpan.FromSeconds(5));
        await HearEachOtherAsync();
        var id = await AddAsync("healed");
        await UntilAsync(() => heardThere.Any(n => n.Touched.Any(t => t.RootId == id)), Soon);
    }

    [Fact]
    public async Task A_burst_travels_together_and_arrives_whole()
    {
        heardThere.Clear();
        var bus = here.GetRequiredService<CommitBus>();
        var sent = Enumerable.Range(0, 2000)
            .Select(i => new CommitNotice(company.Tenant.Id, Guid.CreateVersion7(), Guid.Empty, "Ä “Quote”", "x", [new("NumberRange", Guid.CreateVersion7())])).ToList();
        foreach (var notice in sent) bus.Publish(notice);
        await UntilAsync(() => heardThere.Count >= sent.Count, TimeSpan.FromSeconds(5));
        Assert.Equal(sent.Select(n => n.CommitId), heardThere.Select(n => n.CommitId));
        Assert.All(heardThere, n => Assert.Single(n.Touched));
    }

    [Fact]
    public void Messages_stay_below_the_limit_and_what_is_too_long_names_the_entities_only()
    {
        var large = new CommitNotice(
            Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.Empty, "ÄÖÜ\"", "x",
            [.. Enumerable.Range(0, 300).Select(_ => new Touch("InvoiceLine", Guid.CreateVersion7()))]);
        var small = new CommitNotice(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.Empty, "ÄÖÜ\"", "x", [new("Invoice", Guid.CreateVersion7())]);
        var messages = LiveMessage.Pack(Guid.Empty, [.. Enumerable.Range(0, 100).Select(i => LiveWord.Of(i == 50 ? large : small))]).ToList();
        Assert.All(messages, m => Assert.True(Encoding.UTF8.GetByteCount(m) < 7_900));
        var words = messages.SelectMany(m => LiveMessage.Read(m)!.Words).ToList();
        Assert.Equal(100, words.Count);
        var told = words[50].Notice()!;
        Assert.True(told.Touches("InvoiceLine") && told.Touches(Guid.CreateVersion7()));
        Assert.False(told.Touches("Anything") || words[49].Notice()!.Touches("Anything"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("""{"From":1}""")]
    [InlineData("""{"Words":[null]}""")]
    [InlineData("""{"Words":[{"N":"x","K":"y","R":[["Invoice"]]}]}""")]
    [InlineData("""{"Words":[{"N":"x","K":"y","R":[["Invoice","no key"]]}]}""")]
    public void Foreign_messages_are_ignored(string payload) => Assert.Null(LiveMessage.Read(payload));

    /// <summary>Says something on both sides until both have heard.</summary>
    async Task HearEachOtherAsync()
    {
        var ping = new CommitNotice(company.Tenant.Id, Guid.CreateVersion7(), Guid.Empty, "", "ping", [new("Ping", Guid.Empty)]);
        var pong = ping with { CommitId = Guid.CreateVersion7() };
        await UntilAsync(async () =>
        {
            here.GetRequiredService<CommitBus>().Publish(ping);
            there.GetRequiredService<CommitBus>().Publish(pong);
            await Task.Delay(50);
            return heardThere.Any(n => n.CommitId == ping.CommitId) && heardHere.Any(n => n.CommitId == pong.CommitId);
        }, TimeSpan.FromSeconds(10));
        await Task.Delay(100);
    }

    ServiceProvider Server(ConcurrentQueue<CommitNotice> heard)
    {
        var server = Company.Build(company.ConnectionString, company.Clock, [new WorkshopModule()]);
        server.GetRequiredService<CommitBus>().Subscribe(company.Tenant.Id, heard.Enqueue);
        return server;
    }

    static LiveRelay Relay(ServiceProvider server) => server.GetRequiredService<LiveRelay>();

    async Task<Guid> AddAsync(string code)
    {
        var range = new NumberRange(code, "A-{000}", yearly: false);
        await AsAsync(here, db => db.Add(range));
        return range.Id;
    }

    async Task AsAsync(ServiceProvider server, Action<ErpDb> act)
    {
        await using var scope = server.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(company.Tenant));
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(WorkshopModule.Change, null, db =>
        {
            act(db);
            return Task.CompletedTask;
        });
    }

    static Task UntilAsync(Func<bool> holds, TimeSpan limit) => UntilAsync(() => Task.FromResult(holds()), limit);

    static async Task UntilAsync(Func<Task<bool>> holds, TimeSpan limit)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!await holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < limit, $"Not within {limit}.");
            await Task.Delay(10);
        }
    }
}
