using System.Globalization;

namespace Erp.Platform.Files;

/// <summary>Addresses of the bytes of files, for pages.</summary>
static class FileAddress
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="id">The file.</param>
    /// <param name="no">Which version; the one in use without.</param>
    /// <param name="save">To be saved rather than shown.</param>
    public static string Of(Guid id, int? no = null, bool save = false) =>
        $"/api/v1/files/{id}/content?save={(save ? "true" : "false")}{(no is { } n ? "&no=" + n.ToString(CultureInfo.InvariantCulture) : null)}";
}
