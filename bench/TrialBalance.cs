using System.Diagnostics;
using System.Globalization;
using Erp.Bench.Support;
using Erp.Finance.Journal;
using Erp.Finance.Statements;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Erp.Bench;

/// <summary>The trial balance and the balance sheet over a million journal lines and a tenth of them: from the journal alone, and with past months summed up. In the service, without web.</summary>
sealed class TrialBalance : IBenchmark
{
    const int Lines = 1_000_000;
    const double Most = 100;

    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    public string Name => "trial-balance";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        var today = TimeProvider.System.Today();
        var year = new PostingTime(new(today.Year, 1, 1), today);
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ground.ConnectionString) { SearchPath = $"{ground.Tenant.Schema},{Migrator.Extensions}" });
        await using var provider = Ground.Services(ground.ConnectionString);
        var floor = await Samples.TakeAsync(1, WarmUp, Time, async _ =>
        {
            await using var command = source.CreateCommand("select 1");
            await command.ExecuteScalarAsync();
        });
        await FillAsync(0, Lines / 10);
        await ReadAsync(Lines / 10, "from the journal alone", goal: null);
        await FillAsync(Lines / 10, Lines);
        await ReadAsync(Lines, "from the journal alone", goal: null);

        var started = Stopwatch.GetTimestamp();
        await ActAsync(services => services.GetRequiredService<MonthTotalsService>().KeepAsync());
        table.Add($"Past months of {Lines.ToString("N0", CultureInfo.InvariantCulture)} lines summed up at once", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        await using (var connection = await source.OpenConnectionAsync())
        {
            await using var analyze = new NpgsqlCommand("vacuum analyze account_months", connection);
            await analyze.ExecuteNonQueryAsync();
        }

        await ReadAsync(Lines, "past months summed up", Most);

        async Task FillAsync(int there, int count)
        {
            await using var connection = await source.OpenConnectionAsync();
            await ManyLines.WriteAsync(connection, today, there, count);
        }

        async Task ReadAsync(int lines, string how, double? goal)
        {
            var many = lines.ToString("N0", CultureInfo.InvariantCulture);
            var balance = await Samples.TakeAsync(1, WarmUp, Time, _ => ActAsync(services => services.GetRequiredService<LedgerQueries>().TrialBalanceAsync(year.First, year.Last)));
            table.Add($"Trial balance of {many} lines, {how}, p50", balance.P50, "ms", floor.P50);
            table.Add($"Trial balance of {many} lines, {how}, p95", balance.P95, "ms", floor.P95, goal);
            var sheet = await Samples.TakeAsync(1, WarmUp, Time, _ => ActAsync(services => services.GetRequiredService<StatementQueries>().BalanceSheetAsync(today)));
            table.Add($"Balance sheet of {many} lines with the year before, {how}, p95", sheet.P95, "ms", floor.P95);
        }

        async Task ActAsync(Func<IServiceProvider, Task> act)
        {
            await using var scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
            await act(scope.ServiceProvider);
        }
    }
}
