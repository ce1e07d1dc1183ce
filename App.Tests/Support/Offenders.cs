namespace Erp.Tests.Support;

/// <summary>How tests over the whole product fail: with every offender, so that one run tells all there is to mend.</summary>
static class Offenders
{
    /// <summary>Passes when nothing breaks the rule.</summary>
    public static void None(IEnumerable<string> offenders, string rule)
    {
        var found = offenders.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{rule}\n  {string.Join("\n  ", found)}");
    }
}
