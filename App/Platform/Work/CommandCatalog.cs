using System.Reflection;
using Module = Erp.Platform.Shell.Module;

namespace Erp.Platform.Work;

/// <summary>Every command the product knows, by the name the change log keeps: those of the modules, of their plain records, imports and lists and, by reflection, the platform's own.</summary>
public sealed class CommandCatalog
{
    readonly Dictionary<string, Command> byName;

    public CommandCatalog(IReadOnlyList<Module> modules) =>
        byName = modules.SelectMany(m => m.Commands.Concat(m.Records.SelectMany(r => new[] { r.Create, r.Change, r.Remove })).Concat(m.AllImports.SelectMany(i => i.Commands)))
            .Concat(OfPlatform()).DistinctBy(c => c.Name).ToDictionary(c => c.Name);

    /// <summary>All of them, by name.</summary>
    public IReadOnlyCollection<Command> All => byName.Values;

    /// <summary>The command of this name; null when the product no longer has it.</summary>
    public Command? Find(string name) => byName.GetValueOrDefault(name);

    static IEnumerable<Command> OfPlatform() => typeof(CommandCatalog).Assembly.GetTypes()
        .Where(t => t.Name.EndsWith("Commands", StringComparison.Ordinal) && t.Namespace?.StartsWith("Erp.Platform", StringComparison.Ordinal) == true)
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(f => f.FieldType == typeof(Command)).Select(f => (Command)f.GetValue(null)!);
}
