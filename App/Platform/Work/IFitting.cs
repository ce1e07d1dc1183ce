namespace Erp.Platform.Work;

/// <summary>
/// A record that has to fit in with others, such as a branch with its tree. An undo puts fields back one by one, past every verb; once all are back it lets
/// the records do here what their services do on a change.
/// </summary>
public interface IFitting
{
    /// <summary>Refuses where the record no longer fits in, and brings up to date what follows from others.</summary>
    /// <exception cref="InvalidInputException">What others became since does not go with it.</exception>
    Task FitInAsync(ErpDb db, CancellationToken ct);
}
