using System.Diagnostics;
using System.Globalization;
using System.Text;
using Erp.Bench.Support;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Bench;

/// <summary>A file of customers brought in as the wizard does it, checked and undone: a tenth first, then the whole, so that growth shows.</summary>
sealed class Imports : IBenchmark
{
    const int Rows = 100_000;
    const double Longest = 60;

    public string Name => "import";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var provider = Ground.Services(ground.ConnectionString);
        await MeasureAsync(provider, ground, table, Rows / 10, null);
        await MeasureAsync(provider, ground, table, Rows, Longest);
    }

    static async Task MeasureAsync(ServiceProvider provider, Ground ground, FigureTable table, int rows, double? goal)
    {
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
        var service = scope.ServiceProvider.GetRequiredService<ImportService>();
        var name = $"{rows.ToString("N0", CultureInfo.InvariantCulture)} customers";
        var id = await service.UploadAsync("parties/parties", "customers.csv", new MemoryStream(File(rows)));
        var plan = (await scope.ServiceProvider.GetRequiredService<ImportQueries>().ProposeAsync(id)).Plan;
        table.Add($"{name}: checked", await TimeAsync(() => service.CheckAsync(id, plan)), "s");
        table.Add($"{name}: imported", await TimeAsync(() => service.RunAsync(id, plan)), "s", null, goal);
        table.Add($"{name}: undone", await TimeAsync(() => service.UndoAsync(id)), "s");
    }

    static byte[] File(int rows)
    {
        var text = new StringBuilder("Kundennummer;Firma;Straße;PLZ;Ort;Land;Telefon;E-Mail;Zahlungsziel\n");
        for (var i = 0; i < rows; i++)
            text.Append(CultureInfo.InvariantCulture, $"{rows}-{i};Firma {i} GmbH;Hafenstraße {i % 99};20457;Hamburg;Deutschland;040 {i};info{i}@example.com;30\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static async Task<double> TimeAsync(Func<Task> act)
    {
        var begun = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }
}
