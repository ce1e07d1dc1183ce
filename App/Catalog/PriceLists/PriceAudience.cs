namespace Erp.Catalog.PriceLists;

/// <summary>Whom a price list is for. The narrower goes before the wider: a customer's own list before that of a group, that before one for everyone.</summary>
public enum PriceAudience
{
    Everyone,
    Groups,
    Parties,
}
