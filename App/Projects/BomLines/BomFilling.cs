using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>What lines take over from the catalog where nothing was typed, and what of what was typed does not go with it.</summary>
static class BomFilling
{
    const string UsualUnit = "Stk";

    /// <summary>Completes forms: words, unit and price of their items, the first unit for free text. A handful of queries, however many lines.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="prices">The catalog's prices.</param>
    /// <param name="today">The day whose prices hold.</param>
    /// <param name="typed">The lines.</param>
    /// <param name="pathOf">What stands before the name of a field of a line, such as <c>Lines[3].</c>.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>What they become; the forms stay as they were typed.</returns>
    /// <exception cref="InvalidInputException">Items or units are unknown, an item is not counted in a unit, or words are missing; told at each field.</exception>
    public static async Task<IReadOnlyList<BomLineForm>> CompleteAsync(ErpDb db, Prices prices, DateOnly today, IReadOnlyList<BomLineForm> typed, Func<int, string> pathOf, CancellationToken ct)
    {
        var forms = typed.Select(f => f.Copy()).ToList();
        var ids = forms.Select(f => f.ItemId).OfType<Guid>().Distinct().ToList();
        var items = await db.Items.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        var book = await prices.OpenAsync(db, partyId: null, [.. items.Values], today, Money.Euro, ct);
        var units = await UnitsAsync(db, ct);
        var errors = new List<FieldError>();
        foreach (var (n, form) in forms.Index())
        {
            var path = pathOf(n);
            if (form.ItemId is { } id && !items.ContainsKey(id)) errors.Add(new(path + nameof(form.ItemId), BomLineTexts.ItemUnknown));
            else Complete(form, form.ItemId is { } key ? items[key].Name(CultureInfo.CurrentUICulture) : null, book, units, path, errors);
        }

        return errors.Count > 0 ? throw new InvalidInputException(errors) : forms;
    }

    /// <summary>All units, the one that is usual for things first.</summary>
    public static Task<List<string>> UnitsAsync(ErpDb db, CancellationToken ct) => db.Units.OrderBy(u => u.Code != UsualUnit).ThenBy(u => u.Code).Select(u => u.Code).ToListAsync(ct);

    static void Complete(BomLineForm form, string? itemName, PriceBook book, List<string> units, string path, List<FieldError> errors)
    {
        var own = form.ItemId is { } id ? book.UnitsOf(id) : units;
        if (string.IsNullOrWhiteSpace(form.Name)) form.Name = itemName ?? "";
        if (form.Name.Length == 0) errors.Add(new(path + nameof(form.Name), BomLineTexts.NoName));
        var unit = string.IsNullOrWhiteSpace(form.UnitCode) ? own[0] : own.FirstOrDefault(u => u.Equals(form.UnitCode.Trim(), StringComparison.OrdinalIgnoreCase));
        if (unit is null) errors.Add(new(path + nameof(form.UnitCode), itemName is null ? BomLineTexts.UnitUnknown.With(form.UnitCode!) : BomLineTexts.OtherUnit.With(form.Name, form.UnitCode!)));
        form.UnitCode = unit;
        form.UnitPrice ??= form.ItemId is { } item && unit is not null ? book.Find(new(item, unit, form.Quantity ?? 1))?.Price ?? 0 : 0;
    }
}
