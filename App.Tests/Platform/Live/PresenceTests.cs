using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Live;

/// <summary>Who is on a record with whom: told to those who are there, forgotten when they go, silent while somebody is alone.</summary>
public sealed class PresenceTests(Company company) : IClassFixture<Company>
{
    static readonly Guid Order = Guid.CreateVersion7(), Other = Guid.CreateVersion7(), Card = Guid.CreateVersion7();

    readonly PresenceBook book = new(TimeProvider.System);

    [Fact]
    public void Two_people_at_one_place_see_each_other_the_card_they_carry_and_the_field_they_are_in()
    {
        var (vera, ben) = (Screen("Vera Sommer"), Screen("Ben Otto"));
        using var here = vera.Enter(Order);
        using var there = ben.Enter(Order);
        there.Carry(Card);
        Assert.Equal(("Ben Otto", "BO", Card, null), Seen(here));
        there.BeIn("field-City");
        Assert.Equal(("Ben Otto", "BO", Card, "field-City"), Seen(here));
        there.Carry(null);
        there.BeIn(null);
        Assert.Equal(("Ben Otto", "BO", null, null), Seen(here));
        Assert.Equal("Vera Sommer", Assert.Single(there.Others).Name);
        there.Dispose();
        Assert.Empty(here.Others);
    }

    [Fact]
    public void Whoever_shows_a_record_and_a_board_on_it_is_with_the_people_of_both_and_with_nobody_twice()
    {
        var (vera, ben, eva) = (Screen("Vera Sommer"), Screen("Ben Otto"), Screen("Eva Lang"));
        using var record = vera.Enter(Order);
        using var board = vera.Enter(Other);
        using var there = ben.Enter(Order);
        using var page = eva.Enter(Other);
        using var shown = eva.Enter(Other);
        Assert.Equal(["Ben Otto", "Eva Lang"], vera.Others.Select(o => o.Name).Distinct().Order());
        vera.BeIn("field-City");
        Assert.Equal("field-City", Assert.Single(there.Others).Field);
        Assert.Equal("field-City", Assert.Single(page.Others).Field);
    }

    [Fact]
    public void Another_record_another_company_and_ones_own_second_screen_are_not_told_of()
    {
        var person = Person("Vera Sommer");
        var (first, second, elsewhere, stranger) = (Screen(person), Screen(person), Screen("Ben Otto"), Screen(Person("Spy") with { Tenant = company.Tenant with { Id = Guid.CreateVersion7() } }));
        using var stay = first.Enter(Order);
        using var own = second.Enter(Order);
        using var far = elsewhere.Enter(Other);
        using var foreign = stranger.Enter(Order);
        Assert.Empty(stay.Others);
        // Only the card it carries is, since it moves under one's eyes.
        own.Carry(Card);
        Assert.Equal("Vera Sommer", stay.Carried[Card]);
        Assert.Empty(own.Carried);
        Assert.Empty(stay.Others);
        Assert.Empty(foreign.Others);
        Assert.Empty(far.Others);
    }

    [Fact]
    public void Whoever_is_alone_wakes_nobody_and_tells_no_server()
    {
        var (woken, told) = (0, 0);
        book.HappenedHere += (_, _) => told++;
        var vera = Screen("Vera Sommer");
        using var stay = vera.Enter(Order);
        vera.Changed += () => woken++;
        stay.BeIn("field-City");
        stay.Carry(Card);
        Assert.Equal((0, 0), (woken, told));
        using (Screen("Ben Otto").Enter(Order)) Assert.Equal(1, woken);
        Assert.Equal((2, 0), (woken, told));
    }

    [Fact]
    public void A_cut_connection_hides_a_person_until_it_comes_back_and_a_closed_screen_for_good()
    {
        var (vera, ben) = (Screen("Vera Sommer"), Screen("Ben Otto"));
        using var here = vera.Enter(Order);
        using var there = ben.Enter(Order);
        ben.GoAway();
        Assert.Empty(here.Others);
        there.BeIn("field-City");
        Assert.Empty(here.Others);
        ben.ComeBack();
        Assert.Equal("field-City", Assert.Single(here.Others).Field);
        ben.Dispose();
        Assert.Empty(here.Others);
    }

