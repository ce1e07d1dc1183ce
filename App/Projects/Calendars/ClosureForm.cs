using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Projects.Calendars;

/// <summary>A closure as it is typed.</summary>
public sealed class ClosureForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(ProjectLimits.Name), OneLine]
    public string Name { get; set; } = "";

    [Required, PlausibleDate]
    public DateOnly? FirstDay { get; set; }

    /// <summary>Left empty for a single day.</summary>
    [PlausibleDate]
    public DateOnly? LastDay { get; set; }

    /// <summary>A form to change a closure in.</summary>
    public static ClosureForm Of(Closure closure) => new() { Name = closure.Name, FirstDay = closure.FirstDay, LastDay = closure.LastDay };
}
