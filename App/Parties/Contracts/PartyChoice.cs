namespace Erp.Parties.Contracts;

/// <summary>A party offered in a picker, with what a document wants to know of it at once.</summary>
/// <param name="Number">As people know it: K-00042.</param>
/// <param name="Name">As documents write it.</param>
/// <param name="City">Where it sits; tells it from others of the same name.</param>
/// <param name="Language">Two-letter language of its documents.</param>
/// <param name="Blocked">No new orders and invoices for now.</param>
public sealed record PartyChoice(Guid Id, string Number, string Name, string? City, string Language, bool Blocked);
