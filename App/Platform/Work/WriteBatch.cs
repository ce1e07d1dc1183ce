using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;

namespace Erp.Platform.Work;

/// <summary>
/// Saves what a command changed: one statement for all rows of a table that are written alike, whose values it takes as arrays, instead of one
/// statement for each row (record 0025). All of it goes to the database in one message; the last of a command takes the log and the commit along.
/// </summary>
sealed class WriteBatch(ICurrentDbContext current) : ModificationCommandBatch
{
    // As many as EF Core itself sends at once.
    const int MostRows = 1000;

    readonly List<IReadOnlyModificationCommand> rows = [];
    bool moreExpected;

    public override IReadOnlyList<IReadOnlyModificationCommand> ModificationCommands => rows;

    public override bool RequiresTransaction => true;

    public override bool AreMoreBatchesExpected => moreExpected;

    public override bool TryAddCommand(IReadOnlyModificationCommand modificationCommand)
    {
        if (rows.Count == MostRows) return false;
        rows.Add(modificationCommand);
        return true;
    }

    public override void Complete(bool moreBatchesExpected) => moreExpected = moreBatchesExpected;

    /// <exception cref="NotSupportedException">Always: commands save without holding a thread.</exception>
    public override void Execute(IRelationalConnection connection) => throw new NotSupportedException();

    /// <exception cref="DbUpdateConcurrencyException">A row is no longer as it was read.</exception>
    /// <exception cref="DbUpdateException">The database refuses it, or is gone; why is inside.</exception>
    public override async Task ExecuteAsync(IRelationalConnection connection, CancellationToken cancellationToken = default)
    {
        await using var batch = new NpgsqlBatch((NpgsqlConnection)connection.DbConnection, (NpgsqlTransaction?)connection.CurrentTransaction?.GetDbTransaction());
        for (int first = 0, count; first < rows.Count; first += count)
        {
            var statement = WriteStatement.For(rows[first]);
            count = statement.CountOfAlike(CollectionsMarshal.AsSpan(rows)[first..]);
            batch.BatchCommands.Add(statement.Of(CollectionsMarshal.AsSpan(rows).Slice(first, count)));
        }

        if (!moreExpected && current.Context is ErpDb { Recorder: { } recorder }) recorder.End(batch);
        try
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException e) when (e.SqlState == WriteStatement.RowsMissing)
        {
            throw new DbUpdateConcurrencyException(e.Message, e);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new DbUpdateException(e.Message, e);
        }
    }
}

/// <summary>Has EF Core save by <see cref="WriteBatch"/>.</summary>
sealed class WriteBatchFactory(ICurrentDbContext current) : IModificationCommandBatchFactory
{
    public ModificationCommandBatch Create() => new WriteBatch(current);
}
