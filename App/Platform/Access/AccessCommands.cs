using Erp.Platform.Work;

namespace Erp.Platform.Access;

/// <summary>What people do about their own account.</summary>
public static class AccessCommands
{
    public static readonly Command ChangeOwnAccount = new("platform.account.change", PlatformPermissions.OwnAccount, AccessTexts.ChangeOwnAccount);
}
