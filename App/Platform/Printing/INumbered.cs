namespace Erp.Platform.Printing;

/// <summary>A document that gets its number when it is issued, and stands from then on as it was sent.</summary>
public interface INumbered
{
    /// <summary>Its key.</summary>
    Guid Id { get; }

    /// <summary>Its number; none while it is a draft.</summary>
    string? Number { get; }

    /// <summary>When it was drafted.</summary>
    DateTimeOffset CreatedAt { get; }
}
