using System.Security.Cryptography;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Files;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Files;

/// <summary>Somebody's desk in a company: customers to hang files on, and hands that upload.</summary>
sealed class Desk(Company company)
{
    /// <summary>A customer of a name of its own.</summary>
    public Task<Guid> CustomerAsync(string name = "Festspielhaus") => company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(
        new PartyForm { CompanyName = $"{name} {Guid.CreateVersion7():N}", Address = new() { Street = "Kaistraße 5", PostCode = "20457", City = "Hamburg", CountryCode = "DE" } }));

    /// <summary>Somebody who may read customers, and change them where wanted.</summary>
    public Task<Actor> ClerkAsync(bool mayWrite = true, params string[] more) =>
        company.HireAsync("Vera Sommer", [PartiesPermissions.Read, .. mayWrite ? [PartiesPermissions.Write] : Array.Empty<string>(), .. more]);

    /// <summary>Uploads a file at once.</summary>
    public async Task<SavedFile> UploadAsync(Actor who, Guid record, string name, byte[] bytes, Guid? versionOf = null)
    {
        var upload = await company.AsAsync(who, p => Uploads(p).StartAsync(record, new UploadForm
        {
            Name = name, Size = bytes.Length, VersionOf = versionOf, Sha256 = Convert.ToHexString(SHA256.HashData(bytes)),
        }));
        await company.AsAsync(who, p => Uploads(p).AppendAsync(upload.Id, 0, new MemoryStream(bytes)));
        return await company.AsAsync(who, p => Uploads(p).FinishAsync(upload.Id));
    }

    /// <summary>The files of a record.</summary>
    public Task<IReadOnlyList<AttachmentRow>> FilesAsync(Actor who, Guid record) => company.AsAsync(who, p => p.GetRequiredService<AttachmentQueries>().OfAsync(record));

    /// <summary>Lets somebody change files.</summary>
    public Task DoAsync(Actor who, Func<AttachmentService, Task> act) => company.AsAsync(who, p => act(p.GetRequiredService<AttachmentService>()));

    /// <summary>What a file contains.</summary>
    public async Task<byte[]> ReadAsync(Actor who, Guid file, int? no = null)
    {
        await using var content = (await company.AsAsync(who, p => p.GetRequiredService<AttachmentQueries>().LoadAsync(file, no))).Content;
        var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    public static UploadService Uploads(IServiceProvider provider) => provider.GetRequiredService<UploadService>();
}
