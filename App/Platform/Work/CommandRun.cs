using System.Text.Json;
using System.Text.Json.Nodes;

namespace Erp.Platform.Work;

/// <summary>
/// Commands that are asked for at once but each written as a commit of its own, such as a step with a selection of records. How many they are stands in
/// each commit, so that readers of the log know a run when they see one of it; which commits they came to stands here.
/// </summary>
sealed class CommandRun(int commands)
{
    const string Key = "ofRun";

    readonly List<Guid> commits = [];

    /// <summary>The commits so far, in their order.</summary>
    public IReadOnlyList<Guid> Commits => commits;

    /// <summary>How many commands were asked for together with a commit; 1 for one by itself.</summary>
    public static int SizeOf(Commit commit) =>
        commit.Arguments.Contains($"\"{Key}\"", StringComparison.Ordinal) && JsonElement.Parse(commit.Arguments) is { ValueKind: JsonValueKind.Object } asked
        && asked.TryGetProperty(Key, out var size) && size.TryGetInt32(out var together) ? together : 1;

    /// <summary>The arguments of one of them, as the log keeps them.</summary>
    public string Mark(string arguments)
    {
        var marked = JsonNode.Parse(arguments)!.AsObject();
        marked[Key] = commands;
        return marked.ToJsonString();
    }

    /// <summary>One more is written.</summary>
    public void Add(Guid commit) => commits.Add(commit);
}
