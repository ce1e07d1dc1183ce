using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Catalog;

public sealed class ItemServiceTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task A_new_item_is_found_by_any_part_of_its_names_or_its_number()
    {
        var id = await CreateAsync(new ItemForm { NameDe = "Bühnenscheinwerfer", NameEn = "Stage light", UnitId = await PieceAsync(), SalesPrice = 129.9999m, Gtin = "4006381333931" });

        foreach (var typed in new[] { "buehnen", "Bühnen", "stage light", "4006381" })
            Assert.Equal("Stage light", Assert.Single(await LookUpAsync(typed), found => found.Id == id).Name);
        var choice = (await LookUpAsync("buehnen")).Single(found => found.Id == id);
        Assert.Equal(("Stk", 129.9999m), (choice.UnitCode, choice.SalesPrice));
        Assert.Matches("^A-[0-9]{5}$", choice.Number);
    }

    [Theory]
    [InlineData("4006381333932", nameof(ItemTexts.GtinCheckDigit))]
    [InlineData("400638133393", nameof(ItemTexts.GtinCheckDigit))]
    [InlineData("40063813", nameof(ItemTexts.GtinCheckDigit))]
    [InlineData("1234", nameof(ItemTexts.GtinShape))]
    [InlineData("40063813339A1", nameof(ItemTexts.GtinShape))]
    public void A_wrong_gtin_says_what_is_wrong(string gtin, string text) => Assert.Equal($"Item.{text}", new GtinAttribute().WrongWith(gtin)?.Text.Code);

    [Theory]
    [InlineData("4006381333931")]
    [InlineData("96385074")]
    [InlineData("036000291452")]
    [InlineData("")]
    public void A_right_gtin_passes(string gtin) => Assert.Null(new GtinAttribute().WrongWith(gtin));

    [Fact]
    public async Task A_form_filled_in_wrongly_says_everything_at_once()
    {
        var failure = await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync(new ItemForm { SalesPrice = -1, Gtin = "1", Kind = (ItemKind)9 }));
        Assert.Equal(["Gtin", "Kind", "NameDe", "SalesPrice", "UnitId"], failure.Errors.Select(e => e.Field).Order(StringComparer.Ordinal));

        failure = await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync(new ItemForm { NameDe = "Fein", SalesPrice = 0.00001m, UnitId = Guid.Empty }));
        Assert.Equal("SalesPrice", Assert.Single(failure.Errors).Field);
    }

    [Fact]
    public async Task An_unknown_unit_is_refused_at_its_field()
    {
        var failure = await Assert.ThrowsAsync<BusinessRuleException>(() => CreateAsync(new ItemForm { NameDe = "Ohne Einheit", UnitId = Guid.CreateVersion7() }));
        Assert.Equal((nameof(ItemForm.UnitId), ItemTexts.UnitUnknown), (failure.Field, failure.Says.Text));
    }

    [Fact]
    public async Task A_unit_in_use_stays_and_its_code_is_given_once()
    {
        var piece = await PieceAsync();
        await CreateAsync(new ItemForm { NameDe = "Stuhl", UnitId = piece });

        var used = await Assert.ThrowsAsync<BusinessRuleException>(() => UnitsAsync(s => s.RemoveAsync(UnitRecords.Type, piece)));
        Assert.Equal(WorkTexts.StillInUse, used.Says.Text);
        var taken = await Assert.ThrowsAsync<BusinessRuleException>(
            () => UnitsAsync(s => s.CreateAsync(UnitRecords.Type, new UnitForm { Code = "Stk", NameDe = "x", NameEn = "x", UneceCode = "H87" })));
        Assert.Equal(nameof(UnitForm.Code), taken.Field);
    }

    Task<Guid> PieceAsync() => company.AsSystemAsync(async p => (await p.GetRequiredService<UnitQueries>().LookUpAsync()).Single(u => u.Code == "Stk").Id);

    Task<Guid> CreateAsync(ItemForm form) => company.AsSystemAsync(p => p.GetRequiredService<ItemService>().CreateAsync(form));

    Task<IReadOnlyList<ItemChoice>> LookUpAsync(string typed) => company.AsSystemAsync(p => p.GetRequiredService<ItemQueries>().LookUpAsync(typed, Languages.English));

    Task UnitsAsync(Func<RecordService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<RecordService>()));
}
