using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Erp.Tests.Platform.Files;

/// <summary>
/// As much of an S3-compatible storage as the product uses, in memory: put, head, get with a range, delete, and uploads in parts. Signatures are
/// not checked; a real storage is tried by setting <c>KONTOR_TEST_S3</c> to its address.
/// </summary>
sealed class S3Endpoint : IAsyncDisposable
{
    static readonly XNamespace S3 = "http://s3.amazonaws.com/doc/2006-03-01/";

    readonly ConcurrentDictionary<string, byte[]> objects = new();
    readonly WebApplication app;

    S3Endpoint()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>Where it answers.</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>How many objects it holds.</summary>
    public int Count => objects.Count;

    public static async Task<S3Endpoint> StartAsync()
    {
        var endpoint = new S3Endpoint();
        await endpoint.app.StartAsync();
        return endpoint;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    async Task AnswerAsync(HttpContext context)
    {
        var (request, response, key) = (context.Request, context.Response, context.Request.Path.Value!);
        var upload = request.Query["uploadId"].ToString();
        switch (request.Method)
        {
            case "PUT":
                objects[upload.Length == 0 ? key : PartOf(upload, request.Query["partNumber"]!)] = await BodyAsync(request);
                response.Headers.ETag = "\"part\"";
                break;
            case "POST" when upload.Length == 0:
                await WriteAsync(response, new XElement(S3 + "InitiateMultipartUploadResult", new XElement(S3 + "Bucket", "kontor"), new XElement(S3 + "Key", key), new XElement(S3 + "UploadId", Guid.CreateVersion7().ToString("N"))));
                break;
            case "POST":
                var parts = objects.Keys.Where(k => k.StartsWith(upload, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
                objects[key] = [.. parts.SelectMany(p => objects.TryRemove(p, out var part) ? part : [])];
                await WriteAsync(response, new XElement(S3 + "CompleteMultipartUploadResult", new XElement(S3 + "Key", key), new XElement(S3 + "ETag", "\"whole\"")));
                break;
            case "DELETE":
                objects.TryRemove(key, out _);
                response.StatusCode = StatusCodes.Status204NoContent;
                break;
            case "HEAD" when objects.TryGetValue(key, out var known):
                response.ContentLength = known.Length;
                break;
            case "GET" when objects.TryGetValue(key, out var content):
                var range = request.GetTypedHeaders().Range?.Ranges.Single();
                if (range is not null) response.StatusCode = StatusCodes.Status206PartialContent;
                await response.Body.WriteAsync(content.AsMemory((int)(range?.From ?? 0)));
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    static string PartOf(string upload, string number) => $"{upload}/{int.Parse(number, CultureInfo.InvariantCulture):D5}";

    static Task WriteAsync(HttpResponse response, XElement element)
    {
        response.ContentType = "application/xml";
        return response.WriteAsync(element.ToString());
    }

    /// <summary>The body; one signed piece by piece has a line before each piece that says its length in hex.</summary>
    static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var bytes = body.ToArray();
        if (!request.Headers["x-amz-content-sha256"].ToString().StartsWith("STREAMING", StringComparison.Ordinal)) return bytes;
        var whole = new MemoryStream();
        for (var at = 0; ;)
        {
            var line = bytes.AsSpan(at, bytes.AsSpan(at).IndexOf("\r\n"u8));
            var hex = line[..(line.IndexOf((byte)';') is var end and >= 0 ? end : line.Length)];
            var length = int.Parse(System.Text.Encoding.ASCII.GetString(hex), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (length == 0) return whole.ToArray();
            whole.Write(bytes, at + line.Length + 2, length);
            at += line.Length + 2 + length + 2;
        }
    }
}
