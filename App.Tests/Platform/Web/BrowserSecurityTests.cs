using System.Net;
using System.Text.RegularExpressions;
using Erp.Platform.Access;
using Erp.Tests.Support;
using Erp.Tests.Support.Probe;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Web;

/// <summary>What keeps browsers and accounts safe: headers, cookies, forms, sign-in.</summary>
public sealed partial class BrowserSecurityTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Password = "correct horse battery";

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    [InlineData("/health/live")]
    [InlineData("/favicon.svg")]
    [InlineData("/api/v1/probe/ranges")]
    [InlineData("/api/v1/nothing")]
    public async Task Every_answer_keeps_the_browser_strict(string address)
    {
        var answer = await company.Anonymous().GetAsync(address);
        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.False(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"));
    }

    [Fact]
    public async Task No_other_site_may_read_answers()
    {
        var client = await company.ClientAsync(ProbeModule.Read);
        client.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        var answer = await client.GetAsync("/api/v1/probe/ranges");
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        var asked = new HttpRequestMessage(HttpMethod.Options, "/api/v1/probe/ranges");
        asked.Headers.Add("Access-Control-Request-Method", "POST");
        Assert.False((await client.SendAsync(asked)).Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Signing_in_sets_one_cookie_that_scripts_cannot_read()
    {
        await AdmitAsync("anna@example.com");
        var answer = await SignInAsync(company.Anonymous(), "anna@example.com", Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("kontor=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Over_an_encrypted_connection_the_cookie_stays_on_it()
    {
        await AdmitAsync("sina@example.com");
        var client = company.Anonymous();
        client.BaseAddress = new Uri("https://localhost");
        var answer = await SignInAsync(client, "sina@example.com", Password);
        Assert.Contains("secure", answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("kontor=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/sales/orders", "/sales/orders")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task Signing_in_leads_nowhere_but_home(string wanted, string led)
    {
        await AdmitAsync("rita@example.com");
        var answer = await SignInAsync(company.Anonymous(), "rita@example.com", Password, $"?ReturnUrl={Uri.EscapeDataString(wanted)}");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var target = answer.Headers.Location!;
        Assert.Equal(led, target.IsAbsoluteUri ? target.PathAndQuery : target.ToString());
        Assert.True(!target.IsAbsoluteUri || target.Host == "localhost", target.ToString());
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_account_for_a_while()
    {
        await AdmitAsync("lena@example.com");
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, (await SignInAsync(company.Anonymous(), "lena@example.com", "wrong")).StatusCode);
        var locked = await SignInAsync(company.Anonymous(), "lena@example.com", Password);
        Assert.Equal(HttpStatusCode.OK, locked.StatusCode);
        Assert.Contains(AccessTexts.LockedOut.En, await locked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_read_the_same()
    {
        await AdmitAsync("otto@example.com");
        var wrong = await (await SignInAsync(company.Anonymous(), "otto@example.com", "wrong")).Content.ReadAsStringAsync();
        var unknown = await (await SignInAsync(company.Anonymous(), "nobody@example.com", "wrong")).Content.ReadAsStringAsync();
        Assert.Equal(Plain(wrong, "otto@example.com"), Plain(unknown, "nobody@example.com"));

        static string Plain(string page, string email) => Token().Replace(page.Replace(email, "", StringComparison.Ordinal), "");
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused()
    {
        var answer = await company.Anonymous().PostAsync("/sign-in", new FormUrlEncodedContent([new("_handler", "sign-in"), new("Form.Email", "a@b.de"), new("Form.Password", "x")]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Signing_out_takes_a_form_of_ours_and_ends_the_session()
    {
        await AdmitAsync("olga@example.com");
        var client = company.Anonymous();
        await SignInAsync(client, "olga@example.com", Password);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/sign-out", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("/no/such/page/any/where", "/not-found")]
    [InlineData("/admin/members", "/forbidden")]
    public async Task A_person_is_shown_a_page_where_there_is_none_for_them(string address, string shown)
    {
        await AdmitAsync("paul@example.com");
        var client = company.Anonymous();
        await SignInAsync(client, "paul@example.com", Password);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(shown, new Uri(new Uri("https://kontor.example"), answer.Headers.Location!).AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(shown)).StatusCode);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_the_door()
    {
        var answer = await company.Anonymous().GetAsync("/?a=1");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    Task AdmitAsync(string email) => company.AsSystemAsync(async provider =>
    {
        var userId = await provider.GetRequiredService<Accounts>().AdmitAsync(company.Tenant, "Test Person", email, Password, "en");
        await provider.GetRequiredService<Erp.Platform.Work.UnitOfWork>().RunAsync(new("test.admit", "test", new("Admit", "Aufnehmen")), null, db =>
        {
            if (!db.Set<Member>().Any(m => m.UserId == userId)) db.Add(new Member(userId, "Test Person", email));
            return Task.CompletedTask;
        });
    });

    static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string email, string password, string query = "")
    {
        var page = await browser.GetStringAsync("/sign-in" + query);
        var fields = Field().Matches(page).ToDictionary(m => m.Groups["name"].Value, m => WebUtility.HtmlDecode(m.Groups["value"].Value));
        fields["Form.Email"] = email;
        fields["Form.Password"] = password;
        return await browser.PostAsync("/sign-in" + query, new FormUrlEncodedContent(fields));
    }


    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Field();

    [GeneratedRegex("value=\"[^\"]*\"|<!--[^>]*-->|\\?v=[^\"]*")]
    private static partial Regex Token();
}
