using System.Diagnostics;

namespace Erp.Bench.Support;

/// <summary>Durations of the same act, done many times.</summary>
sealed class Samples(IEnumerable<TimeSpan> durations, TimeSpan total)
{
    readonly double[] sorted = [.. durations.Select(d => d.TotalMilliseconds).Order()];

    readonly TimeSpan total = total;

    /// <summary>How often it was done.</summary>
    public int Count => sorted.Length;

    /// <summary>How often per second, all doers together.</summary>
    public double PerSecond => Count / total.TotalSeconds;

    /// <summary>The duration that half of them stayed below, in milliseconds.</summary>
    public double P50 => At(0.50);

    /// <summary>The duration that 95 % stayed below, in milliseconds.</summary>
    public double P95 => At(0.95);

    /// <summary>What was taken in several slices, as one.</summary>
    public static Samples Together(IReadOnlyCollection<Samples> slices) =>
        new(slices.SelectMany(s => s.sorted).Select(ms => TimeSpan.FromMilliseconds(ms)), TimeSpan.FromTicks(slices.Sum(s => s.total.Ticks)));

    /// <summary>Does an act over and over, some doers side by side, first without and then with the clock.</summary>
    /// <param name="doers">How many at once.</param>
    /// <param name="warmUp">How long before measuring, so that everything is compiled, cached and connected.</param>
    /// <param name="time">How long to measure.</param>
    /// <param name="act">The act; gets the doer's number.</param>
    public static async Task<Samples> TakeAsync(int doers, TimeSpan warmUp, TimeSpan time, Func<int, Task> act)
    {
        await RepeatAsync(doers, warmUp, act);
        var started = Stopwatch.GetTimestamp();
        var taken = await RepeatAsync(doers, time, act);
        return new Samples(taken, Stopwatch.GetElapsedTime(started));
    }

    static async Task<List<TimeSpan>> RepeatAsync(int doers, TimeSpan time, Func<int, Task> act)
    {
        var started = Stopwatch.GetTimestamp();
        var each = await Task.WhenAll(Enumerable.Range(0, doers).Select(doer => Task.Run(async () =>
        {
            var taken = new List<TimeSpan>();
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                var begun = Stopwatch.GetTimestamp();
                await act(doer);
                taken.Add(Stopwatch.GetElapsedTime(begun));
            }

            return taken;
        })));
        return [.. each.SelectMany(t => t)];
    }

    double At(double share) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
