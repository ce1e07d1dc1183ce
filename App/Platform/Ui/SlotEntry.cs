using Erp.Platform.Texts;

namespace Erp.Platform.Ui;

/// <summary>A component that a module puts into a place of a lower module's page.</summary>
/// <param name="Slot">Name of the place, such as <c>party.tabs</c>.</param>
/// <param name="Label">Its heading or tab title.</param>
/// <param name="Component">The component shown there; it takes the place's parameters.</param>
/// <param name="Permission">The right it takes; without it the entry is not shown.</param>
/// <param name="Order">Position among the entries of the place.</param>
public sealed record SlotEntry(string Slot, Text Label, Type Component, string Permission, int Order = 0)
{
    /// <summary>Whether a record, by its key, has anything of this at all; without it every record has. Asked where the place is the tabs of a record.</summary>
    public Func<IServiceProvider, Guid, CancellationToken, Task<bool>>? Concerns { get; init; }
}
