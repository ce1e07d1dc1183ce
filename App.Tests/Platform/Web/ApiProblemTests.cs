using System.Net;
using System.Text;
using Erp.Tests.Support;
using Erp.Tests.Support.Probe;

namespace Erp.Tests.Platform.Web;

/// <summary>Whatever a program sends, it learns in its language what is wrong and where, and nothing of the inside.</summary>
public sealed class ApiProblemTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Ranges = "/api/v1/probe/ranges";

    [Fact]
    public async Task Without_a_key_it_is_told_to_sign_in()
    {
        var answer = await company.Anonymous().GetAsync(Ranges);
        await answer.ProblemAsync(HttpStatusCode.Unauthorized, "Web.NotSignedIn");
    }

    [Theory]
    [InlineData("kontor_test_00000000000000000000000000000000_00")]
    [InlineData("kontor_nobody_00000000000000000000000000000000_00")]
    [InlineData("nonsense")]
    [InlineData("kontor_test';drop table members--_0_0")]
    public async Task A_wrong_key_opens_nothing(string token)
    {
        var client = company.Anonymous();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        var answer = await client.GetAsync(Ranges);
        await answer.ProblemAsync(HttpStatusCode.Unauthorized, "Web.NotSignedIn");
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Without_the_right_it_is_refused()
    {
        var client = await company.ClientAsync(ProbeModule.Read);
        await (await client.SendAsync(HttpMethod.Post, Ranges, """{"code":"x"}""")).ProblemAsync(HttpStatusCode.Forbidden, "Work.ForbiddenHere");
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        var client = await company.ClientAsync(ProbeModule.Read);
        await (await client.GetAsync($"{Ranges}/{Guid.CreateVersion7()}")).ProblemAsync(HttpStatusCode.NotFound, "Work.NotFound");
        await (await client.GetAsync("/api/v1/nothing/here")).ProblemAsync(HttpStatusCode.NotFound, "Work.NotFound");
        await (await client.GetAsync($"{Ranges}/no-key")).ProblemAsync(HttpStatusCode.NotFound, "Work.NotFound");
    }

    [Fact]
    public async Task A_method_nobody_takes_is_named()
    {
        var client = await company.ClientAsync(ProbeModule.Read);
        await (await client.SendAsync(HttpMethod.Delete, Ranges, null)).ProblemAsync(HttpStatusCode.MethodNotAllowed, "Web.WrongMethod");
    }

    [Fact]
    public async Task An_old_version_meets_a_conflict()
    {
        var client = await company.ClientAsync(ProbeModule.Read, ProbeModule.Write);
        var id = (await (await client.SendAsync(HttpMethod.Post, Ranges, """{"code":"conflict"}""")).JsonAsync()).GetGuid();
        Assert.True((await client.SendAsync(HttpMethod.Put, $"{Ranges}/{id}", """{"code":"conflict","version":1}""")).IsSuccessStatusCode);
        await (await client.SendAsync(HttpMethod.Put, $"{Ranges}/{id}", """{"code":"conflict","version":1}""")).ProblemAsync(HttpStatusCode.Conflict, "Work.Conflict");
    }

    [Theory]
    [InlineData("""{"code":"a","colour":"red"}""", "colour", "Web.UnknownField")]
    [InlineData("""{"code":"a","rate":"seven"}""", "rate", "Web.WrongType")]
    [InlineData("""{"code":"a","rate":"7"}""", "rate", "Web.WrongType")]
    [InlineData("""{"code":5}""", "code", "Web.WrongType")]
    [InlineData("""{"code":"a","from":"2027-02-29"}""", "from", "Web.WrongType")]
    [InlineData("""{"code":"a","rate":1e400}""", "rate", "Web.WrongType")]
    [InlineData("""{"code":"a","lines":[{"quantity":1},{"quantity":"x"}]}""", "lines[1].quantity", "Web.WrongType")]
    [InlineData("""{"code":"a","lines":[{"amount":1}]}""", "lines[0].amount", "Web.UnknownField")]
    public async Task A_field_that_cannot_be_read_is_named(string body, string field, string code)
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        var problem = await (await client.SendAsync(HttpMethod.Post, Ranges, body)).ProblemAsync(HttpStatusCode.BadRequest, "Web.UnreadableFields");
        Assert.Equal((field, code), problem.FirstError());
    }

    [Theory]
    [InlineData(null, "Web.BodyMissing")]
    [InlineData("", "Web.BodyMissing")]
    [InlineData("null", "Web.BodyMissing")]
    [InlineData("""{"code":"a",""", "Web.NoJson")]
    [InlineData("""{"code":"a"} trailing""", "Web.NoJson")]
    [InlineData("<order/>", "Web.NoJson")]
    [InlineData("[]", "Web.NoJson")]
    [InlineData("\"text\"", "Web.NoJson")]
    public async Task A_body_that_is_no_object_is_refused(string? body, string code)
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        await (await client.SendAsync(HttpMethod.Post, Ranges, body)).ProblemAsync(HttpStatusCode.BadRequest, code);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    public async Task A_body_of_another_type_is_refused(string contentType)
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        await (await client.SendAsync(HttpMethod.Post, Ranges, """{"code":"a"}""", contentType)).ProblemAsync(HttpStatusCode.UnsupportedMediaType, "Web.WrongContentType");
    }

    [Fact]
    public async Task A_huge_body_is_refused_before_it_is_read()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        var body = new StringBuilder("{\"code\":\"").Append('x', 11 * 1024 * 1024).Append("\"}").ToString();
        await (await client.SendAsync(HttpMethod.Post, Ranges, body)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "Web.BodyTooLarge");
    }

    [Fact]
    public async Task All_wrong_fields_are_named_at_once()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        var problem = await (await client.SendAsync(HttpMethod.Post, Ranges, """{"code":"","rate":101}""")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
        Assert.Equal(["code", "rate"], problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("field").GetString()));
    }

    [Fact]
    public async Task It_is_told_in_its_language()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        Assert.Equal("Please check the marked fields.", await TitleAsync("en-US,en;q=0.9,de;q=0.8"));
        Assert.Equal("Bitte prüfen Sie die markierten Felder.", await TitleAsync("fr,de-AT;q=0.9,en;q=0.5"));
        Assert.Equal("Bitte prüfen Sie die markierten Felder.", await TitleAsync("xx"));

        async Task<string?> TitleAsync(string languages)
        {
            client.DefaultRequestHeaders.AcceptLanguage.Clear();
            client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", languages);
            var problem = await (await client.SendAsync(HttpMethod.Post, Ranges, """{"code":""}""")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
            return problem.GetProperty("title").GetString();
        }
    }

    [Fact]
    public async Task What_nobody_foresaw_says_only_that()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        var answer = await client.SendAsync(HttpMethod.Post, "/api/v1/probe/broken", "{}");
        await answer.ProblemAsync(HttpStatusCode.InternalServerError, "Web.Unexpected");
        Assert.DoesNotContain("Erika", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
