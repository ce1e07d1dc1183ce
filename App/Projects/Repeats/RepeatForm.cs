using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Projects.Repeats;

/// <summary>How a project is repeated: when, for whom, and what comes along.</summary>
public sealed class RepeatForm
{
    [Required, StringLength(ProjectLimits.Name), OneLine]
    public string Name { get; set; } = "";

    /// <summary>The day the new event is on. All other dates move as far as this one does.</summary>
    [Required, PlausibleDate]
    public DateOnly? EventDate { get; set; }

    /// <summary>Whom it is for this time; none for the company's own.</summary>
    public Guid? ClientId { get; set; }

    /// <summary>What comes of it is a pattern for later, no event.</summary>
    public bool IsTemplate { get; set; }

    public bool Stages { get; set; } = true;

    /// <summary>The team and whoever does the tasks. Who left the company does not come along in any case.</summary>
    public bool People { get; set; } = true;

    public bool Budget { get; set; } = true;

    /// <summary>Tasks with steps, labels, estimates and what they wait for.</summary>
    public bool Tasks { get; set; } = true;

    public bool Boards { get; set; } = true;

    public bool Parts { get; set; } = true;

    /// <summary>Items cost what the catalog says today, not what they cost then.</summary>
    public bool TodaysPrices { get; set; } = true;

    public bool Permits { get; set; } = true;

    public bool Transports { get; set; } = true;

    /// <summary>The files of everything that comes along.</summary>
    public bool Files { get; set; }

    internal RepeatForm Copy() => (RepeatForm)MemberwiseClone();

    /// <summary>A project as it is usually repeated.</summary>
    internal static RepeatForm Of(Project project, DateOnly today) =>
        new() { Name = project.Name, EventDate = NextTime(project.EventDay, today), ClientId = project.ClientId };

    /// <summary>The same weekday next year: the one nearest to the same date. Of what lies years back, in the first year that is still to come.</summary>
    internal static DateOnly NextTime(DateOnly day, DateOnly today)
    {
        for (var years = 1; ; years++)
        {
            var same = day.AddYears(years);
            var later = ((int)day.DayOfWeek - (int)same.DayOfWeek + 7) % 7;
            var next = same.AddDays(later > 3 ? later - 7 : later);
            if (next >= today) return next;
        }
    }
}
