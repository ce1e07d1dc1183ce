using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Erp.Platform.Work;

/// <summary>
/// Computes a link of the chain: SHA-256 over the previous link and every column of a commit, its changes and its events. Each part is
/// preceded by its length, so no two different commits give the same bytes. JSON enters as PostgreSQL writes it (<c>jsonb::text</c>).
/// </summary>
sealed class ChainLink
{
    /// <summary>What the first commit is chained to.</summary>
    public static readonly byte[] Start = new byte[SHA256.HashSizeInBytes];

    /// <summary>What is hashed, put together first: a call of the hash for every field would cost more than hashing.</summary>
    readonly ArrayBufferWriter<byte> bytes = new(4096);

    /// <summary>The hash of a commit in its place behind the previous one.</summary>
    public byte[] Next(byte[] previous, LoggedCommit logged)
    {
        bytes.ResetWrittenCount();
        bytes.Write(previous);
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

        return SHA256.HashData(bytes.WrittenSpan);
    }

    void Add(Guid id)
    {
        const int Size = 16;
        id.TryWriteBytes(Part(Size), bigEndian: true, out _);
        bytes.Advance(Size);
    }

    void Add(DateTimeOffset at) => Add((ulong)at.UtcTicks);

    void Add(ulong number)
    {
        BinaryPrimitives.WriteUInt64BigEndian(Part(sizeof(ulong)), number);
        bytes.Advance(sizeof(ulong));
    }

    void Add(string text) => bytes.Advance(Encoding.UTF8.GetBytes(text, Part(Encoding.UTF8.GetByteCount(text))));

    /// <summary>Writes the length of a part and gives the room for it.</summary>
    Span<byte> Part(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes.GetSpan(sizeof(int)), length);
        bytes.Advance(sizeof(int));
        return bytes.GetSpan(Math.Max(length, 1));
    }
}
