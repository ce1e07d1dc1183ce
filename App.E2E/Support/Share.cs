namespace Erp.E2E.Support;

/// <summary>A part of something long, so that several test classes do it side by side: together they do all of it, and nothing twice.</summary>
/// <param name="Number">Which part, from 0.</param>
/// <param name="Parts">How many there are.</param>
public readonly record struct Share(int Number, int Parts)
{
    /// <summary>All of it.</summary>
    public static Share Whole => new(0, 1);

    /// <summary>The part of a test class: one of as many as derive from its base.</summary>
    public static Share Of(object test)
    {
        var own = test.GetType();
        List<Type> all = [.. own.Assembly.GetTypes().Where(type => type.BaseType == own.BaseType).OrderBy(type => type.Name, StringComparer.Ordinal)];
        return new(all.IndexOf(own), all.Count);
    }

    /// <summary>What falls to it: each by its group, the groups dealt out in turn.</summary>
    public IEnumerable<T> Deal<T>(IReadOnlyList<T> all, Func<T, string> group)
    {
        List<string> groups = [.. all.Select(group).Distinct()];
        var (number, parts) = this;
        return all.Where(one => groups.IndexOf(group(one)) % parts == number);
    }
}
