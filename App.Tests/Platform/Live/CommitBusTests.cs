using System.Collections.Concurrent;
using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Comments;
using Erp.Platform.Live;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Erp.Tests.Platform.Live;

/// <summary>Whoever listens hears of what concerns it, and of no more.</summary>
public sealed class CommitBusTests(Company company) : IClassFixture<Company>
{
    static readonly Command Fill = new("test.fill", "test", new("Fill", "Füllen"));

    [Fact]
    public void Word_comes_first_to_those_who_listen_for_all_companies_then_to_the_screens_of_the_one_until_they_are_left()
    {
        var (bus, heard, other) = (new CommitBus(NullLogger<CommitBus>.Instance), new List<string>(), Guid.CreateVersion7());
        bus.Subscribe(other, _ => heard.Add("another company"));
        bus.Subscribe(company.Tenant.Id, _ => throw new InvalidOperationException());
        var screen = bus.Subscribe(company.Tenant.Id, _ => heard.Add("screen"));
        bus.Subscribe(null, _ => heard.Add("all"));
        bus.Publish(CommitNotice.Everything(company.Tenant.Id));
        Assert.Equal(["all", "screen"], heard);

        screen.Dispose();
        bus.Publish(CommitNotice.Everything(company.Tenant.Id));
        Assert.Equal(["all", "screen", "all"], heard);
    }

    [Fact]
    public async Task A_commit_of_more_records_than_are_listed_concerns_only_those_who_look_at_such_records()
    {
        var notice = await HeardAsync(() => company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Fill, null, db =>
        {
            db.AddRange(Enumerable.Range(0, 301).Select(i => new NumberRange($"fill{i}", "A-{000}", yearly: false)));
            return Task.CompletedTask;
        })), Fill.Name);
        Assert.Empty(notice.Touched);
        Assert.True(notice.Touches(nameof(NumberRange)));
        Assert.False(notice.Touches(nameof(Role), nameof(Member)));
        Assert.True(notice.Touches(Guid.CreateVersion7()));

        // Other servers are told the same.
        var there = LiveMessage.Read(LiveMessage.Pack(Guid.Empty, [LiveWord.Of(notice)]).Single())!.Words[0].Notice()!;
        Assert.Equal((true, false, true), (there.Touches(nameof(NumberRange)), there.Touches(nameof(Role)), there.Touches(Guid.CreateVersion7())));
    }

    [Fact]
    public async Task A_comment_concerns_those_who_have_its_record_open()
    {
        var unit = await company.QueryAsync<Guid>("select id from units limit 1");
        var notice = await HeardAsync(() => company.AsSystemAsync(p => p.GetRequiredService<CommentService>().AddAsync(unit, new() { Text = "Look" })), CommentCommands.Add.Name);
        Assert.True(notice.Touches(nameof(Comment)) && notice.IsAbout(unit));
        Assert.False(notice.IsAbout(Guid.CreateVersion7()));
        // The record itself did not change.
        Assert.False(notice.Touches(unit));
        Assert.Equal(1, await company.AsSystemAsync(p => p.GetRequiredService<CommentQueries>().CountAsync(unit)));

        var there = LiveMessage.Read(LiveMessage.Pack(Guid.Empty, [LiveWord.Of(notice)]).Single())!.Words[0].Notice()!;
        Assert.Equal(notice.Touched, there.Touched);
    }

    [Fact]
    public async Task The_frame_of_a_screen_takes_over_a_burst_at_once_and_the_next_after_it()
    {
        await using var tab = new Tab(company);
        var (first, second, count) = (new TaskCompletionSource(), new TaskCompletionSource(), 0);
        var frame = tab.Show(() => (++count == 1 ? first : second).TrySetResult());
        var bus = company.Services.GetRequiredService<CommitBus>();
        // Within one turn of the screen, so that it takes over none before all of them came.
        await frame.InvokeAsync(() =>
        {
            for (var i = 0; i < 3; i++) bus.Publish(Word(nameof(Role)));
            bus.Publish(Word(nameof(NumberRange)));
        });
        await first.Task;
        bus.Publish(Word(nameof(Member)));
        await second.Task;
        Assert.Equal(2, count);
    }

    CommitNotice Word(string entity) => new(company.Tenant.Id, Guid.CreateVersion7(), Guid.Empty, "", "", [new(entity, Guid.CreateVersion7())]);

    async Task<CommitNotice> HeardAsync(Func<Task> act, string command)
    {
        var heard = new ConcurrentQueue<CommitNotice>();
        using var listening = company.Services.GetRequiredService<CommitBus>().Subscribe(company.Tenant.Id, heard.Enqueue);
        await act();
        return heard.Single(n => n.Command == command);
    }

    sealed class Tab(Company company) : OpenTab(company)
    {
        public IRenderedComponent<Hearing> Show(Action heard) =>
            Context.Render<Hearing>(p => p.Add(h => h.Of, [nameof(Role), nameof(Member)]).Add(h => h.Heard, EventCallback.Factory.Create(this, heard)));
    }
}
