using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

using Erp.Platform.Imports;
using Erp.Platform.Sheets;

namespace Erp.Tests.Platform.Imports;

/// <summary>Records with lines: the head repeated in each row of one file, or the lines in a file of their own.</summary>
public sealed class OrderLinesTests(Company company) : IClassFixture<Company>
{
    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task Rows_of_one_order_become_its_lines_and_each_error_names_its_own_row()
    {
        await desk.BringAsync("parties/parties", "number,company name\nKU,Kunde\n");
        await desk.BringAsync("catalog/items", "number,name,unit,price\nX,Ix,Stk,10\nY,Ypsilon,Stk,20\n");
        var (_, report) = await desk.BringAsync("sales/orders",
            "order number,customer number,order date,item number,qty,discount\nO-1,KU,20.11.2026,X,2,0\nO-1,KU,20.11.2026,Y,1,10\nO-2,KU,20.11.2026,X,1,0\nO-2,KU,20.11.2026,Z,1,0\nO-3,WHO,20.11.2026,X,0,0\nO-1,KU,20.11.2026,X,1,0\n");
        Assert.Equal((4, 1, 3), (report.Records, report.Created, report.Wrong));
        Assert.Equal(["5:item number", "6:customer number", "6:qty", "7:order number"], report.Problems.Select(p => $"{p.Row}:{p.Heading}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(38.00m, await company.QueryAsync<decimal>("select sum(l.net) from order_lines l join orders o on o.id = l.order_id where o.own_reference = 'O-1'"));
    }

    [Fact]
    public async Task A_known_draft_takes_over_what_the_file_says_and_a_confirmed_order_does_not()
    {
        await desk.BringAsync("parties/parties", "number,company name\nKD,Kundin\n");
        await desk.BringAsync("catalog/items", "number,name,unit,price\nA,Alpha,Stk,10\nB,Beta,Stk,20\n");
        const string file = "order number,customer number,order date,delivery date,item number,qty\nD-1,KD,20.11.2026,21.11.2026,A,2\nD-1,KD,20.11.2026,21.11.2026,B,1\n";
        await desk.BringAsync("sales/orders", file);
        var lines = await LinesAsync();
        var (_, same) = await desk.BringAsync("sales/orders", file);
        Assert.Equal((0, 0, 1, 0), (same.Created, same.Changed, same.Unchanged, same.Wrong));

        var (_, changed) = await desk.BringAsync("sales/orders", "order number,customer number,order date,item number,qty\nD-1,KD,20.11.2026,A,9\n");
        Assert.Equal((0, 1, 0), (changed.Created, changed.Changed, changed.Wrong));
        Assert.Equal((90m, lines[0]), (await company.QueryAsync<decimal>("select net from orders where own_reference = 'D-1'"), (await LinesAsync()).Single()));

        var id = await company.QueryAsync<Guid>("select id from orders where own_reference = 'D-1'");
        await company.AsSystemAsync(async p => await p.GetRequiredService<OrderService>().ConfirmAsync(id));
        var (_, late) = await desk.BringAsync("sales/orders", "order number,customer number,order date,item number,qty\nD-1,KD,20.11.2026,A,11\n");
        Assert.Equal((0, 0, DocumentTexts.NotDraft.Code), (late.Created, late.Changed, late.Problems.Single().Says.Text.Code));

        Task<Guid[]> LinesAsync() => company.QueryAsync<Guid[]>("select array_agg(l.id order by l.position) from order_lines l join orders o on o.id = l.order_id where o.own_reference = 'D-1'");
    }

    [Theory]
    [InlineData("2", "2,4", 0)]
    [InlineData("3", "1,4", 0)]
    [InlineData("4", "1,2", 0)]
    [InlineData("2,3", "4", 0)]
    [InlineData("2,3,4", "", 1)]
    public async Task A_row_that_is_left_out_takes_no_other_row_of_its_order_along(string leftOut, string quantities, int skipped)
    {
        await desk.BringAsync("parties/parties", "number,company name\nKU,Kunde\n");
        await desk.BringAsync("catalog/items", "number,name,unit,price\nX,Ix,Stk,10\n");
        var order = $"L-{leftOut}";
        var id = await desk.UploadAsync(
            "sales/orders",
            $"order number;customer number;order date;item number;qty\n{order};KU;20.11.2026;X;1\n{order};KU;20.11.2026;X;2\n{order};KU;20.11.2026;X;4\n{order} b;KU;20.11.2026;X;8\n");
        var plan = leftOut.Split(',').Aggregate((await desk.ProposeAsync(id)).Plan, (some, row) => some.WithSkipped(int.Parse(row, System.Globalization.CultureInfo.InvariantCulture), true));
        var report = await desk.RunAsync(id, plan);
        Assert.Equal((2 - skipped, skipped, 0), (report.Created, report.Skipped, report.Wrong));
        Assert.Equal(quantities, await QuantitiesAsync(order));
        Assert.Equal("8", await QuantitiesAsync($"{order} b"));
    }

    [Fact]
    public async Task An_order_number_for_the_whole_file_makes_it_one_order()
    {
        await desk.BringAsync("parties/parties", "number,company name\nKU,Kunde\n");
        await desk.BringAsync("catalog/items", "number,name,unit,price\nX,Ix,Stk,10\n");
        var id = await desk.UploadAsync("sales/orders", "customer number,order date,item number,qty\nKU,20.11.2026,X,1\nKU,20.11.2026,X,2\n");
        var plan = (await desk.ProposeAsync(id)).Plan;
        var report = await desk.RunAsync(id, plan with { Mapping = plan.Mapping with { Columns = [.. plan.Mapping.Columns, new(nameof(OrderForm.OwnReference), Constant: "WHOLE")] } });
        Assert.Equal((1, 0), (report.Created, report.Wrong));
        Assert.Equal("1,2", await QuantitiesAsync("WHOLE"));
    }

    [Fact]
    public async Task Lines_in_a_file_of_their_own_find_their_order_by_its_key_and_surplus_cells_are_told()
    {
        await desk.BringAsync("parties/parties", "number,company name\nKU,Kunde\n");
        await desk.BringAsync("catalog/items", "number,name,unit,price\nX,Ix,Stk,10\n");
        var id = await desk.UploadAsync("sales/orders", "order number,customer number,order date\nT-1,KU,20.11.2026\nT-2,KU,20.11.2026\n");
        await desk.UploadLinesAsync(id, "order number,item number,qty\nT-1,X,3\nT-2,X,1,surplus\nT-2,X,5\nT-9,X,1\n");
        var plan = (await desk.ProposeAsync(id)).Plan;
        var report = await desk.CheckAsync(id, plan);
        Assert.Equal((1, 2), (report.Created, report.Wrong));
        Assert.Equal([(3, "Import.Ragged"), (5, "Import.OrphanLines")], report.Problems.Where(p => p.OfLines).Select(p => (p.Row, p.Says.Text.Code)));

        var unkeyed = plan with { Mapping = plan.Mapping with { Columns = [.. plan.Mapping.Columns.Where(c => c.Field != nameof(OrderForm.OwnReference))] } };
        Assert.Equal("Import.KeyMissing", (await Assert.ThrowsAsync<SheetException>(() => desk.CheckAsync(id, unkeyed))).Says.Text.Code);
        await desk.RunAsync(id, plan);
        Assert.Equal("3", await QuantitiesAsync("T-1"));
    }

    [Fact]
    public async Task A_head_that_brings_no_lines_leaves_those_of_a_known_draft()
    {
        await desk.BringAsync("parties/parties", "number,company name\nKH,Kopf\n");
        await desk.BringAsync("catalog/items", "number,name,unit,price\nH,Ha,Stk,10\n");
        await desk.BringAsync("sales/orders", "order number,customer number,order date,item number,qty\nH-1,KH,20.11.2026,H,3\n");
        var (_, heads) = await desk.BringAsync("sales/orders", "order number,customer number,order date,customer reference\nH-1,KH,20.11.2026,PO 7\n");
        Assert.Equal((1, 0, "3"), (heads.Changed, heads.Wrong, await QuantitiesAsync("H-1")));

        var id = await desk.UploadAsync("sales/orders", "order number,customer number,order date,customer reference\nH-1,KH,20.11.2026,PO 8\nH-2,KH,20.11.2026,\n");
        await desk.UploadLinesAsync(id, "order number,item number,qty\nH-2,H,4\n");
        var both = await desk.RunAsync(id, (await desk.ProposeAsync(id)).Plan);
        Assert.Equal((1, 1, 0), (both.Created, both.Changed, both.Wrong));
        Assert.Equal(("3", "4"), (await QuantitiesAsync("H-1"), await QuantitiesAsync("H-2")));
    }

    [Fact]
    public async Task A_column_that_says_the_same_in_too_many_rows_is_no_key()
    {
        var rows = new System.Text.StringBuilder("order number,customer number\n");
        for (var i = 0; i <= 100_000; i++) rows.Append("DE,KU\n");
        var id = await desk.UploadAsync("sales/orders", rows.ToString());
        var plan = (await desk.ProposeAsync(id)).Plan;
        Assert.Equal("Import.TooManyOfOne", (await Assert.ThrowsAsync<SheetException>(() => desk.CheckAsync(id, plan))).Says.Text.Code);
    }

    Task<string> QuantitiesAsync(string order) =>
        company.QueryAsync<string>(
            $"select coalesce(string_agg(quantity::int::text, ',' order by l.position), '') from order_lines l join orders o on o.id = l.order_id where o.own_reference = '{order}'");
}
