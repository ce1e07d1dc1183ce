using Erp.Platform.Files;

namespace Erp.Tests.Platform.Files;

/// <summary>A name from outside becomes one that every system can keep and that reads as what it is.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("Angebot.pdf", "Angebot.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\vera\Übersicht 2027.xlsx", "Übersicht 2027.xlsx")]
    [InlineData("a/b/..", "file")]
    [InlineData("plan\r\n\0.pdf", "plan.pdf")]
    [InlineData("rechnung\u202Efdp.exe", "rechnungfdp.exe")]
    [InlineData("a<b>c:d\"e|f?g*.txt", "a-b-c-d-e-f-g-.txt")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("LPT1", "_LPT1")]
    [InlineData("console.txt", "console.txt")]
    [InlineData("name. . .", "name")]
    [InlineData("   ", "file")]
    [InlineData("...", "file")]
    [InlineData(".gitignore", ".gitignore")]
    [InlineData(null, "file")]
    public void Names_are_cleaned(string? given, string kept) => Assert.Equal(kept, FileNames.Clean(given));

    [Fact]
    public void Accents_are_composed_so_that_two_ways_to_write_a_name_are_one() => Assert.Equal("M\u00FCller.pdf", FileNames.Clean("Mu\u0308ller.pdf"));

    [Fact]
    public void Half_a_character_becomes_the_mark_for_what_cannot_be_read() => Assert.Equal("\uFFFDx.txt", FileNames.Clean('\uD800' + "x.txt"));

    [Fact]
    public void Long_names_lose_of_their_stem_and_keep_their_ending()
    {
        var name = FileNames.Clean(new string('x', 500) + ".pdf");
        Assert.Equal(AttachmentLimits.Name, name.Length);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
        Assert.Equal(AttachmentLimits.Name, FileNames.Free(name, [name]).Length);
        Assert.EndsWith(" (2).pdf", FileNames.Free(name, [name]), StringComparison.Ordinal);
        Assert.True(FileNames.Clean(string.Concat(Enumerable.Repeat("🎪", 300)) + ".png").Length <= AttachmentLimits.Name);
    }

    [Fact]
    public void A_taken_name_gets_the_next_free_number() => Assert.Equal("Plan (3).pdf", FileNames.Free("Plan.pdf", ["plan.PDF", "Plan (2).pdf"]));
}
