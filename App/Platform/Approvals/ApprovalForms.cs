using System.ComponentModel.DataAnnotations;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Platform.Approvals;

/// <summary>Lengths and bounds of what is typed about approvals.</summary>
public static class ApprovalLimits
{
    public const int Kind = 100;
    public const int Reason = 500;
    public const int PercentDecimals = 2;
    public const double MostAmount = 999_999_999_999.99;
}

/// <summary>A document to be laid before a second person.</summary>
public sealed class ApprovalRequestForm
{
    /// <summary>Name of the <see cref="ApprovableKind"/>.</summary>
    [Required, StringLength(ApprovalLimits.Kind), OneLine]
    public string Kind { get; set; } = "";

    public Guid DocumentId { get; set; }

    /// <summary>What the approver should know.</summary>
    [StringLength(ApprovalLimits.Reason), Personal]
    public string? Note { get; set; }
}

/// <summary>Why it is decided so; a refusal says why.</summary>
public sealed class ApprovalDecisionForm
{
    [StringLength(ApprovalLimits.Reason), Personal]
    public string? Reason { get; set; }
}

/// <summary>The limits of all kinds of documents as they are typed.</summary>
public sealed class ApprovalSettingsForm : IVersionedForm
{
    public int Version { get; set; }

    [MaxLength(100)]
    public List<ApprovalRuleForm> Rules { get; set; } = [];
}

/// <summary>The limits of one kind of document. Left empty, it needs no second person.</summary>
public sealed class ApprovalRuleForm
{
    [Required, StringLength(ApprovalLimits.Kind), OneLine]
    public string Kind { get; set; } = "";

    [Between(0, ApprovalLimits.MostAmount), Decimals(Money.Decimals)]
    public decimal? Amount { get; set; }

    [Between(0, 100), Decimals(ApprovalLimits.PercentDecimals)]
    public decimal? DiscountPercent { get; set; }
}

/// <summary>Who decides in whose place, and when.</summary>
public sealed class SubstituteForm
{
    /// <summary>Account of who is away; empty for oneself. Naming somebody else takes the right to manage users.</summary>
    public Guid? MemberId { get; set; }

    /// <summary>Account of who decides meanwhile.</summary>
    [Required]
    public Guid? SubstituteId { get; set; }

    [Required, PlausibleDate]
    public DateOnly? From { get; set; }

    [Required, PlausibleDate]
    public DateOnly? Until { get; set; }
}
