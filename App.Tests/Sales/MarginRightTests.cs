using System.IO.Compression;
using System.Net;
using System.Text;
using Erp.Catalog;
using Erp.Catalog.Items;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Erp.Tests.Catalog;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What things cost and leave over is nowhere to be found without the right to it.</summary>
public sealed class MarginRightTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Api = "/api/v1/";
    static readonly string[] Usual = [CatalogPermissions.Read, CatalogPermissions.Write, SalesPermissions.Read, SalesPermissions.Write, PlatformPermissions.Export, PlatformPermissions.Import];
    static readonly string[] Lead = [.. Usual, CatalogPermissions.Cost, SalesPermissions.Margin];

    [Fact]
    public async Task Programs_find_it_with_the_right_only()
    {
        var (item, order, invoice) = await SoldAsync();
        var (without, with) = (await company.ClientAsync(Usual), await company.ClientAsync(Lead));
        foreach (var (address, word) in new[]
                 {
                     ("sales/orders", "margin"), ($"sales/orders/{order}", "margin"), ("sales/quotes", "margin"), ("sales/invoices", "margin"),
                     ($"sales/invoices/{invoice}", "margin"), ("catalog/items", "cost"), ($"catalog/items/{item}", "cost"),
                 })
        {
            Assert.DoesNotContain(word, await TextAsync(without, address), StringComparison.OrdinalIgnoreCase);
            Assert.Contains(word, await TextAsync(with, address), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("sales/orders", "margin")]
    [InlineData("sales/orders", "marginPercent")]
    [InlineData("sales/quotes", "margin")]
    [InlineData("sales/invoices", "margin")]
    [InlineData("catalog/items", "cost")]
    public async Task Asking_for_the_column_is_asking_for_one_that_is_not_there(string list, string column)
    {
        await SoldAsync();
        var (without, with) = (await company.ClientAsync(Usual), await company.ClientAsync(Lead));
        foreach (var asked in new[] { $"{list}?f.{column}=1..", $"{list}?sort={column}", $"{list}/export.csv?cols={column}", $"{list}/export.xlsx?cols={column}", $"{list}/export.csv?f.{column}=1.." })
        {
            await (await without.GetAsync(Api + asked)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
            Assert.Equal(HttpStatusCode.OK, (await with.GetAsync(Api + asked)).StatusCode);
        }
    }

    [Fact]
    public async Task Sums_of_lists_tell_it_with_the_right_only()
    {
        await SoldAsync();
        var (clerk, lead) = (await company.HireAsync("Clerk", Usual), await company.HireAsync("Lead", Lead));
        foreach (var (actor, sums) in new[] { (clerk, 2), (lead, 3) })
        {
            Assert.Equal(sums, (await TotalsAsync(actor, QuoteList.Description)).Sums.Count);
            Assert.Equal(sums, (await TotalsAsync(actor, InvoiceList.Description)).Sums.Count);
            Assert.Equal(sums + 1, (await TotalsAsync(actor, OrderList.Description)).Sums.Count);
        }

        Assert.Equal(await company.QueryAsync<decimal>("select sum(margin) from quotes"), (await TotalsAsync(lead, QuoteList.Description)).Sums[2]);
        Assert.Equal(await company.QueryAsync<decimal>("select sum(margin) from orders"), (await TotalsAsync(lead, OrderList.Description)).Sums[3]);
    }

    [Fact]
    public async Task The_description_of_the_API_says_which_right_such_a_filter_takes()
    {
        var document = await (await company.ClientAsync(Usual)).GetStringAsync("/api/openapi/v1.json");
        Assert.Matches($"Takes the right .{{1,6}}{SalesPermissions.Margin}", document);
    }

    Task<ListTotals> TotalsAsync<TRow>(Actor actor, RecordList<TRow> list) where TRow : class, IRow =>
        company.AsAsync(actor, p => p.GetRequiredService<ListQueries>().TotalsAsync(list, GridState.Initial));

    [Fact]
    public async Task Exports_hold_the_figure_with_the_right_only()
    {
        await SoldAsync();
        var (without, with) = (await company.ClientAsync(Usual), await company.ClientAsync(Lead));
        Assert.Contains("66.66", await TextAsync(with, "sales/orders/export.csv?cols=number,margin"), StringComparison.Ordinal);
        Assert.DoesNotContain("66.66", await TextAsync(without, "sales/orders/export.csv"), StringComparison.Ordinal);
        Assert.Contains("66.66", await SheetAsync(with, "sales/orders/export.xlsx?cols=number,margin"), StringComparison.Ordinal);
        Assert.DoesNotContain("66.66", await SheetAsync(without, "sales/orders/export.xlsx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_and_histories_hold_it_with_the_right_only()
    {
        var (item, order, _) = await SoldAsync();
        var (clerk, lead) = (await company.HireAsync("Clerk", Usual), await company.HireAsync("Lead", Lead));
        foreach (var (actor, sees) in new[] { (clerk, false), (lead, true) })
        {
            var fields = await company.AsAsync(actor, async p =>
            {
                var histories = p.GetRequiredService<HistoryQueries>();
                return (await histories.OfRecordAsync(item)).Concat(await histories.OfRecordAsync(order)).SelectMany(e => e.Changes).SelectMany(c => c.Fields).Select(f => f.Field).ToHashSet();
            });
            Assert.Contains("SalesPrice", fields);
            foreach (var field in new[] { "Cost", "UnitCost", "Margin", "MarginPercent" }) Assert.Equal(sees, fields.Contains(field));

            Assert.Equal(sees, (await company.AsAsync(actor, p => p.GetRequiredService<OrderQueries>().DetailAsync(order))).Margin is not null);
            Assert.Equal(sees, (await company.AsAsync(actor, p => p.GetRequiredService<DraftQueries>().BasisAsync(null, new(2026, 1, 1), new(2026, 1, 1), [item]))).Costs is not null);
            Assert.Equal(sees, (await company.AsAsync(actor, p => p.GetRequiredService<ItemQueries>().DetailAsync(item))).Form.Cost is not null);
            var narrowed = GridState.Initial with { Filters = GridState.Initial.Filters.Add("margin", "9999999..") };
            var page = await company.AsAsync(actor, p => p.GetRequiredService<ListQueries>().PageAsync(OrderList.Description, narrowed));
            Assert.Equal(sees, page.Rows.Count == 0);
            Assert.All(page.Rows, row => Assert.Null(row.Margin));
        }
    }

    [Fact]
    public async Task Whoever_may_not_see_the_cost_leaves_it_as_it_is()
    {
        var (item, _, _) = await SoldAsync();
        var clerk = await company.HireAsync("Clerk", Usual);
        var form = await company.AsAsync(clerk, async p => (await p.GetRequiredService<ItemQueries>().DetailAsync(item)).Form);
        form.NameDe = "Umbenannt";
        await company.AsAsync(clerk, p => p.GetRequiredService<ItemService>().ChangeAsync(item, form));
        Assert.Equal(66.67m, await company.QueryAsync<decimal>($"select cost from items where id = '{item}' and name_de = 'Umbenannt'"));

        (form.Version, form.Cost) = (form.Version + 1, 1);
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(clerk, p => p.GetRequiredService<ItemService>().ChangeAsync(item, form)));
        var edited = await company.AsAsync(
            clerk, p => p.GetRequiredService<ListEditService>().RunAsync(ItemList.Description, ListChange.Of([item], new Dictionary<string, string> { ["cost"] = "1" })));
        Assert.Equal(RecordsTexts.UnknownColumn.Code, Assert.Single(edited.Problems).Says.Text.Code);
    }

    [Fact]
    public async Task Files_bring_costs_with_the_right_only()
    {
        var (clerk, lead) = (await company.HireAsync("Clerk", Usual), await company.HireAsync("Lead", Lead));
        const string File = "Nr;Bezeichnung;Einheit;EK-Preis\nFILE-1;Schelle;Stk;4,25\n";
        var plan = await company.AsAsync(lead, async p =>
        {
            var id = await p.GetRequiredService<ImportService>().UploadAsync("catalog/items", "a.csv", new MemoryStream(Encoding.UTF8.GetBytes(File)));
            var proposed = (await p.GetRequiredService<ImportQueries>().ProposeAsync(id)).Plan;
            Assert.Equal(1, (await p.GetRequiredService<ImportService>().RunAsync(id, proposed)).Created);
            return proposed;
        });
        Assert.Equal(4.25m, await company.QueryAsync<decimal>("select cost from items where number = 'FILE-1'"));

        await company.AsAsync(clerk, async p =>
        {
            var imports = p.GetRequiredService<ImportService>();
            var id = await imports.UploadAsync(
                "catalog/items", "b.csv",
                new MemoryStream(Encoding.UTF8.GetBytes(File.Replace("4,25", "9", StringComparison.Ordinal).Replace("Schelle", "Klemme", StringComparison.Ordinal))));
            var proposed = (await p.GetRequiredService<ImportQueries>().ProposeAsync(id)).Plan;
            Assert.DoesNotContain(proposed.Mapping.Columns, c => c.Field == nameof(ItemForm.Cost));
            await Assert.ThrowsAsync<ForbiddenException>(() => imports.CheckAsync(id, plan));
            Assert.Equal(1, (await imports.RunAsync(id, proposed)).Changed);
        });
        Assert.Equal(4.25m, await company.QueryAsync<decimal>("select cost from items where number = 'FILE-1' and name_de = 'Klemme'"));
    }

    /// <summary>Two lamps for 200, which cost 133.34: an order and the draft of its invoice.</summary>
    Task<(Guid Item, Guid Order, Guid Invoice)> SoldAsync() => company.AsSystemAsync(async p =>
    {
        var item = await new Pricing(company).ItemAsync(100, but: i => i.Cost = 66.67m);
        var customer = await p.GetRequiredService<PartyService>()
            .CreateAsync(new() { CompanyName = "Lichthaus GmbH", Address = new() { Street = "Hafenstraße 1", PostCode = "20457", City = "Hamburg" } });
        var orders = p.GetRequiredService<OrderService>();
        var order = await orders.CreateDraftAsync(new() { CustomerId = customer, OrderDate = new(2026, 1, 5), Lines = [new() { ItemId = item, Quantity = 2 }] });
        await orders.ConfirmAsync(order);
        await p.GetRequiredService<QuoteService>()
            .CreateDraftAsync(new() { CustomerId = customer, QuoteDate = new(2026, 1, 5), ValidUntil = new(2026, 2, 5), Lines = [new() { ItemId = item, Quantity = 2 }] });
        return (item, order, await orders.CreateInvoiceAsync(order));
    });

    static async Task<string> TextAsync(HttpClient client, string address)
    {
        var answer = await client.GetAsync(Api + address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    static async Task<string> SheetAsync(HttpClient client, string address)
    {
        await using var archive = new ZipArchive(await client.GetStreamAsync(Api + address));
        await using var sheet = await archive.Entries.Single(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).OpenAsync();
        return await new StreamReader(sheet).ReadToEndAsync();
    }
}
