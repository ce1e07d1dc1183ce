using Erp.Platform.Work;

namespace Erp.Platform.Comments;

/// <summary>What somebody wrote about a record, for colleagues to read. A record of its own: talking about an invoice does not change it.</summary>
public sealed class Comment : Record, IPersonal, IAbout
{
    Comment() { }

    internal Comment(string entity, Guid subjectId, Guid authorId, string authorName, string text)
    {
        (Entity, SubjectId) = (entity, subjectId);
        (AuthorId, AuthorName) = (authorId, authorName);
        Text = text.Trim();
    }

    /// <summary>Kind of the record it is about.</summary>
    public string Entity { get; private set; } = "";

    /// <summary>The record it is about.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Account of who wrote it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The author's name at the time.</summary>
    [Personal]
    public string AuthorName { get; private set; } = "";

    [Personal]
    public string Text { get; private set; } = "";

    /// <summary>The author changed it since it was written.</summary>
    public bool Edited { get; private set; }

    Guid IPersonal.PersonId => AuthorId;

    Guid? IAbout.SubjectId => SubjectId;

    /// <summary>Whether it names somebody with an @.</summary>
    public bool Names(string name) => Text.Contains("@" + name, StringComparison.CurrentCultureIgnoreCase);

    internal void Change(string text) => (Text, Edited) = (text.Trim(), true);

    /// <summary>The record it is about turned out to be another one of its kind.</summary>
    internal void MoveTo(Guid subjectId) => SubjectId = subjectId;
}
