using System.Net;
using System.Text.Json;
using Erp.Catalog;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Tests.Support;
using Erp.Tests.Support.Probe;

namespace Erp.Tests.Platform.Web;

/// <summary>Lists page by cursor, take filters as data and leave the house as CSV.</summary>
public sealed class ApiListTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Ranges = "/api/v1/probe/ranges";

    [Theory]
    [InlineData("code")]
    [InlineData("-code")]
    [InlineData("pattern")]
    [InlineData("yearly")]
    [InlineData("-version")]
    [InlineData("-changedAt")]
    public async Task A_walk_by_cursor_meets_every_row_once_while_others_come(string sort)
    {
        var client = await company.ClientAsync(ProbeModule.Read, ProbeModule.Write);
        var prefix = $"walk{Guid.CreateVersion7():N}"[..20];
        for (var i = 0; i < 12; i++) await AddAsync(client, $"{prefix}{i:00}");

        var seen = new List<string>();
        for (string? cursor = "", address = $"{Ranges}?q={prefix}&limit=5&sort={sort}"; cursor is not null;)
        {
            var page = await (await client.GetAsync(cursor.Length > 0 ? $"{address}&cursor={cursor}" : address)).JsonAsync();
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("code").GetString()!));
            cursor = page.GetProperty("next").GetString();
            if (seen.Count < 12) await AddAsync(client, $"{prefix}x{seen.Count}");
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.All(Enumerable.Range(0, 12), i => Assert.Contains($"{prefix}{i:00}", seen));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("e30=")]
    [InlineData("eyJWYWx1ZSI6NX0=")]
    [InlineData("bnVsbA==")]
    [InlineData("%27%20or%201%3D1")]
    public async Task A_cursor_that_is_not_ours_is_refused(string cursor)
    {
        var client = await company.ClientAsync(ProbeModule.Read);
        var problem = await (await client.GetAsync($"{Ranges}?cursor={cursor}")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
        Assert.Equal(("cursor", "Web.BadCursor"), problem.FirstError());
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var client = await company.ClientAsync(ProbeModule.Read, ProbeModule.Write);
        await AddAsync(client, "order1");
        await AddAsync(client, "order2");
        var next = (await (await client.GetAsync($"{Ranges}?limit=1&sort=code&q=order")).JsonAsync()).GetProperty("next").GetString();
        await (await client.GetAsync($"{Ranges}?limit=1&sort=changedAt&cursor={next}")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-5", 1)]
    [InlineData("2", 2)]
    [InlineData("100000", 3)]
    public async Task The_limit_is_kept_within_bounds(string limit, int rows)
    {
        var client = await company.ClientAsync(ProbeModule.Read, ProbeModule.Write);
        for (var i = 0; i < 3; i++) await AddAsync(client, $"limit{i}", mayExist: true);
        var page = await (await client.GetAsync($"{Ranges}?q=limit&limit={limit}")).JsonAsync();
        Assert.Equal(rows, page.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("limit=ten", HttpStatusCode.BadRequest, "limit", "Web.WrongType")]
    [InlineData("sort=nothing", HttpStatusCode.UnprocessableEntity, "sort", "Records.UnknownColumn")]
    [InlineData("f.nothing=1", HttpStatusCode.UnprocessableEntity, "f.nothing", "Records.UnknownColumn")]
    [InlineData("f.version=many", HttpStatusCode.UnprocessableEntity, "f.version", "Web.WrongType")]
    [InlineData("f.changedAt=29.02.2027", HttpStatusCode.UnprocessableEntity, "f.changedAt", "Web.WrongType")]
    [InlineData("f.yearly=perhaps", HttpStatusCode.UnprocessableEntity, "f.yearly", "Web.WrongType")]
    public async Task What_cannot_be_asked_is_named(string query, HttpStatusCode status, string field, string code)
    {
        var client = await company.ClientAsync(ProbeModule.Read);
        var answer = await client.GetAsync($"{Ranges}?{query}");
        var problem = await answer.ProblemAsync(status, status == HttpStatusCode.BadRequest ? "Web.UnreadableFields" : "Work.InvalidInput");
        Assert.Equal((field, code), problem.FirstError());
    }

    [Theory]
    [InlineData("' or 1=1 --")]
    [InlineData("'; drop table number_ranges; --")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("\u0000")]
    public async Task Nothing_typed_into_a_filter_becomes_a_command(string typed)
    {
        var client = await company.ClientAsync(ProbeModule.Read, ProbeModule.Write);
        await AddAsync(client, "harmless", mayExist: true);
        foreach (var parameter in new[] { "q", "f.code", "f.pattern" })
        {
            var answer = await client.GetAsync($"{Ranges}?{parameter}={Uri.EscapeDataString(typed)}");
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, $"{parameter}: {answer.StatusCode}");
            if (answer.StatusCode == HttpStatusCode.OK && parameter == "f.code") Assert.Equal(0, (await answer.JsonAsync()).GetProperty("items").GetArrayLength());
        }

        Assert.True(await company.QueryAsync<long>("select count(*) from number_ranges") > 0);
    }

    [Theory]
    [InlineData("{}", "rows")]
    [InlineData("""{"rows":[null]}""", "rows[0].cells")]
    [InlineData("""{"rows":[{"id":"019abcde-0000-7000-8000-000000000000"}]}""", "rows[0].cells")]
    public async Task A_change_of_rows_that_says_nothing_is_refused_with_its_place(string body, string field)
    {
        var client = await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write);
        var problem = await (await client.SendAsync(HttpMethod.Post, "/api/v1/catalog/units/edit", body)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
        Assert.Equal((field, FormTexts.Required.Code), problem.FirstError());
    }

    [Fact]
    public async Task A_cell_without_a_text_is_emptied()
    {
        var client = await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write);
        var unit = await company.QueryAsync<Guid>("select id from units limit 1");
        var answer = await client.SendAsync(HttpMethod.Post, "/api/v1/catalog/units/edit", $$$"""{"rows":[{"id":"{{{unit}}}","cells":{"nameEn":null}}]}""");
        var problem = (await answer.JsonAsync()).GetProperty("problems")[0];
        Assert.Equal(("nameEn", FormTexts.Required.Code), (problem.GetProperty("column").GetString(), problem.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_export_takes_its_own_right()
    {
        var client = await company.ClientAsync(ProbeModule.Read);
        await (await client.GetAsync($"{Ranges}/export.csv")).ProblemAsync(HttpStatusCode.Forbidden, "Work.ForbiddenHere");
        client = await company.ClientAsync(PlatformPermissions.Export);
        await (await client.GetAsync($"{Ranges}/export.csv")).ProblemAsync(HttpStatusCode.Forbidden, "Work.ForbiddenHere");
    }

    [Fact]
    public async Task An_export_reads_as_the_language_writes_and_runs_nothing()
    {
        var client = await company.ClientAsync(ProbeModule.Read, ProbeModule.Write, PlatformPermissions.Export);
        foreach (var code in new[] { "=HYPERLINK(1)", "@SUM(A1)", "a;b\"c" }) await AddAsync(client, code);

        var english = await TextAsync(await client.GetAsync($"{Ranges}/export.csv?cols=code,yearly"));
        client.DefaultRequestHeaders.AcceptLanguage.Clear();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");
        var answer = await client.GetAsync($"{Ranges}/export.csv?cols=code,yearly");
        var german = await TextAsync(answer);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("probe-ranges.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.StartsWith("\uFEFFCode,Yearly", english, StringComparison.Ordinal);
        Assert.StartsWith("\uFEFFKürzel;Jährlich", german, StringComparison.Ordinal);
        Assert.Contains("\"a;b\"\"c\";Nein", german, StringComparison.Ordinal);
        foreach (var cell in german.Split('\n').Select(line => line.Trim('\r', '"')))
            Assert.False(cell.StartsWith('=') || cell.StartsWith('@'), cell);
    }

    [Fact]
    public async Task A_large_export_is_streamed()
    {
        var client = await company.ClientAsync(ProbeModule.Read, PlatformPermissions.Export);
        await company.QueryAsync<int>("""
            with many as (insert into number_ranges (id, code, pattern, yearly, version, created_at, changed_at)
              select gen_random_uuid(), 'many' || n, 'A-{000}', false, 1, now(), now() from generate_series(1, 20000) n returning 1) select 1
            """);
        var text = await (await client.GetAsync($"{Ranges}/export.csv?q=many")).Content.ReadAsStringAsync();
        Assert.Equal(20_001, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    /// <summary>With the mark at its beginning, by which office programs know the encoding.</summary>
    static async Task<string> TextAsync(HttpResponseMessage answer) => System.Text.Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());

    static async Task AddAsync(HttpClient client, string code, bool mayExist = false)
    {
        var answer = await client.SendAsync(HttpMethod.Post, Ranges, JsonSerializer.Serialize(new { code }));
        Assert.True(answer.IsSuccessStatusCode || mayExist, await answer.Content.ReadAsStringAsync());
    }
}
