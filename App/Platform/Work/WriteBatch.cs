using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;

namespace Erp.Platform.Work;

/// <summary>
/// Saves what a command changed: one statement for all rows of a table that are written alike, whose values it takes as arrays, instead of one
/// statement for each row (record 0025). All of it goes to the database in one message.
/// </summary>
sealed class WriteBatch : ModificationCommandBatch
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
        var written = new List<int>();
        for (var first = 0; first < rows.Count; first += written[^1])
        {
            var statement = WriteStatement.For(rows[first]);
            var count = statement.CountOfAlike(CollectionsMarshal.AsSpan(rows)[first..]);
            batch.BatchCommands.Add(statement.Of(CollectionsMarshal.AsSpan(rows).Slice(first, count)));
            written.Add(count);
        }

        try
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new DbUpdateException(e.Message, e);
        }

        foreach (var (index, count) in written.Index())
        {
            if (batch.BatchCommands[index].RecordsAffected != count) throw new DbUpdateConcurrencyException(batch.BatchCommands[index].CommandText);
        }
    }
}

/// <summary>Has EF Core save by <see cref="WriteBatch"/>.</summary>
sealed class WriteBatchFactory : IModificationCommandBatchFactory
{
    public ModificationCommandBatch Create() => new WriteBatch();
}
