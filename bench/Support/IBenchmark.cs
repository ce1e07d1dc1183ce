namespace Erp.Bench.Support;

/// <summary>One question about speed.</summary>
interface IBenchmark
{
    /// <summary>How it is asked for on the command line.</summary>
    string Name { get; }

    /// <summary>Measures, and writes its figures into the table.</summary>
    Task RunAsync(Ground ground, FigureTable table);
}
