namespace Erp.Platform.Ui;

/// <summary>Keyboard shortcuts as they are declared (<c>ctrl+s</c>, <c>alt+n</c>, <c>/</c>), written for people and for screen readers.</summary>
public static class ShortcutKeys
{
    /// <summary>As the keys are labelled: <c>Strg+S</c> in German, <c>Ctrl+S</c> in English.</summary>
    public static string ForPeople(string keys) => string.Join('+', keys.Split('+').Select(Label));

    /// <summary>As the ARIA standard wants it: <c>Control+S</c>.</summary>
    public static string? ForAria(string? keys) => keys is null ? null : string.Join('+', keys.Split('+').Select(key => key switch
    {
        "ctrl" => "Control",
        "shift" => "Shift",
        "alt" => "Alt",
        _ => Capital(key),
    }));

    static string Label(string key) => key switch
    {
        "ctrl" => UiKeyTexts.Control,
        "shift" => UiKeyTexts.Shift,
        "alt" => "Alt",
        "enter" => UiKeyTexts.Enter,
        "space" => UiKeyTexts.Space,
        _ => Capital(key),
    };

    static string Capital(string key) => key.Length == 0 ? key : char.ToUpperInvariant(key[0]) + key[1..];
}
