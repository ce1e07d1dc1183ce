using Erp.Projects.WorkItems;

namespace Erp.Projects.Risks;

/// <summary>When a step can and has to be under way.</summary>
/// <param name="Slack">Working days it can be late without endangering the event; below zero where it does already.</param>
/// <param name="IsCritical">It has no slack, or, where all have some, the least.</param>
public sealed record StepTimes(PlanStep Step, DateOnly EarliestStart, DateOnly EarliestFinish, DateOnly LatestStart, DateOnly LatestFinish, double Slack, bool IsCritical);

/// <summary>
/// The critical path method (Kelley and Walker, 1959) over steps of unlike kinds: forwards, each step begins when all it waits for is over and its own first day has
/// come; backwards, each has to be over before what waits for it has to begin, or before the event.
/// </summary>
public sealed class CriticalPath
{
    /// <summary>Parts of a day below which nothing differs.</summary>
    const double Tiny = 1e-6;

    readonly IReadOnlyList<PlanStep> steps;
    readonly WorkCalendar calendar;
    readonly DateOnly today;
    readonly double[] free;
    readonly int[][] before;
    readonly double deadline;

    CriticalPath(IReadOnlyList<PlanStep> all, DateOnly today, DateOnly eventDay, WorkCalendar calendar)
    {
        (this.calendar, this.today) = (calendar, today);
        steps = WorkItemOrder.Of(all, s => s.Id, s => s.After);
        deadline = calendar.Before(eventDay.AddDays(1));
        var at = steps.Index().ToDictionary(s => s.Item.Id, s => s.Index);
        // Only what comes earlier in the order counts as waited for: a circle, should one ever be, is cut open instead of followed for ever.
        before = [.. steps.Select((s, n) => s.After.Where(at.ContainsKey).Select(id => at[id]).Where(first => first < n).Distinct().ToArray())];
        free = [.. steps.Select(s => (double)calendar.Before(s.NotBefore is { } day && day > today ? day : today))];
        Steps = Reckon();
        Chain = Follow();
        Finish = Steps.Count == 0 ? today : Steps.Max(s => s.EarliestFinish);
    }

    /// <summary>All steps, each behind those it waits for.</summary>
    public IReadOnlyList<StepTimes> Steps { get; }

    /// <summary>Critical steps that hang on each other, from the first to the last, through the one with the least slack.</summary>
    public IReadOnlyList<StepTimes> Chain { get; }

    /// <summary>The tasks that have no slack, or the least.</summary>
    public IReadOnlySet<Guid> CriticalTasks => Steps.Where(s => s is { IsCritical: true, Step.Kind: StepKind.Task }).Select(s => s.Step.Id).ToHashSet();

    /// <summary>When everything is over if all goes as planned.</summary>
    public DateOnly Finish { get; }

    /// <summary>Reckons it.</summary>
    /// <param name="steps">What is still to be done.</param>
    /// <param name="today">Nothing begins before.</param>
    /// <param name="eventDay">Everything has to be over at its end.</param>
    /// <param name="calendar">The days on which it is worked.</param>
    public static CriticalPath Of(IReadOnlyList<PlanStep> steps, DateOnly today, DateOnly eventDay, WorkCalendar calendar) => new(steps, today, eventDay, calendar);

    /// <summary>Plays the plan through many times, each step lasting as long as one of its kind did.</summary>
    /// <param name="ratios">Actual over planned time of a step's kind: equally likely values.</param>
    /// <param name="runs">How often.</param>
    /// <param name="seed">The same gives the same.</param>
    public Forecast Play(Func<PlanStep, double[]> ratios, int runs, ulong seed)
    {
        var (finish, counts, dice) = (new double[steps.Count], new SortedDictionary<int, int>(), new Dice(seed));
        var rests = steps.Select(s => s.Rests(ratios(s))).ToArray();
        var inTime = 0;
        for (var run = 0; run < runs; run++)
        {
            double last = calendar.Before(today);
            for (var n = 0; n < finish.Length; n++)
            {
                var start = free[n];
                foreach (var first in before[n]) start = Math.Max(start, finish[first]);
                finish[n] = start + rests[n][dice.Next(rests[n].Length)];
                last = Math.Max(last, finish[n]);
            }

            if (last <= deadline + Tiny) inTime++;
            var place = Math.Max(PlaceOfEnd(last), calendar.Before(today));
            counts[place] = counts.GetValueOrDefault(place) + 1;
        }

        return new([.. counts.Select(c => new FinishDay(calendar.At(c.Key), c.Value))], (double)inTime / runs);
    }

    List<StepTimes> Reckon()
    {
        var (count, rests) = (steps.Count, steps.Select(s => s.Rest(1)).ToArray());
        var (earliest, latest) = (new double[count], steps.Select(s => s.Until is { } day ? calendar.Before(day.AddDays(1)) : deadline).ToArray());
        for (var n = 0; n < count; n++) earliest[n] = before[n].Aggregate(free[n], (start, first) => Math.Max(start, earliest[first] + rests[first]));
        for (var n = count - 1; n >= 0; n--)
            foreach (var first in before[n]) latest[first] = Math.Min(latest[first], latest[n] - rests[n]);
        var slack = Enumerable.Range(0, count).Select(n => latest[n] - rests[n] - earliest[n]).ToArray();
        var least = Math.Max(0, slack.DefaultIfEmpty().Min());
        return [.. steps.Select((step, n) => new StepTimes(step, calendar.At(PlaceOfStart(earliest[n])), calendar.At(PlaceOfEnd(earliest[n] + rests[n])),
            calendar.At(PlaceOfStart(latest[n] - rests[n])), calendar.At(PlaceOfEnd(latest[n])), slack[n], slack[n] <= least + Tiny))];
    }

    /// <summary>From the step with the least slack back to what it waits for, and on to what waits for it, as far as that is critical too.</summary>
    List<StepTimes> Follow()
    {
        if (Steps.Count == 0) return [];
        var after = Enumerable.Range(0, Steps.Count).SelectMany(n => before[n].Select(first => (first, n))).ToLookup(l => l.first, l => l.n);
        var middle = Tightest(Enumerable.Range(0, Steps.Count))!.Value;
        List<int> chain = [middle];
        while (Tightest(before[chain[0]]) is { } first && Steps[first].IsCritical) chain.Insert(0, first);
        while (Tightest(after[chain[^1]]) is { } next && Steps[next].IsCritical) chain.Add(next);
        return chain.ConvertAll(n => Steps[n]);
    }

    /// <summary>Of several the one with the least slack; of those, the one that ends last.</summary>
    int? Tightest(IEnumerable<int> some) => some.OrderBy(n => Math.Round(Steps[n].Slack, 6)).ThenByDescending(n => Steps[n].EarliestFinish).ThenBy(n => n).Select(n => (int?)n).FirstOrDefault();

    static int PlaceOfStart(double at) => (int)Math.Floor(at + Tiny);

    /// <summary>Whoever ends at the first moment of a day ended on the one before.</summary>
    static int PlaceOfEnd(double at) => (int)Math.Ceiling(at - Tiny) - 1;

    /// <summary>Numbers that look random and are the same for the same seed (SplitMix64, Steele et al., 2014).</summary>
    struct Dice(ulong seed)
    {
        ulong state = seed;

        public int Next(int sides)
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)(((mixed ^ (mixed >> 31)) >> 32) * (ulong)sides >> 32);
        }
    }
}
