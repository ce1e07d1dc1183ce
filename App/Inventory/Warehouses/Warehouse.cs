using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Inventory.Warehouses;

/// <summary>A place where goods are kept, divided into bins.</summary>
[MasterData]
public sealed class Warehouse : Record, INamed
{
    readonly List<Bin> bins = [];

    Warehouse() { }

    internal Warehouse(WarehouseForm form) => Change(form);

    /// <summary>Short name; unique.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Offered for new documents.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Its bins. Deliveries empty them in the order of their codes.</summary>
    public IReadOnlyList<Bin> Bins => bins;

    string INamed.DisplayName => Name;

    /// <summary>Takes over what was typed. A bin left out goes, unless goods ever lay there.</summary>
    /// <exception cref="InvalidInputException">There is no bin, or two have the same code.</exception>
    internal void Change(WarehouseForm form)
    {
        Code = form.Code.Trim();
        Name = form.Name.Trim();
        Active = form.Active;
        if (form.Bins.Count == 0) throw new InvalidInputException(nameof(Bins), WarehouseTexts.NeedsBin);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var doubles = form.Bins.Index().Where(b => !seen.Add(b.Item.Code.Trim())).Select(b => new FieldError($"Bins[{b.Index}].Code", WarehouseTexts.BinTwice)).ToList();
        if (doubles.Count > 0) throw new InvalidInputException(doubles);
        var before = bins.ToDictionary(b => b.Id);
        bins.Clear();
        foreach (var typed in form.Bins)
        {
            var bin = typed.Id is { } id && before.TryGetValue(id, out var known) ? known : new Bin(Id);
            bin.Change(typed.Code.Trim(), typed.Name.Trimmed());
            bins.Add(bin);
        }
    }
}

/// <summary>One place in a warehouse: a shelf, a pallet place, the yard.</summary>
public sealed class Bin : Entity, IPartOf, INamed
{
    Bin() { }

    internal Bin(Guid warehouseId) => WarehouseId = warehouseId;

    public Guid WarehouseId { get; private set; }

    /// <summary>Short name; unique in its warehouse.</summary>
    public string Code { get; private set; } = "";

    /// <summary>What it is, in words.</summary>
    public string? Name { get; private set; }

    string INamed.DisplayName => Code;

    Guid IPartOf.RootId => WarehouseId;

    internal void Change(string code, string? name) => (Code, Name) = (code, name);
}
