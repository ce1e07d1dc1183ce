using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Imports;

/// <summary>Records with lines: the head repeated in each row of one file.</summary>
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
        Assert.Equal(38.00m, await company.QueryAsync<decimal>("select sum(net) from order_lines"));

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
}
