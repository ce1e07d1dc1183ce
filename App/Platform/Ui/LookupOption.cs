namespace Erp.Platform.Ui;

/// <summary>A record offered by a look-up.</summary>
/// <param name="Key">What is stored.</param>
/// <param name="Code">Its number, as people know it: K-10042.</param>
/// <param name="Name">Its name.</param>
/// <param name="Extra">What tells it from others of the same name: town, price, stock.</param>
/// <param name="Picture">Address of a small picture of it.</param>
public sealed record LookupOption<TKey>(TKey Key, string? Code, string Name, string? Extra = null, string? Picture = null)
{
    /// <summary>As it stands in the field once chosen.</summary>
    public string Label => Code is null ? Name : $"{Code} · {Name}";
}
