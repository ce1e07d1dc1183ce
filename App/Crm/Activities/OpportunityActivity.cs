using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Crm.Activities;

/// <summary>A call, a meeting or the like about an opportunity: planned for a day and a colleague, or done with what came of it.</summary>
public sealed class OpportunityActivity : Entity, IPartOf, INamed
{
    OpportunityActivity() { }

    internal OpportunityActivity(Guid opportunityId, OpportunityActivityForm form, DateOnly today)
    {
        OpportunityId = opportunityId;
        Change(form, today);
    }

    public Guid OpportunityId { get; private set; }

    public ActivityKind Kind { get; private set; }

    /// <summary>What it is about, in a few words.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The day it is planned for; once it is done, the day that was.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The member who does it.</summary>
    public Guid? ResponsibleId { get; private set; }

    public bool Done { get; private set; }

    /// <summary>What came of it.</summary>
    public string? Result { get; private set; }

    /// <summary>The day of which people were reminded; another day is reminded of anew.</summary>
    public DateOnly? RemindedOf { get; private set; }

    Guid IPartOf.RootId => OpportunityId;

    string INamed.DisplayName => Subject;

    /// <summary>Takes over what was typed.</summary>
    /// <exception cref="InvalidInputException">It would have been done on a day to come.</exception>
    internal void Change(OpportunityActivityForm form, DateOnly today)
    {
        (Kind, Subject, Day, ResponsibleId) = (form.Kind, form.Subject.Trim(), form.Day!.Value, form.ResponsibleId);
        (Done, Result) = (form.Done || form.Kind == ActivityKind.Note, form.Result.Trimmed());
        if (Done && Day > today) throw new InvalidInputException(nameof(Day), OpportunityActivityTexts.DoneInFuture);
    }

    /// <summary>It was done today.</summary>
    /// <exception cref="BusinessRuleException">It is done already.</exception>
    internal void Complete(string? result, DateOnly today)
    {
        if (Done) throw new BusinessRuleException(OpportunityActivityTexts.IsDone.With(Subject));
        (Done, Day, Result) = (true, today, result ?? Result);
    }

    /// <summary>Whether its day has come and nobody was told yet.</summary>
    internal bool IsDue(DateOnly today) => !Done && Day <= today && RemindedOf != Day;

    /// <summary>Whoever it concerns is told that its day has come.</summary>
    internal void Remind() => RemindedOf = Day;
}
