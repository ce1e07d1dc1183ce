using Erp.Platform.Access;
using Erp.Platform.Work;

namespace Erp.Platform.Approvals;

/// <summary>
/// What people do about approvals. Asking takes the right to the step that is held up, deciding the right to approve the kind of
/// document or a substitution for somebody who has it: the service asks for those besides.
/// </summary>
public static class ApprovalCommands
{
    public static readonly Command Request = new("platform.approval.request", PlatformPermissions.SignedIn, ApprovalTexts.Request, ApprovalTexts.Stands);
    public static readonly Command Withdraw = new("platform.approval.withdraw", PlatformPermissions.SignedIn, ApprovalTexts.Withdraw, ApprovalTexts.Stands);
    public static readonly Command Approve = new("platform.approval.approve", PlatformPermissions.SignedIn, ApprovalTexts.Approve, ApprovalTexts.Stands);
    public static readonly Command Reject = new("platform.approval.reject", PlatformPermissions.SignedIn, ApprovalTexts.Reject, ApprovalTexts.Stands);
    public static readonly Command ChangeSettings = new("platform.approval.limits", PlatformPermissions.Settings, ApprovalTexts.ChangeSettings);
    public static readonly Command AddSubstitute = new("platform.substitute.add", PlatformPermissions.OwnAccount, SubstituteTexts.Add, ApprovalTexts.Stands);
    public static readonly Command RemoveSubstitute = new("platform.substitute.remove", PlatformPermissions.OwnAccount, SubstituteTexts.Remove, ApprovalTexts.Stands);
}
