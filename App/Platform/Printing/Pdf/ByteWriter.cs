using System.Buffers;
using System.Buffers.Text;

namespace Erp.Platform.Printing.Pdf;

/// <summary>Writes page operators straight into bytes; a page has thousands of them.</summary>
sealed class ByteWriter
{
    readonly ArrayBufferWriter<byte> buffer = new(4096);

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public ByteWriter Raw(ReadOnlySpan<byte> ascii)
    {
        buffer.Write(ascii);
        return this;
    }

    public ByteWriter Whole(int number)
    {
        var span = buffer.GetSpan(11);
        Utf8Formatter.TryFormat(number, span, out var written);
        buffer.Advance(written);
        return this;
    }

    /// <summary>A number with up to three decimals, followed by a blank.</summary>
    public ByteWriter Number(double number)
    {
        var thousandths = (long)Math.Round(number * 1000, MidpointRounding.AwayFromZero);
        var span = buffer.GetSpan(32);
        var at = 0;
        if (thousandths < 0)
        {
            span[at++] = (byte)'-';
            thousandths = -thousandths;
        }
        Utf8Formatter.TryFormat(thousandths / 1000, span[at..], out var written);
        at += written;
        var fraction = (int)(thousandths % 1000);
        if (fraction > 0)
        {
            span[at++] = (byte)'.';
            for (var unit = 100; fraction > 0; fraction %= unit, unit /= 10) span[at++] = (byte)('0' + fraction / unit);
        }
        span[at++] = (byte)' ';
        buffer.Advance(at);
        return this;
    }

    /// <summary>Four hexadecimal digits.</summary>
    public void Hex(int number)
    {
        var span = buffer.GetSpan(4);
        for (var i = 3; i >= 0; i--, number >>= 4) span[i] = "0123456789ABCDEF"u8[number & 15];
        buffer.Advance(4);
    }
}
