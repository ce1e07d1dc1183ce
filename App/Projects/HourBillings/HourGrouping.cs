namespace Erp.Projects.HourBillings;

/// <summary>What becomes one line of the invoice.</summary>
public enum HourGrouping
{
    /// <summary>All hours of an activity.</summary>
    Activity,

    /// <summary>The hours of a person, by activity.</summary>
    Person,

    /// <summary>Each entry, with its day and note.</summary>
    Entry,
}
