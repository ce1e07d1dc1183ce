using Erp.Catalog;

namespace Erp.Tests.Catalog;

/// <summary>The demonstration's items in the language of who looks at them.</summary>
public sealed class CatalogDemoTests
{
    [Theory]
    [InlineData("1.024 Kanäle", "1,024 channels")]
    [InlineData("2 × 1,2 m", "2 × 1.2 m")]
    [InlineData("Rack 6 HE", "rack 6 U")]
    [InlineData("RGBWA+UV", "RGBWA+UV")]
    public void A_variant_is_written_as_an_English_catalogue_does(string german, string english) => Assert.Equal(english, CatalogDemo.InEnglish(german));
}
