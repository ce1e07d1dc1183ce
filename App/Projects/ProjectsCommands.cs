using Erp.Platform.Access;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.BomVersions;
using Erp.Projects.Boards;
using Erp.Projects.HourBillings;
using Erp.Projects.Permits;
using Erp.Projects.Repeats;
using Erp.Projects.Risks;
using Erp.Projects.TimeEntries;
using Erp.Projects.Timers;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;

namespace Erp.Projects;

/// <summary>Everything that can be done to projects and tasks.</summary>
public static class ProjectsCommands
{
    public static readonly Command CreateProject = new("projects.project.create", ProjectsPermissions.Write, ProjectTexts.Create);
    public static readonly Command ChangeProject = new("projects.project.change", ProjectsPermissions.Write, ProjectTexts.Change);
    /// <summary>A change of dates or budget once they are approved.</summary>
    public static readonly Command ChangeAgreedProject = new("projects.project.change-agreed", ProjectsPermissions.Approve, ProjectTexts.ChangeAgreed);

    public static readonly Command DeleteProject = new("projects.project.delete", ProjectsPermissions.Write, ProjectTexts.Delete);
    public static readonly Command ApproveProject = new("projects.project.approve", ProjectsPermissions.Approve, ProjectTexts.Approve);
    public static readonly Command StartProject = new("projects.project.start", ProjectsPermissions.Write, ProjectTexts.Start);
    public static readonly Command FinishProject = new("projects.project.finish", ProjectsPermissions.Write, ProjectTexts.Finish, ProjectTexts.ReopenInstead);
    public static readonly Command ReopenProject = new("projects.project.reopen", ProjectsPermissions.Approve, ProjectTexts.Reopen, ProjectTexts.EndInstead);
    public static readonly Command CancelProject = new("projects.project.cancel", ProjectsPermissions.Approve, ProjectTexts.Cancel);
    public static readonly Command RepeatProject = new("projects.project.repeat", ProjectsPermissions.Write, RepeatTexts.Repeat);
    public static readonly Command WarnOfProject = new("projects.project.warn", ProjectsPermissions.Write, RiskTexts.InDanger) { IsReminder = true };
    public static readonly Command WithdrawWarning = new("projects.project.withdraw-warning", ProjectsPermissions.Write, RiskTexts.OutOfDanger) { IsReminder = true };
    public static readonly Command CreateWorkItem = new("projects.task.create", ProjectsPermissions.Write, WorkItemTexts.Create);
    public static readonly Command ChangeWorkItem = new("projects.task.change", ProjectsPermissions.Write, WorkItemTexts.Change);
    public static readonly Command DeleteWorkItem = new("projects.task.delete", ProjectsPermissions.Write, WorkItemTexts.Delete);
    public static readonly Command StartWorkItem = new("projects.task.start", ProjectsPermissions.Work, WorkItemTexts.Start);
    public static readonly Command HoldWorkItem = new("projects.task.hold", ProjectsPermissions.Work, WorkItemTexts.Hold);
    public static readonly Command ReviewWorkItem = new("projects.task.review", ProjectsPermissions.Work, WorkItemTexts.ToReview);
    public static readonly Command FinishWorkItem = new("projects.task.finish", ProjectsPermissions.Work, WorkItemTexts.Finish);
    public static readonly Command ReturnWorkItem = new("projects.task.return", ProjectsPermissions.Work, WorkItemTexts.Return);
    public static readonly Command CancelWorkItem = new("projects.task.cancel", ProjectsPermissions.Work, WorkItemTexts.Cancel);
    public static readonly Command TickWorkItem = new("projects.task.tick", ProjectsPermissions.Work, WorkItemTexts.Tick);
    public static readonly Command RescheduleWorkItem = new("projects.task.reschedule", ProjectsPermissions.Write, WorkItemTexts.Reschedule);
    public static readonly Command ShiftWorkItems = new("projects.task.shift", ProjectsPermissions.Write, WorkItemTexts.Shift);
    public static readonly Command AssignWorkItem = new("projects.task.assign", ProjectsPermissions.Write, WorkItemTexts.Assign);
    public static readonly Command ArchiveWorkItem = new("projects.task.archive", ProjectsPermissions.Write, WorkItemTexts.Archive);
    public static readonly Command CreateBoard = new("projects.board.create", ProjectsPermissions.Write, BoardTexts.Create);
    public static readonly Command ChangeBoard = new("projects.board.change", ProjectsPermissions.Write, BoardTexts.Change);
    public static readonly Command DeleteBoard = new("projects.board.delete", ProjectsPermissions.Write, BoardTexts.Delete);
    public static readonly Command MoveCards = new("projects.board.move", ProjectsPermissions.Work, BoardTexts.Move);
    /// <summary>A move that changes the tasks by their lane.</summary>
    public static readonly Command MoveCardsToLane = new("projects.board.move-to-lane", ProjectsPermissions.Write, BoardTexts.MoveToLane);

