namespace Erp.Platform.Inbox;

/// <summary>Finds who is told of changes to some records of a kind although they do not follow them. Whoever unfollows a record is not.</summary>
/// <param name="db">To look them up.</param>
/// <param name="ids">The records.</param>
/// <param name="ct">Stops waiting.</param>
/// <returns>Users by record.</returns>
public delegate Task<ILookup<Guid, Guid>> Audience(ErpDb db, IReadOnlyList<Guid> ids, CancellationToken ct);
