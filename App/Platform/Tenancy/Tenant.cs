namespace Erp.Platform.Tenancy;

/// <summary>A company that keeps its books here, in a schema of its own.</summary>
/// <param name="Id">Key in <c>platform.tenants</c>.</param>
/// <param name="Slug">Short name in addresses and API keys: lower-case letters, digits and hyphens.</param>
/// <param name="Name">The company's name as people know it.</param>
public sealed record Tenant(Guid Id, string Slug, string Name)
{
    /// <summary>The PostgreSQL schema that holds everything of this company.</summary>
    public string Schema => $"tenant_{Slug.Replace('-', '_')}";
}
