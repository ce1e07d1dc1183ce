namespace Erp.Crm.Forecasts;

/// <summary>What the open opportunities let expect, and how earlier ones ended. Amounts net in euro.</summary>
/// <param name="Months">By the month in which customers are expected to decide, in order: first what should have been decided before this month, then this month and the
/// eleven after it, at last what comes later.</param>
/// <param name="People">By who sees to them, the most first.</param>
/// <param name="Outcome">What was won and lost in the last twelve months.</param>
public sealed record Forecast(IReadOnlyList<ForecastMonth> Months, IReadOnlyList<ForecastPerson> People, ForecastOutcome Outcome)
{
    /// <summary>All open opportunities.</summary>
    public ForecastSum Total => Months.Aggregate(ForecastSum.None, (sum, month) => sum + month.Sum);
}

/// <summary>Some open opportunities.</summary>
/// <param name="Value">What they may come to.</param>
/// <param name="Weighted">The same, each by its probability.</param>
public readonly record struct ForecastSum(int Count, decimal Value, decimal Weighted)
{
    public static readonly ForecastSum None = new(0, 0, 0);

    public static ForecastSum operator +(ForecastSum one, ForecastSum other) => new(one.Count + other.Count, one.Value + other.Value, one.Weighted + other.Weighted);
}

/// <summary>The open opportunities of a month.</summary>
/// <param name="From">Its first day; none for all before this month.</param>
/// <param name="Until">Its last day; none for all after the twelve months.</param>
public sealed record ForecastMonth(DateOnly? From, DateOnly? Until, ForecastSum Sum);

/// <summary>The open opportunities somebody sees to.</summary>
/// <param name="Name">None for those nobody sees to.</param>
public sealed record ForecastPerson(Guid? MemberId, string? Name, ForecastSum Sum);

/// <summary>How opportunities ended.</summary>
/// <param name="From">The first day looked at.</param>
/// <param name="WonValue">What the won ones came to.</param>
/// <param name="LostValue">What the lost ones might have come to.</param>
/// <param name="CycleDays">Days from hearing of an opportunity to winning it, on average; none where none was won.</param>
public sealed record ForecastOutcome(DateOnly From, int Won, decimal WonValue, int Lost, decimal LostValue, int? CycleDays)
{
    /// <summary>Won of those that ended, in per cent; none where none did.</summary>
    public decimal? WonPercent => Won + Lost == 0 ? null : 100m * Won / (Won + Lost);
}
