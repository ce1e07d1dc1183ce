namespace Erp.Inventory.Moves;

/// <summary>What a move does.</summary>
public enum StockMoveKind
{
    /// <summary>Goods come in.</summary>
    Receipt,

    /// <summary>Goods leave.</summary>
    Issue,

    /// <summary>Goods change their bin.</summary>
    Transfer,

    /// <summary>A count put the books right.</summary>
    Adjustment,
}
