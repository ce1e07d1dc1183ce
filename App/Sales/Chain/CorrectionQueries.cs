using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;

namespace Erp.Sales.Chain;

/// <summary>Tells how documents can be taken back.</summary>
public sealed class CorrectionQueries(Database database, Caller caller, IReadOnlyList<Module> modules, TimeProvider clock)
{
    /// <summary>The ways in which a document can be taken back as things stand, the most sensible first, with the rights the reader lacks for each step.</summary>
    /// <param name="stage">What it is; invoices of every kind are <see cref="ChainStage.Invoice"/>.</param>
    /// <param name="id">Its key.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<CorrectionPlan> PlanAsync(ChainStage stage, Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var plan = CorrectionPlanning.Of(await CorrectionReading.ReadAsync(db, stage, id, clock.Today(), ct));
        var needed = plan.Options.SelectMany(o => o.Steps).SelectMany(s => s.Commands).Select(c => c.Permission).Distinct().ToList();
        var lacking = new HashSet<string>();
        foreach (var permission in needed)
            if (!await caller.MayAsync(permission, ct)) lacking.Add(permission);
        if (lacking.Count == 0) return plan;
        var names = modules.SelectMany(m => m.Permissions).Where(p => lacking.Contains(p.Code)).ToDictionary(p => p.Code, p => p.Label.ToString());
        return plan with { Options = [.. plan.Options.Select(o => o with { Steps = [.. o.Steps.Select(s => s with { NeedsRights = NeededOf(s, names) })] })] };
    }

    static IReadOnlyList<string> NeededOf(CorrectionStep step, Dictionary<string, string> names) =>
        [.. step.Commands.Select(c => c.Permission).Distinct().Where(names.ContainsKey).Select(p => names[p])];
}
