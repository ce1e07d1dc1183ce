using Microsoft.Net.Http.Headers;

namespace Erp.Platform.Printing;

/// <summary>A document as PDF.</summary>
/// <param name="Name">File name without path.</param>
/// <param name="Content">The bytes; the same for the same document.</param>
public sealed record PrintedDocument(string Name, byte[] Content)
{
    /// <summary>The document as an answer that browsers show.</summary>
    public static async Task<IResult> ShowAsync(HttpRequest request, Task<PrintedDocument> printing)
    {
        var document = await printing;
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(document.Name);
        request.HttpContext.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(document.Content, "application/pdf");
    }
}
