using Erp.Platform.Work;
using Erp.Tests.Support;

namespace Erp.Tests.Architecture;

/// <summary>Holds the table of <see cref="Modules.MayUse"/> against what the compiled code really uses.</summary>
public sealed class ModuleBoundaryTests
{
    const string Platform = "Platform";

    static readonly string[] RoomsWithoutRules = ["", "Migrations"];

    static readonly IReadOnlyList<(Type From, Type To)> Crossings =
    [
        .. from type in AppCode.Types
           let room = AppCode.RoomOf(type)
           where !RoomsWithoutRules.Contains(room)
           from used in AppCode.UsedBy(type)
           where AppCode.RoomOf(used) != room && !RoomsWithoutRules.Contains(AppCode.RoomOf(used)) && AppCode.RoomOf(used) != Platform
           select (AppCode.Owner(type), AppCode.Owner(used)),
    ];

    [Fact]
    public void Every_room_is_known() => Offenders.None(
        AppCode.Types.Where(t => AppCode.RoomOf(t) is var room && room != Platform && !RoomsWithoutRules.Contains(room) && !Modules.MayUse.ContainsKey(room)).Select(t => $"{AppCode.Owner(t)}"),
        "These types stand in no room of the table in Modules.cs:");

    [Fact]
    public void The_root_holds_only_what_starts_the_product() => Offenders.None(
        AppCode.Types.Where(t => AppCode.RoomOf(t).Length == 0).Select(t => AppCode.Owner(t).Name).Except(["ErpDb", "Modules", "_Imports"]),
        "These types belong into a room:");

    [Fact]
    public void Every_folder_is_a_room() => Offenders.None(
        Directory.EnumerateDirectories(Path.Combine(SourceCode.Root, "App")).Select(f => Path.GetFileName(f))
            .Where(f => f is not ("bin" or "obj" or "wwwroot" or "Migrations" or Platform) && !Modules.MayUse.ContainsKey(f)),
        "These folders are no room of the table in Modules.cs:");

    [Fact]
    public void A_namespace_is_its_folder() => Offenders.None(
        SourceCode.Files("App", ".cs").Where(f => !f.Contains("Migrations", StringComparison.Ordinal))
            .Select(file => (file, ns: SourceCode.Lines(file).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal))))
            .Where(f => f.ns is not null && f.ns != $"namespace {$"Erp{Path.GetDirectoryName(f.file)![3..].Replace(Path.DirectorySeparatorChar, '.')}"};")
            .Select(f => $"{f.file}: {f.ns}"),
        "The namespace of a file is its folder:");

    [Fact]
    public void The_platform_uses_no_module() => Offenders.None(
        Crossings.Where(c => AppCode.RoomOf(c.From) == Platform).Select(c => $"{c.From} uses {c.To}"), "The platform knows no business:");

    [Fact]
    public void A_module_uses_only_modules_of_its_line() => Offenders.None(
        Crossings.Where(c => AppCode.RoomOf(c.From) != Platform && !MayUse(AppCode.RoomOf(c.From), AppCode.RoomOf(c.To))).Select(c => $"{c.From} uses {c.To}"),
        "The table in Modules.cs does not allow:");

    [Fact]
    public void Other_modules_are_used_through_contracts_and_master_data() => Offenders.None(
        Crossings.Where(c => AppCode.RoomOf(c.From) is not Platform && !IsOpen(c.To)).Select(c => $"{c.From} uses {c.To}"),
        "Only types in Contracts and [MasterData] entities may be used by another module:");

    [Fact]
    public void The_table_has_no_cycle()
    {
        foreach (var room in Modules.MayUse.Keys) Offenders.None(Reachable(room).Contains(room) ? [room] : [], "These rooms use themselves in the end:");
    }

    [Fact]
    public void Every_module_is_listed()
    {
        var found = AppCode.Types.Where(t => t.IsSubclassOf(typeof(Erp.Platform.Shell.Module)) && !t.IsAbstract).Select(t => t.Name);
        Assert.Equal(found.Order(), Modules.All.Select(m => m.GetType().Name).Order());
    }

    static bool MayUse(string from, string to) => Modules.MayUse.TryGetValue(from, out var allowed) && allowed.Contains(to);

    static bool IsOpen(Type type) =>
        type.Namespace!.Split('.') is ["Erp", _, "Contracts", ..] || type.IsDefined(typeof(MasterDataAttribute), false);

    static HashSet<string> Reachable(string room)
    {
        var reached = new HashSet<string>();
        var open = new Queue<string>(Modules.MayUse[room]);
        while (open.TryDequeue(out var next))
            if (reached.Add(next))
                foreach (var further in Modules.MayUse[next]) open.Enqueue(further);
        return reached;
    }
}
