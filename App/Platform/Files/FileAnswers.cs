using Erp.Platform.Web;
using Microsoft.Net.Http.Headers;

namespace Erp.Platform.Files;

/// <summary>
/// How stored bytes go out to browsers: as what they are, never guessed again, in a sandbox of their own origin where nothing runs. Only pictures,
/// PDF and plain text are shown; everything else is saved. Ranges are answered, so that a cut download goes on.
/// </summary>
static class FileAnswers
{
    public static IResult Send(HttpContext context, FileDownload file, bool save)
    {
        SecurityHeaders.ServeForeign(context, file.MediaType);
        var shown = !save && MediaTypes.CanBeShown(file.MediaType);
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        // Asked again each time whether the reader still may: the mark of the content saves sending it again.
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Stream(file.Content, file.MediaType, lastModified: file.At, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }
}
