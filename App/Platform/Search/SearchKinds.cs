using Erp.Platform.Shell;

namespace Erp.Platform.Search;

/// <summary>Every kind of record the search finds: what the modules list, then their plain records.</summary>
public sealed class SearchKinds(IReadOnlyList<Module> modules)
{
    /// <summary>In the order in which they are shown where nothing else decides.</summary>
    public IReadOnlyList<SearchKind> All { get; } =
        [.. modules.SelectMany(m => m.Searched), .. modules.SelectMany(m => m.Records).Select(r => r.Search).OfType<SearchKind>()];
}
