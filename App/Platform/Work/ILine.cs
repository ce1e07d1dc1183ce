namespace Erp.Platform.Work;

/// <summary>A line of a document. Histories tell which by its place and what stands on it.</summary>
public interface ILine : IPartOf, INamed
{
    /// <summary>Place on the document, from 1.</summary>
    int Position { get; }

    /// <summary>Number of its item; none for free text.</summary>
    string? ItemNumber { get; }

    /// <summary>What it is about, in words.</summary>
    string Text { get; }

    string INamed.DisplayName => string.Join(' ', new[] { $"{Position}", ItemNumber, Text }.Where(word => !string.IsNullOrWhiteSpace(word)));
}
