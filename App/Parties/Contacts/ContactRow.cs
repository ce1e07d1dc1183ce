using System.Text.Json.Serialization;
using Erp.Platform.Records;

namespace Erp.Parties.Contacts;

/// <summary>A contact in the list of all of them.</summary>
public sealed class ContactRow : IRow
{
    public Guid Id { get; init; }

    public Guid PartyId { get; init; }

    public string PartyNumber { get; init; } = "";

    public string PartyName { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Function { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Mobile { get; init; }

    public bool IsPrimary { get; init; }

    public bool Active { get; init; }

    /// <summary>What the quick search looks in.</summary>
    [JsonIgnore]
    public string SearchText { get; init; } = "";
}
