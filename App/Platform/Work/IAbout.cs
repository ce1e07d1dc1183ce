namespace Erp.Platform.Work;

/// <summary>A record that is about another one, such as a comment, or what is open of an invoice: whoever has that one open hears of it.</summary>
public interface IAbout
{
    /// <summary>The record it is about; none where it stands by itself.</summary>
    Guid? SubjectId { get; }
}
