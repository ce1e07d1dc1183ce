using Erp.Platform.Texts;

namespace Erp.Platform.Shell;

/// <summary>A kind of document that others refer to by name and key without knowing its module: what it is called and where its page is.</summary>
/// <param name="Name">As whoever refers to it keeps it, such as <c>sales.invoice</c>.</param>
/// <param name="Label">What one is called.</param>
/// <param name="Page">Address of its page without the key, such as <c>/sales/invoices</c>.</param>
/// <param name="Permission">The right to open it.</param>
public sealed record DocumentKind(string Name, Text Label, string Page, string Permission)
{
    /// <summary>Address of one document.</summary>
    public string Href(Guid id) => $"{Page}/{id}";

    /// <summary>The kind of this name; null when no module has one.</summary>
    public static DocumentKind? Find(IReadOnlyList<Module> modules, string name) => modules.SelectMany(m => m.Documents).FirstOrDefault(d => d.Name == name);
}
