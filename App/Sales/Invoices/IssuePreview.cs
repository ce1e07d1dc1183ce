using Erp.Finance.Contracts;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>What issuing an invoice would bring about at this moment.</summary>
/// <param name="Number">The number it would get; another one if somebody issues first.</param>
/// <param name="Home">What it comes to in the currency of the books; null where it is in that.</param>
/// <param name="Lines">What it would post.</param>
public sealed record IssuePreview(
    string Number, DateOnly InvoiceDate, DateOnly DueDate, string CustomerName, decimal Gross, string Currency, HomeTotals? Home, IReadOnlyList<PostedLine> Lines);
