using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;

namespace Erp.Crm.Opportunities;

/// <summary>An opportunity as a file brings it, or as a cell of the list changes it.</summary>
public sealed class OpportunityFile : OpportunityForm
{
    /// <summary>Its number; a new opportunity without one is given the next.</summary>
    [StringLength(OpportunityLimits.Number), OneLine]
    public string? Number { get; set; }

    /// <summary>A known opportunity, into which a row puts what it says.</summary>
    public static new OpportunityFile Of(Opportunity opportunity)
    {
        var file = new OpportunityFile { Number = opportunity.Number };
        file.Read(opportunity);
        return file;
    }
}

/// <summary>How files bring opportunities. They begin as new: their stage follows from their steps.</summary>
public static class OpportunityImport
{
    public static readonly ImportType<Opportunity, OpportunityFile> Type = new ImportType<Opportunity, OpportunityFile>(
        "crm/opportunities", OpportunityTexts.Opportunity, OpportunityTexts.Opportunities, CrmPermissions.Read, CrmPermissions.Write)
    {
        Make = async (scope, form, ct) =>
        {
            await OpportunityService.FitAsync(scope.Db, form, ct);
            return new Opportunity(form.Number!.Trim(), form, scope.Services.GetRequiredService<TimeProvider>().Today());
        },
        Change = async (scope, opportunity, form, ct) =>
        {
            await OpportunityService.FitAsync(scope.Db, form, ct);
            opportunity.Change(form, scope.Services.GetRequiredService<TimeProvider>().Today());
        },
        Read = OpportunityFile.Of,
        NumberRange = CrmSeed.OpportunityNumbers,
    }
        .KeyedBy(f => f.Number, o => o.Number, OpportunityTexts.Number, "No", "Nr", "ID", "Opportunity no", "Chancen-Nr")
        .Field(f => f.Title, OpportunityTexts.Title, "Name", "Subject", "Betreff", "Opportunity", "Verkaufschance", "Deal")
        .Reference(f => f.PartyId, OpportunityTexts.PartyId, PartyLookups.PartiesAsync, "Customer", "Kunde", "Prospect", "Interessent", "Account", "Company", "Firma")
        .Reference(f => f.ResponsibleId, OpportunityTexts.ResponsibleId, MemberLookups.MembersAsync, "Owner", "Sales rep", "Verantwortlich", "Verkäufer", "Bearbeiter")
        .Field(f => f.Source, OpportunityTexts.Source, "Lead source", "Quelle")
        .Field(f => f.Value, OpportunityTexts.Value, "Value", "Wert", "Amount", "Betrag", "Volume", "Volumen", "Revenue", "Umsatz")
        .Field(f => f.OwnProbability, OpportunityTexts.OwnProbability, "Win probability", "Chance %")
        .Field(f => f.FollowsQuote, OpportunityTexts.FollowsQuote)
        .Field(f => f.OpenedOn, OpportunityTexts.OpenedOn, "Opened", "Created", "Angelegt", "Beginn")
        .Field(f => f.CloseDate, OpportunityTexts.CloseDate, "Close date", "Closing date", "Abschluss", "Abschlussdatum", "Decision", "Entscheidung")
        .Field(f => f.Description, OpportunityTexts.Description, "Notes", "Notizen", "Comment", "Bemerkung");
}
