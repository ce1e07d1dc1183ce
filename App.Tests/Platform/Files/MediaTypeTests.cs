using System.Text;
using Erp.Platform.Files;

namespace Erp.Tests.Platform.Files;

/// <summary>A file is what its bytes say, whatever its name claims.</summary>
public sealed class MediaTypeTests
{
    [Theory]
    [InlineData("%PDF-1.7", "a.pdf", "application/pdf", false)]
    [InlineData("%PDF-1.7", "a.png", "application/pdf", true)]
    [InlineData("MZ\u0090\u0000\u0003", "rechnung.pdf", "application/octet-stream", true)]
    [InlineData("<svg onload=alert(1)>", "a.svg", "text/plain", false)]
    [InlineData("<html><script>alert(1)</script>", "a.html", "text/plain", false)]
    [InlineData("<script>alert(1)</script>", "photo.jpg", "text/plain", true)]
    [InlineData("Grüße", "a.txt", "text/plain", false)]
    [InlineData("PK\u0003\u0004", "a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false)]
    [InlineData("PK\u0003\u0004", "a.zip", "application/zip", false)]
    [InlineData("PK\u0003\u0004", "a.pdf", "application/zip", true)]
    [InlineData("GIF89a", "a.gif", "image/gif", false)]
    [InlineData("\u0000\u0000\u0000\u001Cftypavif", "a.avif", "image/avif", false)]
    [InlineData("\u0000\u0000\u0000\u001Cftypisom", "a.mp4", "video/mp4", false)]
    [InlineData("RIFF1234WEBP", "a.webp", "image/webp", false)]
    public void The_bytes_decide(string bytes, string name, string type, bool disguised)
    {
        Assert.Equal(type, MediaTypes.Of(Encoding.Latin1.GetBytes(bytes), name));
        Assert.Equal(disguised, MediaTypes.IsDisguised(name, type));
    }

    [Fact]
    public void What_can_run_is_never_shown()
    {
        Assert.All(["image/svg+xml", "text/html", "application/octet-stream", "application/zip"], type => Assert.False(MediaTypes.CanBeShown(type)));
        Assert.All(["image/png", "application/pdf", "text/plain"], type => Assert.True(MediaTypes.CanBeShown(type)));
    }
}
