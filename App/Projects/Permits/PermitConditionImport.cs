using Erp.Platform.Imports;
using Erp.Platform.Records;

namespace Erp.Projects.Permits;

/// <summary>How files bring what authorities demand: the number of the permit in each row. Rows change the condition of the same words or add one; a file takes none away.</summary>
public static class PermitConditionImport
{
    public static readonly ImportType<Permit, PermitFile> Type = new ImportType<Permit, PermitFile>(
        "projects/permit-conditions", PermitConditionTexts.PermitCondition, PermitConditionTexts.OfPermits, ProjectsPermissions.Read, ProjectsPermissions.Write)
    {
        Change = (_, permit, form, _) =>
        {
            permit.Change(form);
            return Task.CompletedTask;
        },
        Read = PermitFile.Of,
        Known = db => db.Permits.WithParts(),
        KeyRecurs = true,
        ShownAt = PermitImport.Type.Name,
    }
        .KeyedBy(f => f.Number, p => p.Number, PermitConditionTexts.PermitNumber, "Permit", "Genehmigung", "Permit no", "No", "Nr")
        .WithLines(f => f.Conditions, lines => lines
            .Field(c => c.Text, PermitConditionTexts.Text, "Text", "Demand", "Forderung", "Bedingung")
            .Field(c => c.DueDate, PermitConditionTexts.DueDate, "Due", "Frist", "Deadline", "Termin")
            .Field(c => c.Met, PermitConditionTexts.Met, "Done", "Erledigt"), typeof(PermitCondition), knownBy: c => c.Text.Trimmed());
}
