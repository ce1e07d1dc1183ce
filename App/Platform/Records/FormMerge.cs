using System.Text.Json.Nodes;

namespace Erp.Platform.Records;

/// <summary>
/// Brings two people's edits of one form together, field by field, starting from what both had read. Fields that only one side changed
/// are taken from that side; where both changed, mine stays and theirs is reported. Lines are matched by their id.
/// </summary>
static class FormMerge
{
    const string Id = "Id";

    /// <summary>A field both sides changed, with the value the other side saved.</summary>
    public sealed record Conflict(string Path, JsonNode? Theirs);

    /// <summary>The merged form and what needs a person's decision.</summary>
    public static (JsonNode? Merged, List<Conflict> Conflicts) Merge(JsonNode? origin, JsonNode? mine, JsonNode? theirs)
    {
        var conflicts = new List<Conflict>();
        return (Node(origin, mine, theirs, "", conflicts), conflicts);
    }

    /// <summary>Paths of the single fields that differ between two states of a form.</summary>
    public static IEnumerable<string> Differences(JsonNode? before, JsonNode? after, string path = "") => after switch
    {
        JsonObject fields => fields.SelectMany(f => Differences((before as JsonObject)?[f.Key], f.Value, path.Length == 0 ? f.Key : $"{path}.{f.Key}")),
        JsonArray list => list.SelectMany((line, i) => Differences(before is JsonArray old && i < old.Count ? old[i] : null, line, $"{path}[{i}]")),
        _ => JsonNode.DeepEquals(before, after) ? [] : [path],
    };

    static JsonNode? Node(JsonNode? origin, JsonNode? mine, JsonNode? theirs, string path, List<Conflict> conflicts)
    {
        if (JsonNode.DeepEquals(mine, theirs) || JsonNode.DeepEquals(origin, theirs)) return mine?.DeepClone();
        if (JsonNode.DeepEquals(origin, mine)) return theirs?.DeepClone();
        if (mine is JsonObject mineObject && theirs is JsonObject theirObject) return Fields(origin as JsonObject, mineObject, theirObject, path, conflicts);
        if (mine is JsonArray mineList && theirs is JsonArray theirList && HaveIds(mineList) && HaveIds(theirList))
            return Lines(origin as JsonArray ?? [], mineList, theirList, path, conflicts);
        conflicts.Add(new Conflict(path, theirs?.DeepClone()));
        return mine?.DeepClone();
    }

    static JsonObject Fields(JsonObject? origin, JsonObject mine, JsonObject theirs, string path, List<Conflict> conflicts)
    {
        var merged = new JsonObject();
        foreach (var name in mine.Select(p => p.Key).Union(theirs.Select(p => p.Key)))
            merged[name] = Node(origin?[name], mine[name], theirs[name], path.Length == 0 ? name : $"{path}.{name}", conflicts);
        return merged;
    }

    static JsonArray Lines(JsonArray origin, JsonArray mine, JsonArray theirs, string path, List<Conflict> conflicts)
    {
        var before = ById(origin);
        var their = ById(theirs);
        var merged = new JsonArray();
        foreach (var line in mine)
        {
            var id = IdOf(line)!;
            var known = before.TryGetValue(id, out var old);
            if (their.TryGetValue(id, out var other)) merged.Add(Node(old, line, other, $"{path}[{merged.Count}]", conflicts));
            else if (!known || !JsonNode.DeepEquals(old, line)) merged.Add(line?.DeepClone());
        }

        var own = ById(mine);
        foreach (var line in theirs)
            if (IdOf(line) is { } id && !own.ContainsKey(id) && (!before.TryGetValue(id, out var old) || !JsonNode.DeepEquals(old, line))) merged.Add(line?.DeepClone());
        return merged;
    }

    static bool HaveIds(JsonArray list) => list.All(line => IdOf(line) is not null);

    static string? IdOf(JsonNode? line) => (line as JsonObject)?[Id]?.ToString();

    static Dictionary<string, JsonNode?> ById(JsonArray list) => list.Where(line => IdOf(line) is not null).DistinctBy(IdOf).ToDictionary(line => IdOf(line)!, line => line);
}
