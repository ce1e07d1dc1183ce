using Erp.Platform.Search;

namespace Erp.Tests.Platform.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Müller", "mueller")]
    [InlineData("MUELLER", "mueller")]
    [InlineData("Groß & Söhne", "gross & soehne")]
    [InlineData("Crédit Agricole", "credit agricole")]
    [InlineData("  Łódź  ", "lodz")]
    [InlineData("Mu\u0308ller", "mueller")]
    public void Words_are_kept_in_one_spelling(string typed, string kept) => Assert.Equal(kept, SearchText.Of(typed));

    [Fact]
    public void Long_words_end_at_the_columns_length() => Assert.Equal(SearchText.MaxLength, SearchText.Of(new string('ß', 600)).Length);
}
