using Erp.Platform.Access;
using Erp.Platform.Work;

namespace Erp.Platform.Imports;

/// <summary>What is done with imports as such; the batches run under the command of what they import.</summary>
public static class ImportCommands
{
    public static readonly Command Upload = new("platform.import.upload", PlatformPermissions.Import, ImportTexts.Upload, ImportTexts.UndoWhole);
    public static readonly Command Start = new("platform.import.start", PlatformPermissions.Import, ImportTexts.Start, ImportTexts.UndoWhole);
    public static readonly Command Cancel = new("platform.import.cancel", PlatformPermissions.Import, ImportTexts.Cancel, ImportTexts.UndoWhole);
    public static readonly Command Finish = new("platform.import.finish", PlatformPermissions.Import, ImportTexts.Finish, ImportTexts.UndoWhole);
    public static readonly Command Undo = new("platform.import.undo", PlatformPermissions.Import, ImportTexts.Undo, ImportTexts.UndoWhole);
    public static readonly Command SavePreset = new("platform.import.save-preset", PlatformPermissions.Import, ImportTexts.SavePreset);
    public static readonly Command RemovePreset = new("platform.import.remove-preset", PlatformPermissions.Import, ImportTexts.RemovePreset);
}
