using Erp.Platform.Access;

namespace Erp.Platform.Work;

/// <summary>Commands of the platform itself.</summary>
public static class WorkCommands
{
    /// <summary>Takes back a commit. Runs under the right of the command that is taken back, not under this one's.</summary>
    public static readonly Command Undo = new("platform.undo", PlatformPermissions.Audit, WorkTexts.Undo);

    /// <summary>Lets a stuck reaction try again now.</summary>
    public static readonly Command RetryMessage = new("platform.outbox.retry", PlatformPermissions.Monitor, WorkTexts.RetryMessage);
}
