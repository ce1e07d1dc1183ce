namespace Erp.Platform.Work;

/// <summary>A record of which some fields stay once others build on them. The rule stands here once: services ask it before a change, undo before it turns one round.</summary>
public interface IGuarded
{
    /// <summary>Refuses to change these fields where they must stay.</summary>
    /// <exception cref="BusinessRuleException">Something was built on them.</exception>
    Task RequireChangeableAsync(ErpDb db, IReadOnlyCollection<string> fields, CancellationToken ct);
}
