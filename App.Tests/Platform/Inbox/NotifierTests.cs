using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Comments;
using Erp.Platform.Inbox;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Inbox;

/// <summary>Everybody hears of what concerns them, once, and of nothing else.</summary>
public sealed class NotifierTests(Company company) : IClassFixture<Company>, IAsyncLifetime
{
    Actor vera = null!, lars = null!, nora = null!;

    public async ValueTask InitializeAsync()
    {
        vera = await company.HireAsync("Vera Vogt", PartiesPermissions.Read, PartiesPermissions.Write);
        lars = await company.HireAsync("Lars Lund", PartiesPermissions.Read, PartiesPermissions.Write);
        nora = await company.HireAsync("Nora Neumann");
        await company.TellAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Whoever_created_a_record_hears_what_colleagues_do_to_it_and_not_what_they_do_themselves()
    {
        var party = await CreateAsync(vera);
        await RenameAsync(vera, party, "Selbst");
        await company.TellAsync();
        Assert.Empty(await InboxAsync(vera));

        await RenameAsync(lars, party, "Tonwerk Süd");
        await company.TellAsync();
        var told = Assert.Single(await InboxAsync(vera));
        Assert.Equal(("Lars Lund", NotificationKind.Change, true, $"/parties/parties/{party}"), (told.Actor, told.Kind, told.IsNew, told.Href));
        Assert.EndsWith("Tonwerk Süd", told.Record, StringComparison.Ordinal);
        Assert.Empty(await InboxAsync(lars));
    }

    [Fact]
    public async Task A_mention_reaches_people_who_never_touched_the_record_and_makes_them_follow_it()
    {
        var party = await CreateAsync(vera);
        await CommentAsync(vera, party, "Bitte ansehen, @lars lund und @Niemand!");
        await company.TellAsync();
        Assert.Equal(NotificationKind.Mention, Assert.Single(await InboxAsync(lars)).Kind);

        await CommentAsync(vera, party, "Danke.");
        await company.TellAsync();
        Assert.Equal([NotificationKind.Comment, NotificationKind.Mention], (await InboxAsync(lars)).Select(row => row.Kind));
        await CommentAsync(lars, party, "Gern.");
        await company.TellAsync();
        Assert.Equal(NotificationKind.Comment, Assert.Single(await InboxAsync(vera)).Kind);
    }

    [Fact]
    public async Task Who_wants_no_word_gets_none()
    {
        var party = await CreateAsync(vera);
        await company.AsAsync(vera, p => p.GetRequiredService<InboxService>().ChooseAsync(NotificationKind.Change, wanted: false));
        await RenameAsync(lars, party, "Leise");
        await company.TellAsync();
        Assert.Empty(await InboxAsync(vera));
        await company.AsAsync(vera, p => p.GetRequiredService<InboxService>().ChooseAsync(NotificationKind.Change, wanted: true));

        await company.AsAsync(vera, p => p.GetRequiredService<InboxService>().FollowAsync(party, follow: false));
        await CommentAsync(vera, party, "Ein letztes Wort.");
        await RenameAsync(lars, party, "Still");
        await company.TellAsync();
        Assert.Empty(await InboxAsync(vera));

        await company.AsAsync(vera, p => p.GetRequiredService<InboxService>().FollowAsync(party, follow: true));
        await RenameAsync(lars, party, "Laut");
        await company.TellAsync();
        Assert.Single(await InboxAsync(vera));
    }

    [Fact]
    public async Task A_colleague_who_may_read_a_record_is_let_follow_it_and_seen_to()
    {
        var (party, luise) = (await CreateAsync(vera), await company.HireAsync("Luise Leser", PartiesPermissions.Read));
        await company.TellAsync();
        Assert.Equal(["Vera Vogt"], await FollowingAsync());
        Assert.DoesNotContain("Nora Neumann", (await WatchersAsync()).Select(w => w.Name));

        var member = (await WatchersAsync()).Single(w => w.Name == "Luise Leser").MemberId;
        await LetAsync(lars, member, follow: true);
        Assert.Equal(["Luise Leser", "Vera Vogt"], await FollowingAsync());
        await RenameAsync(lars, party, "Beobachtet");
        await company.TellAsync();
        Assert.Equal(NotificationKind.Change, Assert.Single(await InboxAsync(luise)).Kind);

        await LetAsync(vera, member, follow: false);
        await RenameAsync(lars, party, "Unbeobachtet");
        await company.TellAsync();
        Assert.Single(await InboxAsync(luise));

        var strange = await company.QueryAsync<Guid>($"select id from members where user_id = '{nora.Id}'");
        Assert.Equal(InboxTexts.MayNotRead, (await Assert.ThrowsAsync<BusinessRuleException>(() => LetAsync(vera, strange, follow: true))).Says.Text);
        await Assert.ThrowsAsync<ForbiddenException>(() => LetAsync(nora, member, follow: true));

        Task<IReadOnlyList<Watcher>> WatchersAsync() => company.AsAsync(lars, p => p.GetRequiredService<InboxQueries>().WatchersAsync(party));
        async Task<IEnumerable<string>> FollowingAsync() => (await WatchersAsync()).Where(w => w.Follows).Select(w => w.Name);
        Task LetAsync(Actor who, Guid whom, bool follow) => company.AsAsync(who, p => p.GetRequiredService<InboxService>().FollowAsync(party, whom, follow));
    }

    [Fact]
    public async Task Nothing_is_told_twice_and_screens_hear_whose_inbox_changed()
    {
        var party = await CreateAsync(vera);
        await company.TellAsync();
        var heard = new List<Touch>();
        using var listening = company.Services.GetRequiredService<CommitBus>().Subscribe(company.Tenant.Id, notice =>
        {
            lock (heard) heard.AddRange(notice.Touched.Where(t => t.Entity == Notifier.Touched));
        });
        await RenameAsync(lars, party, "Einmal");
        await Task.WhenAll(company.TellAsync(), company.TellAsync(), company.TellAsync());
        await company.TellAsync();
        Assert.Single(await InboxAsync(vera));
        Assert.Equal([vera.Id], heard.Select(t => t.RootId));

        await company.QueryAsync<object>("with back as (update inbox_position set xid = '0' returning 1) select count(*) from back");
        await company.TellAsync();
        Assert.Single(await InboxAsync(vera));
    }

    [Fact]
    public async Task What_is_opened_is_no_longer_new()
    {
        var party = await CreateAsync(vera);
        await RenameAsync(lars, party, "Neu");
        await company.TellAsync();
        Assert.Equal(1, await NewAsync(vera));
        await company.AsAsync(lars, p => p.GetRequiredService<InboxService>().ReadOfAsync(party));
        Assert.Equal(1, await NewAsync(vera));
        await company.AsAsync(vera, p => p.GetRequiredService<InboxService>().ReadOfAsync(party));
        Assert.Equal(0, await NewAsync(vera));
        Assert.False(Assert.Single(await InboxAsync(vera)).IsNew);
    }

    [Fact]
    public async Task What_may_no_longer_be_read_is_neither_counted_nor_keeps_the_rest_from_being_paged_through()
    {
        var party = await CreateAsync(vera);
        // Of one commit, so of one moment; between them what vera may not read, and a kind that is no more.
        await company.QueryAsync<long>($"""
            with told as (
                insert into notifications (id, user_id, kind, commit_id, at, entity, root_id, actor_name, command)
                select gen_random_uuid(), '{vera.Id}', 'Change', gen_random_uuid(), '2026-01-01', entity, '{party}', 'Lars Lund', 'parties.party.change'
                from unnest(array['Invoice', 'Party', 'Gone', 'Party', 'Invoice', 'Party']) entity returning 1)
            select count(*) from told
            """);
        Assert.Equal(3, await NewAsync(vera));
        var all = await InboxAsync(vera);
        var paged = new List<InboxRow>();
        for (IReadOnlyList<InboxRow> page; (page = await company.AsAsync(vera, p => p.GetRequiredService<InboxQueries>().ListAsync(paged.LastOrDefault()?.Id, most: 2))).Count > 0;)
            paged.AddRange(page);
        Assert.Equal((3, 3), (all.Count, paged.Count));
        Assert.Equal(all, paged);
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsAsync(vera, p => p.GetRequiredService<InboxQueries>().ListAsync(Guid.CreateVersion7())));
    }

