using System.Security.Cryptography;
using System.Text;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Printing.Verification;

/// <summary>What a printed document says of itself now; nothing that names a person.</summary>
/// <param name="Kind">What kind of document it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its date.</param>
/// <param name="Total">Its gross total.</param>
/// <param name="Currency">ISO code.</param>
/// <param name="Cancelled">It no longer holds.</param>
/// <param name="Fingerprint">Of everything that is printed; see <see cref="DocumentCheck.Fingerprint"/>.</param>
public sealed record VerifiedDocument(Text Kind, string Number, DateOnly Date, decimal Total, string Currency, bool Cancelled, byte[] Fingerprint);

/// <summary>Finds documents of one kind for the public check. Registered by the module that owns them.</summary>
public interface IVerifiable
{
    /// <summary>One letter that stands for the kind in codes already printed: never change it.</summary>
    char Kind { get; }

    /// <summary>The document as it is now; null when it no longer exists.</summary>
    Task<VerifiedDocument?> FindAsync(ErpDb db, Guid id, CancellationToken ct);
}

/// <summary>What became of a printed document.</summary>
public enum Verdict
{
    /// <summary>The paper says what the books say.</summary>
    Genuine,

    /// <summary>The document was changed after this paper was printed.</summary>
    Changed,

    /// <summary>The document was cancelled.</summary>
    Cancelled,

    /// <summary>No company here printed this code.</summary>
    Unknown,
}

/// <summary>The answer to whoever scans a code.</summary>
public sealed record Verified(Verdict Verdict, string? Company, VerifiedDocument? Document);

/// <summary>
/// The code on printed documents and its public check. A code is signed and says which document in which state was printed; nothing
/// is stored for it, so printing stays a mere reading and the same document gives the same bytes. A code nobody here signed is unknown.
/// </summary>
public sealed class DocumentCheck(IDataProtectionProvider protection, IDbContextFactory<PlatformDb> platform, ErpDbFactory databases, IEnumerable<IVerifiable> kinds, Caller caller)
{
    const int FingerprintLength = 8;
    const int CodeLength = 16 + 16 + 1 + FingerprintLength + CodeSigner.SignatureLength;
    const string KeyName = "verification";

    /// <summary>The fingerprint of what is printed: the same words and figures give the same bytes.</summary>
    public static byte[] Fingerprint(params ReadOnlySpan<string?> printed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in printed)
        {
            var bytes = Encoding.UTF8.GetBytes(part ?? "");
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset()[..FingerprintLength];
    }

    /// <summary>Makes codes for documents of the caller's company.</summary>
    public async Task<CodeSigner> SignerAsync(CancellationToken ct = default) => new(caller.Actor.Tenant.Id, await KeyAsync(ct));

    /// <summary>Looks a scanned code up. Takes no caller: anyone may ask.</summary>
    public async Task<Verified> CheckAsync(string code, CancellationToken ct = default)
    {
        var unknown = new Verified(Verdict.Unknown, null, null);
        if (Decode(code) is not { Length: CodeLength } bytes) return unknown;
        var content = bytes.AsSpan(0, CodeLength - CodeSigner.SignatureLength).ToArray();
        if (!CryptographicOperations.FixedTimeEquals(CodeSigner.Sign(await KeyAsync(ct), content), bytes.AsSpan(content.Length))) return unknown;

        var tenantId = new Guid(content.AsSpan(0, 16));
        await using var shared = await platform.CreateDbContextAsync(ct);
        if (await shared.Tenants.AsNoTracking().FirstOrDefaultAsync(t => t.Id == tenantId, ct) is not { } row) return unknown;
        if (kinds.FirstOrDefault(k => k.Kind == (char)content[32]) is not { } kind) return unknown;
        await using var db = databases.OpenForReading(row.ToTenant());
        if (await kind.FindAsync(db, new Guid(content.AsSpan(16, 16)), ct) is not { } document) return unknown;
        var verdict = document.Cancelled ? Verdict.Cancelled : document.Fingerprint.AsSpan().SequenceEqual(content.AsSpan(33)) ? Verdict.Genuine : Verdict.Changed;
        return new Verified(verdict, row.Name, document);
    }

    /// <summary>The server's signing key: made once, kept under the server's own protection, since codes on paper must hold for years.</summary>
    async Task<byte[]> KeyAsync(CancellationToken ct)
    {
        var protector = protection.CreateProtector("Kontor.Verification");
        await using var db = await platform.CreateDbContextAsync(ct);
        var kept = await db.ServerSecrets.AsNoTracking().FirstOrDefaultAsync(s => s.Name == KeyName, ct);
        if (kept is not null) return protector.Unprotect(kept.Protected);
        var key = RandomNumberGenerator.GetBytes(32);
        db.Add(new ServerSecret { Name = KeyName, Protected = protector.Protect(key) });
        try
        {
            await db.SaveChangesAsync(ct);
            return key;
        }
        catch (DbUpdateException)
        {
            // Another server made it first.
            return await KeyAsync(ct);
        }
    }

    static byte[]? Decode(string code)
    {
        if (code.Length > CodeLength * 2) return null;
        try
        {
            var text = code.Replace('-', '+').Replace('_', '/');
            return Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
