using Erp.Platform.Printing.Pdf;
using QRCoder;
using QRCoder.Exceptions;

namespace Erp.Platform.Printing.Layout;

/// <summary>A QR code with a caption beside it.</summary>
/// <param name="Content">What a phone reads: an address or a payment order.</param>
/// <param name="Caption">What it is for.</param>
public sealed record QrBlock(string Content, RichText Caption)
{
    /// <summary>The edge of the code in millimetres.</summary>
    public double Size { get; init; } = 22;

    /// <summary>The dark squares joined row by row, to fill a square of the block's size at a place.</summary>
    /// <exception cref="PrintingException">The content is longer than a code can hold.</exception>
    internal Box[] Modules(double left, double top)
    {
        const int quiet = 4;
        using var code = Generate();
        var matrix = code.ModuleMatrix;
        var count = matrix.Count - 2 * quiet;
        var module = Size / count;
        var boxes = new List<Box>();
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                var start = column;
                while (column < count && matrix[row + quiet][column + quiet]) column++;
                if (column > start) boxes.Add(new(left + start * module, top + row * module, (column - start) * module, module));
            }
        }
        return [.. boxes];
    }

    QRCodeData Generate()
    {
        try
        {
            return QRCodeGenerator.GenerateQrCode(Content, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        }
        catch (DataTooLongException error)
        {
            throw new PrintingException(PrintTexts.QrTooLong, error);
        }
    }
}
