using Erp.Platform.Work;

namespace Erp.Platform.Imports;

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    /// <summary>The file is here; nothing has been written.</summary>
    Prepared,

    /// <summary>Batches are being written.</summary>
    Running,

    /// <summary>Somebody asked it to stop; the batch under way is still finished.</summary>
    Cancelling,

    /// <summary>Everything that could be imported is.</summary>
    Done,

    /// <summary>It stopped because somebody asked; what was written stays until it is undone.</summary>
    Cancelled,

    /// <summary>It stopped for a reason of its own; what was written stays until it is undone.</summary>
    Failed,

    /// <summary>It is being taken back.</summary>
    Undoing,

    /// <summary>Nothing of it is left.</summary>
    Undone,
}

/// <summary>A file that was brought in, how it was read, and what came of it. Its batches hang on it, so the whole can be taken back.</summary>
public sealed class Import : Record, INamed
{
    static readonly ImportState[] AtRest = [ImportState.Done, ImportState.Cancelled, ImportState.Failed];
    static readonly ImportState[] Startable = [ImportState.Prepared, ImportState.Cancelled, ImportState.Failed];

    Import() { }

    internal Import(Guid id, string kind, string fileName, long fileSize, string fileHash, string by)
    {
        Id = id;
        Kind = kind;
        FileName = fileName.Length <= ImportLimits.FileName ? fileName : fileName[^ImportLimits.FileName..];
        FileSize = fileSize;
        FileHash = fileHash;
        By = by;
    }

    /// <summary>What is imported: <see cref="ImportType.Name"/>.</summary>
    public string Kind { get; private set; } = "";

    public string FileName { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long FileSize { get; private set; }

    /// <summary>SHA-256 of the file, by which the same file is noticed when it comes again.</summary>
    public string FileHash { get; private set; } = "";

    /// <summary>Name of the one who brought it.</summary>
    public string By { get; private set; } = "";

    public ImportState State { get; private set; }

    /// <summary>How often it was started. Whoever wrote it in an earlier run, and was believed to be gone, has lost the right to go on.</summary>
    [Derived]
    public int Run { get; private set; }

    /// <summary>How its last run ended; none before that.</summary>
    [Derived]
    public ImportState? Ended { get; private set; }

    /// <summary>The <see cref="ImportPlan"/> it ran by, as JSON, without the cells that were mended.</summary>
    [Derived]
    public string? Plan { get; private set; }

    public int Created { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int Skipped { get; private set; }

    public int Wrong { get; private set; }

    /// <summary>Why it stopped or could not be undone, in the language of whoever asked.</summary>
    public string? Reason { get; private set; }

    /// <summary>Rows that were left out and why, as JSON of <see cref="ImportNote"/>; without their values.</summary>
    [Derived]
    public string? Problems { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    string INamed.DisplayName => FileName;

    /// <summary>Whether it is being written, be it for its last batch.</summary>
    public bool IsUnderWay => State is ImportState.Running or ImportState.Cancelling;

    /// <summary>Whether this run of it may write another batch.</summary>
    public bool MayWrite(int run) => State == ImportState.Running && Run == run;

    /// <summary>Begins to write, or goes on where it stopped.</summary>
    /// <param name="plan">The <see cref="ImportPlan"/> as JSON.</param>
    /// <param name="stalled">Whoever works on it has given no sign for a while.</param>
    /// <returns>The run that may now write.</returns>
    /// <exception cref="BusinessRuleException">It is being written, done or being undone.</exception>
    internal int Start(string plan, bool stalled)
    {
        Require(Startable.Contains(State) || (stalled && IsUnderWay));
        (State, Ended, Plan, Reason, FinishedAt) = (ImportState.Running, null, plan, null, null);
        return ++Run;
    }

    /// <summary>Asks it to stop after the batch under way.</summary>
    /// <exception cref="BusinessRuleException">It is not running.</exception>
    internal void Cancel()
    {
        Require(State == ImportState.Running);
        State = ImportState.Cancelling;
    }

    /// <summary>Notes what came of a run; of one that has lost its place nothing, as another one writes or it is being undone.</summary>
    internal void Finish(int run, ImportReport report, string? problems, string? reason, DateTimeOffset at)
    {
        if (!IsUnderWay || Run != run) return;
        State = reason is not null ? ImportState.Failed : State == ImportState.Cancelling ? ImportState.Cancelled : ImportState.Done;
        Ended = State;
        (Created, Changed, Unchanged, Skipped, Wrong) = (report.Created, report.Changed, report.Unchanged, report.Skipped, report.Wrong);
        (Reason, Problems, FinishedAt) = (Shortened(reason), problems, at);
    }

    /// <summary>Begins to take it back.</summary>
    /// <param name="stalled">Whoever works on it has given no sign for a while.</param>
    /// <returns>The run that is taken back.</returns>
    /// <exception cref="BusinessRuleException">There is nothing to take back, or it is still being written or undone.</exception>
    internal int Undo(bool stalled)
    {
        Require(AtRest.Contains(State) || (stalled && (IsUnderWay || State == ImportState.Undoing)));
        (State, Ended, Reason) = (ImportState.Undoing, Ended ?? ImportState.Failed, null);
        return Run;
    }

    /// <summary>Notes that nothing of it is left, or why it stays: then it stands again as its run had ended.</summary>
    internal void FinishUndo(int run, string? reason)
    {
        if (State == ImportState.Undone || Run != run) return;
        (State, Reason) = (reason is null ? ImportState.Undone : Ended!.Value, Shortened(reason));
    }

    static string? Shortened(string? reason) => reason is { Length: > ImportLimits.Reason } ? reason[..ImportLimits.Reason] : reason;

    void Require(bool allowed)
    {
        if (!allowed) throw new BusinessRuleException(ImportTexts.NotInThisState.With(ImportTexts.Of(State)));
    }
}

/// <summary>One batch of an import: the commit that holds it, and how far it reached.</summary>
[PlatformTable]
public sealed class ImportBatch
{
    public Guid ImportId { get; init; }

    /// <summary>Counts from 1.</summary>
    public int No { get; init; }

    /// <summary>The commit; none when the batch changed nothing.</summary>
    public Guid? CommitId { get; init; }

    /// <summary>How many records of the file are behind it, this batch included.</summary>
    public int Reached { get; init; }

    public int Created { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    public int Skipped { get; init; }

    public int Wrong { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>A mapping somebody saved by name, for the next file of the same origin.</summary>
public sealed class ImportPreset : Record, INamed
{
    ImportPreset() { }

    internal ImportPreset(string kind, string name, string content)
    {
        Kind = kind;
        Name = name;
        Content = content;
    }

    /// <summary>What it imports: <see cref="ImportType.Name"/>.</summary>
    public string Kind { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The <see cref="ImportMapping"/> as JSON.</summary>
    public string Content { get; private set; } = "";

    string INamed.DisplayName => Name;

    /// <summary>Takes over another mapping under the same name.</summary>
    internal void Define(string content) => Content = content;
}

/// <summary>Lengths of what is kept of imports.</summary>
public static class ImportLimits
{
    public const int Kind = 60;
    public const int FileName = 200;
    public const int Hash = 64;
    public const int By = 200;
    public const int Reason = 1000;
    public const int PresetName = 80;

    /// <summary>How many rows with errors are kept with the import.</summary>
    public const int Notes = 100;
    public const int Problems = 100_000;

    /// <summary>A plan or mapping as JSON: a thousand columns with their headings fit.</summary>
    public const int Plan = 200_000;
}
