using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Erp.Platform.Web;

/// <summary>
/// One JSON object per line. Messages of exceptions come from anywhere and may quote what somebody typed, so whatever looks like an
/// address, an account or a secret is blacked out before it is written.
/// </summary>
sealed partial class DiscreetJson(TimeProvider clock) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "discreet-json";

    const string Black = "***";

    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("at", clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            json.WriteString("message", Blacken(logEntry.Formatter(logEntry.State, logEntry.Exception)));
            if (Activity.Current is { } activity) json.WriteString("trace", activity.TraceId.ToString());
            if (logEntry.Exception is { } exception) json.WriteString("exception", Blacken(exception.ToString()));
            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    static string Blacken(string text) => Account().Replace(Secret().Replace(Mail().Replace(text, Black), $"$1={Black}"), Black);

    [GeneratedRegex(@"[^\s""'<>()=;:,]+@[^\s""'<>()=;:,]+\.\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\b(password|pwd|passwort|secret|token|user id|username|user name)\s*[=:]\s*[^\s;,""']+", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    /// <summary>An IBAN, written together or in groups, and our own API keys.</summary>
    [GeneratedRegex(@"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b|\bkontor_[\w-]+")]
    private static partial Regex Account();
}
