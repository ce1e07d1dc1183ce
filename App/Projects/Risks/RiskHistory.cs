namespace Erp.Projects.Risks;

/// <summary>A task that was finished: how long it was to take, and took.</summary>
/// <param name="PlannedDays">Working days.</param>
/// <param name="ActualDays">Working days on which it was worked on.</param>
/// <param name="Kin">What it has in common with others, see <see cref="PlanStep.Kin"/>.</param>
public sealed record FinishedTask(double PlannedDays, double ActualDays, IReadOnlyList<string> Kin);

/// <summary>How long things take compared with what was planned, by what a company finished so far.</summary>
public sealed class RiskHistory
{
    /// <summary>Fewest finished tasks from which anything is concluded.</summary>
    public const int Enough = 10;

    /// <summary>Where there are fewer: as many take a little less as a little more, one in ten takes twice as long.</summary>
    public static readonly IReadOnlyList<double> Usual = [0.8, 0.9, 1, 1, 1, 1.1, 1.2, 1.35, 1.5, 2];

    /// <summary>Bounds of what is believed: beyond them somebody forgot to move a card.</summary>
    const double Shortest = 0.1, Longest = 10;

    static readonly double[] AsExpected = [1];

    readonly double[] all;
    readonly Dictionary<string, double[]> byKin;

    public RiskHistory(IReadOnlyCollection<FinishedTask> finished)
    {
        Count = finished.Count;
        all = Count >= Enough ? [.. finished.Select(RatioOf)] : [.. Usual];
        byKin = finished.SelectMany(f => f.Kin.Distinct().Select(kin => (kin, Ratio: RatioOf(f)))).GroupBy(k => k.kin)
            .Where(g => g.Count() >= Enough).ToDictionary(g => g.Key, g => g.Select(k => k.Ratio).ToArray());
    }

    /// <summary>From how many finished tasks it comes.</summary>
    public int Count { get; }

    /// <summary>
    /// How much longer than planned a step may take, equally likely each: like those that have its label or stage where there are enough, else like all. Permits and
    /// deliveries come as expected.
    /// </summary>
    public double[] Of(PlanStep step) =>
        step.Kind != StepKind.Task ? AsExpected : step.Kin.Select(kin => byKin.GetValueOrDefault(kin)).FirstOrDefault(ratios => ratios is not null) ?? all;

    static double RatioOf(FinishedTask task) => Math.Clamp(task.ActualDays / Math.Max(1, Math.Ceiling(task.PlannedDays)), Shortest, Longest);
}
