using System.Diagnostics;
using System.Globalization;
using System.Text;
using Erp.Bench.Support;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Bench;

/// <summary>A file as large as is taken in, read from end to end: it goes through memory a batch at a time and never stands in it.</summary>
sealed class LargeImport : IBenchmark
{
    /// <summary>A little below the limit of 200 MB.</summary>
    const long Bytes = 199L * 1024 * 1024;

    /// <summary>Megabytes that a third of the file would fill.</summary>
    const double MostLive = 64;

    public string Name => "import-large";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var provider = Ground.Services(ground.ConnectionString);
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
        var service = scope.ServiceProvider.GetRequiredService<ImportService>();
        var path = Path.GetTempFileName();
        try
        {
            Write(path);
            var live = new LiveMemory();
            var begun = Stopwatch.GetTimestamp();
            await using var content = File.OpenRead(path);
            var id = await service.UploadAsync("parties/parties", "customers.csv", content);
            var plan = (await scope.ServiceProvider.GetRequiredService<ImportQueries>().ProposeAsync(id)).Plan;
            table.Add("200 MB of customers: uploaded and recognised", Stopwatch.GetElapsedTime(begun).TotalSeconds, "s");
            begun = Stopwatch.GetTimestamp();
            var report = await service.CheckAsync(id, plan, live);
            if (report.Wrong > 0) throw new InvalidOperationException($"{report.Wrong} rows are wrong: {report.Problems[0].Says}");
            table.Add($"200 MB of customers: {report.Records.ToString("N0", CultureInfo.InvariantCulture)} rows checked", Stopwatch.GetElapsedTime(begun).TotalSeconds, "s");
            table.Add("200 MB of customers: most memory in use", live.Most, "MB", null, MostLive);
        }
        finally
        {
            File.Delete(path);
        }
    }

    static void Write(string path)
    {
        using var file = new StreamWriter(path, append: false, Encoding.UTF8);
        file.Write("Kundennummer;Firma;Straße;PLZ;Ort;Land;Notiz\n");
        var note = string.Concat(Enumerable.Repeat("Ruft vor jeder Lieferung an. ", 40));
        for (var row = 0; file.BaseStream.Position < Bytes; row++)
            file.Write(string.Create(CultureInfo.InvariantCulture, $"L-{row};Firma {row} GmbH;Hafenstraße {row % 99};20457;Hamburg;Deutschland;{note}\n"));
    }

    /// <summary>What the check holds on to, looked at every few batches: more than there was at the start.</summary>
    sealed class LiveMemory : IProgress<int>
    {
        const int Batches = 10;

        readonly long before = GC.GetTotalMemory(forceFullCollection: true);
        int told;

        /// <summary>In megabytes.</summary>
        public double Most { get; private set; }

        public void Report(int value)
        {
            if (++told % Batches == 0) Most = Math.Max(Most, (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / 1024.0);
        }
    }
}
