namespace Erp.Platform.Printing;

/// <summary>Names of printed files hold on every system, whatever the documents are called.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("Rechnung RE-2026-00001", "Rechnung RE-2026-00001.pdf")]
    [InlineData("../../etc/passwd", "-..-etc-passwd.pdf")]
    [InlineData("A/B\\C:D*E?F\"G<H>I|J", "A-B-C-D-E-F-G-H-I-J.pdf")]
    [InlineData("a\u0000b\u202Ec\nd", "a-b-c-d.pdf")]
    [InlineData(" . ", "_.pdf")]
    [InlineData("con", "_con.pdf")]
    [InlineData("COM1.rechnung", "_COM1.rechnung.pdf")]
    [InlineData("Größe 東京", "Größe 東京.pdf")]
    public void Whatever_files_may_not_be_called_is_replaced(string name, string expected) => Assert.Equal(expected, FileNames.Cleaned(name, ".pdf"));

    [Fact]
    public void Long_names_are_cut_between_characters()
    {
        var cleaned = FileNames.Cleaned(new string('x', 119) + "😀" + new string('y', 300), ".pdf");
        Assert.Equal(new string('x', 119) + ".pdf", cleaned);
    }

    [Fact]
    public void No_two_files_have_one_name_even_where_capitals_do_not_count()
    {
        var taken = new HashSet<string>();
        List<string> wanted = ["Entwurf.pdf", "entwurf.pdf", "Entwurf.pdf", "Entwurf (2).pdf"];
        Assert.Equal(["Entwurf.pdf", "entwurf (2).pdf", "Entwurf (3).pdf", "Entwurf (2) (2).pdf"], wanted.Select(name => FileNames.Unique(taken, name)));
    }
}
