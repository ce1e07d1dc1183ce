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

    /// <summary>The keys of these persons, made in this transaction where there is none yet; at most one query, however many persons.</summary>
    internal async Task<IReadOnlyDictionary<Guid, byte[]>> ForWritingAsync(ErpDb db, IReadOnlyCollection<Guid> persons, CancellationToken ct)
    {
        var tenant = db.Tenant!.Id;
        var keys = new Dictionary<Guid, byte[]>(persons.Count);
        foreach (var person in persons)
            if (known.TryGetValue((tenant, person), out var key)) keys[person] = key;
        if (keys.Count == persons.Count) return keys;
        foreach (var made in db.Set<PersonalKey>().Local) keys[made.PersonId] = made.Key;
        List<Guid> unknown = [.. persons.Where(person => !keys.ContainsKey(person))];
        if (unknown.Count == 0) return keys;
        await foreach (var row in db.Set<PersonalKey>().Where(k => unknown.Contains(k.PersonId)).AsAsyncEnumerable().WithCancellation(ct))
            keys[row.PersonId] = known[(tenant, row.PersonId)] = row.Key;
        foreach (var person in unknown.Where(person => !keys.ContainsKey(person)))
        {
            var made = new PersonalKey { PersonId = person, Key = RandomNumberGenerator.GetBytes(32) };
            keys[person] = made.Key;
            db.Add(made);
        }

        return keys;
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
