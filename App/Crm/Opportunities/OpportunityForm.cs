using System.ComponentModel.DataAnnotations;
using Erp.Platform.Amounts;
using Erp.Platform.Records;

namespace Erp.Crm.Opportunities;

/// <summary>An opportunity as it is typed.</summary>
public class OpportunityForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>What may be bought, in a few words.</summary>
    [Required, StringLength(OpportunityLimits.Title), OneLine]
    public string Title { get; set; } = "";

    /// <summary>Customer or prospect.</summary>
    [Required]
    public Guid? PartyId { get; set; }

    /// <summary>Whom one talks to there; one of the party's contacts.</summary>
    public Guid? ContactId { get; set; }

    /// <summary>The member who sees to it.</summary>
    public Guid? ResponsibleId { get; set; }

    [Declared]
    public OpportunitySource Source { get; set; }

    /// <summary>What it may come to, net in euro.</summary>
    [Required, Between(0, OpportunityLimits.MostValue), Decimals(Money.Decimals)]
    public decimal? Value { get; set; }

    /// <summary>The value becomes the net of each quote that is sent.</summary>
    public bool FollowsQuote { get; set; } = true;

    /// <summary>How likely it is, in per cent; left empty, what its stage proposes.</summary>
    [Range(0, OpportunityLimits.Certain)]
    public int? OwnProbability { get; set; }

    /// <summary>The day it was heard of; left empty, today.</summary>
    [PlausibleDate]
    public DateOnly? OpenedOn { get; set; }

    /// <summary>The day on which the customer is expected to decide.</summary>
    [Required, PlausibleDate]
    public DateOnly? CloseDate { get; set; }

    [StringLength(OpportunityLimits.Description)]
    public string? Description { get; set; }

    /// <summary>A form to change an opportunity in.</summary>
    public static OpportunityForm Of(Opportunity opportunity)
    {
        var form = new OpportunityForm();
        form.Read(opportunity);
        return form;
    }

    /// <summary>Takes over what an opportunity says.</summary>
    protected void Read(Opportunity opportunity)
    {
        (Version, Title, PartyId, ContactId) = (opportunity.Version, opportunity.Title, opportunity.PartyId, opportunity.ContactId);
        (ResponsibleId, Source, Value, FollowsQuote) = (opportunity.ResponsibleId, opportunity.Source, opportunity.Value, opportunity.FollowsQuote);
        (OwnProbability, OpenedOn, CloseDate, Description) = (opportunity.OwnProbability, opportunity.OpenedOn, opportunity.CloseDate, opportunity.Description);
    }
}

/// <summary>Why an opportunity, as whoever gives it up has it in front of them, was lost.</summary>
public sealed class LoseForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(OpportunityLimits.LostReason)]
    public string Reason { get; set; } = "";
}
