namespace Erp.Purchasing.Bills;

/// <summary>When a bill is to be paid.</summary>
/// <param name="DueDate">The day it falls due.</param>
/// <param name="DiscountUntil">Last day on which a cash discount may be taken.</param>
/// <param name="DiscountPercent">Cash discount in per cent.</param>
sealed record BillTerms(DateOnly DueDate, DateOnly? DiscountUntil = null, decimal? DiscountPercent = null);
