using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Work;

namespace Erp.Projects.BomLines;

/// <summary>Puts what an item consists of below its line.</summary>
public sealed class BomBreakdown(BomFilling filling)
{
    const decimal Least = 0.001m;

    /// <summary>
    /// Puts the parts list of an item below its line, each part with what it costs; the line stays as a heading, no item any more, so that nothing is bought or reserved twice, and so
    /// does every part that is broken down itself. A heading costs nothing, unless the cost of a part is not known: in that case the line keeps its price, and the parts come without.
    /// </summary>
    /// <param name="db">The caller's transaction, which holds the project.</param>
    /// <param name="tree">The list, which follows.</param>
    /// <param name="line">The line.</param>
    /// <param name="allLevels">Parts that consist of parts are broken down, too.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="BusinessRuleException">The item has no parts list or is no longer counted in the line's unit, or the project's list would become too deep, too
    /// long or beyond counting.</exception>
    public async Task PutAsync(ErpDb db, BomTree tree, BomLine line, bool allLevels, CancellationToken ct)
    {
        var parts = line.ItemId is { } item ? await ItemStructure.OfAsync(db, item, allLevels, BomLimits.Lines + 1, ct) : [];
        if (parts.Count == 0) throw new BusinessRuleException(BomLineTexts.NoParts.With(line.Name));
        BomRules.RequirePlace(tree, line.Id, id: null, parts.Max(p => p.Depth) + 1);
        var typed = await TypedAsync(db, line, parts, ct);
        var isCosted = typed.TrueForAll(p => p.UnitPrice is not null);
        if (!isCosted) typed.ForEach(p => p.UnitPrice = 0);
        var lines = new List<BomLine>(parts.Count);
        foreach (var (n, form) in (await filling.CompleteAsync(db, typed, _ => "", ct)).Index())
        {
            var parent = parts[n].Above < 0 ? line.Id : lines[parts[n].Above].Id;
            var below = new BomLine(line.ProjectId, parent, tree.Below(parent).Select(id => tree[id].Position).LastOrDefault() + BomRules.Gap, form);
            tree.Put(below.Node);
            lines.Add(below);
        }

        var heading = BomLineForm.Of(line);
        (heading.ItemId, heading.SupplierId) = (null, null);
        if (isCosted) heading.UnitPrice = 0;
        line.Change(heading);
        tree.Put(line.Node);
        BomRules.RequireCountable(tree);
        db.AddRange(lines);
    }

    /// <summary>The parts as lines; those that are not broken down are items with what they cost, as far as that is known.</summary>
    async Task<List<BomLineForm>> TypedAsync(ErpDb db, BomLine line, IReadOnlyList<StructureLine> parts, CancellationToken ct)
    {
        var headings = parts.Select(p => p.Above).ToHashSet();
        var costs = await filling.CostsAsync(db, [.. parts.Where((_, n) => !headings.Contains(n)).Select(p => p.ItemId).Distinct()], ct);
        if (!(await ItemContent.OfAsync(db, [line.ItemId!.Value], ct))[line.ItemId.Value].Factors.TryGetValue(line.UnitCode, out var perLine))
            throw new BusinessRuleException(BomLineTexts.OtherUnit.With(line.Name, line.UnitCode), nameof(BomLine.UnitCode));
        return
        [
            .. parts.Select((part, n) => new BomLineForm
            {
                ItemId = headings.Contains(n) ? null : part.ItemId, Name = part.Name, Note = part.Text, UnitCode = part.UnitCode,
                Quantity = Countable(part.Quantity * (part.Above < 0 ? perLine : parts[part.Above].Factor)),
                UnitPrice = headings.Contains(n) ? 0 : costs.Find(part.ItemId, part.UnitCode), CategoryId = line.CategoryId,
                SupplierId = headings.Contains(n) ? null : line.SupplierId, WantedDate = line.WantedDate, WorkItemId = line.WorkItemId,
            }),
        ];
    }

    /// <summary>A quantity as a list keeps it; what is less than it can say is the least that it can.</summary>
    static decimal Countable(decimal quantity) =>
        quantity <= (decimal)BomLimits.MostQuantity
            ? Math.Max(Least, Money.RoundQuantity(quantity))
            : throw new BusinessRuleException(BomLineTexts.TooMany.With(BomLimits.MostQuantity), nameof(BomLine.Quantity));
}
