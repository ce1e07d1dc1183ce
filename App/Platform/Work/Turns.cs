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
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({Name(db, turn)}, 0))", ct);

    /// <summary>Waits until nobody else holds this turn alone, and lets nobody take it alone until the command ends; others may share it.</summary>
    /// <inheritdoc cref="TakeTurnAsync"/>
    public static Task ShareTurnAsync(this ErpDb db, string turn, CancellationToken ct = default) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock_shared(hashtextextended({Name(db, turn)}, 0))", ct);

    static string Name(ErpDb db, string turn) => $"{turn}:{db.Tenant!.Schema}";
}
