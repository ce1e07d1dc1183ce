using System.Globalization;
using System.Text.RegularExpressions;

namespace Erp.Projects.CostCategories;

/// <summary>Accounts of the books by their first four digits, such as <c>5000-5899</c>: charts group accounts by them, longer numbers only divide further.</summary>
public readonly partial record struct AccountRange(int First, int Last)
{
    const int GroupDigits = 4;

    /// <summary>How many groups it holds.</summary>
    public int Width => Last - First + 1;

    /// <summary>Whether an account lies in it.</summary>
    public bool Has(string accountNumber) =>
        int.TryParse(accountNumber.AsSpan(0, Math.Min(GroupDigits, accountNumber.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var group) && group >= First && group <= Last;

    /// <summary>Reads numbers and ranges between commas; null where something else stands there.</summary>
    public static IReadOnlyList<AccountRange>? Parse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return [];
        var ranges = new List<AccountRange>();
        foreach (var part in typed.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Written().Match(part) is not { Success: true } match) return null;
            var first = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            var last = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : first;
            if (last < first) return null;
            ranges.Add(new(first, last));
        }

        return ranges;
    }

    [GeneratedRegex(@"^([0-9]{4})(?:\s*[-–]\s*([0-9]{4}))?$")]
    private static partial Regex Written();
}
