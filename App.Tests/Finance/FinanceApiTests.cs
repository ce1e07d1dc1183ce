using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Erp.Finance;
using Erp.Platform.Access;
using Erp.Tests.Support;

namespace Erp.Tests.Finance;

/// <summary>The evaluations as programs and spreadsheets get them.</summary>
public sealed class FinanceApiTests(WebCompany company) : IClassFixture<WebCompany>, IAsyncLifetime
{
    const string Api = "/api/v1/finance/";
    const string Year = "?from=2026-01-01&to=2026-12-31";

    static readonly DateOnly May = new(2026, 5, 4);

    readonly Books books = new(company);
    IssuedInvoice invoice = null!;

    public async ValueTask InitializeAsync() => invoice = await books.InvoiceAsync(await books.CustomerAsync("=Über & Söhne GmbH"), May, ("S19", 1000m));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_account_sheet_comes_as_a_file_with_the_balance_after_each_line()
    {
        var rows = (await TextAsync($"accounts/{await books.AccountAsync("1200")}/sheet.csv{Year}")).Split("\r\n");
        Assert.StartsWith("Buchungsdatum;Buchungsnummer;Belegnummer;Buchungstext;Gegenkonto;Steuerschlüssel;Soll;Haben;Saldo", rows[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(";;;Anfangssaldo;;;;;0,00", rows[1]);
        Assert.Contains(rows, r => r.StartsWith("04.05.2026;", StringComparison.Ordinal) && r.Contains($";{invoice.Number};Rechnung {invoice.Number};4400;;1190,00;0,00;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_items_by_age_come_as_a_file_whose_names_run_nothing()
    {
        var told = await TextAsync("open-items/ages.csv?on=2026-05-31");
        Assert.Contains(";0,00;1190,00;0,00;0,00;0,00;1190,00", told, StringComparison.Ordinal);
        Assert.DoesNotContain(";=Über", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Söhne", await TextAsync("open-items/ages.csv?on=2026-05-03"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_take_the_right_to_export()
    {
        using var reader = await company.ClientAsync(FinancePermissions.Read);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(Api + "open-items/ages.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync($"{Api}accounts/{Guid.CreateVersion7()}/sheet.csv{Year}")).StatusCode);
    }

    [Fact]
    public async Task Annual_accounts_come_with_their_accounts_and_as_pdf()
    {
        using var reader = await company.ClientAsync(FinancePermissions.Read);
        var statement = await reader.GetFromJsonAsync<JsonElement>($"{Api}profit-and-loss{Year}");
        Assert.Equal("4400", statement.GetProperty("rows")[0].GetProperty("accounts")[0].GetProperty("number").GetString());
        var sheet = await reader.GetFromJsonAsync<JsonElement>($"{Api}balance-sheet?on=2026-12-31");
        Assert.Equal(sheet.GetProperty("totalAssets").GetDecimal(), sheet.GetProperty("totalClaims").GetDecimal());
        foreach (var file in new[] { $"profit-and-loss.pdf{Year}", "balance-sheet.pdf?on=2026-12-31" })
            Assert.Equal("application/pdf", (await reader.GetAsync(Api + file)).EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_month_is_locked_and_opened_by_whoever_has_the_right()
    {
        using var clerk = await company.ClientAsync(FinancePermissions.Read, FinancePermissions.Write);
        using var lead = await company.ClientAsync(FinancePermissions.Periods);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.PostAsJsonAsync(Api + "settings/months/lock", new { month = "2025-01-01" })).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await lead.PostAsJsonAsync(Api + "settings/months/lock", new { month = "2025-01-01" })).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await lead.PostAsJsonAsync(Api + "settings/months/reopen", new { month = "2025-01-31" })).StatusCode);
    }

    async Task<string> TextAsync(string path)
    {
        using var client = await company.ClientAsync(FinancePermissions.Read, PlatformPermissions.Export);
        client.DefaultRequestHeaders.AcceptLanguage.Clear();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");
        return await (await client.GetAsync(Api + path)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
