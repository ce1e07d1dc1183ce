using System.Buffers.Binary;

namespace Erp.Platform.Printing.Fonts;

/// <summary>One table of a TrueType file; all its numbers are big-endian.</summary>
readonly struct FontTable(ReadOnlyMemory<byte> bytes)
{
    public ReadOnlySpan<byte> Bytes => bytes.Span;

    public int Length => bytes.Length;

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[at..]);

    public short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(bytes.Span[at..]);

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[at..]);

    public FontTable From(int at) => new(bytes[at..]);
}
