using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>What lines take over from the catalog where nothing was typed, and what of what was typed does not go with it.</summary>
public sealed class BomFilling(Costs costs, Caller caller)
{
    const string UsualUnit = "Stk";

    /// <summary>Completes a form; what it becomes is another one. A known line keeps the unit it has, even if its item is no longer counted in it.</summary>
    /// <inheritdoc cref="CompleteAsync(ErpDb, IReadOnlyList{BomLineForm}, Func{int, string}, CancellationToken)"/>
    public async Task<BomLineForm> CompleteAsync(ErpDb db, BomLineForm typed, BomLine? known, CancellationToken ct) => (await CompleteAsync(db, [typed], _ => "", known, ct))[0];

    /// <summary>Completes forms: words, unit and cost of their items, the first unit for free text. A handful of queries, however many lines.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="typed">The lines.</param>
    /// <param name="pathOf">What stands before the name of a field of a line, such as <c>Lines[3].</c>.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>What they become; the forms stay as they were typed.</returns>
    /// <exception cref="InvalidInputException">Items or units are unknown, an item is not counted in a unit, or words or the price of an item are missing; told at each field.</exception>
    public Task<IReadOnlyList<BomLineForm>> CompleteAsync(ErpDb db, IReadOnlyList<BomLineForm> typed, Func<int, string> pathOf, CancellationToken ct) =>
        CompleteAsync(db, typed, pathOf, known: null, ct);

    async Task<IReadOnlyList<BomLineForm>> CompleteAsync(ErpDb db, IReadOnlyList<BomLineForm> typed, Func<int, string> pathOf, BomLine? known, CancellationToken ct)
    {
        var forms = typed.Select(f => f.Copy()).ToList();
        var ids = forms.Select(f => f.ItemId).OfType<Guid>().Distinct().ToList();
        var names = (await db.Items.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(ct)).ToDictionary(i => i.Id, i => i.Name(CultureInfo.CurrentUICulture));
        var contents = await ItemContent.OfAsync(db, ids, ct);
        var book = await CostsAsync(db, ids, ct);
        var units = await UnitsAsync(db, ct);
        var errors = new List<FieldError>();
        foreach (var (n, form) in forms.Index())
        {
            var path = pathOf(n);
            List<string> own = known is not null && known.ItemId == form.ItemId ? [known.UnitCode] : [];
            if (form.ItemId is not { } id) Complete(form, null, [.. units, .. own], path, errors);
            else if (!names.TryGetValue(id, out var name))
            {
                errors.Add(new(path + nameof(form.ItemId), BomLineTexts.ItemUnknown));
                continue;
            }
            else Complete(form, name, [.. UnitsOf(contents[id]), .. own], path, errors);
            form.UnitPrice ??= form.ItemId is { } item ? book.Find(item, form.UnitCode) : 0;
            if (form.UnitPrice is null && form.UnitCode is not null) errors.Add(new(path + nameof(form.UnitPrice), BomLineTexts.NoPrice));
        }

        return errors.Count > 0 ? throw new InvalidInputException(errors) : forms;
    }

    /// <summary>What items cost, as far as whoever acts may know.</summary>
    public async Task<CostBook> CostsAsync(ErpDb db, IReadOnlyCollection<Guid> itemIds, CancellationToken ct) => await costs.OpenAsync(db, await MayKnowAsync(ct) ? itemIds : [], ct);

    /// <summary>Whether whoever acts may know what items cost.</summary>
    public ValueTask<bool> MayKnowAsync(CancellationToken ct) => caller.MayAsync(Costs.Permission, ct);

    /// <summary>The units an item is counted in, its own first.</summary>
    public static IReadOnlyList<string> UnitsOf(ItemContent item) => [.. item.Factors.OrderBy(f => f.Key != item.UnitCode).ThenBy(f => f.Value).Select(f => f.Key)];

    /// <summary>All units, the one that is usual for things first.</summary>
    public static Task<List<string>> UnitsAsync(ErpDb db, CancellationToken ct) => db.Units.OrderBy(u => u.Code != UsualUnit).ThenBy(u => u.Code).Select(u => u.Code).ToListAsync(ct);

    static void Complete(BomLineForm form, string? itemName, IReadOnlyList<string> units, string path, List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(form.Name)) form.Name = itemName ?? "";
        if (form.Name.Length == 0) errors.Add(new(path + nameof(form.Name), BomLineTexts.NoName));
        var unit = string.IsNullOrWhiteSpace(form.UnitCode) ? units[0] : units.FirstOrDefault(u => u.Equals(form.UnitCode.Trim(), StringComparison.OrdinalIgnoreCase));
        if (unit is null) errors.Add(new(path + nameof(form.UnitCode), itemName is null ? BomLineTexts.UnitUnknown.With(form.UnitCode!) : BomLineTexts.OtherUnit.With(form.Name, form.UnitCode!)));
        form.UnitCode = unit;
    }
}
