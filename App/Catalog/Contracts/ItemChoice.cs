namespace Erp.Catalog.Contracts;

/// <summary>An item offered in a picker, with what a document line takes over from it.</summary>
/// <param name="Number">As people order it.</param>
/// <param name="Name">In the language it was asked for.</param>
/// <param name="Description">What a document says below the name.</param>
/// <param name="UnitCode">Short name of the unit it is sold in.</param>
/// <param name="SalesPrice">Net price for one unit in euro, up to four decimals.</param>
/// <param name="Units">Every unit it is counted in, its own first.</param>
public sealed record ItemChoice(
    Guid Id, string Number, string Name, string? Description, string UnitCode, decimal SalesPrice, ItemKind Kind, TaxClass TaxClass, IReadOnlyList<ItemUnitChoice> Units)
{
    /// <summary>There is a small picture of it.</summary>
    public bool HasImage { get; init; }
}

/// <summary>A unit an item is counted in.</summary>
/// <param name="Code">Its short name.</param>
/// <param name="Factor">How many of the item's own unit one of these is.</param>
public sealed record ItemUnitChoice(Guid UnitId, string Code, decimal Factor);
