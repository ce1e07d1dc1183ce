using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Erp.Platform.Work;

/// <summary>
/// Computes a link of the chain: SHA-256 over the previous link and every column of a commit, its changes and its events. Each part is
/// preceded by its length, so no two different commits give the same bytes. JSON enters as PostgreSQL writes it (<c>jsonb::text</c>).
/// </summary>
sealed class ChainLink : IDisposable
{
    /// <summary>What the first commit is chained to.</summary>
    public static readonly byte[] Start = new byte[SHA256.HashSizeInBytes];

    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash of a commit in its place behind the previous one.</summary>
    public byte[] Next(byte[] previous, LoggedCommit logged)
    {
        hash.AppendData(previous);
        var commit = logged.Commit;
        Add(commit.Id);
        Add(commit.At);
        Add(commit.Xid);
        Add(commit.ActorId);
        Add(commit.ActorName);
        Add(commit.Command);
        Add(commit.Arguments);
        Add(commit.UndoOf ?? Guid.Empty);
        Add((ulong)logged.Changes.Count);
        foreach (var change in logged.Changes)
        {
            Add(change.At);
            Add((ulong)change.No);
            Add((ulong)change.Kind);
            Add(change.Entity);
            Add(change.EntityId);
            Add(change.RootId);
            Add(change.Fields);
        }

        Add((ulong)logged.Events.Count);
        foreach (var happened in logged.Events)
        {
            Add(happened.At);
            Add((ulong)happened.No);
            Add(happened.Type);
            Add(happened.Payload);
        }

        return hash.GetHashAndReset();
    }

    public void Dispose() => hash.Dispose();

    void Add(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        Add(bytes);
    }

    void Add(DateTimeOffset at) => Add((ulong)at.UtcTicks);

    void Add(ulong number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, number);
        Add(bytes);
    }

    void Add(string text) => Add(Encoding.UTF8.GetBytes(text).AsSpan());

    void Add(ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
