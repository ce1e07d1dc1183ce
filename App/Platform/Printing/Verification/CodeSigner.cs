using System.Security.Cryptography;

namespace Erp.Platform.Printing.Verification;

/// <summary>Makes the codes of one company's documents. Got from <see cref="DocumentCheck.SignerAsync"/> once for however many documents are printed.</summary>
public sealed class CodeSigner
{
    internal const int SignatureLength = 12;

    readonly Guid tenantId;
    readonly byte[] key;

    internal CodeSigner(Guid tenantId, byte[] key) => (this.tenantId, this.key) = (tenantId, key);

    /// <summary>The code for a document; goes into the QR code behind <c>/verify/</c>.</summary>
    public string Code(char kind, Guid documentId, byte[] fingerprint)
    {
        byte[] content = [.. tenantId.ToByteArray(), .. documentId.ToByteArray(), (byte)kind, .. fingerprint];
        return Convert.ToBase64String([.. content, .. Sign(key, content)]).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    internal static byte[] Sign(byte[] key, byte[] content) => HMACSHA256.HashData(key, content)[..SignatureLength];
}
