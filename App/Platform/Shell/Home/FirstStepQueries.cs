using Erp.Platform.Access;
using Erp.Platform.Tenancy;

namespace Erp.Platform.Shell.Home;

/// <summary>A first step and whether it is done.</summary>
public sealed record FirstStepRow(string Label, string Href, bool Done);

/// <summary>Reads which first steps are left for the caller.</summary>
public sealed class FirstStepQueries(Caller caller, Database database, IReadOnlyList<Module> modules)
{
    /// <summary>The steps the caller may take, in order; none when all are done.</summary>
    public async Task<IReadOnlyList<FirstStepRow>> LeftAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var steps = new List<FirstStepRow>();
        foreach (var step in modules.SelectMany(m => m.FirstSteps).OrderBy(s => s.Order))
            if (await caller.MayAsync(step.Permission, ct)) steps.Add(new(step.Label, step.Href, await step.IsDone(db, ct)));
        return steps.TrueForAll(s => s.Done) ? [] : steps;
    }
}
