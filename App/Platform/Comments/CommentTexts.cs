using Erp.Platform.Texts;

namespace Erp.Platform.Comments;

/// <summary>What people read about comments.</summary>
public static class CommentTexts
{
    public static readonly Text Comment = new("Comment", "Kommentar");
    public static readonly Text Comments = new("Comments", "Kommentare");
    public static readonly Text Add = new("Write comment", "Kommentar schreiben");
    public static readonly Text Change = new("Change comment", "Kommentar ändern");
    public static readonly Text Remove = new("Delete comment", "Kommentar löschen");
    public static readonly Text Entity = new("Kind of record", "Art des Datensatzes");
    public static readonly Text SubjectId = new("Record", "Datensatz");
    public static readonly Text AuthorId = new("Author’s account", "Konto des Verfassers");
    public static readonly Text AuthorName = new("Author", "Verfasser");
    public static readonly Text Text = new("Comment", "Kommentar");

    public static readonly Text Hint = new("Write a comment. @ names a colleague.", "Kommentar schreiben. Mit @ sprechen Sie Kollegen an.");
    public static readonly Text Send = new("Comment", "Kommentieren");
    public static readonly Text Edited = new("edited", "bearbeitet");
    public static readonly Text None = new("No comments yet", "Noch keine Kommentare");
    public static readonly Text NoneText = new("What colleagues should know about this stands here, not in mails.", "Was Kollegen hierzu wissen sollten, steht hier statt in E-Mails.");
    public static readonly Text Colleagues = new("Colleagues", "Kollegen");
    public static readonly Text NotYours = new("Only the author changes or deletes a comment.", "Nur wer einen Kommentar verfasst hat, ändert oder löscht ihn.");
    public static readonly Text Stays = new("Delete the comment instead.", "Löschen Sie den Kommentar stattdessen.");
    public static readonly Text DeleteTitle = new("Delete this comment?", "Diesen Kommentar löschen?");
    public static readonly Text DeleteText = new("Colleagues no longer see it; the audit log keeps it.", "Kollegen sehen ihn nicht mehr; das Prüfprotokoll behält ihn.");
}
