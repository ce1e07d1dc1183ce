namespace Erp.Catalog.Contracts;

/// <summary>What is sold; decides which tax rule applies across borders.</summary>
public enum ItemKind
{
    Goods,
    Service,

    /// <summary>Sold as one, delivered as its parts; taxed like goods.</summary>
    Kit,

    /// <summary>Made of its parts and then kept, sold and taxed like goods.</summary>
    Assembly,
}
