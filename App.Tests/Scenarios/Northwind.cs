using System.Globalization;
using Erp.Platform.Imports;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Scenarios;

/// <summary>The trading company whose files are brought in as a newcomer does it: by the wizard's own service and the mappings that come with the product.</summary>
sealed class Northwind(Company company)
{
    static readonly string? Folder = Environment.GetEnvironmentVariable("KONTOR_NORTHWIND") ?? Beside(AppContext.BaseDirectory);

    readonly ImportDesk desk = new(company);

    /// <summary>Whether the files are on this machine; they are no part of the product.</summary>
    public static bool IsHere => Folder is not null;

    public static Task<byte[]> ReadAsync(string file) => File.ReadAllBytesAsync(Path.Combine(Folder!, file));

    public Task<Guid> CustomersAsync() => BringAsync("parties/parties", "customers.csv", "Northwind: customers", 91);

    public Task<Guid> SuppliersAsync() => BringAsync("parties/parties", "suppliers.csv", "Northwind: suppliers", 29);

    public Task<Guid> ProductsAsync() => BringAsync("catalog/items", "products.csv", "Northwind: products", 77);

    /// <summary>The orders with their lines, as drafts. They are supplied on a day of ours: the taxes of 1996 are no concern of an import.</summary>
    public async Task<Guid> OrdersAsync(DateOnly supplied)
    {
        var orders = await desk.UploadAsync("sales/orders", await ReadAsync("orders.csv"), "orders.csv");
        await company.AsSystemAsync(async p => await p.GetRequiredService<ImportService>().UploadLinesAsync(orders, new MemoryStream(await ReadAsync("order_details.csv"))));
        var proposal = await desk.ProposeAsync(orders);
        Assert.Equal("Northwind: orders and order_details", proposal.Preset);
        ImportColumn[] columns = [.. proposal.Mapping.Columns.Where(c => c.Field != "DeliveryDate"), new("DeliveryDate", null, supplied.ToString("O", CultureInfo.InvariantCulture))];
        var report = await desk.RunAsync(orders, proposal.Plan with { Mapping = proposal.Mapping with { Columns = columns } });
        Assert.True(report.Wrong == 0, string.Join('\n', report.Problems.Take(5)));
        Assert.Equal(830, report.Created);
        return orders;
    }

    public Task UndoAsync(Guid import) => desk.UndoAsync(import);

    /// <summary>The files where they usually lie: in a folder of shared data beside the project.</summary>
    static string? Beside(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", "data", "northwind") is var files && Directory.Exists(files)) return files;
        return null;
    }

    async Task<Guid> BringAsync(string kind, string file, string preset, int count)
    {
        var id = await desk.UploadAsync(kind, await ReadAsync(file), file);
        var proposal = await desk.ProposeAsync(id);
        Assert.Equal(preset, proposal.Preset);
        var report = await desk.RunAsync(id, proposal.Plan);
        Assert.True(report.Wrong == 0, string.Join('\n', report.Problems.Take(5)));
        Assert.Equal(count, report.Created);
        return id;
    }
}
