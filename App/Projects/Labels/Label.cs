using Erp.Platform.Work;

namespace Erp.Projects.Labels;

/// <summary>A coloured word on tasks, such as "outdoor" or "waiting for the client"; the same in all projects.</summary>
[MasterData]
public sealed class Label : Record, INamed
{
    Label() { }

    internal Label(LabelForm form) => Change(form);

    /// <summary>The word; unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Colour of the label, as <c>#rrggbb</c>.</summary>
    public string Colour { get; private set; } = "";

    string INamed.DisplayName => Name;

    /// <summary>Takes over what was typed.</summary>
    internal void Change(LabelForm form) => (Name, Colour) = (form.Name.Trim(), form.Colour.Trim());
}
