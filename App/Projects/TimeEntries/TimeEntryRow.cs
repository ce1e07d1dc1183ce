using Erp.Platform.Records;

namespace Erp.Projects.TimeEntries;

/// <summary>An entry of time in a list.</summary>
public sealed record TimeEntryRow : IRow
{
    public Guid Id { get; init; }

    public Guid TimesheetId { get; init; }

    public Guid MemberId { get; init; }

    public string Person { get; init; } = "";

    public Guid ProjectId { get; init; }

    public string Project { get; init; } = "";

    public Guid? WorkItemId { get; init; }

    public string? Task { get; init; }

    public Guid? ActivityId { get; init; }

    /// <summary>In the reader's language.</summary>
    public string? Activity { get; init; }

    public DateOnly Day { get; init; }

    public int Minutes { get; init; }

    /// <summary>The same in hours, to two decimals.</summary>
    public decimal Hours { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public string? Note { get; init; }

    public bool Billable { get; init; }

    public TimeEntryState State { get; init; }

    public string? ReturnReason { get; init; }

    public Guid? InvoiceId { get; init; }
}
