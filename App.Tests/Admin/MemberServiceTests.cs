using Erp.Admin.Members;
using Erp.Admin.Roles;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Admin;

/// <summary>Each test works in a company of its own: who is the last administrator is a matter of the whole company.</summary>
public sealed class MemberServiceTests(TestCluster cluster) : IAsyncLifetime
{
    readonly Company company = new(cluster);

    public ValueTask InitializeAsync() => company.InitializeAsync();

    public ValueTask DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task Somebody_taken_in_holds_the_roles_and_appears_in_the_list()
    {
        var role = await RoleAsync("Verkauf");
        var id = await AddAsync("Anna Alt", "anna@example.com", role);

        var row = await company.AsSystemAsync(async provider =>
        {
            await using var db = await provider.GetRequiredService<Database>().ReadAsync(PlatformPermissions.Users);
            return await MemberList.Description.Apply(db, Erp.Platform.Ui.GridState.Initial.WithSearch("anna")).SingleAsync();
        });

        Assert.Equal((id, "Anna Alt", "Verkauf", true), (row.Id, row.Name, row.Roles, row.Active));
    }

    [Fact]
    public async Task The_same_person_is_not_taken_in_twice()
    {
        await AddAsync("Anna Alt", "anna@example.com");

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => AddAsync("Anna Alt", "ANNA@example.com"));

