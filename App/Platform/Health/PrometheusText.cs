using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Erp.Platform.Health;

/// <summary>Writes figures in the Prometheus text exposition format, version 0.0.4.</summary>
static class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>All families, by name.</summary>
    public static string Write(IEnumerable<MetricFamily> families)
    {
        var text = new StringBuilder(16 * 1024);
        foreach (var family in families.OrderBy(f => f.Name, StringComparer.Ordinal).DistinctBy(f => f.Name))
        {
            var values = family.Values.ToList();
            if (values.Count == 0) continue;
            text.Append("# HELP ").Append(family.Name).Append(' ').Append(EscapeHelp(family.Help)).Append('\n');
            text.Append("# TYPE ").Append(family.Name).Append(' ').Append(Word(family.Kind)).Append('\n');
            foreach (var (labels, series) in values) Append(text, family, labels, series);
        }

        return text.ToString();
    }

    /// <summary>The name of an instrument by the rules of the format: base unit and, for counters, <c>total</c> at the end.</summary>
    public static string Name(Instrument instrument, MetricKind kind)
    {
        var name = new StringBuilder(instrument.Name.Length + 16);
        foreach (var c in instrument.Name) name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        if (unit.Length > 0 && !EndsWith(name, unit)) name.Append(unit);
        if (kind == MetricKind.Counter && !EndsWith(name, "_total")) name.Append("_total");
        // "count" at the end is kept for what histograms count.
        if (kind == MetricKind.Gauge && EndsWith(name, "_count")) name.Replace("_count", "s", name.Length - "_count".Length, "_count".Length);
        return name.ToString();
    }

    /// <summary>A value between quotation marks.</summary>
    public static string Escape(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    static void Append(StringBuilder text, MetricFamily family, string labels, MetricFamily.Series series)
    {
        var (sum, count, buckets) = series.Read();
        if (family.Kind != MetricKind.Histogram)
        {
            Line(text, family.Name, labels, sum);
            return;
        }

        var before = labels.Length == 0 ? "" : labels + ",";
        for (var i = 0; i < buckets.Length; i++) Line(text, family.Name + "_bucket", $"{before}le=\"{Number(MetricFamily.Bounds[i])}\"", buckets[i]);
        Line(text, family.Name + "_bucket", $"{before}le=\"+Inf\"", count);
        Line(text, family.Name + "_sum", labels, sum);
        Line(text, family.Name + "_count", labels, count);
    }

    static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0) text.Append('{').Append(labels).Append('}');
        text.Append(' ').Append(Number(value)).Append('\n');
    }

    static string Number(double value) => double.IsPositiveInfinity(value) ? "+Inf" : value.ToString("R", CultureInfo.InvariantCulture);

    static string EscapeHelp(string help) => help.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    static string Word(MetricKind kind) => kind switch { MetricKind.Counter => "counter", MetricKind.Histogram => "histogram", _ => "gauge" };

    static bool EndsWith(StringBuilder name, string end) => name.Length >= end.Length && name.ToString(name.Length - end.Length, end.Length) == end;
}
