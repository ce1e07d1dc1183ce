namespace Erp.Platform.Printing.Batches;

/// <summary>
/// Reads the records of a list that are to be printed: all of them at once, so that a thousand documents need no thousand queries. What is
/// gone meanwhile is left out; the order does not matter. Costly work belongs into <see cref="PrintableLetter.Write"/>, which runs beside others.
/// </summary>
public delegate Task<IReadOnlyList<PrintableLetter>> LetterReading(ErpDb db, IReadOnlyList<Guid> ids, Press press, CancellationToken ct);
