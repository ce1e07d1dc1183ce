using System.ComponentModel.DataAnnotations;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.Permits;

/// <summary>A permit as it is typed.</summary>
public class PermitForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>The project; stays once the permit exists.</summary>
    [Required]
    public Guid? ProjectId { get; set; }

    [Required]
    public Guid? TypeId { get; set; }

    /// <summary>What it is for.</summary>
    [Required, StringLength(ProjectLimits.Name), OneLine]
    public string Name { get; set; } = "";

    [StringLength(ProjectLimits.Description)]
    public string? Description { get; set; }

    /// <summary>The authority as a party.</summary>
    public Guid? AuthorityId { get; set; }

    /// <summary>The authority in words, or its office and whom to ask for.</summary>
    [StringLength(PermitLimits.Authority), OneLine]
    public string? Authority { get; set; }

    /// <summary>Under which number the authority keeps it.</summary>
    [StringLength(PermitLimits.Reference), OneLine]
    public string? Reference { get; set; }

    /// <summary>How many days before the event it has to be applied for; left empty, as usual for its type.</summary>
    [Range(0, PermitLimits.MostDays)]
    public int? LeadDays { get; set; }

    /// <summary>How many days before the deadline and before its expiry people are reminded; left empty, as usual for its type.</summary>
    [Range(0, PermitLimits.MostDays)]
    public int? RemindDays { get; set; }

    /// <summary>The project may not start without it.</summary>
    public bool RequiredForStart { get; set; }

    [PlausibleDate]
    public DateOnly? AppliedOn { get; set; }

    [PlausibleDate]
    public DateOnly? ApprovedOn { get; set; }

    /// <summary>Its first day.</summary>
    [PlausibleDate]
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Its last day.</summary>
    [PlausibleDate]
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Fees in the company's currency, without tax.</summary>
    [Between(0, ProjectLimits.MostAmount), Decimals(Money.Decimals)]
    public decimal? Cost { get; set; }

    /// <summary>What the fees count as; needed where there are any.</summary>
    public Guid? CategoryId { get; set; }

    [Required, MaxLength(PermitLimits.Conditions)]
    public List<PermitConditionForm> Conditions { get; set; } = [];

    /// <summary>The tasks of the project that may not begin without it.</summary>
    [Required, MaxLength(PermitLimits.RequiredBy)]
    public List<Guid> RequiredByIds { get; set; } = [];

    /// <summary>A form to change a permit in.</summary>
    public static PermitForm Of(Permit permit)
    {
        var form = new PermitForm();
        form.Read(permit);
        return form;
    }

    /// <summary>Takes over what a permit says.</summary>
    protected void Read(Permit permit)
    {
        (Version, ProjectId, TypeId, Name, Description) = (permit.Version, permit.ProjectId, permit.TypeId, permit.Name, permit.Description);
        (AuthorityId, Authority, Reference, LeadDays, RemindDays) = (permit.AuthorityId, permit.Authority, permit.Reference, permit.LeadDays, permit.RemindDays);
        (RequiredForStart, AppliedOn, ApprovedOn, ValidFrom, ValidUntil) = (permit.RequiredForStart, permit.AppliedOn, permit.ApprovedOn, permit.ValidFrom, permit.ValidUntil);
        (Cost, CategoryId, RequiredByIds) = (permit.Cost, permit.CategoryId, [.. permit.RequiredBy.OrderBy(r => r.Id).Select(r => r.WorkItemId)]);
        Conditions = [.. permit.Conditions.OrderBy(c => c.Order).Select(c => new PermitConditionForm { Id = c.Id, Text = c.Text, DueDate = c.DueDate, Met = c.Met })];
    }

    /// <summary>Refuses dates in the wrong order, and money that counts as nothing.</summary>
    /// <exception cref="InvalidInputException">Every field that is wrong.</exception>
    internal void RequireOrder()
    {
        var errors = new List<FieldError>();
        if (ApprovedOn < AppliedOn) errors.Add(new(nameof(ApprovedOn), PermitTexts.ApprovedBeforeApplied));
        if (ValidUntil < ApprovedOn) errors.Add(new(nameof(ValidUntil), PermitTexts.ExpiresBeforeApproval));
        else if (ValidUntil < ValidFrom) errors.Add(new(nameof(ValidUntil), ProjectTexts.EndBeforeStart));
        if (Cost > 0 && CategoryId is null) errors.Add(new(nameof(CategoryId), PermitTexts.CategoryMissing));
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }
}

/// <summary>A condition as it is typed.</summary>
public sealed class PermitConditionForm
{
    /// <summary>The condition this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Required, StringLength(PermitLimits.Condition), OneLine]
    public string Text { get; set; } = "";

    [PlausibleDate]
    public DateOnly? DueDate { get; set; }

    /// <summary>Ticked off by hand; of no meaning once there is a task.</summary>
    public bool Met { get; set; }
}

/// <summary>Why an authority does not allow something.</summary>
public sealed class RejectPermitForm
{
    [Required, StringLength(PermitLimits.RejectReason)]
    public string Reason { get; set; } = "";
}
