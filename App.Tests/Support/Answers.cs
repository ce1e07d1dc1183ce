using System.Net;
using System.Text;
using System.Text.Json;

namespace Erp.Tests.Support;

/// <summary>Reads answers of the API in tests.</summary>
static class Answers
{
    /// <summary>Sends a body as it is.</summary>
    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, HttpMethod method, string address, string? body, string contentType = "application/json", string? idempotencyKey = null)
    {
        var request = new HttpRequestMessage(method, address);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, contentType);
        if (idempotencyKey is not null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        return client.SendAsync(request);
    }

    /// <summary>The answer as JSON.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    /// <summary>The problem an answer carries: of this status, with sentence and code, and nothing of the inside.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        foreach (var inside in new[] { "   at ", "System.", "Exception", "Npgsql", "Erp.", ".cs" }) Assert.DoesNotContain(inside, text, StringComparison.Ordinal);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        return problem;
    }

    /// <summary>The field and code of the first error a problem names.</summary>
    public static (string? Field, string? Code) FirstError(this JsonElement problem)
    {
        var error = problem.GetProperty("errors")[0];
        return (error.GetProperty("field").GetString(), error.GetProperty("code").GetString());
    }
}
