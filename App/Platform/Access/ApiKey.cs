using System.Security.Cryptography;
using System.Text;
using Erp.Platform.Work;

namespace Erp.Platform.Access;

/// <summary>A key by which a program acts in one company with its own rights. The secret is shown once and kept only as a hash.</summary>
public sealed class ApiKey : Record, INamed
{
    ApiKey() { }

    ApiKey(string name, IEnumerable<string> permissions, byte[] secretHash)
    {
        Name = name;
        Permissions = [.. permissions.Distinct().Order()];
        SecretHash = secretHash;
    }

    /// <summary>What the key is for, as the administrator named it.</summary>
    public string Name { get; private set; } = "";

    public List<string> Permissions { get; private set; } = [];

    /// <summary>SHA-256 of the secret; the secret has 256 random bits, so a slow hash would add nothing.</summary>
    public byte[] SecretHash { get; private set; } = [];

    /// <summary>From when on it no longer opens anything.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    string INamed.DisplayName => Name;

    /// <summary>Makes a key; the secret is returned here and nowhere else.</summary>
    public static (ApiKey Key, string Secret) Create(string name, IEnumerable<string> permissions)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (new ApiKey(name, permissions, Hash(secret)), secret);
    }

    /// <summary>Whether a presented secret is this key's, compared in constant time.</summary>
    public bool Opens(string secret) => RevokedAt is null && CryptographicOperations.FixedTimeEquals(SecretHash, Hash(secret));

    /// <summary>Ends the key for good.</summary>
    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
