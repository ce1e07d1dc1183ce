using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Erp.Platform.Health;

/// <summary>How a figure behaves over time, in the words of the Prometheus text format.</summary>
enum MetricKind
{
    Counter,
    Gauge,
    Histogram,
}

/// <summary>All values of one instrument, by what distinguishes them.</summary>
sealed class MetricFamily(Instrument instrument, MetricKind kind)
{
    /// <summary>Upper bounds in seconds: from a look-up to a slow report.</summary>
    public static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    // Everything else an instrument states (pool names hold connection strings, addresses hold ids) is added up and forgotten.
    static readonly Dictionary<string, string> Labels = new()
    {
        ["command"] = "command", ["outcome"] = "outcome", ["http.request.method"] = "method", ["http.route"] = "route", ["http.response.status_code"] = "status",
        ["gc.heap.generation"] = "generation", ["cpu.mode"] = "mode", ["db.client.connection.state"] = "state", ["error.type"] = "error",
    };

    readonly ConcurrentDictionary<string, Series> series = new();

    public string Name { get; } = PrometheusText.Name(instrument, kind);

    public MetricKind Kind => kind;

    public string Help => instrument.Description is { Length: > 0 } description ? description : instrument.Name;

    public IEnumerable<(string Labels, Series Series)> Values => series.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value));

    /// <summary>Takes a value in.</summary>
    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var found = series.GetOrAdd(Describe(tags), static _ => new Series());
        if (kind == MetricKind.Histogram) found.Observe(value);
        else if (instrument.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Gauge<>)) found.Set(value);
        else found.Add(value);
    }

    /// <summary>Forgets the last look of an instrument that is asked anew each time.</summary>
    public void StartLook()
    {
        if (instrument.IsObservable) series.Clear();
    }

    static string Describe(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = "";
        foreach (var (key, value) in tags)
            if (Labels.TryGetValue(key, out var label) && value is not null) text += $"{(text.Length == 0 ? "" : ",")}{label}=\"{PrometheusText.Escape(value.ToString()!)}\"";
        return text;
    }

    /// <summary>One value, or one distribution.</summary>
    public sealed class Series
    {
        readonly Lock gate = new();
        readonly long[] buckets = new long[Bounds.Length];
        double sum;
        long count;

        public void Add(double value)
        {
            lock (gate) sum += value;
        }

        public void Set(double value)
        {
            lock (gate) sum = value;
        }

        public void Observe(double value)
        {
            lock (gate)
            {
                sum += value;
                count++;
                for (var i = Bounds.Length - 1; i >= 0 && value <= Bounds[i]; i--) buckets[i]++;
            }
        }

        /// <summary>Sum, count and how many values lay at or below each bound, all of the same instant.</summary>
        public (double Sum, long Count, long[] Buckets) Read()
        {
            lock (gate) return (sum, count, [.. buckets]);
        }
    }
}
