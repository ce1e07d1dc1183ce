namespace Erp.Platform.Access;

/// <summary>Says in a few words what a browser claims to be. Good enough to know one's own sessions again, and no more is kept.</summary>
static class DeviceName
{
    // Order matters: most browsers also claim to be the ones further down.
    static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    static readonly (string Mark, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>Such as <c>Firefox · Windows</c>; null when nothing is recognised.</summary>
    public static string? Of(string userAgent)
    {
        var words = new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>().ToArray();
        return words.Length == 0 ? null : string.Join(" · ", words);
    }

    static string? Find((string Mark, string Name)[] known, string userAgent) =>
        Array.Find(known, k => userAgent.Contains(k.Mark, StringComparison.Ordinal)).Name;
}
