namespace Erp.Projects.BomVersions;

/// <summary>What became of a line since a version.</summary>
public enum BomDifferenceKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>A line as it was or is, as far as versions keep it.</summary>
public sealed record BomSnapshot(Guid LineId, string Outline, string Name, decimal Total, string UnitCode, decimal UnitPrice);

/// <summary>A line that is not what it was.</summary>
/// <param name="Then">As it was in the version; none for one that came since.</param>
/// <param name="Now">As it is; none for one that is gone.</param>
public sealed record BomDifference(BomDifferenceKind Kind, BomSnapshot? Then, BomSnapshot? Now)
{
    /// <summary>Compares line by line: what was removed first, then the rest in the order of the list. A line that only moved counts as changed, by its outline number.</summary>
    public static IReadOnlyList<BomDifference> Between(IReadOnlyList<BomSnapshot> then, IReadOnlyList<BomSnapshot> now)
    {
        var (before, after) = (then.ToDictionary(l => l.LineId), now.Select(l => l.LineId).ToHashSet());
        return
        [
            .. then.Where(l => !after.Contains(l.LineId)).Select(l => new BomDifference(BomDifferenceKind.Removed, l, null)),
            .. from line in now
               let old = before.GetValueOrDefault(line.LineId)
               where old != line
               select new BomDifference(old is null ? BomDifferenceKind.Added : BomDifferenceKind.Changed, old, line),
        ];
    }
}
