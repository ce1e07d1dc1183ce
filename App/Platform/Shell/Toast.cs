using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Platform.Shell;

/// <summary>A short message at the edge of the screen.</summary>
/// <param name="Id">Tells toasts apart.</param>
/// <param name="Tone">What it means.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Href">Where to look.</param>
public sealed record Toast(long Id, Tone Tone, Message Message, string? Href);
