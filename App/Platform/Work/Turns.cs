using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>Commands of a company that must come one after the other, because what they look at is more than the rows they change.</summary>
public static class Turns
{
    /// <summary>Waits until no other command of the company holds this turn, and holds it until the command ends.</summary>
    /// <param name="db">The command's context.</param>
    /// <param name="turn">What is done in turn, such as <c>kits</c>.</param>
    /// <param name="ct">Stops waiting.</param>
    public static Task TakeTurnAsync(this ErpDb db, string turn, CancellationToken ct = default) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({$"{turn}:{db.Tenant!.Schema}"}, 0))", ct);
}
