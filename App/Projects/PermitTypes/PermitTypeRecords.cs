using Erp.Platform.Records;

namespace Erp.Projects.PermitTypes;

/// <summary>Kinds of permits as a plain record: list, form, REST, import, export and commands come from this description.</summary>
public static class PermitTypeRecords
{
    public static readonly RecordType<PermitType, PermitTypeForm, PermitTypeRow> Type =
        new("projects/permit-types", PermitTypeTexts.PermitType, PermitTypeTexts.PermitTypes, ProjectsPermissions.Read, ProjectsPermissions.Write)
        {
            Make = form => new PermitType(form),
            Define = (type, form) => type.Change(form),
            Read = PermitTypeForm.Of,
            Key = form => form.Name,
            StoredKey = type => type.Name,
            List = new RecordList<PermitTypeRow>("projects/permit-types", PermitTypeTexts.PermitTypes, ProjectsPermissions.Read, PermitTypeQueries.Rows)
                .Column(t => t.Name, PermitTypeTexts.Name)
                .Column(t => t.LeadDays, PermitTypeTexts.LeadDays, width: "10rem")
                .Column(t => t.RemindDays, PermitTypeTexts.RemindDays, width: "10rem")
                .Column(t => t.Documents, PermitTypeTexts.Documents)
                .OrderBy(t => t.Name),
        };
}
