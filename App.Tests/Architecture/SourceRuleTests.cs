using System.Reflection;
using System.Text.RegularExpressions;
using Erp.Tests.Support;

namespace Erp.Tests.Architecture;

/// <summary>Budgets and bans that hold for every file.</summary>
public sealed partial class SourceRuleTests
{
    const int MostClassLines = 300;
    const int MostPageLines = 200;

    /// <summary>More than this nobody reads without moving sideways; what a person is told may be longer.</summary>
    const int MostCharacters = 200;

    static readonly string[] Projects = ["App", "App.Tests", "App.E2E", "bench"];

    [Fact]
    public void Files_keep_their_budget() => Offenders.None(
        Projects.SelectMany(p => SourceCode.Files(p, ".cs", ".razor")).Where(f => !f.StartsWith("App/Migrations", StringComparison.Ordinal))
            .Select(f => (f, lines: SourceCode.Lines(f).Length, most: f.EndsWith(".razor", StringComparison.Ordinal) ? MostPageLines : MostClassLines))
            .Where(f => f.lines > f.most).Select(f => $"{f.f}: {f.lines} lines, at most {f.most}"),
        "Split what grew beyond its budget:");

    [Fact]
    public void Lines_can_be_read_without_moving_sideways() => Offenders.None(
        Projects.SelectMany(p => SourceCode.Files(p, ".cs")).Where(f => !f.StartsWith("App/Migrations", StringComparison.Ordinal))
            .SelectMany(f => SourceCode.Lines(f).Index().Where(l => l.Item.Length > MostCharacters && Told().Replace(l.Item, "").Length > MostCharacters / 2)
                .Select(l => $"{f}:{l.Index + 1} {l.Item.Length} characters")),
        $"Break lists, chains and conditions before {MostCharacters} characters:");

    [Fact]
    public void Nothing_is_left_for_later() => Offenders.None(
        Projects.SelectMany(p => SourceCode.Files(p, ".cs", ".razor", ".css", ".js"))
            .SelectMany(f => SourceCode.Lines(f).Index().Where(l => Later().IsMatch(l.Item)).Select(l => $"{f}:{l.Index + 1} {l.Item.Trim()}")),
        "Do it, or make an issue of it:");

    [Fact]
    public void Figures_carry_one_minus() => Offenders.None(
        SourceCode.Files("App", ".cs", ".razor").Where(f => SourceCode.Lines(f).Any(l => l.Contains('\u2212', StringComparison.Ordinal))),
        "Write the sign of the reader's culture, as numbers carry it:");

    [Fact]
    public void Only_the_platform_writes_past_the_change_log() => Offenders.None(
        from type in AppCode.Types
        where AppCode.RoomOf(type) is not ("Platform" or "Migrations" or "")
        from method in AppCode.Methods(type)
        from instruction in AppCode.Read(method)
        where instruction.Operand is MethodBase called && IsRawWrite(called)
        select $"{AppCode.Owner(type)} calls {((MethodBase)instruction.Operand!).Name}",
        "Every change to business data is a command; these go past it:");

    [Fact]
    public void Classes_are_sealed_unless_something_derives_from_them()
    {
        var bases = AppCode.Types.Select(t => t.BaseType).OfType<Type>().Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t).ToHashSet();
        Offenders.None(
            AppCode.Types.Where(t => t is { IsClass: true, IsAbstract: false, IsSealed: false, IsNested: false } && !bases.Contains(t) && AppCode.RoomOf(t) != "Migrations"
                && !t.IsAssignableTo(typeof(Microsoft.AspNetCore.Components.IComponent)) && t.Name != "_Imports" && !AppCode.IsGenerated(t)).Select(t => t.FullName!),
            "Seal these:");
    }

    static bool IsRawWrite(MethodBase called) =>
        called.Name.StartsWith("ExecuteUpdate", StringComparison.Ordinal) || called.Name.StartsWith("ExecuteDelete", StringComparison.Ordinal)
        || called.Name.StartsWith("ExecuteSql", StringComparison.Ordinal) || called.DeclaringType?.Namespace == "Npgsql";

    /// <summary>A text within quotes: it does not count where the rest of its line is short.</summary>
    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b")]
    private static partial Regex Later();
}
