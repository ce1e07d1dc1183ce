using System.Globalization;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.AspNetCore.WebUtilities;

namespace Erp.Admin.Audit;

/// <summary>What an auditor looks for; lives in the address, so that a finding can be shared.</summary>
public sealed record AuditFilter
{
    /// <summary>User or key; the empty key is the system.</summary>
    public Guid? Person { get; init; }

    /// <summary>Name of the command.</summary>
    public string? Command { get; init; }

    /// <summary>Name of the entity.</summary>
    public string? Record { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether anything narrows the log.</summary>
    public bool IsEmpty => this == new AuditFilter();

    /// <summary>Reads an address; what it does not understand does not narrow.</summary>
    public static AuditFilter Of(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.IsAbsoluteUri ? address.Query : address.OriginalString);
        string? Value(string key) => query.TryGetValue(key, out var values) && !string.IsNullOrEmpty(values[0]) ? values[0] : null;
        DateOnly? Day(string key) => DateOnly.TryParseExact(Value(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return new AuditFilter
        {
            Person = Guid.TryParse(Value("person"), out var person) ? person : null, Command = Value("command"), Record = Value("record"), From = Day("from"), To = Day("to"),
        };
    }

    /// <summary>The same, as it stands in an address.</summary>
    public string ToQuery()
    {
        var parts = new Dictionary<string, string?>
        {
            ["person"] = Person?.ToString(), ["command"] = Command, ["record"] = Record,
            ["from"] = From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["to"] = To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        return QueryHelpers.AddQueryString("", parts.Where(p => p.Value is not null));
    }

    /// <summary>The filter as the log takes it: whole days where the company does business.</summary>
    public HistoryFilter ToHistory() => new(Person, Command, Record, From is { } first ? BusinessCalendar.StartOf(first) : null, To is { } last ? BusinessCalendar.StartOf(last.AddDays(1)) : null);
}
