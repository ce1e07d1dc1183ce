using System.Buffers.Binary;

namespace Erp.Platform.Printing.Pdf;

/// <summary>What a JPEG says about its picture; the picture itself goes into the document unchanged.</summary>
readonly record struct JpegHeader(int Width, int Height, int Channels)
{
    public static JpegHeader Read(ReadOnlySpan<byte> file)
    {
        if (file is not [0xFF, 0xD8, ..]) throw new InvalidDataException("Neither PNG nor JPEG.");
        for (var at = 2; ;)
        {
            if (file[at] != 0xFF) throw new InvalidDataException("A JPEG marker is missing.");
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            {
                at += 2;
                continue;
            }
            if (marker is 0xD9 or 0xDA) throw new InvalidDataException("The JPEG has no frame.");
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return Frame(file[(at + 4)..], marker);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }
    }

    static JpegHeader Frame(ReadOnlySpan<byte> frame, byte marker)
    {
        const byte baseline = 0xC0, extended = 0xC1, progressive = 0xC2;
        var kindFits = marker is baseline or extended or progressive && frame[0] == 8 && frame[5] is 1 or 3;
        return kindFits
            ? new(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), frame[5])
            : throw new PrintingException(PrintTexts.ImageKind);
    }
}
