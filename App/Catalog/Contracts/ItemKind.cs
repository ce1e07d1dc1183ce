namespace Erp.Catalog.Contracts;

/// <summary>What is sold; decides which tax rule applies across borders.</summary>
public enum ItemKind
{
    Goods,
    Service,

    /// <summary>Sold as one, delivered as its parts; taxed like goods.</summary>
    Kit,
}
