using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Texts;
using QRCoder;

namespace Erp.Platform.Printing;

public sealed class QrBlockTests
{
    const string Address = "https://erp.example/verify/0199a1b2c3d4e5f6";

    [Fact]
    public void The_drawn_squares_are_those_of_the_code()
    {
        var pdf = Print();
        var content = Encoding.Latin1.GetString(pdf.Streams[ParsedPdf.Reference(pdf.Pages[0], "Contents")]);
        const double belowTheHead = 700;
        var bars = Regex.Matches(content, @"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re ").Select(match => match.Groups.Values.Skip(1)
            .Select(group => double.Parse(group.Value, CultureInfo.InvariantCulture)).ToArray())
            .Where(bar => bar[1] < belowTheHead).ToList();
        var (left, top, module) = (bars.Min(bar => bar[0]), bars.Max(bar => bar[1] + bar[3]), bars[0][3]);
        var drawn = new HashSet<(int Row, int Column)>();
        foreach (var bar in bars)
            for (var i = 0; i < Math.Round(bar[2] / module); i++)
                drawn.Add(((int)Math.Round((top - bar[1]) / module) - 1, (int)Math.Round((bar[0] - left) / module) + i));

        using var code = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        using var ascii = new AsciiQRCode(code);
        var rows = ascii.GetGraphic(1, "#", ".", drawQuietZones: false).Split('\n');
        var expected = rows.SelectMany((row, y) => row.Select((square, x) => (square, y, x)))
            .Where(place => place.square == '#').Select(place => (place.y, place.x));
        Assert.Equal(expected.Order(), drawn.Order());
    }

    [Fact]
    public void An_address_can_also_be_clicked() => Assert.Single(Print().Having("/Subtype /Link"));

    static ParsedPdf Print()
    {
        var letter = new LetterLayout(SampleInvoice.Fonts, new("A", []), new("T", Languages.English, SampleInvoice.Created));
        letter.QrCodes(new QrBlock(Address, "Check"));
        return new(letter.Save());
    }
}
