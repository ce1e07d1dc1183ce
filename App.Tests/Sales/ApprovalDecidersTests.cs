using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Inbox;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>The second person is somebody else, with the right or standing in for somebody who has it.</summary>
public sealed class ApprovalDecidersTests(Shop shop) : ApprovalDesk(shop), IClassFixture<Shop>
{
    [Fact]
    public async Task Nobody_approves_what_they_asked_for_or_wrote_on()
    {
        var own = await AskAsync(Lead, await DraftAsync(Lead, 600));
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(Lead, own))).Says.Text);
        var changedByLead = await AskAsync(Clerk, await DraftAsync(Lead, 600));
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(Lead, changedByLead))).Says.Text);
        await Assert.ThrowsAsync<ForbiddenException>(() => ApproveAsync(Clerk, own));
        var other = await Shop.HireAsync("Other lead", SalesPermissions.Read, SalesPermissions.Approve);
        await ApproveAsync(other, own);

        // Written by the lead, changed last and laid before by the clerk: still the lead's.
        var order = await DraftAsync(Lead, 600);
        await ChangeAsync(Clerk, order, 3);
        var both = await AskAsync(Clerk, order);
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(Lead, both))).Says.Text);
        Assert.DoesNotContain(await ToDecideAsync(Lead), r => r.Id == both);
        await Shop.TellAsync();
        Assert.DoesNotContain(await NewsAsync(Lead), n => IsAbout(n, order));
        Assert.Contains(await NewsAsync(other), n => IsAbout(n, order));
        await ApproveAsync(other, both);
    }

    [Fact]
    public async Task What_one_may_not_decide_hides_nothing_that_one_may()
    {
        List<Guid> own = [];
        while (own.Count <= 100) own.Add(await AskAsync(Lead, await DraftAsync(Lead, 600)));
        var request = await AskAsync(Clerk, await DraftAsync(Clerk, 600));
        Assert.Contains(await ToDecideAsync(Lead), r => r.Id == request);
        Assert.Equal((await ToDecideAsync(Lead)).Count, await CountAsync(Lead));
        var away = await Shop.HireAsync("Stands in", SalesPermissions.Read);
        await SubstituteAsync(Lead, away, Shop.Today, Shop.Today);
        Assert.Contains(await ToDecideAsync(away), r => r.Id == request);
        Assert.Equal((await ToDecideAsync(away)).Count, await CountAsync(away));
        foreach (var id in own) await Shop.AsAsync(Lead, p => p.GetRequiredService<ApprovalService>().WithdrawAsync(id));
    }

    [Fact]
    public async Task A_substitute_decides_on_those_days_but_for_nobodys_own()
    {
        var other = await Shop.HireAsync("Substitute", SalesPermissions.Read);
        var request = await AskAsync(Clerk, await DraftAsync(Clerk, 600));
        await Assert.ThrowsAsync<ForbiddenException>(() => ApproveAsync(other, request));
        await SubstituteAsync(Lead, other, Shop.Today.AddDays(1), Shop.Today.AddDays(3));
        await Assert.ThrowsAsync<ForbiddenException>(() => ApproveAsync(other, request));
        await SubstituteAsync(Lead, other, Shop.Today, Shop.Today);
        await ApproveAsync(other, request);
        Assert.Equal(("Substitute", "Lead"), await RowAsync(request));

        var leads = await AskAsync(Lead, await DraftAsync(Lead, 600));
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(other, leads))).Says.Text);
        await SubstituteAsync(Lead, Clerk, Shop.Today, Shop.Today);
        var clerks = await AskAsync(Clerk, await DraftAsync(Clerk, 600));
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(Clerk, clerks))).Says.Text);

        async Task<(string?, string?)> RowAsync(Guid id) =>
            (await Shop.AsAsync(Clerk, p => p.GetRequiredService<ApprovalQueries>().MineAsync())).Where(r => r.Id == id).Select(r => (r.DecidedBy, r.DecidedFor)).Single();
    }

    [Fact]
    public async Task Only_oneself_or_an_administrator_names_a_substitute()
    {
        await Assert.ThrowsAsync<ForbiddenException>(() => SubstituteAsync(Clerk, Clerk, Shop.Today, Shop.Today, Lead.Id));
        var admin = await Shop.HireAsync("Admin", PlatformPermissions.Users);
        var id = await SubstituteAsync(admin, Clerk, Shop.Today, Shop.Today, Lead.Id);
        await Assert.ThrowsAsync<ForbiddenException>(() => Shop.AsAsync(Clerk, p => p.GetRequiredService<SubstituteService>().RemoveAsync(id)));
        await Shop.AsAsync(Lead, p => p.GetRequiredService<SubstituteService>().RemoveAsync(id));
        Assert.Equal("SubstituteId", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => SubstituteAsync(Lead, Lead, Shop.Today, Shop.Today))).Errors).Field);
        Assert.Equal("Until", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => SubstituteAsync(Lead, Clerk, Shop.Today, Shop.Today.AddDays(-1)))).Errors).Field);
    }

    [Fact]
    public async Task A_program_asks_and_reads_but_is_no_second_person()
    {
        var program = await Shop.KeyAsync("Shop", SalesPermissions.Read, SalesPermissions.Write, SalesPermissions.Approve);
        var order = await DraftAsync(program, 600);
        Assert.True((await StandingAsync(program, order)).Blocks);
        var request = await AskAsync(program, order);
        Assert.False((await StandingAsync(program, order)).Latest!.MayDecide);
        var clerks = await AskAsync(Clerk, await DraftAsync(Clerk, 600));
        Assert.Equal(ApprovalTexts.NoPerson, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(program, clerks))).Says.Text);
        await ApproveAsync(Lead, request);
        await ConfirmAsync(program, order);
    }

    [Fact]
    public async Task Approvers_hear_of_a_request_and_the_requester_of_the_decision()
    {
        var request = await AskAsync(Clerk, await DraftAsync(Clerk, 600));
        await Shop.TellAsync();
        Assert.Contains(await NewsAsync(Lead), n => n is { Kind: NotificationKind.Approval, Actor: "Clerk" });
        Assert.DoesNotContain(await NewsAsync(Clerk), n => n.Kind == NotificationKind.Approval);
        await ApproveAsync(Lead, request);
        await Shop.TellAsync();
        Assert.Contains(await NewsAsync(Clerk), n => n is { Kind: NotificationKind.Approval, Actor: "Lead" });
    }

    [Fact]
    public async Task A_substitute_hears_of_it_on_the_business_day_also_shortly_after_midnight()
    {
        Shop.Clock.TravelTo(BusinessCalendar.StartOf(Shop.Today.AddDays(1)).AddMinutes(30));
        var (today, yesterday) = (await Shop.HireAsync("Today", SalesPermissions.Read), await Shop.HireAsync("Yesterday", SalesPermissions.Read));
        await SubstituteAsync(Lead, today, Shop.Today, Shop.Today);
        await SubstituteAsync(Lead, yesterday, Shop.Today.AddDays(-1), Shop.Today.AddDays(-1));
        var order = await DraftAsync(Clerk, 600);
        await AskAsync(Clerk, order);
        await Shop.TellAsync();
        Assert.Contains(await NewsAsync(today), n => IsAbout(n, order));
        Assert.DoesNotContain(await NewsAsync(yesterday), n => IsAbout(n, order));
    }
}
