using Erp.Platform.Texts;

namespace Erp.Platform.Work;

/// <summary>What a person or program can be told when a request cannot be carried out. Translated once, at the edge.</summary>
public abstract class Failure(Message says, Exception? cause = null) : Exception(says.In(Languages.English), cause)
{
    /// <summary>The sentence for the reader, free of language until shown.</summary>
    public Message Says { get; } = says;
}

/// <summary>A rule of the business forbids it, for example issuing an invoice without lines.</summary>
public sealed class BusinessRuleException(Message says, string? field = null, Exception? cause = null) : Failure(says, cause)
{
    /// <summary>The field to mend, where one can be named.</summary>
    public string? Field { get; } = field;
}

/// <summary>The record does not exist, or not for this person: the two are never told apart.</summary>
public sealed class NotFoundException() : Failure(WorkTexts.NotFound);

/// <summary>The person lacks the right.</summary>
public sealed class ForbiddenException(string permission) : Failure(WorkTexts.Forbidden.With(permission))
{
    /// <summary>The right that was missing.</summary>
    public string Permission { get; } = permission;
}

/// <summary>Someone else changed the record since it was read.</summary>
public sealed class ConflictException(int currentVersion, int? sentVersion = null) : Failure(WorkTexts.Conflict)
{
    /// <summary>The version the caller had read, where it named one.</summary>
    public int? SentVersion { get; } = sentVersion;

    /// <summary>The version the record has now.</summary>
    public int CurrentVersion { get; } = currentVersion;
}

/// <summary>The same idempotency key came with another request.</summary>
public sealed class IdempotencyMismatchException() : Failure(WorkTexts.IdempotencyMismatch);

/// <summary>The database does not answer or refused for reasons of its own; nothing was written.</summary>
public sealed class UnavailableException(Exception cause) : Failure(WorkTexts.Unavailable, cause);

/// <summary>The connection broke while the database was told to commit, and it cannot be asked what became of it.</summary>
public sealed class OutcomeUnknownException(Exception cause) : Failure(WorkTexts.OutcomeUnknown, cause);

/// <summary>One field of a form with what is wrong and how to mend it.</summary>
/// <param name="Field">Property path in the form, such as <c>Lines[2].Quantity</c>.</param>
/// <param name="Says">The sentence shown at the field.</param>
public sealed record FieldError(string Field, Message Says);

/// <summary>A form was filled in wrongly; all errors at once.</summary>
public sealed class InvalidInputException(IReadOnlyList<FieldError> errors) : Failure(WorkTexts.InvalidInput)
{
    public InvalidInputException(string field, Message says) : this([new FieldError(field, says)]) { }

    /// <summary>Every field that is wrong.</summary>
    public IReadOnlyList<FieldError> Errors { get; } = errors;
}
