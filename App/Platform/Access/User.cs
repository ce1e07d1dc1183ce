using Microsoft.AspNetCore.Identity;

namespace Erp.Platform.Access;

/// <summary>An account: one person, possibly at home in several companies. Kept in the schema <c>platform</c>.</summary>
public sealed class User : IdentityUser<Guid>
{
    /// <summary>First and last name as others see it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Two-letter language the person works in.</summary>
    public string Language { get; set; } = "de";

    public DateTimeOffset CreatedAt { get; set; }
}
