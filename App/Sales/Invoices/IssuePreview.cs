using Erp.Finance.Contracts;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>What issuing an invoice would bring about at this moment.</summary>
/// <param name="Number">The number it would get; another one if somebody issues first.</param>
/// <param name="Gross">What it comes to.</param>
/// <param name="Due">What of that is to be paid: a final invoice deducts what was asked for in advance.</param>
/// <param name="Home">What it comes to in the currency of the books; null where it is in that.</param>
/// <param name="Lines">What it would post.</param>
/// <param name="Warnings">What whoever issues it should know.</param>
public sealed record IssuePreview(
    string Number, DateOnly InvoiceDate, DateOnly DueDate, string CustomerName, decimal Gross, decimal Due, string Currency, HomeTotals? Home, IReadOnlyList<PostedLine> Lines,
    IReadOnlyList<IssueWarning> Warnings);
