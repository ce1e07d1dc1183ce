using Erp.Platform.Shell;
using Erp.Platform.Work;

namespace Erp.Admin.Roles;

/// <summary>Checks that permissions given exist: a mistyped one would open nothing and nobody would know why.</summary>
static class KnownPermissions
{
    /// <exception cref="InvalidInputException">No module knows one of the codes.</exception>
    public static void Require(IReadOnlyList<Module> modules, IEnumerable<string> codes, string field)
    {
        var known = modules.SelectMany(m => m.Permissions).Select(p => p.Code).ToHashSet();
        if (codes.FirstOrDefault(code => !known.Contains(code)) is { } unknown) throw new InvalidInputException(field, RoleTexts.UnknownPermission.With(unknown));
    }
}
