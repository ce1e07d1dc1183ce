using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Shell;

/// <summary>
/// Where the page of a record is, by the names the house gives: the page of an <c>Invoice</c> is the <c>InvoicePage</c>, whose address ends
/// with its key; plain records say it in their description.
/// </summary>
public sealed class RecordAddresses
{
    const string KeyPart = "/{Id:guid}", PageSuffix = "Page";

    readonly Dictionary<string, string> pages = [];

    public RecordAddresses(IReadOnlyList<Module> modules)
    {
        foreach (var page in typeof(RecordAddresses).Assembly.GetTypes().Where(t => t.Name.EndsWith(PageSuffix, StringComparison.Ordinal) && t.IsAssignableTo(typeof(IComponent))))
            if (page.GetCustomAttributes<RouteAttribute>().FirstOrDefault(r => r.Template.EndsWith(KeyPart, StringComparison.Ordinal)) is { } route)
                pages[page.Name[..^PageSuffix.Length]] = route.Template[..^KeyPart.Length];
        foreach (var type in modules.SelectMany(m => m.Records)) pages[type.Entity.Name] = "/" + type.Name;
    }

    /// <summary>Address of a record's page; null where records of this kind have none.</summary>
    public string? Of(string entity, Guid id) => pages.TryGetValue(entity, out var page) ? $"{page}/{id}" : null;

    /// <summary>Name of the entity whose page stands at an address; null where it is no record's page.</summary>
    /// <param name="path">Path of the address, its key included.</param>
    public string? EntityAt(string path) => path.LastIndexOf('/') is > 0 and var slash && path[..slash] is var page ? pages.FirstOrDefault(p => p.Value == page).Key : null;
}