    [Fact]
    public async Task Many_who_come_and_go_at_once_leave_nothing_behind()
    {
        var screens = Enumerable.Range(0, 32).Select(i => Screen($"P{i} X")).ToList();
        // Each reads on being told, as a page does: two screens may tell each other at the same moment.
        foreach (var screen in screens) screen.Changed += () => _ = screen.Others.Count;
        await Task.WhenAll(screens.Select(screen => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                using var stay = screen.Enter(Order);
                stay.BeIn($"field-{i}");
            }
        }))).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Empty(book.At(company.Tenant.Id, Order));
        Assert.Empty(book.Ours());
    }

    [Fact]
    public void A_server_that_falls_silent_is_forgotten_with_everybody_on_it()
    {
        var clock = new TestClock();
        var watched = new PresenceBook(clock);
        var server = Guid.CreateVersion7();
        Assert.True(watched.HearFrom(server));
        Assert.False(watched.HearFrom(server));
        watched.Hear(server, watched.NewGuest(Person("Ben Otto"), Order), left: false);
        Assert.Single(watched.At(company.Tenant.Id, Order));
        watched.ForgetSilent();
        Assert.Single(watched.At(company.Tenant.Id, Order));
        clock.TravelTo(clock.GetUtcNow() + PresenceBook.Silence + TimeSpan.FromSeconds(1));
        watched.ForgetSilent();
        Assert.Empty(watched.At(company.Tenant.Id, Order));
        Assert.True(watched.HearFrom(server));
    }

    [Fact]
    public async Task Screens_of_two_servers_see_each_other_also_when_one_server_comes_later()
    {
        await using var here = Company.Build(company.ConnectionString, company.Clock);
        await using var there = Company.Build(company.ConnectionString, company.Clock);
        using var vera = new Presence(here.GetRequiredService<PresenceBook>(), Caller(here, Person("Vera Sommer")));
        using var early = vera.Enter(Order);
        var relays = new[] { here, there }.Select(s => s.GetRequiredService<LiveRelay>()).ToList();
        try
        {
            foreach (var relay in relays) await relay.StartAsync(default);
            using var ben = new Presence(there.GetRequiredService<PresenceBook>(), Caller(there, Person("Ben Otto")));
            using var late = ben.Enter(Order);
            await UntilAsync(() => early.Others.Count == 1 && late.Others.Count == 1);
            late.BeIn("field-City");
            await UntilAsync(() => early.Others is [{ Name: "Ben Otto", Field: "field-City" }]);
            late.Carry(Card);
            await UntilAsync(() => early.Others is [{ Field: "field-City" } ben] && ben.Carries == Card);
            late.Carry(null);
            await UntilAsync(() => early.Others is [{ Carries: null }]);
            late.Dispose();
            await UntilAsync(() => early.Others.Count == 0);
        }
        finally
        {
            foreach (var relay in relays) await relay.StopAsync(default);
        }
    }

    [Fact]
    public async Task Whoever_left_while_word_between_servers_was_cut_is_gone_once_it_flows_again()
    {
        await using var here = Company.Build(company.ConnectionString, company.Clock);
        await using var there = Company.Build(company.ConnectionString, company.Clock);
        using var vera = new Presence(here.GetRequiredService<PresenceBook>(), Caller(here, Person("Vera Sommer")));
        using var ben = new Presence(there.GetRequiredService<PresenceBook>(), Caller(there, Person("Ben Otto")));
        using var stay = vera.Enter(Order);
        using var remote = ben.Enter(Order);
        var relays = new[] { here, there }.Select(s => s.GetRequiredService<LiveRelay>()).ToList();
        try
        {
            foreach (var relay in relays) await relay.StartAsync(default);
            await UntilAsync(() => stay.Others.Count == 1);
            // Of somebody else nobody here heard that they left.
            var watched = here.GetRequiredService<PresenceBook>();
            watched.Hear(Guid.CreateVersion7(), watched.NewGuest(Person("Gone Long"), Order), left: false);
            Assert.Equal(2, stay.Others.Count);
            await company.QueryAsync<long>("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'kontor_live' and datname = current_database()");
            await UntilAsync(() => stay.Others is [{ Name: "Ben Otto" }]);
        }
        finally
        {
            foreach (var relay in relays) await relay.StopAsync(default);
        }
    }

    static (string, string, Guid?, string?) Seen(Presence.Stay stay)
    {
        var other = Assert.Single(stay.Others);
        return (other.Name, other.Initials, other.Carries, other.Field);
    }

    static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 200 && !holds(); i++) await Task.Delay(50);
        Assert.True(holds());
    }

    static Caller Caller(IServiceProvider services, Actor actor)
    {
        var caller = new Caller(services.GetRequiredService<Rights>());
        caller.Become(actor);
        return caller;
    }

    Actor Person(string name) => new(Guid.CreateVersion7(), name, ActorKind.User, company.Tenant);

    Presence Screen(string name) => Screen(Person(name));

    Presence Screen(Actor person) => new(book, Caller(company.Services, person));
}
