using Erp.Platform.Work;

namespace Erp.Platform.Approvals;

/// <summary>A colleague who decides in a member's place for some days.</summary>
public sealed class Substitute : Record
{
    Substitute() { }

    internal Substitute(Guid memberId, Guid substituteId, DateOnly from, DateOnly until)
    {
        if (substituteId == memberId) throw new InvalidInputException(nameof(SubstituteId), SubstituteTexts.NotOneself);
        if (until < from) throw new InvalidInputException(nameof(Until), SubstituteTexts.EndsBeforeStart);
        (MemberId, SubstituteId, From, Until) = (memberId, substituteId, from, until);
    }

    /// <summary>Account of who is away.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>Account of who decides meanwhile.</summary>
    public Guid SubstituteId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly Until { get; private set; }
}
