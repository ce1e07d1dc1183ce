using Erp.Finance.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Work;

namespace Erp.Sales.Documents;

/// <summary>
/// What lines of orders and invoices have in common: the item by key, and copies of everything printed, so that an issued document
/// never changes with master data.
/// </summary>
public abstract class SalesLine : Entity
{
    /// <summary>Place on the document, from 1, whatever the line is.</summary>
    public int Position { get; private set; }

    public LineKind Kind { get; private set; }

    /// <summary>The item sold; none for a line of free text.</summary>
    public Guid? ItemId { get; private set; }

    public string? ItemNumber { get; private set; }

    /// <summary>What is sold, in the document's language (BT-153).</summary>
    public string Text { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>How many (BT-129), three decimals; negative where the line gives something back.</summary>
    public decimal Quantity { get; private set; }

    /// <summary>Short name of the unit.</summary>
    public string UnitCode { get; private set; } = "";

    /// <summary>Name of the unit in the document's language.</summary>
    public string UnitName { get; private set; } = "";

    /// <summary>Unit by UN/ECE Recommendation 20 (BT-130).</summary>
    public string UneceCode { get; private set; } = "";

    /// <summary>Net price for one unit (BT-146), four decimals.</summary>
    public decimal UnitPrice { get; private set; }

    /// <summary>The price was typed or agreed, so that no price list decides about it while the document is written.</summary>
    public bool OwnPrice { get; private set; }

    /// <summary>
    /// What one of <see cref="UnitCode"/> costs the company, in the currency of its books, four decimals, as it was when the line was made or got another item or unit; null where
    /// nobody knew.
    /// </summary>
    [OnlyWith(SalesPermissions.Margin)]
    public decimal? UnitCost { get; private set; }

    /// <summary>Discount in per cent of quantity × price.</summary>
    public decimal DiscountPercent { get; private set; }

    /// <summary>Discount as an amount beside that (BT-136), net, two decimals. It is never negative: with a negative quantity it makes less to be given back.</summary>
    public decimal DiscountAmount { get; private set; }

    /// <summary>What that is for (BT-139); none for a discount.</summary>
    public string? DiscountText { get; private set; }

    /// <summary>Charge as an amount (BT-141), net, two decimals. It is never negative: with a negative quantity it makes more to be given back.</summary>
    public decimal ChargeAmount { get; private set; }

    /// <summary>What that is for (BT-144); none for a surcharge.</summary>
    public string? ChargeText { get; private set; }

    /// <summary>The tax it carries. This and what follows about tax is empty where nothing is sold.</summary>
    public Guid? TaxCodeId { get; private set; }

    /// <summary>Short name of the tax code.</summary>
    public string TaxCode { get; private set; } = "";

    /// <summary>VAT category (BT-151).</summary>
    public VatCategory? TaxCategory { get; private set; }

    /// <summary>VAT rate in per cent (BT-152).</summary>
    public decimal TaxRate { get; private set; }

    /// <summary>Sentence the document must carry about the tax (BT-120), in its language.</summary>
    public string? TaxNote { get; private set; }

    /// <summary>Reason of the exemption as a code (BT-121).</summary>
    public string? ExemptionCode { get; private set; }

    /// <summary>
    /// Net amount (BT-131); a copy of what <see cref="Totals"/> gives, for reports over many lines. Nothing on texts and subtotals, which would
    /// count twice.
    /// </summary>
    public decimal Net { get; private set; }

    /// <summary>Adds to the totals of its document.</summary>
    internal virtual bool Counts => Kind == LineKind.Item;

    /// <summary>What the paper says about how binding the line is; nothing where it simply is.</summary>
    internal virtual Platform.Texts.Text? Remark => null;

    /// <summary>The line as totals need it; lines that sell something only.</summary>
    internal TotalsLine ForTotals() => new(Quantity, UnitPrice, TaxCategory!.Value, TaxRate, TaxCodeId!.Value)
    {
        DiscountPercent = DiscountPercent, Allowances = Math.Sign(Quantity) * DiscountAmount, Charges = Math.Sign(Quantity) * ChargeAmount,
    };

    /// <summary>The part of its discount and charge that goes with a part of its quantity.</summary>
    internal (decimal Discount, decimal Charge) AmountsOf(decimal quantity)
    {
        var part = Math.Abs(quantity / Quantity);
        return (Money.Round(DiscountAmount * part), Money.Round(ChargeAmount * part));
    }

    /// <summary>It costs what the line it was made from cost, where that was known.</summary>
    private protected void CostLike(SalesLine source) => UnitCost = source.UnitCost ?? UnitCost;

    internal virtual void Fill(int position, LineContent content)
    {
        Position = position;
        // What it cost then stays, unless it is another thing now. A cost that nobody knew is taken up once it is known.
        UnitCost = ((ItemId, UnitCode) == (content.ItemId, content.Unit.Code) ? UnitCost : null) ?? content.UnitCost;
        Kind = content.Kind;
        ItemId = content.ItemId;
        ItemNumber = content.ItemNumber;
        Text = content.Text;
        Description = content.Description;
        Quantity = content.Quantity;
        (UnitCode, UnitName, UneceCode) = (content.Unit.Code, content.Unit.Name, content.Unit.UneceCode);
        (UnitPrice, OwnPrice) = (content.UnitPrice, content.OwnPrice);
        DiscountPercent = content.DiscountPercent;
        (DiscountAmount, DiscountText, ChargeAmount, ChargeText) = content.Amounts;
        var tax = content.Tax;
        (TaxCodeId, TaxCode, TaxCategory, TaxRate, TaxNote, ExemptionCode) = (tax?.Id, tax?.Code ?? "", tax?.Category, tax?.Rate ?? 0, tax?.Note, tax?.ExemptionCode);
        Net = Kind == LineKind.Item ? Totals.Line(ForTotals()).Net : 0;
    }

    /// <summary>What the line says, to be copied to another one.</summary>
    internal LineContent Content() => Kind == LineKind.Item
        ? new(
            Id, ItemId, ItemNumber, Text, Description, Quantity, new(UnitCode, UnitName, UneceCode), UnitPrice, DiscountPercent,
            new(TaxCodeId!.Value, TaxCode, TaxCategory!.Value, TaxRate, TaxNote, ExemptionCode))
        {
            OwnPrice = OwnPrice, UnitCost = UnitCost, Amounts = new(DiscountAmount, DiscountText, ChargeAmount, ChargeText),
        }
        : LineContent.Words(Id, Kind, Text, Description);
}
