using Erp.Platform.Shell;
using Erp.Platform.Work;

namespace Erp.Platform.Imports;

/// <summary>Every kind of record that files can bring.</summary>
public sealed class ImportCatalog(IReadOnlyList<Module> modules)
{
    /// <summary>All of them, those that others refer to first.</summary>
    public IReadOnlyList<ImportType> All { get; } = [.. modules.SelectMany(m => m.AllImports)];

    /// <summary>The kind of this name.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public ImportType Require(string name) => All.FirstOrDefault(t => t.Name == name) ?? throw new NotFoundException();
}
