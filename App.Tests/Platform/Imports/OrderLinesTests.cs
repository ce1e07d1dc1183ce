using Erp.Tests.Support;

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

        var again = await desk.BringAsync("sales/orders", "order number,customer number,order date,item number,qty\nO-1,KU,20.11.2026,X,9\n");
        Assert.Equal("Import.Known", again.Report.Problems.Single().Says.Text.Code);
    }
}
