using System.Text.Json.Serialization;
using Erp.Parties.Contracts;
using Erp.Platform.Records;

namespace Erp.Parties.Addresses;

/// <summary>An address by purpose in the list of all of them.</summary>
public sealed class PartyAddressRow : IRow
{
    public Guid Id { get; init; }

    public Guid PartyId { get; init; }

    public string PartyNumber { get; init; } = "";

    public string PartyName { get; init; } = "";

    public AddressPurpose Purpose { get; init; }

    public string? Label { get; init; }

    public string? Street { get; init; }

    public string? PostCode { get; init; }

    public string? City { get; init; }

    public string CountryCode { get; init; } = "";

    public bool IsDefault { get; init; }

    public bool Active { get; init; }

    /// <summary>The words by which the party is found; what the quick search looks in.</summary>
    [JsonIgnore]
    public string SearchText { get; init; } = "";
}
