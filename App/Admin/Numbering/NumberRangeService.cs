using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Numbering;

/// <summary>Sets how numbers look and where counting goes on.</summary>
public sealed class NumberRangeService(UnitOfWork work, TimeProvider clock)
{
    /// <summary>
    /// Defines a range for numbers to come. A range that changes between yearly and continuous counting goes on above every number it
    /// has given, so that none repeats.
    /// </summary>
    /// <exception cref="BusinessRuleException">The pattern could repeat a number, is not well formed, or the counter would go back.</exception>
    public Task DefineAsync(Guid id, NumberRangeForm form, CancellationToken ct = default) => work.RunAsync(AdminCommands.DefineNumberRange, new { id, form }, async db =>
    {
        FormCheck.Require(form);
        var range = await db.Set<NumberRange>().RequireAsync(id, form, ct);
        var today = clock.Today();
        // Locked as documents lock it, so that no number is taken meanwhile.
        var counters = await db.Set<NumberCounter>().FromSql($"select * from number_counters where range_id = {id} order by year for update").ToListAsync(ct);
        var year = form.Yearly ? today.Year : 0;
        var counter = counters.Find(c => c.Year == year);
        if (counter is null && (form.Next is not null || range.Yearly != form.Yearly)) db.Add(counter = new NumberCounter(id, year));
        if (range.Yearly != form.Yearly && counters.Count > 0) counter!.ContinueAt(counters.Max(c => c.Next));
        if (form.Next is { } next) counter!.ContinueAt(next);

        var pattern = form.Pattern!.Trim();
        range.Define(pattern, form.Yearly);
        if (NumberPattern.Format(pattern, counter?.Next ?? 1, today).Length > NumberPattern.MaxLength)
            throw new BusinessRuleException(NumberRangeTexts.TooLong.With(NumberPattern.MaxLength), nameof(form.Pattern));
    }, ct);
}
