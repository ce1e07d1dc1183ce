using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Crm.Activities;

/// <summary>An activity as it is typed.</summary>
public sealed class OpportunityActivityForm : IVersionedForm
{
    /// <summary>Version of the opportunity it was read at; of no meaning for a new one.</summary>
    public int Version { get; set; }

    [Declared]
    public ActivityKind Kind { get; set; }

    /// <summary>What it is about, in a few words.</summary>
    [Required, StringLength(ActivityLimits.Subject), OneLine]
    public string Subject { get; set; } = "";

    /// <summary>The day it is planned for, or was done on.</summary>
    [Required, PlausibleDate]
    public DateOnly? Day { get; set; }

    /// <summary>The member who does it.</summary>
    public Guid? ResponsibleId { get; set; }

    /// <summary>It was done; a note always is.</summary>
    public bool Done { get; set; }

    /// <summary>What came of it.</summary>
    [StringLength(ActivityLimits.Result)]
    public string? Result { get; set; }
}

/// <summary>What came of an activity.</summary>
public sealed class CompleteForm
{
    /// <summary>Left empty, what stands there already.</summary>
    [StringLength(ActivityLimits.Result)]
    public string? Result { get; set; }
}
