using Erp.Platform.Work;
using Erp.Projects.Permits;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>What a permit that was refused, withdrawn or ran out means, and to whom.</summary>
public sealed class PermitLossTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly RepeatDesk desk = new(company);

    [Fact]
    public async Task One_that_is_extended_just_then_does_not_expire_nor_does_that_of_a_project_that_is_over()
    {
        var (project, over) = (await planner.ProjectAsync(), await planner.ProjectAsync("Vorbei"));
        var (permit, past) = (await ApprovedAsync(project, form => form.ValidUntil = planner.Today.AddDays(1)), await ApprovedAsync(over, form => form.ValidUntil = planner.Today.AddDays(1)));
        await planner.OnProjectAsync(s => s.CancelAsync(over, new() { Reason = "Sturm" }));
        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(3));
        var due = await desk.AskAsync<PermitQueries, IReadOnlyList<(Guid Id, PermitDue Due)>>(q => q.DueAsync(default));
        Assert.Equal((permit, PermitDue.Expired), due.Single(d => d.Id == permit || d.Id == past));

        var form = (await desk.PermitOfAsync(permit)).Form;
        form.ValidUntil = planner.Today.AddDays(60);
        await desk.OnPermitAsync(s => s.ChangeAsync(permit, form));
        await desk.OnPermitAsync(s => s.TakeUpAsync(permit, PermitDue.Expired, default));
        Assert.Equal(PermitState.Approved, (await desk.PermitOfAsync(permit)).Row.State);
    }

    [Fact]
    public async Task One_that_was_refused_is_lost_while_something_needs_it_and_may_be_withdrawn()
    {
        var project = await planner.ProjectAsync();
        var fire = await planner.TaskAsync(project, "Feuerwerk zünden");
        var (needed, whole) = (await RefusedAsync(form => form.RequiredByIds = [fire]), await RefusedAsync());
        Assert.Equal(2, (await StandingAsync()).Lost);
        await planner.OnTaskAsync(s => s.MoveAsync(fire, WorkItemState.Cancelled));
        Assert.Equal(1, (await StandingAsync()).Lost);
        await desk.OnPermitAsync(s => s.WithdrawAsync(whole));
        Assert.Equal((1, 0), ((await StandingAsync()).Count, (await StandingAsync()).Lost));
        await desk.OnPermitAsync(s => s.ReplanAsync(needed));

        async Task<PermitStanding> StandingAsync() => (await desk.AskAsync<PermitQueries, PermitStanding?>(q => q.StandingAsync(project)))!;

        async Task<Guid> RefusedAsync(Action<PermitForm>? fill = null)
        {
            var id = await desk.PermitAsync(project, fill ?? (_ => { }));
            await desk.OnPermitAsync(s => s.ApplyAsync(id));
            await desk.OnPermitAsync(s => s.RejectAsync(id, new() { Reason = "Zu laut" }));
            return id;
        }
    }

    [Fact]
    public async Task What_was_held_is_not_begun_by_an_undo_once_its_permit_is_gone()
    {
        var project = await planner.ProjectAsync();
        var fire = await planner.TaskAsync(project, "Feuerwerk zünden");
        var permit = await ApprovedAsync(project, form => form.RequiredByIds = [fire]);
        await planner.OnTaskAsync(s => s.MoveAsync(fire, WorkItemState.InProgress));
        await planner.OnTaskAsync(s => s.MoveAsync(fire, WorkItemState.Waiting));
        var held = await planner.LastCommitAsync(fire);
        await desk.OnPermitAsync(s => s.WithdrawAsync(permit));
        Assert.Equal(PermitTexts.IsMissing, (await Assert.ThrowsAsync<BusinessRuleException>(() => planner.UndoAsync(held))).Says.Text);
        Assert.Equal(WorkItemState.Waiting, (await planner.TaskAsync(fire)).State);
    }

    async Task<Guid> ApprovedAsync(Guid project, Action<PermitForm> fill)
    {
        var id = await desk.PermitAsync(project, fill);
        await desk.OnPermitAsync(s => s.ApplyAsync(id));
        await desk.OnPermitAsync(s => s.ApproveAsync(id));
        return id;
    }
}
