namespace Erp.Platform.Ui;

/// <summary>What a coloured thing means. The colour never stands alone: a word or an icon says the same.</summary>
public enum Tone
{
    /// <summary>Nothing to note: draft, closed, archived.</summary>
    Neutral,

    /// <summary>Under way, or worth reading: sent, confirmed.</summary>
    Info,

    /// <summary>Done and good: paid, delivered.</summary>
    Success,

    /// <summary>Needs a look soon: partly paid, due.</summary>
    Warning,

    /// <summary>Wrong or overdue: failed, blocked, overdue.</summary>
    Danger,
}

/// <summary>How tones are written in markup.</summary>
public static class Tones
{
    /// <summary>The CSS class of a tone.</summary>
    public static string Css(this Tone tone) => tone switch
    {
        Tone.Info => "tone-info",
        Tone.Success => "tone-success",
        Tone.Warning => "tone-warning",
        Tone.Danger => "tone-danger",
        _ => "tone-neutral",
    };

    /// <summary>The icon that says the same as the tone.</summary>
    public static string IconName(this Tone tone) => tone switch
    {
        Tone.Success => "check-circle",
        Tone.Warning or Tone.Danger => "alert",
        _ => "info",
    };
}
