using Erp.Platform.Texts;

namespace Erp.Platform.Printing.Batches;

/// <summary>What is to be printed together.</summary>
/// <param name="Title">What the documents are, such as "Invoices".</param>
/// <param name="Ids">The records, in the order they are printed in.</param>
/// <param name="Permission">The right to read them.</param>
/// <param name="Read">How they are read.</param>
/// <param name="Press">What they are printed with.</param>
public sealed record BatchPlan(Text Title, IReadOnlyList<Guid> Ids, string Permission, LetterReading Read, Press Press);

/// <summary>A document that could not be printed.</summary>
/// <param name="Name">Its type and number.</param>
/// <param name="Reason">Why, in words for the reader.</param>
public sealed record BatchFailure(string Name, Message Reason);
