using System.Globalization;
using Erp.Catalog;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>Records changed in their list: many at once as one commit, each by its own rules, taken back as a whole.</summary>
public sealed class ListEditTests(Company company) : IClassFixture<Company>
{
    static readonly Command Stock = new("test.items", "test", new("Items", "Artikel"));

    [Fact]
    public async Task Many_rows_are_one_commit_and_one_undo()
    {
        var items = await ItemsAsync("many", 1000);
        var before = await company.QueryAsync<long>("select count(*) from commits");

        var report = await RunAsync(ListChange.Of(items, Cells(("salesPrice", "12.50"), ("active", "no"))));
        Assert.Equal((1000, 0, 0), (report.Changed, report.Unchanged, report.Refused));
        Assert.Equal(before + 1, await company.QueryAsync<long>("select count(*) from commits"));
        Assert.Equal(1000, await CountAsync("number like 'many%' and sales_price = 12.5 and not active and version = 2"));

        await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(report.CommitId!.Value));
        Assert.Equal(1000, await CountAsync("number like 'many%' and sales_price = 10 and active"));
        Assert.Equal(before + 2, await company.QueryAsync<long>("select count(*) from commits"));
    }

    [Fact]
    public async Task The_preview_says_what_would_happen_and_writes_nothing()
    {
        var items = await ItemsAsync("seen", 3);
        await RunAsync(ListChange.Of(items[..1], Cells(("salesPrice", "99"))));
        var report = await company.AsSystemAsync(p => p.GetRequiredService<ListEditService>().PreviewAsync(
            ItemList.Description, ListChange.Of([.. items, Guid.CreateVersion7()], Cells(("salesPrice", "99")))));
        Assert.Equal((2, 1, 1), (report.Changed, report.Unchanged, report.Refused));
        Assert.Equal(1, await CountAsync("number like 'seen%' and sales_price = 99"));
    }

    [Fact]
    public async Task One_refused_row_keeps_all_back_unless_it_is_left_out()
    {
        var items = await ItemsAsync("strict", 3);
        await RunAsync(new() { Rows = [new(items[0], Cells(("gtin", "4006381333931")))] });
        // The number under the bar code belongs to one item only.
        var change = new ListChange { Rows = [new(items[1], Cells(("gtin", "4006381333931"))), new(items[2], Cells(("salesPrice", "77")))] };

        var refused = await RunAsync(change);
        Assert.Null(refused.CommitId);
        var problem = Assert.Single(refused.Problems);
        Assert.Equal((items[1], "gtin", ItemTexts.GtinTaken.Code), (problem.Id, problem.Column, problem.Says.Text.Code));
        Assert.Equal(0, await CountAsync("number like 'strict%' and sales_price = 77"));

        var skipped = await RunAsync(change with { SkipRefused = true });
        Assert.Equal((1, 1), (skipped.Changed, skipped.Refused));
        Assert.Equal(1, await CountAsync("number like 'strict%' and sales_price = 77"));
    }

    [Fact]
    public async Task Two_rows_cannot_take_what_only_one_may_have()
    {
        var items = await ItemsAsync("twin", 2);
        var report = await RunAsync(ListChange.Of(items, Cells(("gtin", "4012345678901"))) with { SkipRefused = true });
        Assert.Equal((1, 1), (report.Changed, report.Refused));
    }

    [Theory]
    [InlineData("salesPrice", "a lot", "SheetTexts")]
    [InlineData("salesPrice", "1.23456", "Form.TooManyDecimals")]
    [InlineData("salesPrice", "-1", "Form.OutOfRange")]
    [InlineData("salesPrice", "", "Form.Required")]
    [InlineData("nameDe", "", "Form.Required")]
    [InlineData("nameDe", "two\nlines", "Form.ControlCharacters")]
    [InlineData("kind", "Miracle", "Import.UnknownValue")]
    [InlineData("unitCode", "furlong", "Import.NotFound")]
    [InlineData("gtin", "4006381333932", "Item")]
    [InlineData("number", "taken", "Records.UnknownColumn")]
    [InlineData("nothing", "x", "Records.UnknownColumn")]
    public async Task A_cell_nobody_can_mean_is_refused_with_its_reason(string column, string typed, string reason)
    {
        var items = await ItemsAsync("bad", 1);
        var report = await RunAsync(ListChange.Of(items, Cells((column, typed))));
        var problem = Assert.Single(report.Problems);
        Assert.Equal(column, problem.Column);
        Assert.StartsWith(reason.Replace("Texts", ""), problem.Says.Text.Code, StringComparison.Ordinal);
        Assert.Null(report.CommitId);
    }

    [Fact]
    public async Task Cells_are_read_in_the_language_of_whoever_types_and_neutrally_for_programs()
    {
        var items = await ItemsAsync("tongue", 1);
        await Speaking(Languages.German, () => RunAsync(ListChange.Of(items, Cells(("salesPrice", "1.234,50"), ("kind", ItemTexts.Of(Erp.Catalog.Contracts.ItemKind.Service).De)))));
        Assert.Equal(1, await CountAsync("number like 'tongue%' and sales_price = 1234.5 and kind = 'Service'"));
        await Speaking(Languages.German, () => RunAsync(ListChange.Of(items, Cells(("salesPrice", "7.25"))) with { Neutral = true }));
        Assert.Equal(1, await CountAsync("number like 'tongue%' and sales_price = 7.25"));
    }

    [Fact]
    public async Task A_cell_that_somebody_changed_meanwhile_is_refused_and_others_of_the_row_are_not()
    {
        var items = await ItemsAsync("meanwhile", 1);
        await RunAsync(ListChange.Of(items, Cells(("salesPrice", "11"))));

        var seen = new Dictionary<string, string?> { ["salesPrice"] = "10.00" };
        var late = Assert.Single((await RunAsync(new() { Rows = [new(items[0], Cells(("salesPrice", "12")), seen)] })).Problems);
        Assert.Equal((BulkTexts.ChangedMeanwhile.Code, "11.00"), (late.Says.Text.Code, late.Now));

        seen = new() { ["nameDe"] = "meanwhile 0" };
        Assert.Equal(1, (await RunAsync(new() { Rows = [new(items[0], Cells(("nameDe", "Neu")), seen)] })).Changed);
        Assert.Equal(1, await CountAsync("number like 'meanwhile%' and sales_price = 11 and name_de = 'Neu'"));
    }

    [Fact]
    public async Task Programs_say_neutrally_what_they_saw()
    {
        var items = await ItemsAsync("neutral", 1);
        var seen = new Dictionary<string, string?> { ["salesPrice"] = "10.0", ["active"] = "true", ["kind"] = "Goods", ["gtin"] = null };
        await Speaking(Languages.German, async () =>
        {
            var change = new ListChange { Neutral = true, Rows = [new(items[0], Cells(("salesPrice", "1234.5")), seen)] };
            Assert.Equal(1, (await RunAsync(change)).Changed);
            Assert.Equal("salesPrice", Assert.Single((await RunAsync(change)).Problems).Column);
            seen["salesPrice"] = "1234.50";
            Assert.Equal((0, 1), (await RunAsync(change)) is var again ? (again.Refused, again.Unchanged) : default);
        });
    }

    [Fact]
    public async Task Reading_a_list_does_not_let_change_it()
    {
        var items = await ItemsAsync("right", 1);
        var reader = await company.HireAsync("Reader", CatalogPermissions.Read);
        await Assert.ThrowsAsync<ForbiddenException>(
            () => company.AsAsync(reader, p => p.GetRequiredService<ListEditService>().RunAsync(ItemList.Description, ListChange.Of(items, Cells(("salesPrice", "1"))))));
        await Assert.ThrowsAsync<ForbiddenException>(
            () => company.AsAsync(reader, p => p.GetRequiredService<ListEditService>().PreviewAsync(ItemList.Description, ListChange.Of(items, Cells(("salesPrice", "1"))))));
    }

    [Fact]
    public async Task More_rows_than_one_can_answer_for_are_refused()
    {
        var rows = Enumerable.Range(0, ListChange.MostRows + 1).Select(_ => Guid.CreateVersion7());
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => RunAsync(ListChange.Of(rows, Cells(("salesPrice", "1")))));
        Assert.Equal(BulkTexts.TooMany.Code, refused.Says.Text.Code);
    }

    [Fact]
    public async Task Plain_records_and_parts_of_an_address_are_changed_in_their_list_too()
    {
        var unit = await company.AsSystemAsync(async p => (await p.GetRequiredService<UnitQueries>().LookUpAsync())[0].Id);
        var units = await company.AsSystemAsync(p => p.GetRequiredService<ListEditService>().RunAsync(UnitRecords.Type.List, ListChange.Of([unit], Cells(("nameEn", "thing")))));
        Assert.Equal(1, units.Changed);

        var party = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(
            new() { CompanyName = "Ort GmbH", Address = new AddressForm { Street = "Weg 1", PostCode = "20457", City = "Hamburg" } }));
        var parties = await company.AsSystemAsync(p => p.GetRequiredService<ListEditService>().RunAsync(
            PartyList.Description, ListChange.Of([party], Cells(("city", "Kiel"), ("countryCode", "Österreich"), ("phone", "0431 1")))));
        Assert.Equal(1, parties.Changed);
        Assert.Equal("Kiel AT", await company.QueryAsync<string>($"select address_city || ' ' || address_country_code from parties where id = '{party}'"));
        // Personal words stand in the changes under their person's key, never in what was asked.
        Assert.DoesNotContain("0431", await company.QueryAsync<string>("select arguments::text from commits where command = 'parties.parties.edit'"), StringComparison.Ordinal);
    }

    Task<ListChangeReport> RunAsync(ListChange change) => company.AsSystemAsync(p => p.GetRequiredService<ListEditService>().RunAsync(ItemList.Description, change));

    Task<long> CountAsync(string where) => company.QueryAsync<long>($"select count(*) from items where {where}");

    Task<List<Guid>> ItemsAsync(string prefix, int count) => company.AsSystemAsync(async p =>
    {
        var unit = (await p.GetRequiredService<UnitQueries>().LookUpAsync())[0].Id;
        var unique = $"{prefix}-{Guid.CreateVersion7().ToString("N")[^8..]}";
        return await p.GetRequiredService<UnitOfWork>().RunAsync(Stock, null, db =>
        {
            var items = Enumerable.Range(0, count)
                .Select(i => new Item(string.Create(CultureInfo.InvariantCulture, $"{unique}-{i}"), new() { NameDe = $"{prefix} {i}", UnitId = unit, SalesPrice = 10 }))
                .ToList();
            db.AddRange(items);
            return Task.FromResult(items.ConvertAll(i => i.Id));
        });
    });

    static Dictionary<string, string> Cells(params (string Column, string Typed)[] cells) => cells.ToDictionary(c => c.Column, c => c.Typed);

    static async Task Speaking(CultureInfo language, Func<Task> act)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language, language);
        try
        {
            await act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}
