using Erp.Platform.Texts;

namespace Erp.Platform.Shell;

/// <summary>An entry of the main navigation.</summary>
/// <param name="Href">Address of the page.</param>
/// <param name="Label">The words.</param>
/// <param name="Icon">A name of <see cref="Ui.Icons"/>.</param>
/// <param name="Permission">Who may see it; the page itself demands the same.</param>
/// <param name="Group">Heading it stands under.</param>
/// <param name="Order">Position among all entries; a group stands where its first entry does.</param>
public sealed record NavigationItem(string Href, Text Label, string Icon, string Permission, Text Group, int Order)
{
    /// <summary>A component that stands behind the words, such as a count of what waits there; none for most.</summary>
    public Type? Badge { get; init; }
}
