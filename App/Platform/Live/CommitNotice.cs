namespace Erp.Platform.Live;

/// <summary>A record that a commit touched: its entity name and its key.</summary>
public readonly record struct Touch(string Entity, Guid RootId);

/// <summary>Word of a finished commit for whoever has a screen open: who did what, and which records it touched. Never the contents.</summary>
public sealed record CommitNotice(Guid TenantId, Guid CommitId, Guid ActorId, string ActorName, string Command, IReadOnlyList<Touch> Touched)
{
    /// <summary>Word that anything may have changed in a company, for when single commits were not heard of.</summary>
    public static CommitNotice Everything(Guid tenantId) => new(tenantId, Guid.Empty, Guid.Empty, "", "", []);

    /// <summary>Whether any record of one of these entities was touched; so is everything when too much was touched to list.</summary>
    public bool Touches(params ReadOnlySpan<string> entities)
    {
        if (Touched.Count == 0) return true;
        foreach (var touch in Touched)
            if (entities.Contains(touch.Entity)) return true;
        return false;
    }

    /// <summary>Whether this record was touched, or so much that nobody listed it.</summary>
    public bool Touches(Guid rootId) => Touched.Count == 0 || Touched.Any(touch => touch.RootId == rootId);
}
