using Npgsql;

namespace Erp.Tests.Support;

public sealed class TestClusterTests(TestCluster cluster)
{
    [Fact]
    public async Task A_template_is_filled_once_and_its_clones_do_not_see_each_other()
    {
        var fills = 0;
        var clones = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => cluster.CloneTemplateAsync("sample", FillAsync)));

        await ExecuteAsync(clones[0], "insert into item values (2)");

        Assert.Equal(1, fills);
        Assert.Equal(2L, await ExecuteAsync(clones[0], "select count(*) from item"));
        Assert.Equal(1L, await ExecuteAsync(clones[1], "select count(*) from item"));

        async Task FillAsync(string connectionString)
        {
            Interlocked.Increment(ref fills);
            await ExecuteAsync(connectionString, "create table item (id int); insert into item values (1)");
        }
    }

    [Fact]
    public async Task Databases_of_the_same_name_are_two_databases()
    {
        var first = await cluster.CreateDatabaseAsync("same");
        var second = await cluster.CreateDatabaseAsync("same");

        await ExecuteAsync(first, "create table item (id int)");
        await ExecuteAsync(second, "create table item (id int)");

        Assert.NotEqual(first, second);
    }

    static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
