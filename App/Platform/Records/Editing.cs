using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Platform.Records;

/// <summary>Begins to edit.</summary>
public static class Editing
{
    /// <summary>Edits a copy of what a list shows: whoever gives up leaves the list as it was read.</summary>
    public static Editing<TForm> OfCopy<TForm>(TForm form) where TForm : class => new(new Editing<TForm>(form).ToSave());
}

/// <summary>
/// A form being edited: what was read, what it is now, what is wrong with it, and what others saved meanwhile. Knows nothing of pages,
/// so it can be tested without one.
/// </summary>
public sealed class Editing<TForm> where TForm : class
{
    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Dictionary<string, (JsonNode? Value, string Author)> conflicts = [];
    readonly Dictionary<string, string> news = [];
    Dictionary<string, string> errors = [];
    string origin;
    string? sent;
    int? saved;

    public Editing(TForm form)
    {
        Form = form;
        origin = Write(form);
    }

    /// <summary>The form as it is now; inputs bind to it.</summary>
    public TForm Form { get; private set; }

    /// <summary>Whether anything differs from what was read.</summary>
    public bool IsDirty => Write(Form) != origin;

    /// <summary>Whether a field waits for a decision between two people's values.</summary>
    public bool HasConflicts => conflicts.Count > 0;

    /// <summary>Errors by field path.</summary>
    public IReadOnlyDictionary<string, string> Errors => errors;

    /// <summary>The error at a field; null when there is none.</summary>
    public string? ErrorOf(string field) => errors.GetValueOrDefault(field);

    /// <summary>What somebody else saved into a field that was changed here too.</summary>
    public FieldConflict<T>? ConflictOf<T>(string field) =>
        conflicts.TryGetValue(field, out var conflict) ? new FieldConflict<T>(conflict.Value.Deserialize<T>(Json), conflict.Author) : null;

    /// <summary>Who just changed this field elsewhere, so that it can flash; null for most fields.</summary>
    public string? NewsOf(string field) => news.GetValueOrDefault(field);

    /// <summary>The person decided about a field: its value stands as it is now.</summary>
    public void Decide(string field) => conflicts.Remove(field);

    /// <summary>Takes over what a refused save said.</summary>
    /// <returns>False when the failure names no field, so that it must be shown as a whole.</returns>
    public bool TakeErrors(Failure failure)
    {
        errors = failure switch
        {
            InvalidInputException invalid => invalid.Errors.GroupBy(e => e.Field).ToDictionary(g => g.Key, g => g.First().Says.ToString()),
            BusinessRuleException { Field: { } field } rule => new() { [field] = rule.Says.ToString() },
            _ => [],
        };
        return errors.Count > 0;
    }

    /// <summary>Forgets errors, before another try.</summary>
    public void ClearErrors() => errors = [];

    /// <summary>
    /// Somebody else saved the record: takes their version as the new origin, keeps what was typed here, merges what does not collide. With what was saved
    /// from here nothing collides: what was typed since is the later word.
    /// </summary>
    public void Merge(TForm theirs, string author)
    {
        var theirJson = JsonNode.Parse(Write(theirs))!;
        var (merged, collided) = FormMerge.Merge(JsonNode.Parse(origin), JsonNode.Parse(Write(Form)), theirJson);
        if (theirs is IVersionedForm { Version: var version }) merged![nameof(IVersionedForm.Version)] = version;
        var differences = FormMerge.Differences(JsonNode.Parse(Write(Form)), merged).ToList();
        Form = merged.Deserialize<TForm>(Json)!;
        origin = Write(theirs);
        news.Clear();
        var isOwn = saved is not null && (theirs as IVersionedForm)?.Version == saved;
        saved = null;
        if (isOwn) return;
        foreach (var path in differences) news[path] = author;
        foreach (var conflict in collided.Where(c => c.Path != nameof(IVersionedForm.Version))) conflicts[conflict.Path] = (conflict.Theirs, author);
    }

    /// <summary>The form as it is now, to be saved: a copy, as typing goes on meanwhile.</summary>
    public TForm ToSave() => Read(sent = Write(Form));

    /// <summary>What was handed out to be saved is saved; what was typed since stands and is yet to be saved.</summary>
    public void Saved()
    {
        saved = sent != origin && Form is IVersionedForm { Version: var before } ? before + 1 : null;
        origin = sent ?? origin;
        conflicts.Clear();
        news.Clear();
        errors = [];
    }

    /// <summary>Starts anew from what was just read.</summary>
    public void Reset(TForm form)
    {
        Form = form;
        (origin, saved) = (Write(form), null);
        conflicts.Clear();
        news.Clear();
        errors = [];
    }

    /// <summary>What a draft keeps: origin and present form.</summary>
    public string ToDraft() => new JsonObject { ["origin"] = JsonNode.Parse(origin), ["form"] = JsonNode.Parse(Write(Form)) }.ToJsonString(Json);

    /// <summary>Goes on from a draft: typed text is back; what was saved by others since is merged in.</summary>
    public void Restore(string draft, string author)
    {
        var kept = JsonNode.Parse(draft)!;
        var current = Read(origin);
        origin = kept["origin"]!.ToJsonString(Json);
        Form = kept["form"].Deserialize<TForm>(Json)!;
        Merge(current, author);
    }

    static TForm Read(string form) => JsonSerializer.Deserialize<TForm>(form, Json)!;

    static string Write(TForm form) => JsonSerializer.Serialize(form, Json);
}
