namespace Erp.Sales.Contracts;

/// <summary>What another module wants billed.</summary>
/// <param name="CustomerId">Whom to bill.</param>
/// <param name="OwnReference">The house's own reference, such as the number of a project.</param>
/// <param name="CostObjectId">The cost object of Finance that the income is for; none for none.</param>
/// <param name="From">First day of the supply.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Lines">The lines, in order.</param>
public sealed record BillingRequest(Guid CustomerId, string? OwnReference, Guid? CostObjectId, DateOnly From, DateOnly Until, IReadOnlyList<BillingLine> Lines);

/// <summary>A line to be billed, at the price that Catalog finds for customer, quantity and day.</summary>
/// <param name="SourceId">What it bills, by a key of the module that asks; <see cref="InvoiceLinesDropped"/> names it when the line goes.</param>
/// <param name="ItemId">The item.</param>
/// <param name="UnitCode">Short name of the unit counted in.</param>
/// <param name="Quantity">How many, up to three decimals.</param>
/// <param name="Description">What stands below the item's name; none for the item's own words.</param>
public sealed record BillingLine(Guid SourceId, Guid ItemId, string UnitCode, decimal Quantity, string? Description);

/// <summary>What an invoice would come to.</summary>
/// <param name="Currency">ISO 4217 code of the amounts.</param>
/// <param name="HomeNet">Net, in the currency of the books.</param>
/// <param name="Lines">The lines, in the order asked.</param>
public sealed record BillingPreview(string Currency, decimal Net, decimal Tax, decimal Gross, decimal HomeNet, IReadOnlyList<BillingPreviewLine> Lines);

/// <summary>A line as it would stand on the invoice.</summary>
/// <param name="UnitPrice">Net, for one unit.</param>
public sealed record BillingPreviewLine(string Text, string? Description, decimal Quantity, string UnitCode, decimal UnitPrice, decimal Net);
