namespace Erp.Sales.Invoices;

/// <summary>What a line of an invoice bills of an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="OrderLineId">Its line.</param>
/// <param name="Quantity">How much of it, with its sign.</param>
/// <param name="Position">Where the line stands on the invoice, from 1.</param>
/// <param name="Discount">Its discount as an amount.</param>
/// <param name="Charge">Its charge as an amount.</param>
sealed record BilledLine(Guid OrderId, Guid OrderLineId, decimal Quantity, int Position, decimal Discount, decimal Charge);