    public static readonly Command CreateBomLine = new("projects.part.create", ProjectsPermissions.Write, BomLineTexts.Create);
    public static readonly Command ChangeBomLine = new("projects.part.change", ProjectsPermissions.Write, BomLineTexts.Change);
    public static readonly Command DeleteBomLine = new("projects.part.delete", ProjectsPermissions.Write, BomLineTexts.Delete);
    public static readonly Command MoveBomLine = new("projects.part.move", ProjectsPermissions.Write, BomLineTexts.Move);
    public static readonly Command CopyBomLines = new("projects.part.copy", ProjectsPermissions.Write, BomLineTexts.Copy);
    public static readonly Command CopyItemParts = new("projects.part.copy-item", ProjectsPermissions.Write, BomLineTexts.CopyItem);
    public static readonly Command ExplodeBomLine = new("projects.part.explode", ProjectsPermissions.Write, BomLineTexts.Explode);
    public static readonly Command OrderBomLines = new("projects.part.order", ProjectsPermissions.Write, BomLineTexts.Order);
    public static readonly Command ReserveBomLines = new("projects.part.reserve", ProjectsPermissions.Write, BomLineTexts.Reserve);
    public static readonly Command InstallBomLines = new("projects.part.install", ProjectsPermissions.Work, BomLineTexts.Install, BomLineTexts.TakenOutInstead);
    public static readonly Command TakeOutBomLines = new("projects.part.take-out", ProjectsPermissions.Work, BomLineTexts.TakeOut, BomLineTexts.InstalledInstead);
    public static readonly Command CancelBomLines = new("projects.part.cancel", ProjectsPermissions.Write, BomLineTexts.Cancel);
    public static readonly Command ReplanBomLines = new("projects.part.replan", ProjectsPermissions.Write, BomLineTexts.Replan);
    public static readonly Command KeepBomVersion = new("projects.part.version", ProjectsPermissions.Write, BomVersionTexts.Keep);
    internal static readonly Command FollowPurchase = new("projects.part.follow", ProjectsPermissions.Write, BomLineTexts.Follow);
    public static readonly Command CreatePermit = new("projects.permit.create", ProjectsPermissions.Write, PermitTexts.Create);
    public static readonly Command ChangePermit = new("projects.permit.change", ProjectsPermissions.Write, PermitTexts.Change);
    public static readonly Command DeletePermit = new("projects.permit.delete", ProjectsPermissions.Write, PermitTexts.Delete);
    public static readonly Command ApplyPermit = new("projects.permit.apply", ProjectsPermissions.Write, PermitTexts.Apply);
    public static readonly Command ApprovePermit = new("projects.permit.approve", ProjectsPermissions.Write, PermitTexts.Approve);
    public static readonly Command RejectPermit = new("projects.permit.reject", ProjectsPermissions.Write, PermitTexts.Reject);
    public static readonly Command WithdrawPermit = new("projects.permit.withdraw", ProjectsPermissions.Write, PermitTexts.Withdraw);
    public static readonly Command ReplanPermit = new("projects.permit.replan", ProjectsPermissions.Write, PermitTexts.Replan);
    public static readonly Command ExpirePermit = new("projects.permit.expire", ProjectsPermissions.Write, PermitTexts.Expire);
    public static readonly Command RemindOfPermitDeadline = new("projects.permit.remind-deadline", ProjectsPermissions.Write, PermitTexts.RemindOfDeadline) { IsReminder = true };
    public static readonly Command RemindOfPermitExpiry = new("projects.permit.remind-expiry", ProjectsPermissions.Write, PermitTexts.RemindOfExpiry) { IsReminder = true };
    public static readonly Command MakePermitTask = new("projects.permit.make-task", ProjectsPermissions.Write, PermitTexts.MakeTask);
    public static readonly Command CreateTransport = new("projects.transport.create", ProjectsPermissions.Write, TransportTexts.Create);
    public static readonly Command ChangeTransport = new("projects.transport.change", ProjectsPermissions.Write, TransportTexts.Change);
    public static readonly Command DeleteTransport = new("projects.transport.delete", ProjectsPermissions.Write, TransportTexts.Delete);
    public static readonly Command ConfirmTransport = new("projects.transport.confirm", ProjectsPermissions.Write, TransportTexts.Confirm);
    public static readonly Command DepartTransport = new("projects.transport.depart", ProjectsPermissions.Work, TransportTexts.Depart);
    public static readonly Command ArriveTransport = new("projects.transport.arrive", ProjectsPermissions.Work, TransportTexts.Arrive);
    public static readonly Command CancelTransport = new("projects.transport.cancel", ProjectsPermissions.Write, TransportTexts.Cancel);
    public static readonly Command ReplanTransport = new("projects.transport.replan", ProjectsPermissions.Write, TransportTexts.Replan);
    public static readonly Command LoadTransport = new("projects.transport.load", ProjectsPermissions.Write, TransportTexts.AddToLoad);
    public static readonly Command PackTransport = new("projects.transport.pack", ProjectsPermissions.Work, TransportTexts.Pack);
    public static readonly Command EnterTime = new("projects.time.enter", ProjectsPermissions.Work, TimeEntryTexts.Enter) { IsPersonal = true };
    public static readonly Command ChangeTime = new("projects.time.change", ProjectsPermissions.Work, TimeEntryTexts.Change) { IsPersonal = true };
    public static readonly Command DeleteTime = new("projects.time.delete", ProjectsPermissions.Work, TimeEntryTexts.Delete) { IsPersonal = true };
    public static readonly Command SubmitTime = new("projects.time.submit", ProjectsPermissions.Work, TimesheetTexts.Submit) { IsPersonal = true };
    public static readonly Command ApproveTime = new("projects.time.approve", ProjectsPermissions.ApproveTime, TimesheetTexts.Approve, TimesheetTexts.ReturnInstead);
    public static readonly Command ReturnTime = new("projects.time.return", ProjectsPermissions.ApproveTime, TimesheetTexts.Return, TimesheetTexts.SubmitAnew);
    public static readonly Command BillHours = new("projects.time.bill", ProjectsPermissions.BillHours, HourBillingTexts.Bill);

