namespace Erp.Projects.Risks;

/// <summary>What has to be over before an event.</summary>
public enum StepKind
{
    /// <summary>A task is done.</summary>
    Task,

    /// <summary>An authority has decided.</summary>
    Permit,

    /// <summary>Parts have come.</summary>
    Delivery,

    /// <summary>A transport has arrived.</summary>
    Ride,
}

/// <summary>One of them, as far as a plan is reckoned from it.</summary>
/// <param name="Id">The task, the permit, the transport, or the first of the parts.</param>
/// <param name="Days">Working days it is planned to take in all; half a day is 0.5.</param>
/// <param name="After">The steps it waits for; others than those of the plan are over.</param>
public sealed record PlanStep(Guid Id, StepKind Kind, double Days, IReadOnlyList<Guid> After)
{
    /// <summary>Least that is left of what was begun: nobody finishes this very moment.</summary>
    const double LeastRest = 0.5;

    /// <summary>Least that anything takes: an hour.</summary>
    const double Least = 0.125;

    /// <summary>Working days it has taken already; 0 where it is not begun.</summary>
    public double Elapsed { get; init; }

    /// <summary>The day it cannot begin before; none for at once.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>Its own last day; none for the day of the event.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What it has in common with others, the most telling first: labels, then its stage. Its time is judged by theirs.</summary>
    public IReadOnlyList<string> Kin { get; init; } = [];

    /// <summary>Working days it still takes.</summary>
    /// <param name="ratio">How much longer than planned it takes in all: 1 for as planned.</param>
    public double Rest(double ratio) => Elapsed > 0 ? Math.Max(LeastRest, Days * ratio - Elapsed) : Math.Max(Least, Days * ratio);

    /// <summary>Working days it may still take, equally likely each: that it is not over yet rules out that it was quick.</summary>
    /// <param name="ratios">How much longer than planned it may take in all.</param>
    public double[] Rests(double[] ratios)
    {
        if (Elapsed <= 0) return Array.ConvertAll(ratios, Rest);
        var possible = Array.FindAll(ratios, ratio => Days * ratio > Elapsed);
        if (possible.Length > 0) return Array.ConvertAll(possible, Rest);
        // What lasts longer than anything did goes on like something planned for the time it has taken.
        return Days < Elapsed ? (this with { Days = Elapsed }).Rests(ratios) : [LeastRest];
    }
}
