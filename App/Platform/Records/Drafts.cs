using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Erp.Platform.Records;

/// <summary>Keeps and finds the caller's own drafts. They are nobody else's business: no right opens another person's.</summary>
public sealed class Drafts(Caller caller, ErpDbFactory databases, TimeProvider clock)
{
    readonly Dictionary<string, string> noted = [];

    /// <summary>Notes what is about to be saved: whoever opens the form again on this screen before that finds it all the same.</summary>
    public void Note(string form, string content) => noted[form] = content;

    /// <summary>The draft of a form; null when there is none.</summary>
    public async Task<string?> FindAsync(string form, CancellationToken ct = default)
    {
        if (noted.TryGetValue(form, out var content)) return content;
        var user = caller.Actor.Id;
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        return await db.Set<Draft>().Where(d => d.UserId == user && d.Form == form).Select(d => d.Content).FirstOrDefaultAsync(ct);
    }

    /// <summary>Keeps what was typed so far. From then on the one kept counts, which another tab may save or give up.</summary>
    public async Task SaveAsync(string form, string content, CancellationToken ct = default)
    {
        noted[form] = content;
        await using var connection = await databases.ConnectAsync(caller.Actor.Tenant, ct);
        await using var command = new NpgsqlCommand(
            "insert into drafts (user_id, form, content, at) values ($1, $2, $3, $4) on conflict (user_id, form) do update set content = excluded.content, at = excluded.at", connection)
        {
            Parameters = { new() { Value = caller.Actor.Id }, new() { Value = form }, new() { Value = content }, new() { Value = clock.GetUtcNow() } },
        };
        await command.ExecuteNonQueryAsync(ct);
        if (noted.GetValueOrDefault(form) == content) noted.Remove(form);
    }

    /// <summary>Throws a draft away: it was saved or given up.</summary>
    public async Task DiscardAsync(string form, CancellationToken ct = default)
    {
        noted.Remove(form);
        await using var connection = await databases.ConnectAsync(caller.Actor.Tenant, ct);
        await using var command = new NpgsqlCommand("delete from drafts where user_id = $1 and form = $2", connection)
        {
            Parameters = { new() { Value = caller.Actor.Id }, new() { Value = form } },
        };
        await command.ExecuteNonQueryAsync(ct);
    }
}
