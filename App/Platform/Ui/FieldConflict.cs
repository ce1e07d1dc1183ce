namespace Erp.Platform.Ui;

/// <summary>What somebody else saved into a field while it was being edited here.</summary>
/// <param name="Theirs">Their value.</param>
/// <param name="Author">Who saved it.</param>
public sealed record FieldConflict<T>(T? Theirs, string Author);
