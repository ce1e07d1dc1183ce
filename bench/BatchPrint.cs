using System.Diagnostics;
using System.Globalization;
using Erp.Bench.Support;
using Erp.Platform.Access;
using Erp.Platform.Printing.Batches;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Sales.Invoices;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Erp.Bench;

/// <summary>A thousand invoices of five lines printed at once, as a ZIP and as one file, then ten times as many: in the service, sent to nowhere.</summary>
sealed class BatchPrint : IBenchmark
{
    const int Documents = 1_000;
    const double Longest = 10;

    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public string Name => "batch-print";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        var pattern = await OneInvoiceAsync(ground);
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ground.ConnectionString) { SearchPath = $"{ground.Tenant.Schema},{Migrator.Extensions}" });
        await using (var connection = await source.OpenConnectionAsync()) await ManyInvoices.WriteAsync(connection, pattern, BatchPrinter.Most);
        await using var provider = Ground.Services(ground.ConnectionString);

        // The first documents are printed while the program is still being compiled.
        await PrintAsync(Documents / 10, volume: false);
        foreach (var count in new[] { Documents, BatchPrinter.Most })
        {
            await MeasureAsync(count, volume: false, "as ZIP");
            await MeasureAsync(count, volume: true, "as one PDF");
        }

        async Task MeasureAsync(int count, bool volume, string how)
        {
            var (seconds, peak, size) = await PrintAsync(count, volume);
            var name = $"{count.ToString("N0", CultureInfo.InvariantCulture)} invoices {how}";
            table.Add(name, seconds, "s", null, count == Documents ? Longest : null);
            table.Add($"{name}: most memory at a time", peak, "MiB");
            table.Add($"{name}: size", size, "MiB");
        }

        async Task<(double Seconds, double Peak, double Size)> PrintAsync(int count, bool volume)
        {
            await using var scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
            var printer = scope.ServiceProvider.GetRequiredService<BatchPrinter>();
            var target = new Counted();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var peak = before;
            await using var watch = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)), null, Look, Look);
            var begun = Stopwatch.GetTimestamp();
            var plan = await printer.PlanAsync(InvoiceList.Description, GridState.Initial.WithFilter("number", "B-"), null, new Uri("https://erp.example.com"));
            plan = plan with { Ids = [.. plan.Ids.Take(count)] };
            var failures = await (volume ? printer.WriteVolumeAsync(plan, target, Languages.German) : printer.WriteZipAsync(plan, target, Languages.German));
            var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            return failures.Count == 0 ? (seconds, (peak - before) / 1048576.0, target.Length / 1048576.0) : throw new InvalidOperationException($"{failures.Count} invoices were not printed.");
        }
    }

    static async Task<Guid> OneInvoiceAsync(Ground ground)
    {
        await using var app = await ground.StartAppAsync();
        using var client = ground.Client(app);
        return await (await Trade.PrepareAsync(client)).CycleAsync();
    }

    /// <summary>Keeps nothing but the count of what is written.</summary>
    sealed class Counted : Stream
    {
        long length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => length;

        public override long Position { get => length; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => length += count;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            length += buffer.Length;
            return ValueTask.CompletedTask;
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
