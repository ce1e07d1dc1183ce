using Erp.Platform.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace Erp.Projects.WorkItems;

/// <summary>Which tasks are to be seen, in every view of them. It stands in the address, so that a link shows the same and another view keeps it.</summary>
public sealed record WorkItemFilter
{
    /// <summary>Every task.</summary>
    public static readonly WorkItemFilter None = new();

    /// <summary>Words of number, title or project.</summary>
    public string Search { get; init; } = "";

    /// <summary>Only those of whoever looks.</summary>
    public bool Mine { get; init; }

    /// <summary>Only what should have been done by now.</summary>
    public bool Overdue { get; init; }

    /// <summary>Only those of this member.</summary>
    public Guid? Person { get; init; }

    /// <summary>Only those with this label.</summary>
    public Guid? Label { get; init; }

    /// <summary>Reads it out of an address; what is nonsense there counts as not said.</summary>
    public static WorkItemFilter FromQuery(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        return new()
        {
            Search = One("q"), Mine = One("mine") == "true", Overdue = One("overdue") == "true",
            Person = Guid.TryParse(One("person"), out var person) ? person : null, Label = Guid.TryParse(One("label"), out var label) ? label : null,
        };

        string One(string key) => query.TryGetValue(key, out var values) ? values[0] ?? "" : "";
    }

    /// <summary>What an address has to say for it, null for what is to be left out.</summary>
    public IReadOnlyDictionary<string, object?> ToQuery() => new Dictionary<string, object?>
    {
        ["q"] = Search.Length > 0 ? Search : null, ["mine"] = Mine ? true : null, ["overdue"] = Overdue ? true : null, ["person"] = Person, ["label"] = Label,
    };

    /// <summary>Says of each task whether it is to be seen.</summary>
    /// <param name="user">Who looks.</param>
    /// <param name="today">The business date.</param>
    public Func<WorkItemFace, bool> For(Guid user, DateOnly today)
    {
        var words = SearchText.Of(Search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return face => (!Mine || face.People.Any(p => p.UserId == user))
            && (Person is not { } person || face.People.Any(p => p.MemberId == person))
            && (Label is not { } label || face.Labels.Any(l => l.Id == label))
            && (!Overdue || face.IsOverdue(today))
            && (words.Length == 0 || SearchText.Of(face.Number, face.Title, face.Project) is var says && words.All(word => says.Contains(word, StringComparison.Ordinal)));
    }
}
