using Erp.Platform.Access;
using Erp.Platform.Work;

namespace Erp.Platform.Records.Views;

/// <summary>What people do with saved views. Each runs under the right to read the list, not under the one named here.</summary>
public static class ListViewCommands
{
    public static readonly Command Save = new("platform.view.save", PlatformPermissions.OwnAccount, ListViewTexts.Save) { IsPersonal = true };
    public static readonly Command Change = new("platform.view.change", PlatformPermissions.OwnAccount, ListViewTexts.Change) { IsPersonal = true };
    public static readonly Command Remove = new("platform.view.remove", PlatformPermissions.OwnAccount, ListViewTexts.Remove) { IsPersonal = true };
    public static readonly Command Choose = new("platform.view.choose", PlatformPermissions.OwnAccount, ListViewTexts.Choose) { IsPersonal = true };
}
