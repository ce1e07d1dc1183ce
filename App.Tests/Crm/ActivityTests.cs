using Erp.Crm;
using Erp.Crm.Activities;
using Erp.Platform.Access;
using Erp.Platform.Inbox;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Crm;

/// <summary>What is planned about an opportunity is reminded of, done and told.</summary>
public sealed class ActivityTests(Company company) : IClassFixture<Company>
{
    readonly Seller seller = new(company);

    [Fact]
    public async Task What_is_planned_comes_first_what_was_done_after_it_the_latest_first()
    {
        var id = await seller.OpportunityAsync();
        await seller.ActivityAsync(id, "Termin", seller.Today.AddDays(5));
        var call = await seller.ActivityAsync(id, "Anruf", seller.Today.AddDays(2));
        await seller.ActivityAsync(id, "Messegespräch", seller.Today.AddDays(-9), form => form.Done = true);
        await seller.ActivityAsync(id, "Wissenswertes", seller.Today.AddDays(-3), form => form.Kind = ActivityKind.Note);
        Assert.Equal(seller.Today.AddDays(2), (await seller.ReadAsync(id)).Row.NextActivity);

        await seller.OnActivityAsync(s => s.CompleteAsync(id, call, new() { Result = "Will ein Angebot" }));
        Assert.Equal(["Termin", "Anruf", "Wissenswertes", "Messegespräch"], (await seller.ActivitiesAsync(id)).Select(a => a.Subject));
        var done = (await seller.ActivitiesAsync(id))[1];
        Assert.Equal((true, seller.Today, "Will ein Angebot"), (done.Done, done.Day, done.Result));
        Assert.Equal(seller.Today.AddDays(5), (await seller.ReadAsync(id)).Row.NextActivity);
        await Assert.ThrowsAsync<BusinessRuleException>(() => seller.OnActivityAsync(s => s.CompleteAsync(id, call, new())));
    }

    [Fact]
    public async Task Nothing_was_done_on_a_day_to_come_and_no_activity_is_reached_through_another_opportunity()
    {
        var (id, other) = (await seller.OpportunityAsync(), await seller.OpportunityAsync());
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => seller.ActivityAsync(id, "Vorgriff", seller.Today.AddDays(1), form => form.Done = true));
        Assert.Equal(nameof(OpportunityActivityForm.Day), Assert.Single(refused.Errors).Field);
        await Assert.ThrowsAsync<InvalidInputException>(() => seller.ActivityAsync(id, "Am Ende der Zeit", new(9999, 12, 31)));
        await Assert.ThrowsAsync<InvalidInputException>(() => seller.ActivityAsync(id, "", seller.Today));
        var call = await seller.ActivityAsync(id, "Anruf", seller.Today);
        await Assert.ThrowsAsync<NotFoundException>(() => seller.OnActivityAsync(s => s.DeleteAsync(other, call)));
        await Assert.ThrowsAsync<NotFoundException>(() => seller.OnActivityAsync(s => s.CompleteAsync(other, call, new())));
        await seller.OnActivityAsync(s => s.DeleteAsync(id, call));
        Assert.Empty(await seller.ActivitiesAsync(id));
    }

    [Fact]
    public async Task Whoever_is_to_do_it_is_reminded_once_on_the_day_and_anew_when_it_is_put_off()
    {
        var (lea, leaId) = await seller.HireAsync("Lea Vertrieb", CrmPermissions.Read, CrmPermissions.Write);
        var id = await seller.OpportunityAsync();
        var call = await seller.ActivityAsync(id, "Nachfassen", seller.Today.AddDays(2), form => form.ResponsibleId = leaId);
        await seller.WatchAsync();
        Assert.Empty(await RemindersAsync(lea, id));

        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(2));
        await seller.WatchAsync();
        await seller.WatchAsync();
        Assert.Equal($"/crm/opportunities/{id}", Assert.Single(await RemindersAsync(lea, id)).Href);

        var version = await company.QueryAsync<int>($"select version from opportunities where id = '{id}'");
        await Assert.ThrowsAsync<ConflictException>(() => seller.OnActivityAsync(s => s.ChangeAsync(id, call, new() { Version = version - 1, Subject = "Älter", Day = seller.Today })));
        await seller.OnActivityAsync(s => s.ChangeAsync(id, call, new() { Version = version, Subject = "Nachfassen", Day = seller.Today.AddDays(1), ResponsibleId = leaId }));
        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(1));
        await seller.WatchAsync();
        Assert.Equal(2, (await RemindersAsync(lea, id)).Count);

        await company.AsAsync(lea, p => p.GetRequiredService<OpportunityActivityService>().CompleteAsync(id, call, new()));
        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(3));
        await seller.WatchAsync();
        Assert.Equal(2, (await RemindersAsync(lea, id)).Count);
    }

    [Fact]
    public async Task The_start_page_counts_what_is_late_and_what_is_due_today()
    {
        var before = await seller.AskAsync(q => q.FiguresAsync());
        var id = await seller.OpportunityAsync();
        await seller.ActivityAsync(id, "Gestern", seller.Today.AddDays(-1));
        await seller.ActivityAsync(id, "Heute", seller.Today);
        await seller.ActivityAsync(id, "Morgen", seller.Today.AddDays(1));
        await seller.ActivityAsync(id, "Erledigt", seller.Today.AddDays(-1), form => form.Done = true);
        var now = await seller.AskAsync(q => q.FiguresAsync());
        Assert.Equal((1, 1, 1, 1000m, 100m), (now.Overdue - before.Overdue, now.DueToday - before.DueToday, now.Open - before.Open, now.Value - before.Value, now.Weighted - before.Weighted));
    }

    async Task<IReadOnlyList<InboxRow>> RemindersAsync(Actor who, Guid id)
    {
        await company.TellAsync();
        return
        [
            .. (await company.AsAsync(who, p => p.GetRequiredService<InboxQueries>().ListAsync()))
                .Where(row => row.What == OpportunityActivityTexts.Due.ToString() && row.Href!.EndsWith(id.ToString(), StringComparison.Ordinal)),
        ];
    }
}
