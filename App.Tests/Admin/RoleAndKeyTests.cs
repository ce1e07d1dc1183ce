using Erp.Admin.Keys;
using Erp.Admin.Roles;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Admin;

public sealed class RoleAndKeyTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task A_role_is_not_deleted_while_somebody_holds_it()
    {
        await company.HireAsync("Anna", "sales:read");
        var held = await company.QueryAsync<Guid>("select role_id from member_roles limit 1");
        var free = await Roles(r => r.CreateAsync(new() { Name = "Free", Permissions = ["admin:audit"] }));

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => Roles(r => r.DeleteAsync(held)));
        await Roles(r => r.DeleteAsync(free));

        Assert.Equal(RoleTexts.StillHeld, refused.Says.Text);
        Assert.Equal(0L, await company.QueryAsync<long>($"select count(*) from roles where id = '{free}'"));
    }

    [Fact]
    public async Task Names_are_unique_and_permissions_must_exist()
    {
        var taken = await Assert.ThrowsAsync<BusinessRuleException>(() => Roles(r => r.CreateAsync(new() { Name = " Einkauf " })));
        var unknown = await Assert.ThrowsAsync<InvalidInputException>(() => Roles(r => r.CreateAsync(new() { Name = "New", Permissions = ["sales:fly"] })));

        Assert.Equal("Name", taken.Field);
        Assert.Equal("Permissions", unknown.Errors.Single().Field);
    }

    [Fact]
    public async Task The_list_counts_permissions_and_people()
    {
        var rows = await company.AsSystemAsync(async provider =>
        {
            await using var db = await provider.GetRequiredService<Database>().ReadAsync(PlatformPermissions.Users);
            return await RoleList.Description.Apply(db, GridState.Initial).ToListAsync();
        });

        Assert.True(rows.Single(r => r.Name == DefaultRoles.Administrator).Permissions >= PlatformPermissions.All.Count);
    }

    [Fact]
    public async Task Default_roles_speak_the_companys_language()
    {
        var tenant = await company.Services.GetRequiredService<TenantProvisioning>().CreateAsync(new NewTenant("english", "English Ltd", Language: "en"));

        await using var db = company.Services.GetRequiredService<ErpDbFactory>().OpenForReading(tenant);
        var names = await db.Set<Role>().Select(r => r.Name).ToListAsync();

        Assert.Contains("Warehouse", names);
        Assert.DoesNotContain("Lager", names);
    }

    [Theory]
    [InlineData("Verkauf", PlatformPermissions.Import)]
    [InlineData("Projektleitung", PlatformPermissions.Import, "catalog:cost", "purchasing:read", "projects:approve")]
    [InlineData("Einkauf", PlatformPermissions.Import, "catalog:cost", "purchasing:approve", "projects:read")]
    public async Task Default_roles_bring_files_see_what_parts_cost_and_look_at_what_a_request_is_for(string role, params string[] rights)
    {
        var held = await company.QueryAsync<string[]>($"select permissions from roles where name = '{role}'");

        Assert.Subset(held.ToHashSet(), rights.ToHashSet());
    }

    [Fact]
    public async Task A_keys_secret_opens_until_it_is_revoked_and_stands_nowhere()
    {
        var made = await Keys(k => k.CreateAsync(new() { Name = "Web shop", Permissions = ["admin:audit"] }));
        var secret = made.Secret.Split('_')[^1];

        Assert.StartsWith($"kontor_{company.Tenant.Slug}_{made.Id:N}_", made.Secret);
        Assert.True(await OpensAsync(made.Id, secret));
        Assert.Equal(
            0L,
            await company.QueryAsync<long>($"select count(*) from (select fields::text as text from changes union all select arguments::text from commits) log where text like '%{secret}%'"));

        await Keys(async k =>
        {
            await k.RevokeAsync(made.Id);
            return true;
        });
        Assert.False(await OpensAsync(made.Id, secret));
    }

    [Fact]
    public async Task A_secret_is_not_shown_again_under_the_same_idempotency_key()
    {
        var form = new ApiKeyForm { Name = "Twice", Permissions = ["admin:audit"] };
        await Keys(k => k.CreateAsync(form), "once");

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => Keys(k => k.CreateAsync(form), "once"));

        Assert.Equal(ApiKeyTexts.SecretGone, refused.Says.Text);
        Assert.Equal(1L, await company.QueryAsync<long>("select count(*) from api_keys where name = 'Twice'"));
    }

    [Fact]
    public async Task Keys_need_a_name_and_a_permission_and_the_right_to_make_them()
    {
        Assert.Equal("Name", (await Assert.ThrowsAsync<InvalidInputException>(() => Keys(k => k.CreateAsync(new() { Permissions = ["admin:audit"] })))).Errors.Single().Field);
        Assert.Equal("Permissions", (await Assert.ThrowsAsync<InvalidInputException>(() => Keys(k => k.CreateAsync(new() { Name = "Empty" })))).Errors.Single().Field);
        var stranger = await company.HireAsync("Otto", "admin:settings");
        await company.AsAsync(stranger, async p =>
        {
            await Assert.ThrowsAsync<ForbiddenException>(() => p.GetRequiredService<ApiKeyService>().CreateAsync(new()));
            await Assert.ThrowsAsync<ForbiddenException>(() => p.GetRequiredService<ApiKeyService>().RevokeAsync(Guid.CreateVersion7()));
            await Assert.ThrowsAsync<ForbiddenException>(() => p.GetRequiredService<ApiKeyQueries>().FindAsync(Guid.CreateVersion7()));
        });
    }

    async Task<bool> OpensAsync(Guid id, string secret)
    {
        await using var db = company.Services.GetRequiredService<ErpDbFactory>().OpenForReading(company.Tenant);
        return (await db.Set<ApiKey>().SingleAsync(k => k.Id == id)).Opens(secret);
    }

    Task<Guid> Roles(Func<RoleService, Task<Guid>> act) => company.AsSystemAsync(p => act(p.GetRequiredService<RoleService>()));

    Task Roles(Func<RoleService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<RoleService>()));

    Task<T> Keys<T>(Func<ApiKeyService, Task<T>> act, string? idempotencyKey = null) => company.AsSystemAsync(p =>
    {
        p.GetRequiredService<Caller>().IdempotencyKey = idempotencyKey;
        return act(p.GetRequiredService<ApiKeyService>());
    });
}
