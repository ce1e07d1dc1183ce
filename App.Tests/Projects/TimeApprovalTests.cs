using Bunit;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.TimeEntries;
using Erp.Tests.Sales;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Nobody approves their own hours, unless nobody else could.</summary>
public sealed class TimeApprovalTests(Shop shop) : IClassFixture<Shop>
{
    readonly Timekeeper keeper = new(shop);

    [Fact]
    public async Task Ones_own_hours_are_approved_by_oneself_only_while_nobody_else_may()
    {
        var (boss, _) = await keeper.HireAsync("Bodo Allein", ProjectsPermissions.ApproveTime);
        var project = await keeper.Planner.ProjectAsync();
        var first = await keeper.WriteAsync(boss, project);
        await keeper.SubmitAsync(boss);
        Assert.True(Assert.Single(await WaitingAsync()).MayApprove);
        await keeper.SheetAsync(boss, s => s.ApproveAsync(new() { EntryIds = [first] }));

        var (other, _) = await keeper.HireAsync("Olga Zweit", ProjectsPermissions.ApproveTime);
        var second = await keeper.WriteAsync(boss, project);
        await keeper.SubmitAsync(boss);
        Assert.False(Assert.Single(await WaitingAsync()).MayApprove);
        await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.SheetAsync(boss, s => s.ApproveAsync(new() { EntryIds = [second] })));
        await keeper.SheetAsync(other, s => s.ApproveAsync(new() { EntryIds = [second] }));
        Assert.Equal([TimeEntryState.Approved, TimeEntryState.Approved], await keeper.StatesAsync([first, second]));
        await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.SheetAsync(other, s => s.ApproveAsync(new() { EntryIds = [second] })));

        async Task<IEnumerable<SubmittedWeek>> WaitingAsync() => (await shop.AsAsync(boss, p => p.GetRequiredService<TimesheetQueries>().SubmittedAsync())).Weeks.Where(w => w.Person == "Bodo Allein");
    }

    [Fact]
    public async Task What_lies_at_the_same_time_as_something_approved_already_is_marked_for_whoever_approves()
    {
        var (ida, _) = await keeper.HireAsync("Ida Doppelt");
        var project = await keeper.Planner.ProjectAsync();
        await WriteAsync(9, 12);
        await keeper.SubmitAsync(ida);
        await keeper.ApproveAsync([.. (await keeper.WeekAsync(ida)).Entries.Select(e => e.Id)]);
        // Whoever types is told, but not refused.
        Assert.Equal((true, false), (await IsTakenAsync(11, 13), await IsTakenAsync(12, 13)));
        var (twice, after) = (await WriteAsync(11, 13), await WriteAsync(13, 14));
        await keeper.SubmitAsync(ida);

        var week = (await shop.AsSystemAsync(p => p.GetRequiredService<TimesheetQueries>().SubmittedAsync())).Weeks.Single(w => w.Person == "Ida Doppelt");
        Assert.Equal(new[] { twice, after }.Order(), week.Entries.Select(e => e.Id).Order());
        Assert.Equal([twice], week.Overlapping.Intersect(week.Entries.Select(e => e.Id)));
        await using var tab = new Tab(shop);
        var page = tab.Show();
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".week-reason")), TimeSpan.FromSeconds(10));

        Task<Guid> WriteAsync(int from, int until) => keeper.WriteAsync(ida, project, form => (form.From, form.Until, form.Minutes) = (At(from), At(until), (until - from) * 60));

        Task<bool> IsTakenAsync(int from, int until) => shop.AsAsync(ida, p => p.GetRequiredService<TimeEntryQueries>().IsTakenAsync(null, At(from), At(until), null));

        DateTimeOffset At(int hour) => BusinessCalendar.InstantOf(keeper.Today.ToDateTime(new(hour, 0)));
    }

    sealed class Tab(Shop shop) : OpenTab(shop)
    {
        public IRenderedComponent<TimeApprovalPage> Show() => Context.Render<TimeApprovalPage>();
    }
}
