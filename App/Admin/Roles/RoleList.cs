using Erp.Platform.Access;
using Erp.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Roles;

/// <summary>The list of roles, for grid, API and export.</summary>
public static class RoleList
{
    public static readonly RecordList<RoleRow> Description = new RecordList<RoleRow>("admin/roles", AdminTexts.Roles, PlatformPermissions.Users, RoleQueries.Rows)
        .Column(r => r.Name, RoleTexts.Name)
        .Column(r => r.Permissions, RoleTexts.Permissions, width: "140px")
        .Column(r => r.Members, RoleTexts.Members, width: "140px")
        .Search((rows, words) => rows.Where(r => EF.Functions.ILike(r.Name, ListTexts.Containing(words), "\\")))
        .OrderBy(r => r.Name);
}
