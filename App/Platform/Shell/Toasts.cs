using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Platform.Shell;

/// <summary>The messages of one person's screen (scoped). Good news goes by itself after a while; warnings and errors stay until put away.</summary>
public sealed class Toasts
{
    const int Most = 4;
    readonly List<Toast> shown = [];
    long last;

    /// <summary>The messages shown now, the oldest first.</summary>
    public IReadOnlyList<Toast> Shown
    {
        get { lock (shown) return [.. shown]; }
    }

    internal event Action? Changed;

    /// <summary>Shows a message; may be called from any flow of the screen.</summary>
    /// <param name="tone">What it means.</param>
    /// <param name="message">The sentence.</param>
    /// <param name="href">Where to look, if anywhere.</param>
    public void Show(Tone tone, Message message, string? href = null)
    {
        lock (shown)
        {
            shown.Add(new Toast(++last, tone, message, href));
            if (shown.Count > Most) shown.RemoveAt(0);
        }
        Changed?.Invoke();
    }

    /// <summary>Puts a message away.</summary>
    public void Dismiss(long id)
    {
        lock (shown) shown.RemoveAll(toast => toast.Id == id);
        Changed?.Invoke();
    }
}
