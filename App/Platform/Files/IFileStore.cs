using Erp.Platform.Tenancy;

namespace Erp.Platform.Files;

/// <summary>
/// Where the bytes of files lie, under the SHA-256 of what they are: the same bytes are stored once per company, and what is stored is never
/// changed. Two companies share nothing, not even equal bytes. Kept on disk (<see cref="DiskFileStore"/>) or in S3-compatible storage
/// (<see cref="S3FileStore"/>) by setting.
/// </summary>
public interface IFileStore
{
    /// <summary>Takes a finished file over. Doing it twice does no harm.</summary>
    /// <param name="tenant">Whose it is.</param>
    /// <param name="hash">SHA-256 of its bytes in lower-case hex.</param>
    /// <param name="path">Where it lies on this server; afterwards it no longer does.</param>
    /// <param name="ct">Gives up; nothing half is ever found.</param>
    Task PutAsync(Tenant tenant, string hash, string path, CancellationToken ct);

    /// <summary>Whether the bytes are there.</summary>
    Task<bool> HasAsync(Tenant tenant, string hash, CancellationToken ct);

    /// <summary>Opens the bytes for reading, from any place on.</summary>
    /// <exception cref="Work.BusinessRuleException">They are not there.</exception>
    Task<Stream> OpenAsync(Tenant tenant, string hash, CancellationToken ct);

    /// <summary>Removes the bytes for good; does nothing where there are none.</summary>
    Task RemoveAsync(Tenant tenant, string hash, CancellationToken ct);
}
