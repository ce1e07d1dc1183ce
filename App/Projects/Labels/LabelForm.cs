using System.ComponentModel.DataAnnotations;
using Erp.Platform.Branding;
using Erp.Platform.Records;

namespace Erp.Projects.Labels;

/// <summary>A label as it is typed.</summary>
public sealed class LabelForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(ProjectLimits.Role), OneLine]
    public string Name { get; set; } = "";

    /// <summary>As <c>#rrggbb</c>.</summary>
    [Required, Colour, StringLength(ProjectLimits.Colour)]
    public string Colour { get; set; } = "#5b7083";

    /// <summary>A form to change a label in.</summary>
    public static LabelForm Of(Label label) => new() { Name = label.Name, Colour = label.Colour };
}
