using System.Collections;
using System.Net;
using System.Reflection;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Erp.Tests.EveryModule;

/// <summary>
/// Two companies on one database. Whatever one asks, by list, query, command or endpoint, with whatever keys of the other: it finds
/// nothing, and the other's tables stay as they are.
/// </summary>
public sealed class TenantIsolationTests(TenantIsolationTests.TwoCompanies both) : IClassFixture<TenantIsolationTests.TwoCompanies>
{
    [Fact]
    public async Task A_connection_sees_only_its_own_schema()
    {
        await using var connection = await both.Services.GetRequiredService<ErpDbFactory>().ConnectAsync(both.Tenant);
        // The second schema holds functions of PostgreSQL's own extensions and no tables.
        Assert.Equal($"{both.Tenant.Schema},extensions", await AskAsync<string>(connection, "show search_path"));
        Assert.Equal(0L, await AskAsync<long>(connection, "select count(*) from pg_class where relnamespace = 'extensions'::regnamespace and relkind in ('r', 'p')"));
        Assert.Equal(both.Tenant.Schema, await AskAsync<string>(connection, "select current_schema()"));
        Assert.Equal(0L, await AskAsync<long>(connection, "select count(*) from roles where name = 'Only the other'"));
    }

    [Fact]
    public async Task Many_at_once_never_get_each_others_connections()
    {
        var factory = both.Services.GetRequiredService<ErpDbFactory>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, ct) =>
        {
            var tenant = i % 2 == 0 ? both.Tenant : both.Other;
            await using var db = factory.OpenForReading(tenant);
            Assert.Equal(tenant == both.Other, await db.Set<Role>().AnyAsync(r => r.Name == "Only the other", ct));
        });
    }

    [Fact]
    public async Task A_key_of_one_company_opens_nothing_in_another()
    {
        var client = await both.ClientAsync(PlatformPermissions.Users);
        var parts = client.DefaultRequestHeaders.Authorization!.Parameter!.Split('_');
        var stranger = both.Anonymous();
        stranger.DefaultRequestHeaders.Authorization = new("Bearer", $"kontor_{both.Other.Slug}_{parts[2]}_{parts[3]}");
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync("/api/v1/probe/ranges")).StatusCode);
    }

    [Fact]
    public async Task No_list_shows_what_the_other_has()
    {
        var foreign = await both.ForeignKeysAsync();
        var page = typeof(ListQueries).GetMethods().Single(m => m.Name == nameof(ListQueries.PageAsync) && m.GetParameters().Length == 3);
        foreach (var list in ProductLists.All)
        {
            var rows = await both.AsSystemAsync(async provider =>
            {
                var task = (Task)page.MakeGenericMethod(list.GetType().GenericTypeArguments[0]).Invoke(provider.GetRequiredService<ListQueries>(), [list, GridState.Initial, CancellationToken.None])!;
                await task;
                return ((IEnumerable)((dynamic)task).Result.Rows).Cast<IRow>().ToList();
            });
            Offenders.None(rows.Where(r => foreign.Contains(r.Id)).Select(r => $"{list.GetType()}: {r.Id}"), "Rows of another company:");
        }
    }

    [Fact]
    public async Task No_method_finds_or_changes_what_the_other_has()
    {
        var foreign = (await both.ForeignKeysAsync()).ToList();
        var before = await both.FingerprintAsync(both.Other);
        var offenders = new List<string>();
        foreach (var (service, method) in ServiceMethods.WithKey())
            foreach (var key in Sample(foreign))
            {
                try
                {
                    var found = await both.AsSystemAsync(provider => ServiceMethods.CallAsync(provider.GetRequiredService(service), method, key));
                    if (found is not null and not bool && found is not ICollection { Count: 0 } && !ServiceMethods.IsNothing(found)) offenders.Add($"{service.Name}.{method.Name} answered {found}");
                }
                catch (Exception e) when (e is Failure or ArgumentException or NullReferenceException)
                {
                    // Not found, or turned away for another reason: nothing was shown.
                }
            }

        Offenders.None(offenders, "Keys of another company find something:");
        Assert.Equal(before, await both.FingerprintAsync(both.Other));
    }

    [Fact]
    public async Task No_endpoint_finds_or_changes_what_the_other_has()
    {
        var foreign = (await both.ForeignKeysAsync()).ToList();
        var before = await both.FingerprintAsync(both.Other);
        var rights = Modules.All.SelectMany(m => m.Permissions).Select(p => p.Code).Append("probe:read").Append("probe:write").ToArray();
        var client = await both.ClientAsync(rights);
        var calls = 0;
        var offenders = new List<string>();
        foreach (var route in both.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var pattern = route.RoutePattern.RawText!.TrimStart('/');
            if (!pattern.StartsWith("api/v1", StringComparison.Ordinal) || !pattern.Contains('{', StringComparison.Ordinal)) continue;
            foreach (var key in Sample(foreign))
            {
                if (++calls % 90 == 0) client = await both.ClientAsync(rights);
                var address = "/" + string.Join('/', pattern.Split('/').Select(s => s.Contains('{', StringComparison.Ordinal) ? key.ToString() : s));
                var method = route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0];
                var answer = await client.SendAsync(new HttpMethod(method), address, method is "GET" or "DELETE" ? null : "{}");
                if (answer.IsSuccessStatusCode) offenders.Add($"{method} {pattern}: {answer.StatusCode}");
            }
        }

        Offenders.None(offenders, "Keys of another company are answered:");
        Assert.Equal(before, await both.FingerprintAsync(both.Other));
    }

    /// <summary>A few keys of each table stand for all.</summary>
    static IEnumerable<Guid> Sample(List<Guid> keys) => keys.Where((_, i) => i % Math.Max(1, keys.Count / 12) == 0);

    static async Task<T> AskAsync<T>(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Two companies, the second with records of its own.</summary>
    public sealed class TwoCompanies(TestCluster cluster) : WebCompany(cluster)
    {
        /// <summary>The one whose keys are tried.</summary>
        public Tenant Other { get; private set; } = null!;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Other = await Services.GetRequiredService<TenantProvisioning>().CreateAsync(new NewTenant("other", "Andere GmbH"));
            await AsAsync(Actor.System(Other), provider => provider.GetRequiredService<UnitOfWork>().RunAsync(new("test.role", "test", new("Role", "Rolle")), null, db =>
            {
                db.Add(new Role("Only the other", []));
                return Task.CompletedTask;
            }));
        }

        /// <summary>Keys of all records of the other company.</summary>
        public async Task<IReadOnlySet<Guid>> ForeignKeysAsync()
        {
            await using var db = Services.GetRequiredService<ErpDbFactory>().OpenForReading(Other);
            var keys = new HashSet<Guid>();
            foreach (var entity in db.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(Entity))))
            {
                var read = typeof(TwoCompanies).GetMethod(nameof(KeysAsync), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(entity.ClrType);
                keys.UnionWith(await (Task<List<Guid>>)read.Invoke(null, [db])!);
            }

            // Every company has one profile, under the same key.
            keys.Remove(Erp.Platform.Branding.CompanyProfile.OnlyId);
            return keys;
        }

        /// <summary>Changes with any row of a company's log, and so with any change.</summary>
        public async Task<string> FingerprintAsync(Tenant tenant)
        {
            await using var connection = await Services.GetRequiredService<ErpDbFactory>().ConnectAsync(tenant);
            return await AskAsync<string>(connection, "select coalesce(md5(string_agg(c::text, ',' order by c.commit_id, c.no)), '') from changes c");
        }

        static Task<List<Guid>> KeysAsync<T>(ErpDb db) where T : Entity => db.Set<T>().OrderBy(e => e.Id).Select(e => e.Id).Take(50).ToListAsync();
    }
}
