namespace Erp.Projects.Permits;

/// <summary>Where a permit stands.</summary>
public enum PermitState
{
    /// <summary>Known to be needed; not yet applied for.</summary>
    Planned,

    /// <summary>The authority has the application.</summary>
    Applied,

    /// <summary>The authority allows it.</summary>
    Approved,

    /// <summary>The authority does not allow it.</summary>
    Rejected,

    /// <summary>It was allowed, and is not any more: its last day is over.</summary>
    Expired,

    /// <summary>The company does not want it any more.</summary>
    Withdrawn,
}
