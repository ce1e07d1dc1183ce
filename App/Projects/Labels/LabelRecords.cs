using Erp.Platform.Records;

namespace Erp.Projects.Labels;

/// <summary>Labels as a plain record: list, form, REST, import, export and commands come from this description.</summary>
public static class LabelRecords
{
    public static readonly RecordType<Label, LabelForm, LabelRow> Type =
        new("projects/labels", LabelTexts.Label, LabelTexts.Labels, ProjectsPermissions.Read, ProjectsPermissions.Write)
        {
            Make = form => new Label(form),
            Define = (label, form) => label.Change(form),
            Read = LabelForm.Of,
            Key = form => form.Name,
            StoredKey = label => label.Name,
            List = new RecordList<LabelRow>("projects/labels", LabelTexts.Labels, ProjectsPermissions.Read, LabelQueries.Rows)
                .Column(l => l.Name, LabelTexts.Name)
                .Column(l => l.Colour, LabelTexts.Colour)
                .OrderBy(l => l.Name),
        };
}
