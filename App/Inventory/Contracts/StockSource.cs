namespace Erp.Inventory.Contracts;

/// <summary>The document of another module on whose account goods move or are reserved.</summary>
/// <param name="Type">Kind of document, such as <c>sales.delivery</c>; see <see cref="Platform.Shell.DocumentKind"/>.</param>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number, as people look for it.</param>
public sealed record StockSource(string Type, Guid Id, string Number);
