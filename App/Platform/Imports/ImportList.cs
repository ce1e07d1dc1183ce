using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Ui;

namespace Erp.Platform.Imports;

/// <summary>The list of imports.</summary>
public static class ImportList
{
    public static readonly RecordList<ImportRow> Description =
        new RecordList<ImportRow>("imports", ImportTexts.Imports, PlatformPermissions.Import, ImportQueries.Rows)
            .Column(i => i.FileName, ImportTexts.FileName)
            .Column(i => i.Kind, ImportTexts.Kind)
            .Choice(i => i.State, ImportTexts.State, Enum.GetValues<ImportState>(), ImportTexts.Of, ToneOf)
            .Column(i => i.Created, ImportTexts.Created)
            .Column(i => i.Changed, ImportTexts.Changed)
            .Column(i => i.Wrong, ImportTexts.Wrong)
            .Column(i => i.By, ImportTexts.By)
            .Column(i => i.CreatedAt, ImportTexts.At)
            .OrderBy(i => i.CreatedAt, latestFirst: true);

    /// <summary>How a state looks.</summary>
    public static Tone ToneOf(ImportState state) => state switch
    {
        ImportState.Done => Tone.Success,
        ImportState.Failed or ImportState.Cancelled => Tone.Warning,
        ImportState.Running or ImportState.Cancelling or ImportState.Undoing => Tone.Info,
        _ => Tone.Neutral,
    };
}
