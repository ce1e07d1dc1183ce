using Erp.Finance.Contracts;

namespace Erp.Sales.Invoices;

/// <summary>What issuing an invoice would bring about at this moment.</summary>
/// <param name="Number">The number it would get; another one if somebody issues first.</param>
/// <param name="Lines">What it would post.</param>
public sealed record IssuePreview(
    string Number, DateOnly InvoiceDate, DateOnly DueDate, string CustomerName, decimal Gross, string Currency, IReadOnlyList<PostedLine> Lines);
