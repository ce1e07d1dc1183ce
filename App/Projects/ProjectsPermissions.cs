using Erp.Platform.Access;

namespace Erp.Projects;

/// <summary>The rights of projects.</summary>
public static class ProjectsPermissions
{
    /// <summary>See projects, tasks and boards.</summary>
    public const string Read = "projects:read";

    /// <summary>Take part in the work: move tasks, tick off, write down hours.</summary>
    public const string Work = "projects:work";

    /// <summary>Plan: create and change projects, tasks, boards.</summary>
    public const string Write = "projects:write";

    /// <summary>Approve and cancel projects.</summary>
    public const string Approve = "projects:approve";

    /// <summary>Approve people's hours, give them back, write them down for others: the business of whoever leads people, not of whoever decides about budgets.</summary>
    public const string ApproveTime = "projects:approve-time";

    /// <summary>Draft invoices of approved hours. Issuing them takes a right of Sales.</summary>
    public const string BillHours = "projects:bill";

    /// <summary>See what projects cost and earn: bills and income posted to them, actual costs, forecast, profit. Budgets and planned prices are part of planning.</summary>
    public const string Money = "projects:money";

    internal static readonly IReadOnlyList<Permission> All =
    [
        new(Read, ProjectsTexts.MayRead), new(Work, ProjectsTexts.MayWork), new(Write, ProjectsTexts.MayWrite), new(Approve, ProjectsTexts.MayApprove),
        new(ApproveTime, ProjectsTexts.MayApproveTime), new(BillHours, ProjectsTexts.MayBillHours), new(Money, ProjectsTexts.MayMoney),
    ];
}
