using System.ComponentModel.DataAnnotations;
using Erp.Platform.Texts;

namespace Erp.Platform.Records;

/// <summary>A number with at most so many decimals: what the column keeps, no more.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DecimalsAttribute(int places) : ValidationAttribute, IExplained
{
    public int Places => places;

    public Message Says => FormTexts.TooManyDecimals.With(places);

    public override bool IsValid(object? value) => value is not decimal number || decimal.Round(number, places) == number;
}

/// <summary>A number above zero.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PositiveAttribute : ValidationAttribute, IExplained
{
    public Message Says => FormTexts.NotPositive;

    public override bool IsValid(object? value) => value is not decimal number || number > 0;
}

/// <summary>A number within bounds that a column can keep; bounds as invariant text, since attributes carry no decimals.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute(double least, double most) : ValidationAttribute, IExplained
{
    public double Least => least;

    public double Most => most;

    public Message Says => FormTexts.OutOfRange.With((decimal)least, (decimal)most);

    public override bool IsValid(object? value) => value is not decimal number || (number >= (decimal)least && number <= (decimal)most);
}

/// <summary>A business date, or the day of an instant, that can be meant: 1990 to 2199. Guards against the year 9999 and the year 26.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlausibleDateAttribute : ValidationAttribute, IExplained
{
    public static readonly DateOnly Earliest = new(1990, 1, 1);
    public static readonly DateOnly Latest = new(2199, 12, 31);

    public Message Says => FormTexts.ImplausibleDate.With(Earliest, Latest);

    public override bool IsValid(object? value) => value switch
    {
        DateOnly date => date >= Earliest && date <= Latest,
        DateTimeOffset instant => instant.Year >= Earliest.Year && instant.Year <= Latest.Year,
        _ => true,
    };
}

/// <summary>A declared value of an enum; an API caller could send any number.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DeclaredAttribute : ValidationAttribute, IExplained
{
    public Message Says => FormTexts.UnknownChoice;

    public override bool IsValid(object? value) => value is null || Enum.IsDefined(value.GetType(), value);
}

/// <summary>A text of one line: no line breaks, no control characters.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneLineAttribute : ValidationAttribute, IExplained
{
    public Message Says => FormTexts.ControlCharacters;

    public override bool IsValid(object? value) => value is not string text || !text.Any(char.IsControl);
}

/// <summary>How long something takes, kept in whole minutes; people and files write it as hours, <c>1:30</c> or <c>1.5</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DurationAttribute : Attribute;
