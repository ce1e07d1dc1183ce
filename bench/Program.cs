using Erp.Bench;
using Erp.Bench.Support;

IReadOnlyList<IBenchmark> all =
[
    new ColdStart(), new QuoteToCash(), new ChangeLogCost(), new OrderReading(), new TrialBalance(), new Pages(), new OpenScreens(), new DemoCompany(), new Imports(),
    new LargeImport(), new BulkEdit(), new Northwind(), new BatchPrint(), new Searching(), new LiveBoards(), new PartsList(), new RiskRound(),
];
// Compares what is told; without that it has nothing to say.
IBenchmark[] onlyIfNamed = [new SideBySide()];
var wanted = args.Length == 0 ? all : [.. all.Concat(onlyIfNamed).Where(b => args.Contains(b.Name))];
if (wanted.Count == 0)
{
    await Console.Error.WriteLineAsync($"Known: {string.Join(' ', all.Concat(onlyIfNamed).Select(b => b.Name))}");
    return 1;
}

await using var ground = await Ground.PrepareAsync();
var table = new FigureTable();
var failed = 0;
foreach (var benchmark in wanted)
{
    await Console.Error.WriteLineAsync($"… {benchmark.Name}");
    try
    {
        await benchmark.RunAsync(ground, table);
    }
    catch (Exception e)
    {
        // The figures of the others stand; the exit code tells that one is missing.
        failed++;
        table.AddFailure(benchmark.Name);
        await Console.Error.WriteLineAsync($"{benchmark.Name} failed: {e}");
    }
}

await Console.Out.WriteLineAsync(table.ToString());
return failed == 0 ? 0 : 1;
