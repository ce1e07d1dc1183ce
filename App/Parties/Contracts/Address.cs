using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Erp.Platform.Identifiers;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Parties.Contracts;

/// <summary>Lengths of address lines, shared by forms and mappings; within what SEPA and e-invoices carry.</summary>
public static class AddressLimits
{
    public const int Line = 100;
    public const int PostCode = 20;
    public const int City = 100;
    public const int Country = 2;
}

/// <summary>
/// A postal address in its parts, since SEPA orders and e-invoices refuse addresses of free lines. A value: documents keep a copy
/// that does not follow later moves.
/// </summary>
public sealed record Address
{
    /// <summary>Street with house number, as DIN 5008 writes it; or a post office box.</summary>
    [Personal]
    public string? Street { get; init; }

    /// <summary>What else leads there: building, department, care of.</summary>
    [Personal]
    public string? Line2 { get; init; }

    [Personal]
    public string? PostCode { get; init; }

    [Personal]
    public string? City { get; init; }

    /// <summary>Two letters by ISO 3166-1.</summary>
    public string CountryCode { get; init; } = Country.Home;

    /// <summary>Whether a letter would arrive, and an invoice is allowed to bear it (§ 14 (4) no. 1 UStG).</summary>
    public bool IsComplete => Street is not null && PostCode is not null && City is not null;

    /// <summary>The lines under a name as the window of a letter shows them; the country only abroad (DIN 5008).</summary>
    public IReadOnlyList<string> LetterLines(CultureInfo culture)
    {
        var country = CountryCode == Country.Home ? null : Country.Find(CountryCode)?.Name.In(culture).ToUpper(culture);
        return [.. new[] { Line2, Street, $"{PostCode} {City}".Trim(), country }.OfType<string>().Where(l => l.Length > 0)];
    }
}

/// <summary>An address as it is typed.</summary>
public sealed class AddressForm
{
    [Personal, StringLength(AddressLimits.Line), OneLine]
    public string? Street { get; set; }

    [Personal, StringLength(AddressLimits.Line), OneLine]
    public string? Line2 { get; set; }

    [Personal, StringLength(AddressLimits.PostCode), OneLine]
    public string? PostCode { get; set; }

    [Personal, StringLength(AddressLimits.City), OneLine]
    public string? City { get; set; }

    [Required, CountryCode]
    public string CountryCode { get; set; } = Country.Home;

    /// <summary>The address that was typed.</summary>
    public Address ToAddress() => new()
    {
        Street = Street.Trimmed(), Line2 = Line2.Trimmed(), PostCode = PostCode.Trimmed(), City = City.Trimmed(), CountryCode = CountryCode,
    };

    /// <summary>A form to change an address in.</summary>
    public static AddressForm Of(Address address) => new()
    {
        Street = address.Street, Line2 = address.Line2, PostCode = address.PostCode, City = address.City, CountryCode = address.CountryCode,
    };
}
