using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.TimeEntries;
using Erp.Tests.Sales;
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

        Task<IReadOnlyList<SubmittedWeek>> WaitingAsync() => shop.AsAsync(boss, p => p.GetRequiredService<TimesheetQueries>().SubmittedAsync());
    }
}
