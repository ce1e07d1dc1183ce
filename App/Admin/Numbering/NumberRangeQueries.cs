using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Numbering;

/// <summary>A number range with its present state.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Version">Carried in the form when it is changed.</param>
/// <param name="Code">Stable name, such as <c>sales.invoice</c>.</param>
/// <param name="Pattern">How a number is written.</param>
/// <param name="Yearly">Whether counting starts at one in every calendar year.</param>
/// <param name="Next">The counter to give next, this year for a yearly range.</param>
/// <param name="NextNumber">The number a document of today would get.</param>
public sealed record NumberRangeDetail(Guid Id, int Version, string Code, string Pattern, bool Yearly, long Next, string NextNumber);

/// <summary>Reads number ranges.</summary>
public sealed class NumberRangeQueries(Database database, IReadOnlyList<Module> modules, TimeProvider clock)
{
    /// <summary>All ranges, in the order of the modules that keep them.</summary>
    public async Task<IReadOnlyList<NumberRangeDetail>> AllAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Settings, ct);
        var order = modules.SelectMany(m => m.NumberRanges).Select(r => r.Code).ToList();
        var ranges = await ReadAsync(db, db.Set<NumberRange>(), ct);
        return [.. ranges.OrderBy(r => order.IndexOf(r.Code) is >= 0 and var at ? at : int.MaxValue).ThenBy(r => r.Code, StringComparer.Ordinal)];
    }

    /// <summary>One range.</summary>
    /// <exception cref="Erp.Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<NumberRangeDetail> FindAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Settings, ct);
        await db.Set<NumberRange>().RequireAsync(id, ct);
        return (await ReadAsync(db, db.Set<NumberRange>().Where(r => r.Id == id), ct)).Single();
    }

    /// <summary>What people call a range: the text of the module that keeps it, or its bare code.</summary>
    public string LabelOf(string code)
    {
        var known = modules.SelectMany(m => m.NumberRanges).FirstOrDefault(r => r.Code == code);
        return known.Label is { } label ? label : code;
    }

    async Task<List<NumberRangeDetail>> ReadAsync(ErpDb db, IQueryable<NumberRange> ranges, CancellationToken ct)
    {
        var today = clock.Today();
        var rows = await ranges.Select(r => new
        {
            r.Id, r.Version, r.Code, r.Pattern, r.Yearly,
            Next = db.Set<NumberCounter>().Where(c => c.RangeId == r.Id && c.Year == (r.Yearly ? today.Year : 0)).Select(c => (long?)c.Next).FirstOrDefault() ?? 1,
        }).ToListAsync(ct);
        return [.. rows.Select(r => new NumberRangeDetail(r.Id, r.Version, r.Code, r.Pattern, r.Yearly, r.Next, NumberPattern.Format(r.Pattern, r.Next, today)))];
    }
}
