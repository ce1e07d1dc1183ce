using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Platform.Work.Workshop;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Work;

public sealed class HistoryTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>, IAsyncLifetime
{
    Actor anna = null!;
    CultureInfo language = Languages.German;

    public async ValueTask InitializeAsync()
    {
        anna = await company.HireAsync("Anna", WorkshopModule.Right, PlatformPermissions.Settings, PlatformPermissions.Users);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_record_tells_who_did_what_when_in_the_readers_language()
    {
        var (range, added) = await company.AddRangeAsync("told", anna);
        var changed = await company.CommitAsync(async db => (await db.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define("B-{yyyy}{0}", yearly: true), anna);

        var history = await OfAsync(range);
        Assert.Equal([changed, added], history.Select(h => h.CommitId));
        Assert.All(history, h => Assert.Equal(("Anna", "Ändern", Undoable.Perhaps), (h.Actor, h.Command, h.Undo)));
        var change = Assert.Single(history[0].Changes);
        Assert.Equal((ChangeKind.Changed, "Nummernkreis", "told"), (change.Kind, change.Label, change.Name));
        Assert.Equal([new("Pattern", "Muster", "A-{000}", "B-{yyyy}{0}"), new("Yearly", "Jedes Jahr bei 1 beginnen", "nein", "ja")], change.Fields.OrderBy(f => f.Field));
        Assert.Contains(new FieldChange("Code", "Belegart", null, "told"), Assert.Single(history[1].Changes).Fields);
        Assert.DoesNotContain(history[1].Changes[0].Fields, f => LoggedEntity.IsStamp(f.Field));

        language = Languages.English;
        Assert.Equal("Number range", (await OfAsync(range))[0].Changes[0].Label);
    }

    [Fact]
    public async Task Parts_show_in_the_history_of_their_record_with_names_instead_of_keys_and_personal_values_in_clear()
    {
        var person = await company.HireAsync("Clara Musterfrau", "a:b");
        var member = await company.QueryAsync<Guid>($"select id from members where user_id = '{person.Id}'");
        var role = new Role("Tonregie", ["x:y"]);
        await company.CommitAsync(async db =>
        {
            db.Add(role);
            var found = await db.Set<Member>().Include(m => m.Roles).SingleAsync(m => m.Id == member);
            found.Rename("Clara Neu");
            found.Assign([.. found.Roles.Select(r => r.RoleId), role.Id]);
        }, anna);

        var latest = (await OfAsync(member))[0];
        Assert.Contains(latest.Changes, c => c.Fields.Contains(new FieldChange("Name", "Name", "Clara Musterfrau", "Clara Neu")));
        var part = Assert.Single(latest.Changes, c => c.Kind == ChangeKind.Added);
        Assert.Equal([new FieldChange("RoleId", "Rolle", null, "Tonregie")], part.Fields);

        await company.CommitAsync(async db => (await db.Set<Member>().Include(m => m.Roles).SingleAsync(m => m.Id == member)).Assign([]), anna);
        await company.CommitAsync(async db => db.Remove(await db.Set<Role>().SingleAsync(r => r.Id == role.Id)), anna);
        await company.ExecuteAsync($"delete from personal_keys where person_id = '{person.Id}'");
        var older = (await OfAsync(member))[1];
        Assert.Contains(older.Changes, c => c.Fields.Contains(new FieldChange("Name", "Name", "(gelöscht)", "(gelöscht)")));
        Assert.Contains(older.Changes, c => c.Fields.Contains(new FieldChange("RoleId", "Rolle", null, "(entfernter Datensatz)")));
    }

    [Fact]
    public async Task Instants_numbers_lists_and_secrets_are_written_the_readers_way()
    {
        var (key, _) = ApiKey.Create("Programm", ["x:y", "a:b"]);
        await company.CommitAsync(db => Task.FromResult(db.Add(key)), anna);
        var at = new DateTimeOffset(2026, 12, 31, 12, 0, 0, TimeSpan.Zero);
        await company.CommitAsync(async db => (await db.Set<ApiKey>().SingleAsync(k => k.Id == key.Id)).Revoke(at), anna);
        var history = await OfAsync(key.Id);
        Assert.Equal([new("RevokedAt", "Widerrufen", null, "31.12.2026 13:00")], history[0].Changes[0].Fields);
        Assert.Contains(new FieldChange("Permissions", "Rechte", null, "a:b, x:y"), history[1].Changes[0].Fields);
        Assert.Contains(new FieldChange("SecretHash", "Geheimnis", null, "(verborgen)"), history[1].Changes[0].Fields);
    }

    [Fact]
    public async Task What_is_undone_or_never_undone_says_so()
    {
        var (range, added) = await company.AddRangeAsync("undone", anna);
        var changed = await company.CommitAsync(async db => (await db.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define("B-{0}", false), anna, WorkshopModule.Bind);
        var history = await OfAsync(range);
        Assert.Equal((Undoable.Never, "Es bindet die Firma."), (history[0].Undo, history[0].UndoNote!.ToString()));

        var (other, add) = await company.AddRangeAsync("undone too", anna);
        await company.AsAsync(anna, provider => provider.GetRequiredService<UndoService>().UndoAsync(add));
        history = await OfAsync(other);
        Assert.Equal(add, history[0].UndoOf);
        Assert.Equal("Rückgängig machen", history[0].Command);
        Assert.Equal(ChangeKind.Removed, Assert.Single(history[0].Changes).Kind);
        Assert.Equal(Undoable.Undone, history[1].Undo);
        Assert.StartsWith("Anna hat dies am ", history[1].UndoNote!, StringComparison.Ordinal);
        await company.AsAsync(anna, provider => provider.GetRequiredService<UndoService>().UndoAsync(history[0].CommitId));
        Assert.Equal([Undoable.Perhaps, Undoable.Undone, Undoable.Perhaps], (await OfAsync(other)).Select(h => h.Undo));
        Assert.NotEqual(added, changed);
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_double()
    {
        var (range, _) = await company.AddRangeAsync("paged", anna);
        for (var i = 0; i < 11; i++)
            await company.CommitAsync(async db => (await db.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define($"P{i}-{{0}}", false), anna);
        var whole = await OfAsync(range);
        var paged = new List<HistoryEntry>();
        for (HistoryPlace? place = null; ;)
        {
            var page = await company.AsAsync(anna, provider => provider.GetRequiredService<HistoryQueries>().OfRecordAsync(range, place, 5));
            if (page.Count == 0) break;
            paged.AddRange(page);
            place = new(page[^1].At, page[^1].CommitId);
        }

        Assert.Equal(12, whole.Count);
        Assert.Equal(whole.Select(h => h.CommitId), paged.Select(h => h.CommitId));
    }

    [Fact]
    public async Task The_audit_log_filters_by_actor_command_entity_and_time()
    {
        var from = company.Clock.GetUtcNow();
        var ben = await company.HireAsync("Ben", WorkshopModule.Right);
        var (_, mine) = await company.AddRangeAsync("audited", ben);
        var auditor = await company.HireAsync("Eva", PlatformPermissions.Audit);
        Task<IReadOnlyList<HistoryEntry>> Recent(HistoryFilter filter) => company.AsAsync(auditor, provider => provider.GetRequiredService<HistoryQueries>().RecentAsync(filter));

        Assert.Equal([mine], (await Recent(new(ActorId: ben.Id))).Select(h => h.CommitId));
        Assert.Equal([mine], (await Recent(new(Command: WorkshopModule.Change.Name, From: from))).Select(h => h.CommitId));
        Assert.Equal([mine], (await Recent(new(Entity: nameof(NumberRange), From: from))).Select(h => h.CommitId));
        Assert.Equal(3, (await Recent(new(From: from))).Count);
        Assert.Empty(await Recent(new(ActorId: ben.Id, To: from)));
    }

    [Fact]
    public async Task Reading_takes_the_right_of_the_record_and_the_audit_log_its_own()
    {
        var (range, _) = await company.AddRangeAsync("secret", anna);
        var ben = await company.HireAsync("Ben", WorkshopModule.Right);
        await Assert.ThrowsAsync<ForbiddenException>(() => OfAsync(range, ben));
        await Assert.ThrowsAsync<ForbiddenException>(() => OfAsync(Guid.CreateVersion7(), ben));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(ben, provider => provider.GetRequiredService<HistoryQueries>().RecentAsync(new())));
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsSystemAsync(provider => provider.GetRequiredService<HistoryQueries>().OfRecordAsync(Guid.CreateVersion7())));
    }

    [Fact]
    public async Task A_page_takes_the_same_number_of_queries_however_many_entries_it_has()
    {
        var (range, _) = await company.AddRangeAsync("queries", anna);
        async Task<int> Queries()
        {
            using var counter = new QueryCounter();
            await OfAsync(range);
            return counter.Count;
        }

        var few = await Queries();
        for (var i = 0; i < 20; i++) await company.CommitAsync(async db => (await db.Set<NumberRange>().SingleAsync(r => r.Id == range)).Define($"Q{i}-{{0}}", false), anna);
        Assert.InRange(few, 4, 8);
        Assert.Equal(few, await Queries());
    }

    Task<IReadOnlyList<HistoryEntry>> OfAsync(Guid root, Actor? reader = null)
    {
        Languages.Use(language);
        return company.AsAsync(reader ?? anna, provider => provider.GetRequiredService<HistoryQueries>().OfRecordAsync(root));
    }
}
