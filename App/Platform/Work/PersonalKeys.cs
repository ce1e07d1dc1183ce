using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>
/// Keeps personal values in the change log under one key per person (AES-256-GCM). Without the key they are noise, while the
/// hash chain, which runs over the encrypted form, stays whole: so a person can be erased and the books still proven.
/// </summary>
public sealed class PersonalKeys
{
    const string Mark = "enc:";
    const int NonceLength = 12;
    const int TagLength = 16;

    readonly ConcurrentDictionary<(Guid Tenant, Guid Person), byte[]> known = new();

    /// <summary>The person's key, made in this transaction when there is none yet.</summary>
    internal async Task<byte[]> ForWritingAsync(ErpDb db, Guid personId, CancellationToken ct)
    {
        var tenant = db.Tenant!.Id;
        if (known.TryGetValue((tenant, personId), out var key)) return key;
        var row = db.Set<PersonalKey>().Local.FirstOrDefault(k => k.PersonId == personId)
            ?? await db.Set<PersonalKey>().FirstOrDefaultAsync(k => k.PersonId == personId, ct);
        if (row is null) db.Add(row = new PersonalKey { PersonId = personId, Key = RandomNumberGenerator.GetBytes(32) });
        else known[(tenant, personId)] = row.Key;
        return row.Key;
    }

    /// <summary>The keys of these persons that still exist.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, byte[]>> ForReadingAsync(ErpDb db, CancellationToken ct) =>
        await db.Set<PersonalKey>().ToDictionaryAsync(k => k.PersonId, k => k.Key, ct);

    /// <summary>Whether a logged value is kept under a key.</summary>
    internal static bool IsProtected(string? value) => value?.StartsWith(Mark, StringComparison.Ordinal) == true;

    /// <summary>Keeps a JSON value under a key; the person's id travels along, so that a reader knows whose key opens it.</summary>
    internal static string Protect(byte[] key, Guid personId, ReadOnlySpan<byte> json)
    {
        Span<byte> sealedValue = new byte[NonceLength + json.Length + TagLength];
        var nonce = sealedValue[..NonceLength];
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, json, sealedValue[NonceLength..^TagLength], sealedValue[^TagLength..], personId.ToByteArray());
        return $"{Mark}{personId:N}:{Convert.ToBase64String(sealedValue)}";
    }

    /// <summary>Whose value this is.</summary>
    internal static Guid PersonOf(string protectedValue) => Guid.ParseExact(protectedValue.AsSpan(Mark.Length, 32), "N");

    /// <summary>The JSON value back.</summary>
    internal static string Open(byte[] key, string protectedValue)
    {
        var person = PersonOf(protectedValue);
        var bytes = Convert.FromBase64String(protectedValue[(Mark.Length + 33)..]);
        var json = new byte[bytes.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength, json.Length), bytes.AsSpan(bytes.Length - TagLength), json, person.ToByteArray());
        return Encoding.UTF8.GetString(json);
    }
}
