namespace Erp.Catalog.Contracts;

/// <summary>Limits of the category tree, shared by form and mapping.</summary>
public static class CategoryLimits
{
    public const int Name = 60;

    /// <summary>Levels of the tree.</summary>
    public const int Depth = 8;

    /// <summary>Longest path of names: all levels with what stands between.</summary>
    public const int Path = Depth * (Name + 3);

    /// <summary>Longest path of keys.</summary>
    public const int Branch = Depth * 33;
}
