namespace Erp.Platform.Live;

/// <summary>A record that a commit touched: its entity name and its key.</summary>
/// <param name="About">The record it is about, such as the order that was commented on; most are about none.</param>
public readonly record struct Touch(string Entity, Guid RootId, Guid? About = null);

/// <summary>Word of a finished commit for whoever has a screen open: who did what, and which records it touched. Never the contents.</summary>
/// <param name="Touched">The records; none where they were too many to list.</param>
public sealed record CommitNotice(Guid TenantId, Guid CommitId, Guid ActorId, string ActorName, string Command, IReadOnlyList<Touch> Touched)
{
    /// <summary>The records; none where they were too many to list.</summary>
    public IReadOnlyList<Touch> Touched { get; } = Touched;

    /// <summary>The entities of all records touched, each once, also where the records were too many to list; none where nobody knows.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [.. Touched.Select(touch => touch.Entity).Distinct()];

    /// <summary>Word that anything may have changed in a company, for when single commits were not heard of.</summary>
    public static CommitNotice Everything(Guid tenantId) => new(tenantId, Guid.Empty, Guid.Empty, "", "", []);

    /// <summary>Whether any record of one of these entities was touched, or nobody knows.</summary>
    public bool Touches(params ReadOnlySpan<string> entities)
    {
        foreach (var entity in Entities)
            if (entities.Contains(entity)) return true;
        return Entities.Count == 0;
    }

    /// <summary>Whether this record was touched, or so much that nobody listed it.</summary>
    public bool Touches(Guid rootId) => Touched.Count == 0 || Touched.Any(touch => touch.RootId == rootId);

    /// <summary>Whether one of these records was touched or something about one of them, such as a delivery of an order, or so much that nobody listed it.</summary>
    public bool TouchesAny(IEnumerable<Guid> records)
    {
        var among = records.ToHashSet();
        return Touched.Count == 0 || Touched.Any(touch => among.Contains(touch.RootId) || (touch.About is { } about && among.Contains(about)));
    }

    /// <summary>Whether something about this record was touched, such as a comment or a file, or so much that nobody listed it.</summary>
    public bool IsAbout(Guid subjectId) => Touched.Count == 0 || Touched.Any(touch => touch.About == subjectId);
}
