using Erp.Platform.Records.Bulk;

namespace Erp.Tests.Platform.Records;

public sealed class TabbedTextTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\tb\r\nc\td\r\n", new[] { "a|b", "c|d" })]
    [InlineData("a\n\nb", new[] { "a", "", "b" })]
    [InlineData("\t", new[] { "|" })]
    [InlineData("\"two\nlines\"\tb", new[] { "two\nlines|b" })]
    [InlineData("\"a \"\"b\"\"\"\tc", new[] { "a \"b\"|c" })]
    [InlineData("19\" rack\t\"open", new[] { "19\" rack|\"open" })]
    [InlineData("\"x\"y\tz", new[] { "\"x\"y|z" })]
    public void A_block_is_read_as_spreadsheets_put_it_on_the_clipboard(string text, string[] rows) => Assert.Equal(rows, TabbedText.Read(text).Select(row => string.Join('|', row)));
}
