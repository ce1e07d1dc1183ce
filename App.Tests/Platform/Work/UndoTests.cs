using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Work;

public sealed class UndoTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>, IAsyncLifetime
{
    Actor anna = null!;
    Actor ben = null!;

    public async ValueTask InitializeAsync()
    {
        anna = await company.HireAsync("Anna", WorkshopModule.Right);
        ben = await company.HireAsync("Ben", WorkshopModule.Right);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Changed_fields_get_their_former_values_and_an_undo_can_be_undone_again()
    {
        var (range, _) = await company.AddRangeAsync("change");
        var change = await DefineAsync(range, "B-{0000}");
        var undo = await UndoAsync(change);
        Assert.Equal("A-{000}", await PatternAsync(range));
        Assert.Equal(change, await company.QueryAsync<Guid>($"select undo_of from commits where id = '{undo}'"));
        Assert.Equal(3, await company.QueryAsync<int>($"select version from number_ranges where id = '{range}'"));

        await UndoAsync(undo);
        Assert.Equal("B-{0000}", await PatternAsync(range));
        await UndoAsync(change);
        Assert.Equal("A-{000}", await PatternAsync(range));
    }

    [Fact]
    public async Task What_is_undone_is_not_undone_twice()
    {
        var (range, _) = await company.AddRangeAsync("twice");
        var change = await DefineAsync(range, "B-{0000}");
        await UndoAsync(change);
        var refusal = await RefusalAsync(change);
        Assert.StartsWith("Anna undid this on ", refusal, StringComparison.Ordinal);
        Assert.Equal(2, await company.QueryAsync<long>($"select count(*) from changes where entity_id = '{range}' and kind = 2"));
    }

    [Fact]
    public async Task An_added_record_goes_and_comes_back_with_its_key_age_and_count_of_versions()
    {
        var (range, added) = await company.AddRangeAsync("add");
        var created = await company.QueryAsync<DateTime>($"select created_at from number_ranges where id = '{range}'");
        var undo = await UndoAsync(added);
        Assert.Equal(0, await company.QueryAsync<long>($"select count(*) from number_ranges where id = '{range}'"));

        await Task.Delay(5);
        await UndoAsync(undo);
        Assert.Equal(2, await company.QueryAsync<int>($"select version from number_ranges where id = '{range}'"));
        Assert.Equal(created, await company.QueryAsync<DateTime>($"select created_at from number_ranges where id = '{range}'"));
    }

    [Fact]
    public async Task A_removed_record_comes_back_with_its_parts_personal_values_and_arrays()
    {
        var person = await company.HireAsync("Clara Musterfrau", "a:b", "c:d");
        var removal = await company.CommitAsync(async db => db.Remove(await db.Set<Member>().Include(m => m.Roles).SingleAsync(m => m.UserId == person.Id)), anna);
        Assert.Equal(0, await company.QueryAsync<long>($"select count(*) from member_roles r join members m on m.id = r.member_id where m.user_id = '{person.Id}'"));
        var undo = await UndoAsync(removal);
        var redo = await UndoAsync(undo);
        Assert.Equal(0, await company.QueryAsync<long>($"select count(*) from members where user_id = '{person.Id}'"));
        await UndoAsync(redo);
        Assert.Equal("Clara Musterfrau", await company.QueryAsync<string>($"select m.name from members m join member_roles r on r.member_id = m.id where m.user_id = '{person.Id}'"));

        var role = await company.QueryAsync<Guid>($"select r.role_id from member_roles r join members m on m.id = r.member_id where m.user_id = '{person.Id}'");
        var change = await company.CommitAsync(async db => (await db.Set<Role>().SingleAsync(r => r.Id == role)).Define("New name", ["e:f"]), anna);
        await UndoAsync(change);
        Assert.Equal(["a:b", "c:d"], await company.QueryAsync<string[]>($"select permissions from roles where id = '{role}'"));
    }

    [Fact]
    public async Task Parts_given_and_taken_change_back_with_their_record()
    {
        var person = await company.HireAsync("Dora", "a:b");
        var role = new Role("Second", ["x:y"]);
        var given = await company.CommitAsync(async db =>
        {
            db.Add(role);
            (await db.Set<Member>().Include(m => m.Roles).SingleAsync(m => m.UserId == person.Id)).Assign([role.Id]);
        }, anna);
        await UndoAsync(given);
        Assert.Equal(
            "Dora",
            await company.QueryAsync<string>($"select left(r.name, 4) from member_roles p join members m on m.id = p.member_id join roles r on r.id = p.role_id where m.user_id = '{person.Id}'"));
        Assert.Equal(3, await company.QueryAsync<int>($"select version from members where user_id = '{person.Id}'"));
    }

    [Fact]
    public async Task A_later_change_of_the_same_field_stands_in_the_way_and_is_named_another_field_does_not()
    {
        var (range, added) = await company.AddRangeAsync("later");
        var change = await DefineAsync(range, "B-{0000}");
        var later = await DefineAsync(range, "C-{0000}", ben);
        Assert.Matches("Ben changed “Pattern” of Number range on .*Undo that first", await RefusalAsync(change));
        Assert.Matches("Ben changed “Pattern” of Number range on", await RefusalAsync(added));
        await UndoAsync(later);
        await UndoAsync(change);

        var pattern = await DefineAsync(range, "D-{0000}");
        await company.CommitAsync(async db => (await db.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define("D-{yyyy}{0000}", yearly: true), ben);
        Assert.NotNull(await WhyNotAsync(pattern));
    }

    [Fact]
    public async Task A_record_removed_since_is_named_with_who_removed_it()
    {
        var (range, _) = await company.AddRangeAsync("gone");
        var change = await DefineAsync(range, "B-{0000}");
        await company.CommitAsync(async db => db.Remove(await db.Set<NumberRange>().SingleAsync(r => r.Id == range)), ben);
        Assert.StartsWith("Ben changed Number range on", await RefusalAsync(change), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_refer_to_by_now_stays()
    {
        var (range, added) = await company.AddRangeAsync("referred");
        await company.CommitAsync(db => new Numbers().NextAsync(db, "referred", new DateOnly(2026, 1, 1)), ben);
        Assert.Equal("Counter refers to Number range by now.", await RefusalAsync(added));
        Assert.Equal(1, await company.QueryAsync<long>($"select count(*) from number_ranges where id = '{range}'"));
    }

    [Fact]
    public async Task The_last_number_is_given_back_and_one_that_others_counted_on_from_stays_in_nobodys_way()
    {
        var (range, _) = await company.AddRangeAsync("counted");
        var day = new DateOnly(2026, 1, 1);
        Task<Guid> MakeAsync() => company.CommitAsync(async db => await Add("counted-" + await new Numbers().NextAsync(db, "counted", day))(db), anna);
        var first = await MakeAsync();
        await company.CommitAsync(db => new Numbers().NextAsync(db, "counted", day), ben);
        await UndoAsync(first);
        Assert.Equal((0, 3), (await MadeAsync(), await NextAsync()));
        var last = await MakeAsync();
        Assert.Equal((1, 4), (await MadeAsync(), await NextAsync()));
        await UndoAsync(last);
        Assert.Equal((0, 3), (await MadeAsync(), await NextAsync()));

        // Nor does anybody who takes one at the very moment stand in the way.
        for (var i = 0; i < 8; i++)
        {
            var made = await MakeAsync();
            await Task.WhenAll(UndoAsync(made), company.CommitAsync(db => new Numbers().NextAsync(db, "counted", day), ben));
            Assert.Equal(0, await MadeAsync());
        }

        Task<long> MadeAsync() => company.QueryAsync<long>("select count(*) from number_ranges where code like 'counted-%'");
        Task<long> NextAsync() => company.QueryAsync<long>($"select next from number_counters where range_id = '{range}'");
    }

    [Fact]
    public async Task Acts_that_bind_the_company_and_unknown_ones_say_so()
    {
        var bound = await company.CommitAsync(Add("bound"), anna, WorkshopModule.Bind);
        Assert.Equal("It binds the company.", await RefusalAsync(bound));
        var unknown = await company.CommitAsync(Add("unknown"), command: new Command("old.command", "x", new("x", "x")));
        await Assert.ThrowsAsync<ForbiddenException>(() => WhyNotAsync(unknown));
        var auditor = await company.HireAsync("Eva", PlatformPermissions.Audit);
        Assert.Contains("old.command", (string)(await WhyNotAsync(unknown, auditor))!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_may_run_the_command_may_undo_it_and_nobody_else_learns_of_it()
    {
        var (_, added) = await company.AddRangeAsync("right");
        var stranger = await company.HireAsync("Fritz", "other:right");
        await Assert.ThrowsAsync<ForbiddenException>(() => UndoAsync(added, stranger));
        await Assert.ThrowsAsync<ForbiddenException>(() => WhyNotAsync(added, stranger));
        await Assert.ThrowsAsync<ForbiddenException>(() => WhyNotAsync(Guid.CreateVersion7(), stranger));
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsSystemAsync(provider => provider.GetRequiredService<UndoService>().UndoAsync(Guid.CreateVersion7())));
    }

    [Fact]
    public async Task Erased_persons_do_not_come_back()
    {
        var person = await company.HireAsync("Gerd", "a:b");
        var removal = await company.CommitAsync(async db => db.Remove(await db.Set<Member>().Include(m => m.Roles).SingleAsync(m => m.UserId == person.Id)), anna);
        await company.ExecuteAsync($"delete from personal_keys where person_id = '{person.Id}'");
        Assert.Equal(WorkTexts.UndoErased.En, await RefusalAsync(removal));
    }

    [Fact]
    public async Task Two_who_undo_the_same_at_once_undo_it_once()
    {
        var (range, _) = await company.AddRangeAsync("race");
        var change = await DefineAsync(range, "B-{0000}");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Xunit.Record.ExceptionAsync(() => UndoAsync(change)).AsTask()));
        Assert.Single(outcomes, e => e is null);
        Assert.All(outcomes.Where(e => e is not null), e => Assert.IsType<BusinessRuleException>(e));
    }

    static Func<ErpDb, Task> Add(string code) => db =>
    {
        db.Add(new NumberRange(code, "A-{000}", yearly: false));
        return Task.CompletedTask;
    };

    Task<Guid> DefineAsync(Guid range, string pattern, Actor? actor = null) =>
        company.CommitAsync(async db => (await db.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define(pattern, yearly: false), actor ?? anna);

    Task<string> PatternAsync(Guid range) => company.QueryAsync<string>($"select pattern from number_ranges where id = '{range}'");

    async Task<Guid> UndoAsync(Guid commit, Actor? actor = null)
    {
        await company.AsAsync(actor ?? anna, provider => provider.GetRequiredService<UndoService>().UndoAsync(commit));
        return await company.QueryAsync<Guid>($"select id from commits where undo_of = '{commit}' order by xid desc limit 1");
    }

    Task<Message?> WhyNotAsync(Guid commit, Actor? actor = null) => company.AsAsync(actor ?? anna, provider => provider.GetRequiredService<UndoService>().WhyNotAsync(commit));

    /// <summary>What both the question and the attempt answer, in English.</summary>
    async Task<string> RefusalAsync(Guid commit)
    {
        var asked = await WhyNotAsync(commit);
        var tried = await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(commit));
        Assert.Equal(tried.Says.In(Languages.English), asked?.In(Languages.English));
        return tried.Says.In(CultureInfo.GetCultureInfo("en-GB"));
    }
}
