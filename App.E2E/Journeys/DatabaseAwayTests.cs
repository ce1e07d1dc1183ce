using System.Net;
using Erp.E2E.Support;
using Erp.Parties;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Npgsql;

namespace Erp.E2E.Journeys;

public sealed class DatabaseAwayTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    readonly TestCluster server = cluster;

    protected override bool BreaksThings => true;

    [Fact]
    public async Task With_the_database_away_the_app_says_so_keeps_what_was_typed_and_works_again_afterwards()
    {
        var name = Books.NewName("Hafenklang");
        var vera = await SignInAsync(Colleague.Sales, "/parties/parties/new");
        await vera.TypeAsync(PartyTexts.CompanyName, name);

        await OpenDatabaseAsync(false);
        await vera.PressAsync(RecordsTexts.Save);
        await Expect(vera.Notices).ToContainTextAsync(vera.Read(WorkTexts.Unavailable));
        await Expect(vera.Field(PartyTexts.CompanyName)).ToHaveValueAsync(name);
        Assert.Equal(HttpStatusCode.OK, await AskAsync("health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync("health/ready"));

        await OpenDatabaseAsync(true);
        await vera.PressAsync(RecordsTexts.Save);
        await Expect(vera.Heading).ToHaveTextAsync(name);
        Assert.Equal(HttpStatusCode.OK, await AskAsync("health/ready"));
        Assert.Single(await Books.ListAsync($"parties/parties?q={Uri.EscapeDataString(name)}"));
    }

    async Task OpenDatabaseAsync(bool open)
    {
        var database = new NpgsqlConnectionStringBuilder(Company.ConnectionString).Database;
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        // One after the other: in one transaction a connection could still slip in between.
        foreach (var sql in new[]
        {
            $"alter database \"{database}\" allow_connections {(open ? "true" : "false")}",
            $"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{database}'",
        })
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    async Task<HttpStatusCode> AskAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Company.App.Address };
        using var answer = await client.GetAsync(path);
        return answer.StatusCode;
    }
}
