using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Keys;

/// <summary>The list of keys, for grid, API and export.</summary>
public static class ApiKeyList
{
    public static readonly RecordList<ApiKeyRow> Description = new RecordList<ApiKeyRow>("admin/keys", AdminTexts.Keys, PlatformPermissions.Users, ApiKeyQueries.Rows)
        .Column(k => k.Name, ApiKeyTexts.Name)
        .Choice(k => k.State, ApiKeyTexts.State, Enum.GetValues<KeyState>(), state => state == KeyState.Valid ? ApiKeyTexts.Valid : ApiKeyTexts.Revoked,
            state => state == KeyState.Valid ? Tone.Success : Tone.Neutral)
        .Column(k => k.Permissions, ApiKeyTexts.Permissions, width: "120px")
        .Column(k => k.CreatedAt, ApiKeyTexts.CreatedAt)
        .Column(k => k.RevokedAt, ApiKeyTexts.RevokedAt)
        .Search((rows, words) => rows.Where(k => EF.Functions.ILike(k.Name, ListTexts.Containing(words), "\\")))
        .OrderBy(k => k.Name);
}
