namespace Erp.Projects.BomLines;

/// <summary>What a line of a parts list is to the tree it stands in.</summary>
/// <param name="Id">The line.</param>
/// <param name="ParentId">The line it belongs to; none at the top.</param>
/// <param name="Position">Place among its siblings; ties are broken by the key.</param>
/// <param name="Quantity">How much one of its parent needs of it.</param>
/// <param name="UnitPrice">What one costs by itself, without what lies below it.</param>
/// <param name="Counts">It is wanted; one that is not takes everything below it along.</param>
public readonly record struct BomNode(Guid Id, Guid? ParentId, long Position, decimal Quantity, decimal UnitPrice, bool Counts);

/// <summary>What a line comes to.</summary>
/// <param name="Depth">0 at the top.</param>
/// <param name="Total">How much the whole project needs of it: its quantity times that of every line above it, three decimals.</param>
/// <param name="Own">What that costs by itself, in the company's currency.</param>
/// <param name="Branch">The same with everything below it.</param>
public readonly record struct BomFigure(int Depth, decimal Total, decimal Own, decimal Branch);
