using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.Permits;

/// <summary>A permit as a file brings it.</summary>
public sealed class PermitFile : PermitForm
{
    /// <summary>Its number; a new permit without one is given the next.</summary>
    [StringLength(ProjectLimits.Number), OneLine]
    public string? Number { get; set; }

    /// <summary>The authority as lists write it: a party, where one is called so, else an office in words. Empty for none; null where nothing is said.</summary>
    [StringLength(PermitLimits.Authority), OneLine]
    public string? AuthorityName { get; set; }

    /// <summary>A known permit, into which a row puts what it says.</summary>
    public static new PermitFile Of(Permit permit)
    {
        var file = new PermitFile { Number = permit.Number };
        file.Read(permit);
        return file;
    }
}

/// <summary>
/// How files bring permits, each naming its project. A permit keeps its project; conditions come in a file of their own (<see cref="PermitConditionImport"/>), the tasks
/// that need it are planned on its page, its state follows from its steps.
/// </summary>
public static class PermitImport
{
    public static readonly ImportType<Permit, PermitFile> Type = new ImportType<Permit, PermitFile>(
        "projects/permits", PermitTexts.Permit, PermitTexts.Permits, ProjectsPermissions.Read, ProjectsPermissions.Write)
    {
        Make = async (scope, form, ct) =>
        {
            await ProjectLookups.RequireOpenAsync(scope, form.ProjectId!.Value, ct);
            await FitAsync(scope, form, ct);
            return new Permit(form.Number!.Trim(), form.ProjectId!.Value, form);
        },
        Change = async (scope, permit, form, ct) =>
        {
            if (form.ProjectId != permit.ProjectId) throw new InvalidInputException(nameof(form.ProjectId), PermitTexts.OtherProject);
            await FitAsync(scope, form, ct);
            permit.Change(form);
        },
        Read = PermitFile.Of,
        Known = db => db.Permits.WithParts(),
        NumberRange = PermitTypes.PermitTypesSeed.PermitNumbers,
    }
        .KeyedBy(f => f.Number, p => p.Number, PermitTexts.Number, "No", "Nr", "ID", "Permit no", "Genehmigungsnummer")
        .Reference(f => f.ProjectId, PermitTexts.ProjectId, ProjectLookups.ProjectsAsync, "Project no", "Projektnummer", "Projekt-Nr", "Event", "Veranstaltung")
        .Reference(f => f.TypeId, PermitTexts.TypeId, ProjectLookups.PermitTypesAsync, "Permit type", "Genehmigungsart", "Typ")
        .Field(f => f.Name, PermitTexts.Name, "Name", "Title", "Titel", "Subject", "Betreff", "Permit", "Genehmigung")
        .Field(f => f.Description, PermitTexts.Description, "Notes", "Notizen", "Details")
        .Field(f => f.AuthorityName, PermitTexts.AuthorityId, "Office", "Amt")
        .Field(f => f.Reference, PermitTexts.Reference, "Reference", "Zeichen", "AZ")
        .Field(f => f.LeadDays, PermitTexts.LeadDays, "Lead time", "Vorlauf", "Vorlaufzeit")
        .Field(f => f.RemindDays, PermitTexts.RemindDays, "Reminder", "Erinnerung")
        .Field(f => f.AppliedOn, PermitTexts.AppliedOn, "Applied", "Beantragt", "Application date", "Antragsdatum")
        .Field(f => f.ApprovedOn, PermitTexts.ApprovedOn, "Approved", "Erteilt", "Genehmigt am")
        .Field(f => f.ValidFrom, PermitTexts.ValidFrom)
        .Field(f => f.ValidUntil, PermitTexts.ValidUntil, "Valid to", "Expires", "Ablauf", "Läuft ab")
        .Field(f => f.Cost, PermitTexts.Cost, "Cost", "Kosten", "Fee", "Gebühr")
        .Reference(f => f.CategoryId, PermitTexts.CategoryId, ProjectLookups.CostCategoriesAsync, "Category", "Kategorie")
        .Field(f => f.RequiredForStart, PermitTexts.RequiredForStart, "Required", "Pflicht");

    static async Task FitAsync(ImportScope scope, PermitFile form, CancellationToken ct)
    {
        if (form.AuthorityName is { } written) await FindAuthorityAsync(scope, form, written.Trimmed(), ct);
        await PermitRules.FitAsync(scope.Db, form, ct);
    }

    static async Task FindAuthorityAsync(ImportScope scope, PermitFile form, string? name, CancellationToken ct)
    {
        // An office known in words stays one, whatever parties are called so.
        if (form.AuthorityId is null && form.Authority == name) return;
        if (name is null)
        {
            (form.AuthorityId, form.Authority) = (null, null);
            return;
        }

        var called = await scope.OnceAsync((nameof(form.AuthorityName), name), () => PartyLookups.CalledAsync(scope.Db, name, ct));
        form.AuthorityId = ImportLookups.One(called, form.AuthorityId, nameof(form.AuthorityName), name);
        form.Authority = form.AuthorityId is null ? name : null;
    }
}
