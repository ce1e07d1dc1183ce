using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Work;

namespace Erp.Admin;

/// <summary>The administrator's room: people and their rights, number ranges, the audit log, the state of the system.</summary>
public sealed class AdminModule : Module
{
    public override IReadOnlyList<Permission> Permissions => PlatformPermissions.All;

    public override IReadOnlyList<Command> Commands => AdminCommands.All;
}
