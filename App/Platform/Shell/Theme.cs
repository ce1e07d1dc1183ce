namespace Erp.Platform.Shell;

/// <summary>How a person wants the screen: it is remembered in cookies, so that the first byte of a page already looks right.</summary>
public static class Theme
{
    /// <summary>For <c>data-theme</c> of the html element: <c>light</c> or <c>dark</c>; null to follow the machine.</summary>
    public static string? Of(HttpRequest request) => request.Cookies["theme"] is "light" or "dark" ? request.Cookies["theme"] : null;

    /// <summary>For <c>data-nav</c> of the html element: <c>collapsed</c>, or null for the full navigation.</summary>
    public static string? NavigationOf(HttpRequest request) => request.Cookies["nav"] is "collapsed" ? "collapsed" : null;
}
