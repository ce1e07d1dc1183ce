using Erp.Platform.Access;
using Erp.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Members;

/// <summary>The list of people, for grid, API and export.</summary>
public static class MemberList
{
    public static readonly RecordList<MemberRow> Description = new RecordList<MemberRow>("admin/members", AdminTexts.Members, PlatformPermissions.Users, MemberQueries.Rows)
        .Column(m => m.Name, MemberTexts.Name)
        .Column(m => m.Email, MemberTexts.Email)
        .Column(m => m.Roles, MemberTexts.Roles)
        .Column(m => m.Active, MemberTexts.Active, width: "110px")
        .Column(m => m.CreatedAt, ListTexts.CreatedAt, hidden: true)
        .Search((rows, words) => rows.Where(m => EF.Functions.ILike(m.Name, ListTexts.Containing(words), "\\") || EF.Functions.ILike(m.Email, ListTexts.Containing(words), "\\")))
        .OrderBy(m => m.Name);
}
