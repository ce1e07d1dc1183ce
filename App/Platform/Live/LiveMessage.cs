using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Erp.Platform.Live;

/// <summary>What one notification carries.</summary>
/// <param name="From">The server that sent it; it ignores its own.</param>
sealed record LiveMessage(Guid From, LiveWord[] Words)
{
    /// <summary>Most bytes of one notification; PostgreSQL's limit is 8,000.</summary>
    internal const int MostBytes = 7_900;

    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Puts words into as few notifications as hold them; a word that is too long for one names the entities instead of their records.</summary>
    public static IEnumerable<string> Pack(Guid from, IReadOnlyList<LiveWord> words)
    {
        var envelope = Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(new LiveMessage(from, []), Options));
        var (packed, size) = (new List<LiveWord>(), envelope);
        foreach (var given in words)
        {
            var (word, length) = (given, Length(given));
            if (envelope + length > MostBytes) (word, length) = (given.Shortened(), Length(given.Shortened()));
            if (size + length > MostBytes && packed.Count > 0)
            {
                yield return JsonSerializer.Serialize(new LiveMessage(from, [.. packed]), Options);
                packed.Clear();
                size = envelope;
            }

            packed.Add(word);
            size += length;
        }

        if (packed.Count > 0) yield return JsonSerializer.Serialize(new LiveMessage(from, [.. packed]), Options);
    }

    /// <summary>A message back; null for what is none, since anybody with the database password may notify.</summary>
    public static LiveMessage? Read(string payload)
    {
        try
        {
            var message = JsonSerializer.Deserialize<LiveMessage>(payload, Options);
            return message?.Words?.All(w => w?.IsWhole == true) == true ? message : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Bytes of a word and the comma before it.</summary>
    static int Length(LiveWord word) => JsonSerializer.SerializeToUtf8Bytes(word, Options).Length + 1;
}
