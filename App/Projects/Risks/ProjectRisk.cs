using Erp.Projects.Permits;

namespace Erp.Projects.Risks;

/// <summary>Something that stands before the event.</summary>
/// <param name="Name">Number and name of the task or permit, number and end of the transport; the name of the first part.</param>
/// <param name="More">How many further parts come with it.</param>
/// <param name="Expected">When it is over if all goes as planned.</param>
/// <param name="Latest">When it has to be over.</param>
/// <param name="ApplyBy">Until when a permit has to be applied for; none once it is.</param>
/// <param name="IsOrdered">Parts are ordered.</param>
/// <param name="Slack">Working days it can be late; below zero where it endangers the event.</param>
public sealed record Blocker(
    Guid Id, StepKind Kind, string Name, int More, DateOnly Expected, DateOnly Latest, DateOnly? ApplyBy, bool IsOrdered, double Slack, bool IsCritical);

/// <summary>How sure it is that a project is ready for its event, and what stands in the way.</summary>
/// <param name="Open">How many steps are left.</param>
/// <param name="Forecast">When it will be ready, from how long things took so far.</param>
/// <param name="Blockers">What presses, the least slack first: within <see cref="NearDays"/>, but some in any case; at most <see cref="MostBlockers"/>.</param>
/// <param name="Chain">Critical steps that hang on each other, from the first to the last.</param>
/// <param name="CriticalTasks">The tasks that have no slack, or the least.</param>
/// <param name="Finished">From how many finished tasks of the company it is concluded; <see cref="RiskHistory.Usual"/> where they are too few.</param>
public sealed record ProjectRisk(
    Guid ProjectId, DateOnly EventDay, int Open, Forecast Forecast, IReadOnlyList<Blocker> Blockers, IReadOnlyList<Blocker> Chain, IReadOnlySet<Guid> CriticalTasks, int Finished)
{
    /// <summary>Most and fewest blockers told of.</summary>
    public const int MostBlockers = 15, FewestBlockers = 5;

    /// <summary>Working days of slack beyond which nothing presses.</summary>
    public const int NearDays = 10;

    /// <summary>From here on a project counts as safe, and below <see cref="Doubtful"/> as in danger.</summary>
    public const double Safe = 0.8, Doubtful = 0.5;

    /// <summary>It is more likely late than ready, or it is too late to apply for a permit that has to be there in time.</summary>
    public bool IsInDanger(DateOnly today) => Forecast.InTime < Doubtful || MissedPermit(today);

    /// <summary>It counts as safe, and no permit has missed its deadline. Between danger and this, what was said last stands, so that nobody hears the one and the other by turns.</summary>
    public bool IsSafe(DateOnly today) => Forecast.InTime >= Safe && !MissedPermit(today);

    /// <summary>Works it out: some milliseconds of pure reckoning.</summary>
    public static ProjectRisk Of(RiskFacts facts, RiskHistory history, DateOnly today)
    {
        var path = facts.Path(today);
        var (tasks, permits, deliveries) = (facts.Tasks.ToDictionary(t => t.Id), facts.Permits.ToDictionary(p => p.Id), facts.Deliveries.ToDictionary(d => d.Id));
        var rides = facts.Rides.ToDictionary(r => r.Id);
        return new(
            facts.ProjectId, facts.EventDay, path.Steps.Count, path.Play(history.Of, Forecast.Runs, BitConverter.ToUInt64(facts.ProjectId.ToByteArray(), 8)),
            [.. path.Steps.OrderBy(s => s.Slack).ThenBy(s => s.LatestFinish).Where((s, n) => n < FewestBlockers || s.Slack <= NearDays).Take(MostBlockers).Select(Told)], [.. path.Chain.Select(Told)],
            path.CriticalTasks, history.Count);

        Blocker Told(StepTimes times) => times.Step.Kind switch
        {
            StepKind.Task => Standing(times, tasks[times.Step.Id].Name),
            StepKind.Permit => OfPermit(times, permits[times.Step.Id]),
            StepKind.Ride => Standing(times, rides[times.Step.Id].Name),
            _ => OfDelivery(times, deliveries[times.Step.Id]),
        };

        static Blocker OfPermit(StepTimes times, RiskPermit permit) =>
            Standing(times, permit.Name) with { ApplyBy = permit.State == PermitState.Applied ? null : times.LatestFinish.AddDays(-permit.LeadDays) };

        static Blocker OfDelivery(StepTimes times, RiskDelivery delivery) => Standing(times, delivery.Name) with { More = delivery.More, IsOrdered = delivery.Ordered };

        static Blocker Standing(StepTimes times, string name) =>
            new(times.Step.Id, times.Step.Kind, name, 0, times.EarliestFinish, times.LatestFinish, null, false, times.Slack, times.IsCritical);
    }

    bool MissedPermit(DateOnly today) => Blockers.Any(b => b.ApplyBy < today);
}
