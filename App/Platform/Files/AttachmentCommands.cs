using Erp.Platform.Access;
using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>
/// What people do with files. They run under the right to change the record the file hangs on (<see cref="Command.OfSubject"/>); links for
/// people outside take a right of their own, besides the right to read the record.
/// </summary>
public static class AttachmentCommands
{
    public static readonly Command Add = new("platform.file.add", PlatformPermissions.OwnAccount, AttachmentTexts.Add, OfSubject: true);
    public static readonly Command AddVersion = new("platform.file.add-version", PlatformPermissions.OwnAccount, AttachmentTexts.AddVersion, OfSubject: true);
    public static readonly Command Change = new("platform.file.change", PlatformPermissions.OwnAccount, AttachmentTexts.Change, OfSubject: true);
    public static readonly Command RestoreVersion = new("platform.file.restore-version", PlatformPermissions.OwnAccount, AttachmentTexts.RestoreVersion, OfSubject: true);
    public static readonly Command Cover = new("platform.file.cover", PlatformPermissions.OwnAccount, AttachmentTexts.Cover, OfSubject: true);
    public static readonly Command Trash = new("platform.file.trash", PlatformPermissions.OwnAccount, AttachmentTexts.Trash, OfSubject: true);
    public static readonly Command Restore = new("platform.file.restore", PlatformPermissions.OwnAccount, AttachmentTexts.Restore, OfSubject: true);
    public static readonly Command Purge = new("platform.file.purge", PlatformPermissions.OwnAccount, AttachmentTexts.Purge, AttachmentTexts.PurgeStays, OfSubject: true);

    public static readonly Command Link = new("platform.file.link", PlatformPermissions.ShareFiles, FileLinkTexts.Create, FileLinkTexts.RevokeInstead);
    public static readonly Command RevokeLink = new("platform.file.revoke-link", PlatformPermissions.ShareFiles, FileLinkTexts.Revoke, FileLinkTexts.RevokedStays);

    /// <summary>Done by the product for whoever holds a link; nobody else runs it.</summary>
    public static readonly Command CountDownload = new("platform.file.link-download", PlatformPermissions.Audit, FileLinkTexts.Download, FileLinkTexts.HappenedStays);
}