        Assert.Equal(MemberTexts.AlreadyMember, refused.Says.Text);
        Assert.Equal("Email", refused.Field);
    }

    [Fact]
    public async Task A_weak_password_and_an_unknown_role_are_named_at_their_fields()
    {
        var weak = await Assert.ThrowsAsync<InvalidInputException>(() => Members(m => m.AddAsync(new() { Name = "Anna", Email = "anna@example.com", Password = "short" })));
        var role = await Assert.ThrowsAsync<InvalidInputException>(() => AddAsync("Anna", "anna@example.com", Guid.CreateVersion7()));

        Assert.Equal("Password", weak.Errors.Single().Field);
        Assert.Equal("Roles", role.Errors.Single().Field);
    }

    [Fact]
    public async Task Nobody_deactivates_themselves()
    {
        var (me, _) = await AdministratorAsync("anna@example.com");
        await AdministratorAsync("bert@example.com");

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(async () => await company.AsAsync(await ActorAsync(me), p => p.GetRequiredService<MemberService>().DeactivateAsync(me)));

        Assert.Equal(MemberTexts.NotOneself, refused.Says.Text);
    }

    [Fact]
    public async Task The_last_administrator_stays_whichever_way_one_tries()
    {
        var (last, role) = await AdministratorAsync("anna@example.com");

        await RefusedAsync(() => Members(m => m.DeactivateAsync(last)));
        await RefusedAsync(() => Members(m => m.ChangeAsync(last, new() { Version = 1, Name = "Anna" })));
        await RefusedAsync(() => Roles(r => r.ChangeAsync(role, new() { Version = 1, Name = "Administration", Permissions = ["admin:audit"] })));
        await AdministratorAsync("bert@example.com");
        await Members(m => m.DeactivateAsync(last));

        static async Task RefusedAsync(Func<Task> act) => Assert.Equal(MemberTexts.LastAdministrator, (await Assert.ThrowsAsync<BusinessRuleException>(act)).Says.Text);
    }

    [Fact]
    public async Task Two_administrators_who_deactivate_each_other_at_once_do_not_both_succeed()
    {
        var (anna, _) = await AdministratorAsync("anna@example.com");
        var (bert, _) = await AdministratorAsync("bert@example.com");

        var tries = await Task.WhenAll(TryAsync(bert, by: anna), TryAsync(anna, by: bert));

        Assert.Single(tries, succeeded => succeeded);

        async Task<bool> TryAsync(Guid whom, Guid by)
        {
            try
            {
                await company.AsAsync(await ActorAsync(by), p => p.GetRequiredService<MemberService>().DeactivateAsync(whom));
                return true;
            }
            catch (Failure)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task Deactivating_ends_sessions_and_takes_every_right_until_reactivated()
    {
        await AdministratorAsync("anna@example.com");
        var (bert, _) = await AdministratorAsync("bert@example.com");
        var actor = await ActorAsync(bert);
        var session = await SignedInAsync(actor);
        var ended = new List<Guid>();
        company.Services.GetRequiredService<SessionBus>().Ended += ended.Add;

        await Members(m => m.DeactivateAsync(bert));

        Assert.Equal([session], ended);
        Assert.Empty(await Sessions.OfUserAsync(actor.Id, company.Tenant.Id));
        await company.AsAsync(actor, async p => Assert.False(await p.GetRequiredService<Caller>().MayAsync(PlatformPermissions.OwnAccount)));

        await Members(m => m.ReactivateAsync(bert));
        await company.AsAsync(actor, async p => Assert.True(await p.GetRequiredService<Caller>().MayAsync(PlatformPermissions.Users)));
    }

    [Fact]
    public async Task An_administrator_ends_one_session_and_the_log_says_so()
    {
        var (bert, _) = await AdministratorAsync("bert@example.com");
        var actor = await ActorAsync(bert);
        var (first, second) = (await SignedInAsync(actor), await SignedInAsync(actor));

        await Members(m => m.EndSessionAsync(bert, first));

        Assert.Equal(second, Assert.Single(await Sessions.OfUserAsync(actor.Id, company.Tenant.Id)).Id);
        Assert.Equal(1L, await company.QueryAsync<long>("select count(*) from commits where command = 'admin.session.end'"));
    }

    [Fact]
    public async Task Sessions_in_other_companies_and_of_other_people_are_out_of_reach()
    {
        var (anna, _) = await AdministratorAsync("anna@example.com");
        var (bert, _) = await AdministratorAsync("bert@example.com");
        var foreign = await SignedInAsync(await ActorAsync(bert));

        await Assert.ThrowsAsync<NotFoundException>(() => Members(m => m.EndSessionAsync(anna, foreign)));
        var actor = await ActorAsync(anna);
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsAsync(actor, p => p.GetRequiredService<OwnAccount>().EndSessionAsync(foreign)));
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions_and_needs_the_old_one()
    {
        var (bert, _) = await AdministratorAsync("bert@example.com");
        var actor = await ActorAsync(bert);
        var (mine, other) = (await SignedInAsync(actor), await SignedInAsync(actor));
        var here = actor with { SessionId = mine };

        var wrong = await Assert.ThrowsAsync<InvalidInputException>(
            () => Account(here, a => a.ChangePasswordAsync(new() { Current = "wrong-password", Chosen = "a-new-password", Repeated = "a-new-password" })));
        var differing = await Assert.ThrowsAsync<InvalidInputException>(
            () => Account(here, a => a.ChangePasswordAsync(new() { Current = Password, Chosen = "a-new-password", Repeated = "another-password" })));
        await Account(here, a => a.ChangePasswordAsync(new() { Current = Password, Chosen = "a-new-password", Repeated = "a-new-password" }));

        Assert.Equal(("Current", "Repeated"), (wrong.Errors.Single().Field, differing.Errors.Single().Field));
        Assert.Equal(mine, Assert.Single(await Sessions.OfUserAsync(actor.Id, company.Tenant.Id)).Id);
        Assert.NotEqual(mine, other);
    }

    [Fact]
    public async Task Without_the_right_nothing_of_it_can_be_done()
    {
        var stranger = await company.HireAsync("Otto");
        var id = Guid.CreateVersion7();

        await company.AsAsync(stranger, async p =>
        {
            var (members, roles, queries) = (p.GetRequiredService<MemberService>(), p.GetRequiredService<RoleService>(), p.GetRequiredService<MemberQueries>());
            foreach (var act in new Func<Task>[]
            {
                () => members.AddAsync(new()), () => members.ChangeAsync(id, new()), () => members.DeactivateAsync(id), () => members.ReactivateAsync(id), () => members.EndSessionAsync(id, id),
                () => roles.CreateAsync(new()), () => roles.ChangeAsync(id, new()), () => roles.DeleteAsync(id),
                () => queries.FindAsync(id), () => queries.FormAsync(id), () => queries.RolesAsync(), () => queries.SessionsAsync(id), () => p.GetRequiredService<RoleQueries>().FindAsync(id),
            })
                Assert.Equal(PlatformPermissions.Users, (await Assert.ThrowsAsync<ForbiddenException>(act)).Permission);
        });
    }

    const string Password = "correct-horse";

    SessionStore Sessions => company.Services.GetRequiredService<SessionStore>();

    Task<Guid> AddAsync(string name, string email, params Guid[] roles) =>
        company.AsSystemAsync(p => p.GetRequiredService<MemberService>().AddAsync(new() { Name = name, Email = email, Password = Password, Roles = [.. roles] }));

    Task Members(Func<MemberService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<MemberService>()));

    Task Roles(Func<RoleService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<RoleService>()));

    Task Account(Actor actor, Func<OwnAccount, Task> act) => company.AsAsync(actor, p => act(p.GetRequiredService<OwnAccount>()));

    async Task<(Guid Member, Guid Role)> AdministratorAsync(string email)
    {
        var role = await RoleAsync(DefaultRoles.Administrator);
        return (await AddAsync(email, email, role), role);
    }

    Task<Guid> RoleAsync(string name) => company.QueryAsync<Guid>($"select id from roles where name = '{name}'");

    async Task<Actor> ActorAsync(Guid member) => new(await company.QueryAsync<Guid>($"select user_id from members where id = '{member}'"), "Somebody", ActorKind.User, company.Tenant);

    async Task<Guid> SignedInAsync(Actor actor)
    {
        var session = Guid.CreateVersion7();
        var principal = AccessClaims.Principal(actor with { SessionId = session }, "test");
        await Sessions.StoreAsync(new Microsoft.AspNetCore.Authentication.AuthenticationTicket(principal, "test"));
        return session;
    }
}
