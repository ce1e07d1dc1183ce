namespace Erp.Platform.Work;

/// <summary>A record that is about another one, such as a comment: whoever has that one open hears of it.</summary>
public interface IAbout
{
    /// <summary>The record it is about.</summary>
    Guid SubjectId { get; }
}
