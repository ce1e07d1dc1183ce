using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Erp.Platform.Health;

/// <summary>Listens to the figures of the product, the web server, the runtime and the database driver, and keeps their current values.</summary>
public sealed class MetricCollector : IDisposable
{
    static readonly string[] Meters =
        [KontorMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Components.Server.Circuits", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "Npgsql"];

    readonly IMeterFactory factory;
    readonly MeterListener listener = new();
    readonly ConcurrentDictionary<Instrument, MetricFamily> families = new();
    readonly Lock look = new();

    public MetricCollector(IMeterFactory factory)
    {
        this.factory = factory;
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (IsWanted(instrument) && KindOf(instrument) is { } kind) listening.EnableMeasurementEvents(instrument, families.GetOrAdd(instrument, i => new MetricFamily(i, kind)));
        };
        listener.SetMeasurementEventCallback<double>(static (_, value, tags, family) => ((MetricFamily)family!).Record(value, tags));
        listener.SetMeasurementEventCallback<float>(static (_, value, tags, family) => ((MetricFamily)family!).Record(value, tags));
        listener.SetMeasurementEventCallback<long>(static (_, value, tags, family) => ((MetricFamily)family!).Record(value, tags));
        listener.SetMeasurementEventCallback<int>(static (_, value, tags, family) => ((MetricFamily)family!).Record(value, tags));
        listener.Start();
    }

    /// <summary>Everything known now, in the Prometheus text format.</summary>
    public string Describe()
    {
        lock (look)
        {
            foreach (var family in families.Values) family.StartLook();
            listener.RecordObservableInstruments();
            return PrometheusText.Write(families.Values);
        }
    }

    public void Dispose() => listener.Dispose();

    /// <summary>Several products in one process (tests) count each for itself; the driver counts statements too, which would cost more than it tells.</summary>
    bool IsWanted(Instrument instrument) =>
        Meters.Contains(instrument.Meter.Name)
        && (instrument.Meter.Scope is null || instrument.Meter.Scope == factory)
        && (instrument.Meter.Name != "Npgsql" || instrument.Name.StartsWith("db.client.connection.", StringComparison.Ordinal));

    static MetricKind? KindOf(Instrument instrument) => instrument.GetType() is { IsGenericType: true } type ? type.GetGenericTypeDefinition() switch
    {
        var t when t == typeof(Counter<>) || t == typeof(ObservableCounter<>) => MetricKind.Counter,
        var t when t == typeof(Histogram<>) => MetricKind.Histogram,
        var t when t == typeof(UpDownCounter<>) || t == typeof(ObservableUpDownCounter<>) || t == typeof(Gauge<>) || t == typeof(ObservableGauge<>) => MetricKind.Gauge,
        _ => null,
    } : null;
}
