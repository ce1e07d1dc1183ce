namespace Erp.Platform.Live;

/// <summary>Somebody at a record, as others see it.</summary>
/// <param name="Key">The stay of one screen.</param>
/// <param name="TenantId">Company.</param>
/// <param name="Place">The record or board.</param>
/// <param name="UserId">Account.</param>
/// <param name="Name">As colleagues know the person.</param>
/// <param name="Carries">Key of the card the person is carrying.</param>
/// <param name="Field">Id of the field the person is in.</param>
public sealed record Guest(Guid Key, Guid TenantId, Guid Place, Guid UserId, string Name, Guid? Carries = null, string? Field = null)
{
    /// <summary>Most characters of a field's id: word of it travels between servers.</summary>
    internal const int Longest = 200;

    /// <summary>Up to two letters that stand for the name.</summary>
    public string Initials => InitialsOf(Name);

    /// <summary>Up to two letters that stand for a name.</summary>
    public static string InitialsOf(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0])).Take(2));
}
