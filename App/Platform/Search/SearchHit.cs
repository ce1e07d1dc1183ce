using System.Text.Json.Serialization;
using Erp.Platform.Ui;

namespace Erp.Platform.Search;

/// <summary>A record that a search found, in the reader's language.</summary>
/// <param name="Kind">Stable name of what it is, such as <c>invoices</c>; narrows a search.</param>
/// <param name="Label">What it is called: invoice, item …</param>
/// <param name="Icon">A name of <see cref="Icons"/>.</param>
/// <param name="Id">The record.</param>
/// <param name="Title">Its number or name.</param>
/// <param name="About">What tells it from its like: customer, date, amount.</param>
/// <param name="Status">Where it stands; null where such records have no states.</param>
/// <param name="Tone">What the state means.</param>
/// <param name="Href">Its page.</param>
public sealed record SearchHit(
    string Kind, string Label, [property: JsonIgnore] string Icon, Guid Id, string Title, string? About, string? Status, [property: JsonIgnore] Tone Tone, string Href);

/// <summary>What a search found, the best first.</summary>
/// <param name="Hits">The records of this page.</param>
/// <param name="Kinds">How many there are of each kind, as far as they were looked at.</param>
/// <param name="Count">How many there are in all, as far as they were looked at.</param>
/// <param name="IsExact">The first hit bears exactly the number that was typed.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, IReadOnlyList<SearchKindCount> Kinds, int Count, bool IsExact)
{
    public static readonly SearchResult Nothing = new([], [], 0, false);
}

/// <summary>How many records of a kind a search found.</summary>
/// <param name="Kind">Stable name of the kind.</param>
/// <param name="Label">What such records are called.</param>
/// <param name="Count">How many, counted up to <see cref="SearchQueries.MostPerKind"/>.</param>
public sealed record SearchKindCount(string Kind, string Label, int Count);
