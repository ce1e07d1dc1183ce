using System.Buffers.Binary;
using System.Text;

namespace Erp.Bench.Support;

/// <summary>The little of MessagePack that a circuit speaks: nothing, truth, whole numbers, text, bytes and lists, behind their length as a hub frames it.</summary>
static class PackedMessage
{
    /// <summary>A message ready to send.</summary>
    public static byte[] Write(params object?[] values)
    {
        using var body = new MemoryStream();
        Append(body, values);
        using var framed = new MemoryStream();
        for (var left = (uint)body.Length; ; left >>= 7)
        {
            framed.WriteByte((byte)(left < 0x80 ? left : left | 0x80));
            if (left < 0x80) break;
        }

        body.WriteTo(framed);
        return framed.ToArray();
    }

    /// <summary>Takes the first message off the bytes received so far; null while it is not complete.</summary>
    public static object?[]? Read(ref ReadOnlyMemory<byte> received)
    {
        var (length, at) = (0, 0);
        do
        {
            if (at == received.Length) return null;
            length |= (received.Span[at] & 0x7F) << (7 * at);
        }
        while ((received.Span[at++] & 0x80) != 0);
        if (received.Length < at + length) return null;
        var body = received.Slice(at, length);
        received = received[(at + length)..];
        return (object?[])Take(ref body)!;
    }

    static void Append(MemoryStream to, object? value)
    {
        switch (value)
        {
            case null: to.WriteByte(0xC0); break;
            case bool truth: to.WriteByte(truth ? (byte)0xC3 : (byte)0xC2); break;
            case long number: Append(to, 0xD3, number, 8); break;
            case string text:
                var utf8 = Encoding.UTF8.GetBytes(text);
                Append(to, 0xDB, utf8.Length, 4);
                to.Write(utf8);
                break;
            case object?[] list:
                Append(to, 0xDD, list.Length, 4);
                foreach (var item in list) Append(to, item);
                break;
            case Dictionary<string, string>: to.WriteByte(0x80); break;
            default: throw new NotSupportedException(value.GetType().Name);
        }
    }

    static void Append(MemoryStream to, byte kind, long number, int bytes)
    {
        to.WriteByte(kind);
        Span<byte> all = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(all, number);
        to.Write(all[^bytes..]);
    }

    static object? Take(ref ReadOnlyMemory<byte> from)
    {
        var kind = from.Span[0];
        from = from[1..];
        return kind switch
        {
            < 0x80 => (long)kind,
            < 0x90 => Fields(ref from, kind & 0x0F),
            < 0xA0 => List(ref from, kind & 0x0F),
            < 0xC0 => Text(ref from, kind & 0x1F),
            0xC0 => null,
            0xC2 => false,
            0xC3 => true,
            0xC4 => Bytes(ref from, Number(ref from, 1)),
            0xC5 => Bytes(ref from, Number(ref from, 2)),
            0xC6 => Bytes(ref from, Number(ref from, 4)),
            0xCC => (long)Number(ref from, 1),
            0xCD => (long)Number(ref from, 2),
            0xCE => (long)(uint)Number(ref from, 4),
            0xCF or 0xD3 => Long(ref from),
            0xD0 => (long)(sbyte)Number(ref from, 1),
            0xD1 => (long)(short)Number(ref from, 2),
            0xD2 => (long)Number(ref from, 4),
            0xD9 => Text(ref from, Number(ref from, 1)),
            0xDA => Text(ref from, Number(ref from, 2)),
            0xDB => Text(ref from, Number(ref from, 4)),
            0xDC => List(ref from, Number(ref from, 2)),
            0xDD => List(ref from, Number(ref from, 4)),
            >= 0xE0 => (long)(sbyte)kind,
            _ => throw new NotSupportedException($"MessagePack 0x{kind:X2}"),
        };
    }

    static object?[] List(ref ReadOnlyMemory<byte> from, int count)
    {
        var list = new object?[count];
        for (var i = 0; i < count; i++) list[i] = Take(ref from);
        return list;
    }

    /// <summary>Headers: sent as a map, of no use here.</summary>
    static object? Fields(ref ReadOnlyMemory<byte> from, int count)
    {
        List(ref from, 2 * count);
        return null;
    }

    static string Text(ref ReadOnlyMemory<byte> from, int length) => Encoding.UTF8.GetString(Bytes(ref from, length).Span);

    static ReadOnlyMemory<byte> Bytes(ref ReadOnlyMemory<byte> from, int length)
    {
        var bytes = from[..length];
        from = from[length..];
        return bytes;
    }

    static int Number(ref ReadOnlyMemory<byte> from, int bytes)
    {
        var number = 0;
        foreach (var part in Bytes(ref from, bytes).Span) number = (number << 8) | part;
        return number;
    }

    static long Long(ref ReadOnlyMemory<byte> from) => BinaryPrimitives.ReadInt64BigEndian(Bytes(ref from, 8).Span);
}
