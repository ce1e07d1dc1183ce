using Erp.Platform.Work;

namespace Erp.Platform.Access;

/// <summary>A named set of rights within one company.</summary>
public sealed class Role : Record, INamed
{
    Role() { }

    public Role(string name, IEnumerable<string> permissions)
    {
        Name = name;
        Permissions = [.. permissions.Order()];
    }

    public string Name { get; private set; } = "";

    /// <summary>Permission codes, in alphabetical order.</summary>
    public List<string> Permissions { get; private set; } = [];

    string INamed.DisplayName => Name;

    /// <summary>Renames the role and sets what it allows.</summary>
    public void Define(string name, IEnumerable<string> permissions)
    {
        Name = name;
        Permissions = [.. permissions.Distinct().Order()];
    }
}
