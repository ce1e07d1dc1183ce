namespace Erp.Purchasing.Contracts;

/// <summary>What another module wants bought from one supplier.</summary>
/// <param name="SupplierId">From whom; none where the buyer shall choose.</param>
/// <param name="WantedDate">The day it is needed.</param>
/// <param name="Lines">What; at most <see cref="PurchaseLimits.Lines"/>.</param>
public sealed record WantedPurchase(Guid? SupplierId, DateOnly? WantedDate, IReadOnlyList<WantedLine> Lines);

/// <summary>One line of what is wanted; kept as it is said here.</summary>
/// <param name="SourceLineId">The line of the record it is wanted for.</param>
/// <param name="ItemId">The item; none for free text.</param>
/// <param name="ItemNumber">Its number.</param>
/// <param name="Text">What it is, in words.</param>
/// <param name="Quantity">How much, above zero, three decimals.</param>
/// <param name="UnitCode">In which unit.</param>
/// <param name="UnitPrice">What one is thought to cost, net in euro, four decimals.</param>
/// <param name="CostCategory">What the money goes into, in words.</param>
public sealed record WantedLine(Guid SourceLineId, Guid? ItemId, string? ItemNumber, string Text, decimal Quantity, string UnitCode, decimal UnitPrice, string? CostCategory);

/// <summary>The record of another module for which something is bought.</summary>
/// <param name="Type">Kind of record, such as <c>projects.project</c>; see <see cref="Platform.Shell.DocumentKind"/>.</param>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number, as people look for it.</param>
public sealed record PurchaseSource(string Type, Guid Id, string Number);

/// <summary>A request that was raised.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number.</param>
public sealed record RaisedRequest(Guid Id, string Number)
{
    /// <summary>The kind of document requests are, for whoever refers to one.</summary>
    public const string DocumentName = "purchasing.request";
}
