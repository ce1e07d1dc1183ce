using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>Keeps files in a bucket of S3-compatible storage, as <c>company/ab/hash</c>. Large ones go up in parts; an object is there whole or not at all.</summary>
public sealed class S3FileStore(S3Settings settings) : IFileStore, IDisposable
{
    /// <summary>What is larger goes up in parts of this size; 5 GB are 80 of them, and a storage takes 10,000.</summary>
    const long Part = 64 * 1024 * 1024;

    readonly AmazonS3Client client = Open(settings);

    public async Task PutAsync(Tenant tenant, string hash, string path, CancellationToken ct)
    {
        // What is stored is told by its name: sending the same bytes again would change nothing.
        if (!await HasAsync(tenant, hash, ct)) await SendAsync(KeyOf(tenant, hash), path, new FileInfo(path).Length, ct);
        File.Delete(path);
    }

    public async Task<bool> HasAsync(Tenant tenant, string hash, CancellationToken ct) => await SizeAsync(tenant, hash, ct) is not null;

    public async Task<Stream> OpenAsync(Tenant tenant, string hash, CancellationToken ct) =>
        new S3ReadStream(client, settings.Bucket, KeyOf(tenant, hash), await SizeAsync(tenant, hash, ct) ?? throw new BusinessRuleException(AttachmentTexts.Gone));

    public Task RemoveAsync(Tenant tenant, string hash, CancellationToken ct) => client.DeleteObjectAsync(settings.Bucket, KeyOf(tenant, hash), ct);

    public void Dispose() => client.Dispose();

    /// <summary>Each request is signed over its whole body, so that the storage checks what it got; pieces signed one by one are not understood by all of them.</summary>
    async Task SendAsync(string key, string path, long size, CancellationToken ct)
    {
        if (size <= Part)
        {
            await client.PutObjectAsync(new PutObjectRequest { BucketName = settings.Bucket, Key = key, FilePath = path, UseChunkEncoding = false }, ct);
            return;
        }

        var upload = (await client.InitiateMultipartUploadAsync(new InitiateMultipartUploadRequest { BucketName = settings.Bucket, Key = key }, ct)).UploadId;
        try
        {
            var parts = new List<PartETag>();
            for (var at = 0L; at < size; at += Part)
            {
                var part = new UploadPartRequest
                {
                    BucketName = settings.Bucket, Key = key, UploadId = upload, PartNumber = parts.Count + 1, FilePath = path, FilePosition = at,
                    PartSize = Math.Min(Part, size - at), UseChunkEncoding = false,
                };
                parts.Add(new PartETag(part.PartNumber ?? 0, (await client.UploadPartAsync(part, ct)).ETag));
            }

            await client.CompleteMultipartUploadAsync(new CompleteMultipartUploadRequest { BucketName = settings.Bucket, Key = key, UploadId = upload, PartETags = parts }, ct);
        }
        catch
        {
            // Parts that belong to no object would be paid for, for ever.
            await client.AbortMultipartUploadAsync(settings.Bucket, key, upload, CancellationToken.None);
            throw;
        }
    }

    async Task<long?> SizeAsync(Tenant tenant, string hash, CancellationToken ct)
    {
        try
        {
            return (await client.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = settings.Bucket, Key = KeyOf(tenant, hash) }, ct)).ContentLength;
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    static string KeyOf(Tenant tenant, string hash) => $"{tenant.Schema}/{hash[..2]}/{hash}";

    static AmazonS3Client Open(S3Settings settings)
    {
        // Checksums that only Amazon knows are left out: the name of an object is a stronger one.
        var config = new AmazonS3Config { RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED, ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED };
        if (settings.Region is { Length: > 0 } region) config.AuthenticationRegion = region;
        if (settings.Endpoint is { Length: > 0 } endpoint) (config.ServiceURL, config.ForcePathStyle) = (endpoint, true);
        else if (settings.Region is { Length: > 0 } amazons) config.RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(amazons);
        return settings is { AccessKey: { Length: > 0 } key, SecretKey: { } secret } ? new(new BasicAWSCredentials(key, secret), config) : new(config);
    }
}