    [Fact]
    public async Task Whoever_may_not_read_a_record_neither_comments_on_it_nor_hears_of_it()
    {
        var party = await CreateAsync(vera);
        await Assert.ThrowsAsync<ForbiddenException>(() => CommentAsync(nora, party, "Hallo"));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(nora, p => p.GetRequiredService<CommentQueries>().OfAsync(party)));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(nora, p => p.GetRequiredService<InboxService>().FollowAsync(party, follow: true)));
        await CommentAsync(vera, party, "Für @Nora Neumann");
        await company.TellAsync();
        Assert.Empty(await InboxAsync(nora));
    }

    [Fact]
    public async Task Only_the_author_changes_and_deletes_a_comment_and_an_empty_one_is_none()
    {
        var party = await CreateAsync(vera);
        await Assert.ThrowsAsync<InvalidInputException>(() => CommentAsync(vera, party, "  "));
        await Assert.ThrowsAsync<InvalidInputException>(() => CommentAsync(vera, party, new string('x', CommentForm.Length + 1)));
        var id = await CommentAsync(vera, party, "<b>Wichtig</b>");
        var foreign = await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsAsync(lars, p => p.GetRequiredService<CommentService>().RemoveAsync(id)));
        Assert.Equal(CommentTexts.NotYours, foreign.Says.Text);

        await company.AsAsync(vera, p => p.GetRequiredService<CommentService>().ChangeAsync(id, new CommentForm { Text = "Doch nicht" }));
        var comment = Assert.Single(await company.AsAsync(lars, p => p.GetRequiredService<CommentQueries>().OfAsync(party)));
        Assert.Equal(("Vera Vogt", "Doch nicht", false, true), (comment.Author, comment.Text, comment.Mine, comment.Edited));
        await company.AsAsync(vera, p => p.GetRequiredService<CommentService>().RemoveAsync(id));
        Assert.Empty(await company.AsAsync(lars, p => p.GetRequiredService<CommentQueries>().OfAsync(party)));
    }

    [Fact]
    public async Task A_run_over_many_records_does_not_flood_anybody()
    {
        var parties = new List<Guid>();
        for (var i = 0; i < 21; i++) parties.Add(await CreateAsync(vera));
        await company.TellAsync();
        await company.AsAsync(lars, p => p.GetRequiredService<UnitOfWork>().RunAsync(PartiesCommands.ChangeParty, null, async db =>
        {
            foreach (var id in parties)
            {
                var party = await db.Parties.RequireAsync(id);
                var form = PartyForm.Of(party);
                form.Notes = "Lauf";
                party.Change(form);
            }
        }));
        await company.TellAsync();
        Assert.Empty(await InboxAsync(vera));
    }

    Task<IReadOnlyList<InboxRow>> InboxAsync(Actor who) => company.AsAsync(who, p => p.GetRequiredService<InboxQueries>().ListAsync());

    Task<int> NewAsync(Actor who) => company.AsAsync(who, p => p.GetRequiredService<InboxQueries>().NewAsync());

    Task<Guid> CommentAsync(Actor who, Guid record, string text) => company.AsAsync(who, p => p.GetRequiredService<CommentService>().AddAsync(record, new CommentForm { Text = text }));

    Task<Guid> CreateAsync(Actor who) => company.AsAsync(who, p => p.GetRequiredService<PartyService>().CreateAsync(new PartyForm { CompanyName = "Tonwerk" }));

    Task RenameAsync(Actor who, Guid party, string name) => company.AsAsync(who, async p =>
    {
        var form = (await p.GetRequiredService<PartyQueries>().DetailAsync(party)).Form;
        form.CompanyName = name;
        await p.GetRequiredService<PartyService>().ChangeAsync(party, form);
    });
}
