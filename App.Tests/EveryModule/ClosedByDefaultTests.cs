using System.Reflection;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Record = Erp.Platform.Work.Record;

namespace Erp.Tests.EveryModule;

/// <summary>Nothing is open that nobody opened: every service method and every page asks for a right.</summary>
public sealed class ClosedByDefaultTests(Company company) : IClassFixture<Company>
{
    /// <summary>Open to whoever is signed in: they show nothing but what the visitor may see anyway, plain records by the right that each kind names.</summary>
    static readonly Type[] OpenToMembers = [typeof(HomePage), typeof(NotFoundPage), typeof(ForbiddenPage), typeof(RecordPages)];

    /// <summary>Open to the world, and why: signing in comes before being known.</summary>
    static readonly Type[] OpenToAll = [typeof(SignInPage)];

    /// <summary>What is every member's own business, like the names of colleagues known to all of them, or asks for a right by the document it is about: closed to whoever is no member.</summary>
    static readonly string[] OpenToColleagues = ["InboxQueries", "InboxService", "ColleagueQueries", "ApprovalQueries", "ApprovalService", "SubstituteService",
        "SearchQueries", "VisitQueries", "VisitService", "NewsQueries", "FirstStepQueries"];

    public static TheoryData<string> Methods => [.. ServiceMethods.All().Select(m => Name(m.Service, m.Method)).Distinct()];

    [Theory, MemberData(nameof(Methods))]
    public async Task A_service_refuses_whoever_lacks_the_right(string name)
    {
        var nobody = OpenToColleagues.Any(open => name.Contains("." + open, StringComparison.Ordinal))
            ? new Actor(Guid.CreateVersion7(), "Nobody", ActorKind.User, company.Tenant)
            : await company.HireAsync("Nobody");
        foreach (var (service, method) in ServiceMethods.All().Where(m => Name(m.Service, m.Method) == name))
            await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(nobody, provider => ServiceMethods.CallAsync(provider.GetRequiredService(service), method)));
    }

    [Theory, MemberData(nameof(Methods))]
    public async Task A_service_refuses_whoever_is_not_signed_in(string name)
    {
        foreach (var (service, method) in ServiceMethods.All().Where(m => Name(m.Service, m.Method) == name))
        {
            await using var scope = company.Services.CreateAsyncScope();
            await Assert.ThrowsAsync<ForbiddenException>(() => ServiceMethods.CallAsync(scope.ServiceProvider.GetRequiredService(service), method));
        }
    }

    [Fact]
    public void Every_page_says_who_may_see_it() => Offenders.None(
        Pages().Where(p => !OpenToMembers.Contains(p) && !OpenToAll.Contains(p) && p.GetCustomAttribute<RequiresAttribute>() is null && !MayBeOpen(p)).Select(p => p.FullName!),
        "Give the page [Requires(…)]:");

    [Fact]
    public void No_page_is_open_to_the_world_by_accident() => Offenders.None(
        Pages().Where(p => p.IsDefined(typeof(AllowAnonymousAttribute)) && !OpenToAll.Contains(p) && !MayBeOpen(p)).Select(p => p.FullName!), "Only the listed pages need no sign-in:");

    [Fact]
    public void Every_right_that_is_asked_for_can_be_given()
    {
        // Every active member has these; no role gives or takes them.
        var known = Modules.All.SelectMany(m => m.Permissions).Select(p => p.Code).Append(PlatformPermissions.OwnAccount).Append(PlatformPermissions.SignedIn).ToHashSet();
        var asked = Modules.All.SelectMany(m => m.Commands).Select(c => (c.Name, c.Permission))
            .Concat(Pages().SelectMany(p => p.GetCustomAttributes<RequiresAttribute>().Select(r => (p.Name, r.Permission))))
            .Concat(Modules.All.SelectMany(m => m.Navigation).Select(n => (n.Href, n.Permission)));
        Offenders.None(asked.Where(a => !known.Contains(a.Permission)).Select(a => $"{a.Item1}: {a.Permission}"), "No module introduces these rights:");
    }

    [Fact]
    public void Every_record_of_a_module_says_who_may_read_its_history()
    {
        using var db = new ErpDb(new DbContextOptionsBuilder<ErpDb>().UseNpgsql("Host=none").Options);
        var said = Modules.All.SelectMany(m => m.ReadRights.Keys).ToHashSet();
        Offenders.None(
            db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.IsAssignableTo(typeof(Record)) && AppCode.RoomOf(t) != "Platform" && !said.Contains(t)).Select(t => t.FullName!),
            "Name the right in the module's ReadRights:");
    }

    [Fact]
    public void Every_record_that_can_be_read_says_who_may_change_it()
    {
        var said = Modules.All.SelectMany(m => m.WriteRights.Keys.Concat(m.Records.Select(r => r.Entity))).ToHashSet();
        Offenders.None(Modules.All.SelectMany(m => m.ReadRights.Keys).Where(t => !said.Contains(t)).Select(t => t.FullName!), "Name the right in the module's WriteRights; files ask for it:");
    }

    [Fact]
    public void Rights_and_commands_are_declared_once()
    {
        Offenders.None(Modules.All.SelectMany(m => m.Permissions).GroupBy(p => p.Code).Where(g => g.Count() > 1).Select(g => g.Key), "Introduced twice:");
        Offenders.None(Modules.All.SelectMany(m => m.Commands).GroupBy(c => c.Name).Where(g => g.Count() > 1).Select(g => g.Key), "Declared twice:");
    }

    [Fact]
    public void Every_command_is_listed_by_its_module() => Offenders.None(
        from type in AppCode.Types
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(Command) && AppCode.RoomOf(type) != "Platform"
        let command = (Command)field.GetValue(null)!
        where !Modules.All.Any(m => m.Commands.Contains(command))
        select command.Name,
        "History and API name commands by the lists of their modules:");

    static string Name(Type service, MethodInfo method) => $"{service.FullName}.{method.Name}";

    static IEnumerable<Type> Pages() => AppCode.Types.Where(t => t.IsDefined(typeof(RouteAttribute), false));

    /// <summary>Public check pages of printed documents, what a link for people outside opens, and the page shown after a failure know no records by design.</summary>
    static bool MayBeOpen(Type page) =>
        page.GetCustomAttributes<RouteAttribute>()
            .All(r => r.Template.StartsWith("/verify/", StringComparison.Ordinal) || r.Template.StartsWith("/shared/", StringComparison.Ordinal) || r.Template is "/failed" or "/forbidden");
}
