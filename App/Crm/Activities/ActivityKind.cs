namespace Erp.Crm.Activities;

/// <summary>What is done about an opportunity.</summary>
public enum ActivityKind
{
    Call,
    Meeting,
    Email,
    Task,

    /// <summary>Something worth knowing; it is always done.</summary>
    Note,
}
