using Erp.Platform.Work;
using Erp.Projects.Calendars;

namespace Erp.Projects.TimeEntries;

/// <summary>How this company looks at hours; one record per company.</summary>
public sealed class TimeSettings : Record
{
    TimeSettings() { }

    internal TimeSettings(TimeSettingsForm form) => Change(form);

    /// <summary>What a person is to write down from Monday to Friday, in minutes a day.</summary>
    public int TargetMinutes { get; private set; }

    /// <summary>What hours count as among the costs of a project.</summary>
    public Guid? CategoryId { get; private set; }

    /// <summary>Where the company works, for its public holidays; none for what is a holiday everywhere.</summary>
    public FederalState? State { get; private set; }

    /// <summary>Takes over what was typed.</summary>
    internal void Change(TimeSettingsForm form) => (TargetMinutes, CategoryId, State) = (form.TargetMinutes!.Value, form.CategoryId, form.State);
}
