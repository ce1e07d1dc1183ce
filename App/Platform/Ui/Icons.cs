using System.Collections.Frozen;

namespace Erp.Platform.Ui;

/// <summary>The house icons: strokes on a 24 px grid, drawn in the current text colour. Shown by <see cref="Icon"/>.</summary>
public static class Icons
{
    /// <summary>The path of an icon; a small dot for a name nobody drew, so that a typing error never breaks a page.</summary>
    public static string PathOf(string name) => Paths.GetValueOrDefault(name, Paths["dot"]);

    /// <summary>All names, for the gallery and for tests.</summary>
    public static IEnumerable<string> Names => Paths.Keys.Order(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["home"] = "M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6",
        ["users"] = "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-3.3 2.9-5.5 6.5-5.5s6.5 2.2 6.5 5.5M16 4.8a3.5 3.5 0 0 1 0 6.4M17.5 14.8c2.4.7 4 2.6 4 5.2",
        ["user"] = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-3.6 3.4-6 7.5-6s7.5 2.4 7.5 6",
        ["building"] = "M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3",
        ["box"] = "M4 8l8-4 8 4v8.5L12 20.5 4 16.5zM4 8l8 4 8-4M12 12v8.5",
        ["tag"] = "M3.5 4v7l9 9 7-7-9-9zM8 8h.01",
        ["receipt"] = "M5.5 3.5v17l2.2-1.5 2.1 1.5 2.2-1.5 2.2 1.5 2.1-1.5 2.2 1.5v-17l-2.2 1.5-2.1-1.5L12 5 9.8 3.5 7.7 5zM9 9.5h6M9 13.5h6",
        ["invoice"] = "M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12h6.5M9 16h6.5M9 8h2",
        ["cart"] = "M3 4h2.5l2.3 11.5h9.7L20 8H6.3M9 20h.01M16.5 20h.01",
        ["truck"] = "M3 6h11v11H3zM14 10h4l3 3.5V17h-7M7 19.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM17 19.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z",
        ["book"] = "M5 4.5A1.5 1.5 0 0 1 6.5 3H19v15H6.5A1.5 1.5 0 0 0 5 19.5zM5 19.5A1.5 1.5 0 0 0 6.5 21H19v-3",
        ["scale"] = "M12 3v18M8 21h8M5 7l7-2 7 2M5 7l-3 7a3.3 3.3 0 0 0 6 0zM19 7l-3 7a3.3 3.3 0 0 0 6 0z",
        ["chart"] = "M4 4v16h16M8 16v-4M12.5 16V8M17 16v-6",
        ["settings"] = "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
        ["hash"] = "M9.5 4L7.5 20M16.5 4l-2 16M4.5 9H20M4 15h15.5",
        ["key"] = "M8 19a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 12.2L19.5 4M16 7.5l2.5 2.5",
        ["shield"] = "M12 3l7.5 2.5V11c0 4.7-3.1 8.3-7.5 10-4.4-1.7-7.5-5.3-7.5-10V5.5zM9 11.5l2.2 2.2L15.2 9.5",
        ["history"] = "M4 5v4.5h4.5M4.3 9.5A8 8 0 1 1 4 13M12 8v4.5l3 2",
        ["search"] = "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3L20.5 20.5",
        ["plus"] = "M12 5v14M5 12h14",
        ["minus"] = "M5 12h14",
        ["edit"] = "M4 20l1-4.5L16 4.5l3.5 3.5-11 11zM13.5 7l3.5 3.5",
        ["trash"] = "M4.5 7h15M9 7V4h6v3M6.5 7l.8 13.5h9.4L17.5 7M10 11v5.5M14 11v5.5",
        ["check"] = "M5 12.5l4.5 4.5L19 7",
        ["x"] = "M6 6l12 12M18 6L6 18",
        ["chevron-down"] = "M6 9.5l6 6 6-6",
        ["chevron-up"] = "M6 14.5l6-6 6 6",
        ["chevron-left"] = "M14.5 6l-6 6 6 6",
        ["chevron-right"] = "M9.5 6l6 6-6 6",
        ["chevrons-left"] = "M17.5 6l-6 6 6 6M11 6l-6 6 6 6",
        ["chevrons-right"] = "M6.5 6l6 6-6 6M13 6l6 6-6 6",
        ["arrow-up"] = "M12 20V4.5M5.5 11L12 4.5l6.5 6.5",
        ["arrow-down"] = "M12 4v15.5M5.5 13l6.5 6.5 6.5-6.5",
        ["arrow-left"] = "M20 12H4.5M11 5.5L4.5 12l6.5 6.5",
        ["arrow-right"] = "M4 12h15.5M13 5.5l6.5 6.5-6.5 6.5",
        ["sort"] = "M8 10l4-4.5 4 4.5M8 14l4 4.5 4-4.5",
        ["filter"] = "M4 6h16M7 12h10M10 18h4",
        ["columns"] = "M4 5h16v14H4zM9.3 5v14M14.7 5v14",
        ["download"] = "M12 4v11M7 10.5l5 5 5-5M4.5 19.5h15",
        ["upload"] = "M12 15.5V4.5M7 9l5-5 5 5M4.5 19.5h15",
        ["print"] = "M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z",
        ["undo"] = "M8 5L4 9l4 4M4 9h10.5a5.5 5.5 0 0 1 0 11H9",
        ["redo"] = "M16 5l4 4-4 4M20 9H9.5a5.5 5.5 0 0 0 0 11H15",
        ["more"] = "M4.5 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M17.5 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0",
        ["sun"] = "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
        ["moon"] = "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
        ["monitor"] = "M3.5 4.5h17v12h-17zM12 16.5v4M8 20.5h8",
        ["globe"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c2.5 2.6 3.7 5.6 3.7 9s-1.2 6.4-3.7 9c-2.5-2.6-3.7-5.6-3.7-9S9.5 5.6 12 3z",
        ["bell"] = "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4",
        ["wifi-off"] = "M3 3l18 18M8.5 15.5a5 5 0 0 1 6.5-.3M5.5 12a9.5 9.5 0 0 1 4.5-2.5M14 9.5a9.5 9.5 0 0 1 4.5 2.5M2.5 8.7a14 14 0 0 1 4-2.4M10.5 5a14 14 0 0 1 11 3.7M12 19.5h.01",
        ["alert"] = "M12 4L2.8 20h18.4zM12 10v4.5M12 17.3h.01",
        ["info"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7h.01",
        ["check-circle"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.8L16 9.5",
        ["external"] = "M13.5 4.5h6v6M19.5 4.5l-9 9M18 14v5.5H4.5V6H10",
        ["copy"] = "M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4",
        ["calendar"] = "M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8",
        ["link"] = "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3A4 4 0 0 0 10.7 18.3L12 17",
        ["lock"] = "M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
        ["mail"] = "M3.5 5.5h17v13h-17zM3.5 7l8.5 6 8.5-6",
        ["phone"] = "M5 4h4l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v4c0 1-.9 1.5-1.7 1.5A15.5 15.5 0 0 1 3.5 5.7C3.5 4.8 4 4 5 4z",
        ["eye"] = "M2.5 12C4.5 8 8 5.5 12 5.5s7.5 2.5 9.5 6.5c-2 4-5.5 6.5-9.5 6.5S4.5 16 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
        ["clock"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.3l3.5 2",
        ["list"] = "M8.5 6H20M8.5 12H20M8.5 18H20M4.5 6h.01M4.5 12h.01M4.5 18h.01",
        ["board"] = "M4 4.5h4.5v15H4zM10.5 4.5H15v10h-4.5zM17 4.5h3.5v7H17z",
        ["dot"] = "M12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z",
        ["logout"] = "M14 4H5v16h9M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5",
        ["menu"] = "M4 7h16M4 12h16M4 17h16",
        ["star"] = "M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-3-5.3 3 1.1-6L3.4 9.8l6-.8z",
        ["save"] = "M4.5 4.5h12l3 3v12h-15zM8 4.5V9h7V4.5M8 19.5V14h8v5.5",
        ["bank"] = "M3.5 9.5L12 4l8.5 5.5zM6 9.5v8M10 9.5v8M14 9.5v8M18 9.5v8M3.5 20.5h17",
        ["grip"] = "M8 6a1 1 0 1 0 2 0a1 1 0 1 0-2 0M14 6a1 1 0 1 0 2 0a1 1 0 1 0-2 0M8 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M14 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M8 18a1 1 0 1 0 2 0a1 1 0 1 0-2 0M14 18a1 1 0 1 0 2 0a1 1 0 1 0-2 0",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
