using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Catalog.PartsLists;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Items;

/// <summary>Something the company sells: goods or a service.</summary>
[MasterData]
public sealed class Item : Record, INamed, IDeriving, IFitting, IGuarded
{
    readonly List<ItemUnit> units = [];
    readonly List<ItemPart> parts = [];

    Item() { }

    public Item(string number, ItemForm form)
    {
        Number = number;
        Change(form);
    }

    /// <summary>What people order it by; unique.</summary>
    public string Number { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string NameDe { get; private set; } = "";

    /// <summary>What a document says below the name.</summary>
    public string? Description { get; private set; }

    /// <summary>The unit it is kept and counted in; stock and list price are in this unit.</summary>
    public Guid UnitId { get; private set; }

    public ItemKind Kind { get; private set; }

    /// <summary>Where it hangs in the tree; none while it is not sorted in.</summary>
    public Guid? CategoryId { get; private set; }

    public TaxClass TaxClass { get; private set; }

    /// <summary>Net price for one unit in euro, up to four decimals.</summary>
    public decimal SalesPrice { get; private set; }

    /// <summary>
    /// What one unit costs the company, net in euro, up to four decimals; none where nobody knows. What is made of parts costs what they cost: what it cost before does not count
    /// meanwhile, but stays, since whoever gives it parts need not be allowed to see it.
    /// </summary>
    [OnlyWith(CatalogPermissions.Cost)]
    public decimal? Cost { get; private set; }

    /// <summary>Number under its bar code; unique where there is one.</summary>
    public string? Gtin { get; private set; }

    /// <summary>Offered for new documents. What stands in documents is deactivated, not deleted.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Units it is counted in besides its own.</summary>
    public IReadOnlyList<ItemUnit> Units => units;

    /// <summary>What it consists of, if it is a kit or an assembly.</summary>
    public IReadOnlyList<ItemPart> Parts => parts;

    /// <summary>It consists of parts: sold in them as a kit, or made of them as an assembly.</summary>
    public bool IsMadeOfParts => Kind is ItemKind.Kit or ItemKind.Assembly;

    /// <summary>A kit that costs what its parts cost the customer, instead of <see cref="SalesPrice"/>.</summary>
    public bool PriceOfParts { get; private set; }

    /// <summary>Number, names and GTINs as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of([Number, NameDe, NameEn, Gtin, .. units.Select(u => u.Gtin)]);

    string INamed.DisplayName => $"{Number} {Name(CultureInfo.CurrentUICulture)}";

    /// <summary>The name in a language.</summary>
    public string Name(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? NameDe : NameEn;

    /// <summary>How many of its own unit one of another is; null for a unit it is not counted in.</summary>
    public decimal? FactorOf(Guid unitId) => unitId == UnitId ? 1 : units.Find(u => u.UnitId == unitId)?.Factor;

    /// <summary>Takes over what was typed. The number stays; documents keep name and price they were made with.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="keepsCost">The cost stays as it is: whoever typed this may not see it.</param>
    /// <exception cref="InvalidInputException">A unit is named twice.</exception>
    public void Change(ItemForm form, bool keepsCost = false)
    {
        NameDe = form.NameDe.Trim();
        NameEn = form.NameEn.Trimmed() ?? NameDe;
        Description = form.Description.Trimmed();
        UnitId = form.UnitId!.Value;
        Kind = form.Kind;
        CategoryId = form.CategoryId;
        TaxClass = form.TaxClass;
        SalesPrice = form.SalesPrice;
        if (!IsMadeOfParts && !keepsCost) Cost = form.Cost;
        Gtin = form.Gtin.Compacted();
        Active = form.Active;
        PriceOfParts = Kind == ItemKind.Kit && form.PriceOfParts;
        ChangeUnits(form.Units);
    }

    /// <summary>Says what a kit or assembly consists of; anything else consists of nothing. Lines of parts that stay are kept, so that the history shows what changed in them.</summary>
    /// <param name="typed">The parts.</param>
    /// <param name="around">What surrounds the list.</param>
    /// <exception cref="InvalidInputException">It consists of nothing, of a part twice, of itself or of too many levels, or counts a part in a unit that is none of its;
    /// told at each field.</exception>
    internal void Assemble(List<ItemPartForm> typed, PartsAround around)
    {
        var wanted = IsMadeOfParts ? typed : [];
        RequireParts([.. wanted.Select(p => (p.ItemId!.Value, p.UnitId))], around);
        var before = parts.ToDictionary(p => p.ItemId);
        parts.Clear();
        foreach (var (at, form) in wanted.OrderBy(p => p.Position ?? int.MaxValue).Index())
        {
            var part = before.GetValueOrDefault(form.ItemId!.Value) ?? new ItemPart(Id, form.ItemId.Value);
            part.Put(at + 1, form, form.UnitId ?? around.Parts[part.ItemId].UnitId, isWasted: Kind == ItemKind.Assembly);
            parts.Add(part);
        }
    }

    /// <summary>Refuses what cannot be the parts of this item.</summary>
    /// <param name="wanted">The parts, and what they are counted in; their own unit where that is not said.</param>
    /// <param name="around">What surrounds the list.</param>
    /// <exception cref="InvalidInputException">As for <see cref="Assemble"/>.</exception>
    internal void RequireParts(IReadOnlyList<(Guid ItemId, Guid? UnitId)> wanted, PartsAround around)
    {
        if (IsMadeOfParts && wanted.Count == 0) throw new InvalidInputException(nameof(Parts), ItemPartTexts.Missing);
        var (seen, errors) = (new HashSet<Guid>(), new List<FieldError>());
        foreach (var (at, (part, unit)) in wanted.Index())
            if ((around.WrongWith(part, Id) ?? (seen.Add(part) ? null : (Platform.Texts.Message)ItemPartTexts.Twice)) is { } wrong)
                errors.Add(new($"{nameof(Parts)}[{at}].{nameof(ItemPart.ItemId)}", wrong));
            else if (unit is { } counted && around.Parts[part].FactorOf(counted) is null)
                errors.Add(new($"{nameof(Parts)}[{at}].{nameof(ItemPart.UnitId)}", ItemPartTexts.OtherUnit.With(around.NameOf(part))));
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }

    /// <summary>While others count it, such as the warehouse, it is counted in the same unit and stays something that lies in stock: all they keep of it is in that.</summary>
    /// <exception cref="BusinessRuleException">Unit or kind would change nevertheless.</exception>
    public async Task RequireChangeableAsync(ErpDb db, IReadOnlyCollection<string> fields, CancellationToken ct)
    {
        var isCountedAnew = fields.Contains(nameof(UnitId));
        if ((isCountedAnew || (fields.Contains(nameof(Kind)) && !ItemContent.IsKeptAs(Kind))) && await CountedItems.ContainAsync(db, Id, ct))
            throw new BusinessRuleException(ItemTexts.Counted.With(Number), isCountedAnew ? nameof(UnitId) : nameof(Kind));
    }

    async Task IFitting.FitInAsync(ErpDb db, CancellationToken ct)
    {
        var entry = db.Entry(this);
        if (entry.State == EntityState.Added || entry.Property(i => i.Gtin).IsModified || units.Exists(u => db.Entry(u).State != EntityState.Unchanged))
            await ItemRules.RequireOwnGtinsAsync(db, this, ct);
        await ItemPartRules.RequireUnitsAsync(db, this, ct);
        await ItemPartRules.RequirePartsAsync(db, this, ct);
    }

    /// <summary>Keeps units that are still there, so that the history shows what changed in them.</summary>
    void ChangeUnits(List<ItemUnitForm> typed)
    {
        var seen = new HashSet<Guid> { UnitId };
        var doubles = typed.Index().Where(u => !seen.Add(u.Item.UnitId!.Value))
            .Select(u => new FieldError($"{nameof(Units)}[{u.Index}].{nameof(ItemUnit.UnitId)}", u.Item.UnitId == UnitId ? ItemUnitTexts.IsBase : ItemUnitTexts.Twice)).ToList();
        if (doubles.Count > 0) throw new InvalidInputException(doubles);
        var before = units.ToDictionary(u => u.UnitId);
        units.Clear();
        foreach (var form in typed)
        {
            var unit = before.GetValueOrDefault(form.UnitId!.Value) ?? new ItemUnit(Id, form.UnitId.Value);
            unit.Change(form.Factor!.Value, form.Gtin.Compacted());
            units.Add(unit);
        }
    }
}
