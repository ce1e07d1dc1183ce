namespace Erp.Platform.Ui;

/// <summary>A component that a module puts into a place of a lower module; registered as a singleton service.</summary>
/// <param name="Slot">Name of the place.</param>
/// <param name="Component">The component shown there.</param>
/// <param name="Order">Position among the entries of the place.</param>
public sealed record SlotEntry(string Slot, Type Component, int Order = 0);
