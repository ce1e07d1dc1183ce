using Erp.Platform.Texts;

namespace Erp.Platform.Shell;

/// <summary>Something people begin from anywhere, such as a new order.</summary>
/// <param name="Label">What is begun.</param>
/// <param name="Href">Address of the page where it begins.</param>
/// <param name="Permission">The right it takes.</param>
public sealed record StartAction(Text Label, string Href, string Permission);
