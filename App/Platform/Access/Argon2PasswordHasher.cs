using System.Runtime.InteropServices;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Erp.Platform.Access;

/// <summary>
/// Keeps passwords as Argon2id hashes, made by libsodium: 19 MiB of memory, two passes, one lane, as the OWASP password storage
/// advice sets as its minimum. The hash names its own parameters, so they can rise later without harm to old ones.
/// </summary>
public sealed partial class Argon2PasswordHasher : IPasswordHasher<User>
{
    const ulong Passes = 2;
    const nuint Memory = 19 * 1024 * 1024;
    const int HashLength = 128;
    const int Argon2Id = 2;

    static Argon2PasswordHasher()
    {
        if (Initialise() < 0) throw new InvalidOperationException("libsodium cannot be initialised.");
    }

    /// <inheritdoc/>
    public string HashPassword(User user, string password)
    {
        var hash = new byte[HashLength];
        var bytes = Encoding.UTF8.GetBytes(password);
        if (Hash(hash, bytes, (ulong)bytes.Length, Passes, Memory, Argon2Id) != 0) throw new InvalidOperationException("There is not enough memory to hash a password.");
        return Encoding.ASCII.GetString(hash).TrimEnd('\0');
    }

    /// <inheritdoc/>
    public PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword)
    {
        var hash = new byte[HashLength];
        if (hashedPassword.Length >= HashLength) return PasswordVerificationResult.Failed;
        Encoding.ASCII.GetBytes(hashedPassword, hash);
        var bytes = Encoding.UTF8.GetBytes(providedPassword);
        if (Verify(hash, bytes, (ulong)bytes.Length) != 0) return PasswordVerificationResult.Failed;
        return NeedsRehash(hash, Passes, Memory) == 0 ? PasswordVerificationResult.Success : PasswordVerificationResult.SuccessRehashNeeded;
    }

    [LibraryImport("libsodium.so.23", EntryPoint = "sodium_init")]
    private static partial int Initialise();

    [LibraryImport("libsodium.so.23", EntryPoint = "crypto_pwhash_str_alg")]
    private static partial int Hash([Out] byte[] hash, byte[] password, ulong length, ulong passes, nuint memory, int algorithm);

    [LibraryImport("libsodium.so.23", EntryPoint = "crypto_pwhash_str_verify")]
    private static partial int Verify(byte[] hash, byte[] password, ulong length);

    [LibraryImport("libsodium.so.23", EntryPoint = "crypto_pwhash_str_needs_rehash")]
    private static partial int NeedsRehash(byte[] hash, ulong passes, nuint memory);
}
