using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Imports;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Requests;

/// <summary>A purchase request as a file brings it.</summary>
public sealed class PurchaseRequestFile
{
    /// <summary>Its number; a new request without one is given the next, and has one line.</summary>
    [StringLength(NumberPattern.MaxLength), OneLine]
    public string? Number { get; set; }

    public Guid? SupplierId { get; set; }

    [PlausibleDate]
    public DateOnly? WantedDate { get; set; }

    [StringLength(PurchaseLimits.Note)]
    public string? Note { get; set; }

    [Required, MinLength(1), MaxLength(PurchaseLimits.Lines)]
    public List<PurchaseLineFile> Lines { get; set; } = [];

    /// <summary>A known request, into which a row puts what it says.</summary>
    public static PurchaseRequestFile Of(PurchaseRequest request) => new()
    {
        Number = request.Number, SupplierId = request.SupplierId, WantedDate = request.WantedDate, Note = request.Note, Lines = [.. request.Lines.Select(PurchaseLineFile.Of)],
    };
}

/// <summary>A line of a purchase request as a file brings it. Words and unit that are not said are those of its item.</summary>
public sealed class PurchaseLineFile
{
    public Guid? ItemId { get; set; }

    [StringLength(PurchaseLimits.Text), OneLine]
    public string? Text { get; set; }

    [Required, Positive, Between(0, PurchaseLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; } = 1;

    [StringLength(UnitLimits.Code), OneLine]
    public string? UnitCode { get; set; }

    /// <summary>What one is thought to cost, net in euro.</summary>
    [Required, Between(0, PurchaseLimits.MostPrice), Decimals(Money.PriceDecimals)]
    public decimal? UnitPrice { get; set; } = 0;

    [StringLength(PurchaseLimits.CostCategory), OneLine]
    public string? CostCategory { get; set; }

    internal static PurchaseLineFile Of(PurchaseRequestLine line) => new()
    {
        ItemId = line.ItemId, Text = line.Text, Quantity = line.Quantity, UnitCode = line.UnitCode, UnitPrice = line.UnitPrice, CostCategory = line.CostCategory,
    };
}

/// <summary>
/// How files bring purchase requests, as drafts: rows of one number that follow each other are its lines. A known one takes over what the file says until it is approved;
/// where the file has lines of it, these are all it has then.
/// </summary>
public static class PurchaseRequestImport
{
    public static readonly ImportType<PurchaseRequest, PurchaseRequestFile> Type = new ImportType<PurchaseRequest, PurchaseRequestFile>(
        "purchasing/requests", PurchaseRequestTexts.PurchaseRequest, PurchaseRequestTexts.PurchaseRequests, PurchasingPermissions.Read, PurchasingPermissions.Write)
    {
        Make = async (scope, form, ct) => new PurchaseRequest(form.Number!.Trim(), await FormAsync(scope, form, [], ct)),
        Change = async (scope, request, form, ct) =>
        {
            request.Change(await FormAsync(scope, form, request.Lines, ct));
            request.Tell(scope.Db);
        },
        Read = PurchaseRequestFile.Of,
        Known = db => db.PurchaseRequests.WithLines(),
        NumberRange = PurchasingSeed.RequestNumbers,
    }
        .KeyedBy(f => f.Number, r => r.Number, PurchaseRequestTexts.Number, "No", "Nr", "ID", "Request no", "Anforderungsnummer", "Bestellnummer")
        .Reference(f => f.SupplierId, PurchaseRequestTexts.SupplierId, PartyLookups.SuppliersAsync, "Vendor", "Kreditor", "Supplier number", "Lieferantennummer", "Lieferanten-Nr")
        .Field(f => f.WantedDate, PurchaseRequestTexts.WantedDate, "Due", "Date", "Termin", "Datum", "Bedarfstermin", "Needed by")
        .Field(f => f.Note, PurchaseRequestTexts.Note, "Comment", "Bemerkung")
        .WithLines(f => f.Lines, lines => lines
            .Reference(l => l.ItemId, PurchaseRequestLineTexts.ItemNumber, ItemLookups.ItemsAsync, "Item", "Artikel", "Artikel-Nr", "ArtNr", "SKU", "Material")
            .Field(l => l.Text, PurchaseRequestLineTexts.Text, "Text", "Beschreibung", "Name")
            .Field(l => l.Quantity, PurchaseRequestLineTexts.Quantity, "Qty", "Anzahl", "Stück")
            .Field(l => l.UnitCode, PurchaseRequestLineTexts.UnitCode, "UOM", "ME", "Mengeneinheit")
            .Field(l => l.UnitPrice, PurchaseRequestLineTexts.UnitPrice, "Price", "Preis", "EK", "Cost")
            .Field(l => l.CostCategory, PurchaseRequestLineTexts.CostCategory, "Category", "Kategorie"), typeof(PurchaseRequestLine));

    /// <summary>The form with words and units of the items, its lines taking the places of those of the same goods.</summary>
    /// <exception cref="InvalidInputException">A line names neither item nor words.</exception>
    static async Task<PurchaseRequestForm> FormAsync(ImportScope scope, PurchaseRequestFile file, IReadOnlyList<PurchaseRequestLine> before, CancellationToken ct)
    {
        var items = await ItemsAsync(scope, [.. file.Lines.Select(l => l.ItemId).OfType<Guid>().Distinct()], ct);
        var wordless = file.Lines.Index().Where(l => l.Item.ItemId is null && l.Item.Text.Trimmed() is null).Select(l => new FieldError($"Lines[{l.Index}].Text", FormTexts.Required)).ToList();
        if (wordless.Count > 0) throw new InvalidInputException(wordless);
        var left = before.ToList();
        return new()
        {
            SupplierId = file.SupplierId, WantedDate = file.WantedDate, Note = file.Note, Lines = [.. file.Lines.Select(typed =>
            {
                (Item Item, string Unit)? item = typed.ItemId is { } id ? items[id] : null;
                // What it is for stays with the goods, wherever the file has them.
                var known = left.Find(b => b.ItemId == typed.ItemId && (typed.ItemId is not null || b.Text == typed.Text.Trimmed())) ?? left.Find(b => b.SourceLineId is null);
                if (known is not null) left.Remove(known);
                var line = new PurchaseRequestLineForm
                {
                    Id = known?.Id, ItemId = typed.ItemId, ItemNumber = item?.Item.Number, Text = typed.Text.Trimmed() ?? item!.Value.Item.Name(CultureInfo.CurrentUICulture),
                    Quantity = typed.Quantity, UnitPrice = typed.UnitPrice, CostCategory = typed.CostCategory,
                };
                line.UnitCode = typed.UnitCode.Trimmed() ?? item?.Unit ?? line.UnitCode;
                return line;
            })],
        };
    }

    /// <summary>Items with the short names of their units: each is read once for all requests, as many have the same.</summary>
    static async Task<IReadOnlyDictionary<Guid, (Item Item, string Unit)>> ItemsAsync(ImportScope scope, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var known = await scope.OnceAsync(typeof(PurchaseLineFile), () => Task.FromResult(new Dictionary<Guid, (Item Item, string Unit)>()));
        var others = ids.Where(id => !known.ContainsKey(id)).ToList();
        if (others.Count == 0) return known;
        foreach (
            var (item, unit) in (await scope.Db.Items.AsNoTracking().Where(i => others.Contains(i.Id))
                .Join(scope.Db.Units, i => i.UnitId, u => u.Id, (i, u) => new { Item = i, u.Code }).ToListAsync(ct))
                .Select(i => (i.Item, i.Code)))
            known[item.Id] = (item, unit);
        return known;
    }
}
