using System.ComponentModel;
using System.Diagnostics;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Texts;

namespace Erp.Platform.Printing;

/// <summary>What programs of others make of our files, where they are installed.</summary>
public sealed class ForeignReaderTests
{
    [Theory]
    [InlineData("de", 3, "A4")]
    [InlineData("en", 120, "Letter")]
    public async Task A_strict_parser_finds_no_fault(string language, int lines, string format)
    {
        var paper = format == "A4" ? PageFormat.A4 : PageFormat.Letter;
        var output = await AskAsync("qpdf", new SampleInvoice(Languages.Of(language), lines) { Format = paper }, "--check");
        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_lists_every_font_as_embedded_subset_with_characters()
    {
        var output = await AskAsync("pdffonts", new SampleInvoice(Languages.German, 3));
        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches("Identity-H +yes yes yes", font));
    }

    [Fact]
    public async Task A_reader_finds_the_attached_invoice() =>
        Assert.Contains("1: factur-x.xml", await AskAsync("pdfdetach", new SampleInvoice(Languages.German, 3), "-list"), StringComparison.Ordinal);

    [Fact]
    public async Task A_reader_copies_the_text_as_written()
    {
        var output = await AskAsync("pdftotext", new SampleInvoice(Languages.German, 3), "-layout", after: "-");
        Assert.Contains("Gärtner & Söhne Messebau GmbH", output, StringComparison.Ordinal);
        Assert.Contains("1.111,52 €", output, StringComparison.Ordinal);
    }

    static async Task<string> AskAsync(string program, SampleInvoice invoice, string? option = null, string? after = null)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, invoice.Print(), TestContext.Current.CancellationToken);
            string?[] arguments = [option, path, after];
            var start = new ProcessStartInfo(program, arguments.OfType<string>()) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return output + await error;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed.");
            throw;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
