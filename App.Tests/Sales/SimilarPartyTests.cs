using Erp.Parties.Duplicates;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Who is likely meant while a new party is typed, among many that look alike.</summary>
public sealed class SimilarPartyTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_surest_duplicate_is_found_among_many_of_a_like_name()
    {
        for (var i = 0; i < 70; i++) await shop.CustomerAsync("Hafenlicht Veranstaltungen", f => f.Address.City = "München");
        var sure = await shop.CustomerAsync("Hafenlicht Veranstaltungen Nord", f => f.Email = "Kontakt_1@Hafenlicht.example");

        var similar = await shop.AsSystemAsync(
            p => p.GetRequiredService<DuplicateQueries>().SimilarAsync(new() { CompanyName = "Hafenlicht Veranstaltungen", Email = "kontakt_1@hafenlicht.example" }));
        Assert.Contains(similar, s => s.Id == sure && s.Likeness == Likeness.Likely);
    }
}
