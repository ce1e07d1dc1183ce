namespace Erp.Projects.Risks;

/// <summary>In how many runs everything was over on a day.</summary>
public sealed record FinishDay(DateOnly Day, int Runs);

/// <summary>When everything will be ready, played through many times.</summary>
/// <param name="Days">The days on which it was, in order.</param>
/// <param name="InTime">How likely it is ready for the event: 0 to 1.</param>
public sealed record Forecast(IReadOnlyList<FinishDay> Days, double InTime)
{
    /// <summary>How often a plan is played through.</summary>
    public const int Runs = 10_000;

    /// <summary>The day by which it is ready in so many of a hundred runs.</summary>
    public DateOnly Within(int percent)
    {
        var (wanted, sum) = (Days.Sum(d => d.Runs) * percent / 100.0, 0);
        return Days.First(d => (sum += d.Runs) >= wanted).Day;
    }

    /// <summary>As likely as not.</summary>
    public DateOnly Half => Within(50);

    /// <summary>What one can promise.</summary>
    public DateOnly Likely => Within(80);

    /// <summary>Nearly certain.</summary>
    public DateOnly NearlySure => Within(95);
}
