using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.PriceLists;

/// <summary>Changes to price lists.</summary>
public sealed class PriceListService(UnitOfWork work)
{
    /// <summary>Adds a price list with its prices.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or prices overlap.</exception>
    public Task<Guid> CreateAsync(PriceListForm form, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.CreatePriceList, form, async db =>
        {
            FormCheck.Require(form);
            var list = await MakeAsync(db, form, ct);
            db.Add(list);
            return list.Id;
        }, ct);

    /// <summary>Changes a price list for documents to come.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or prices overlap.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, PriceListForm form, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.ChangePriceList, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            await ChangeAsync(db, await db.PriceLists.WithParts().RequireAsync(id, form, ct), form, ct);
        }, ct);

    /// <summary>Removes a price list; documents keep their prices.</summary>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.DeletePriceList, new { id }, async db => db.Remove(await db.PriceLists.WithParts().RequireAsync(id, ct)), ct);

    /// <summary>Makes a list of a form that is already checked field by field.</summary>
    internal static async Task<PriceList> MakeAsync(ErpDb db, PriceListForm form, CancellationToken ct)
    {
        await RequireCurrencyAsync(db, form, ct);
        return new PriceList(form, await ItemsAsync(db, form, ct));
    }

    /// <summary>Lets a list with all its parts take over a form that is already checked field by field.</summary>
    internal static async Task ChangeAsync(ErpDb db, PriceList list, PriceListForm form, CancellationToken ct)
    {
        await RequireCurrencyAsync(db, form, ct);
        list.Change(form, await ItemsAsync(db, form, ct));
    }

    static async Task RequireCurrencyAsync(ErpDb db, PriceListForm form, CancellationToken ct)
    {
        form.Currency = form.Currency.Trim().ToUpperInvariant();
        if (!await db.Currencies.AnyAsync(c => c.Code == form.Currency, ct)) throw new InvalidInputException(nameof(form.Currency), CurrencyTexts.Unknown);
    }

    static async Task<IReadOnlyDictionary<Guid, PricedItem>> ItemsAsync(ErpDb db, PriceListForm form, CancellationToken ct)
    {
        var ids = form.Entries.Select(e => e.ItemId!.Value).Distinct().ToList();
        var items = await db.Items.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(ct);
        return items.ToDictionary(i => i.Id, i => new PricedItem($"{i.Number} {i.Name(CultureInfo.CurrentUICulture)}", i.UnitId, i.Units.Select(u => u.UnitId).Append(i.UnitId).ToHashSet()));
    }
}
