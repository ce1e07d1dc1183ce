using Erp.Catalog;

namespace Erp.Tests.Catalog;

/// <summary>Items of the demo company are called in English throughout on English screens and documents.</summary>
public sealed class CatalogDemoTests
{
    [Theory]
    [InlineData("2 × 18 Zoll", "2 × 18 inch")]
    [InlineData("1.024 Kanäle", "1,024 channels")]
    [InlineData("0,5 m", "0.5 m")]
    [InlineData("RGBWA+UV", "RGBWA+UV")]
    public void A_variant_is_said_in_English(string german, string english) => Assert.Equal(english, CatalogDemo.English(german));
}
