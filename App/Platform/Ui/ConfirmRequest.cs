namespace Erp.Platform.Ui;

/// <summary>A question before something that cannot be taken back easily.</summary>
/// <param name="Title">The question: "Cancel invoice RE-2026-00042?".</param>
/// <param name="Text">What will happen.</param>
/// <param name="Action">The words on the button, a verb: "Cancel invoice". Never just yes or OK.</param>
/// <param name="Dangerous">Draws the button in red and puts the focus on the way out.</param>
public sealed record ConfirmRequest(string Title, string Text, string Action, bool Dangerous = false);