    /// <summary>A consequence of what happens to the invoice in Sales; nobody runs it by hand.</summary>
    public static readonly Command ReleaseHours = new("projects.time.release", ProjectsPermissions.BillHours, HourBillingTexts.Release, HourBillingTexts.Follows);

    public static readonly Command ChangeTimeSettings = new("projects.time-settings.change", PlatformPermissions.Settings, TimeSettingsTexts.Change);
    public static readonly Command StartTimer = new("projects.timer.start", ProjectsPermissions.Work, RunningTimerTexts.Start) { IsPersonal = true };
    public static readonly Command ChangeTimer = new("projects.timer.change", ProjectsPermissions.Work, RunningTimerTexts.Change) { IsPersonal = true };
    public static readonly Command StopTimer = new("projects.timer.stop", ProjectsPermissions.Work, RunningTimerTexts.Stop) { IsPersonal = true };
    public static readonly Command DiscardTimer = new("projects.timer.discard", ProjectsPermissions.Work, RunningTimerTexts.Discard) { IsPersonal = true };
    internal static readonly Command Seed = new("projects.seed", ProjectsPermissions.Write, ProjectsTexts.Seed);

    public static readonly IReadOnlyList<Command> All =
    [
        CreateProject, ChangeProject, ChangeAgreedProject, DeleteProject, ApproveProject, StartProject, FinishProject, ReopenProject, CancelProject, RepeatProject, WarnOfProject, WithdrawWarning,
        CreateWorkItem, ChangeWorkItem, DeleteWorkItem, StartWorkItem, HoldWorkItem, ReviewWorkItem, FinishWorkItem, ReturnWorkItem, CancelWorkItem,
        TickWorkItem, RescheduleWorkItem, ShiftWorkItems, AssignWorkItem, ArchiveWorkItem, CreateBoard, ChangeBoard, DeleteBoard, MoveCards, MoveCardsToLane,
        CreateBomLine, ChangeBomLine, DeleteBomLine, MoveBomLine, CopyBomLines, CopyItemParts, ExplodeBomLine, OrderBomLines, ReserveBomLines, InstallBomLines, TakeOutBomLines, CancelBomLines,
        ReplanBomLines, KeepBomVersion, FollowPurchase,
        CreatePermit, ChangePermit, DeletePermit, ApplyPermit, ApprovePermit, RejectPermit, WithdrawPermit, ReplanPermit, ExpirePermit,
        RemindOfPermitDeadline, RemindOfPermitExpiry, MakePermitTask, CreateTransport, ChangeTransport, DeleteTransport, ConfirmTransport, DepartTransport,
        ArriveTransport, CancelTransport, ReplanTransport, LoadTransport, PackTransport,
        EnterTime, ChangeTime, DeleteTime, SubmitTime, ApproveTime, ReturnTime, BillHours, ReleaseHours, ChangeTimeSettings, StartTimer, ChangeTimer, StopTimer, DiscardTimer, Seed,
    ];
}
