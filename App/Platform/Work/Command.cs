using Erp.Platform.Texts;

namespace Erp.Platform.Work;

/// <summary>
/// One thing a person or program can do to business data. Declared once per module in <c>XCommands</c>; the change log keeps its
/// name, buttons show its label, and nobody without its permission runs it.
/// </summary>
/// <param name="Name">Stable name kept in the change log, such as <c>sales.invoice.issue</c>.</param>
/// <param name="Permission">The right it takes, such as <c>sales:write</c>.</param>
/// <param name="Label">What the button and the history call it.</param>
/// <param name="CannotUndo">Why it cannot be undone, for acts that bind the company (a posted document is reversed instead); null when it can.</param>
/// <param name="OfSubject">It works on what hangs on a record of any kind, and takes the right to change that record instead of the one named here.</param>
public sealed record Command(string Name, string Permission, Text Label, Text? CannotUndo = null, bool OfSubject = false)
{
    /// <summary>It concerns what a person keeps for themselves: only who did it, or whoever manages the users, takes it back.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>It is somebody's word, such as an approval: once taken back it is given anew, by the rules for giving it, and never restored by undoing the undo.</summary>
    public bool IsWord { get; init; }

    /// <summary>Time brought it about, to remind or warn people; whom it concerns is told of it as that.</summary>
    public bool IsReminder { get; init; }
}
