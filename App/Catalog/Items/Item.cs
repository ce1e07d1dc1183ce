using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.Items;

/// <summary>Something the company sells: goods or a service.</summary>
[MasterData]
public sealed class Item : Record, INamed, IDeriving
{
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

    public Guid UnitId { get; private set; }

    public ItemKind Kind { get; private set; }

    public TaxClass TaxClass { get; private set; }

    /// <summary>Net price for one unit in euro, up to four decimals.</summary>
    public decimal SalesPrice { get; private set; }

    /// <summary>Number under its bar code; unique where there is one.</summary>
    public string? Gtin { get; private set; }

    /// <summary>Offered for new documents. What stands in documents is deactivated, not deleted.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Number, names and GTIN as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of(Number, NameDe, NameEn, Gtin);

    string INamed.DisplayName => $"{Number} {Name(CultureInfo.CurrentUICulture)}";

    /// <summary>The name in a language.</summary>
    public string Name(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? NameDe : NameEn;

    /// <summary>Takes over what was typed. The number stays; documents keep name and price they were made with.</summary>
    public void Change(ItemForm form)
    {
        NameDe = form.NameDe.Trim();
        NameEn = form.NameEn.Trimmed() ?? NameDe;
        Description = form.Description.Trimmed();
        UnitId = form.UnitId!.Value;
        Kind = form.Kind;
        TaxClass = form.TaxClass;
        SalesPrice = form.SalesPrice;
        Gtin = form.Gtin.Compacted();
        Active = form.Active;
    }
}
