using Erp.Finance.Contracts;
using Erp.Platform.Work;

namespace Erp.Finance.Taxes;

/// <summary>Whether a tax code belongs to sales or to purchases.</summary>
public enum TaxDirection
{
    /// <summary>Sales: tax that is owed.</summary>
    Output,

    /// <summary>Purchases: tax that may be deducted.</summary>
    Input,
}

/// <summary>A VAT case: what the document must say about it, and by date the rate, the accounts and the boxes of the VAT return.</summary>
[MasterData]
public sealed class TaxCode : Record, INamed
{
    readonly List<TaxRate> rates = [];

    TaxCode() { }

    internal TaxCode(string code, TaxDirection direction, VatCategory category, string nameEn, string nameDe, int position)
    {
        Code = code;
        Direction = direction;
        Category = category;
        NameEn = nameEn;
        NameDe = nameDe;
        Position = position;
    }

    /// <summary>Short code, such as <c>S19</c>; unique.</summary>
    public string Code { get; private set; } = "";

    public TaxDirection Direction { get; private set; }

    /// <summary>Category of EN 16931.</summary>
    public VatCategory Category { get; private set; }

    public string NameEn { get; private set; } = "";

    public string NameDe { get; private set; } = "";

    /// <summary>Sentence the document must carry (BT-120), in English; null where none is allowed (BR-S-10).</summary>
    public string? LegalTextEn { get; private set; }

    /// <summary>The same in German.</summary>
    public string? LegalTextDe { get; private set; }

    /// <summary>VATEX code (BT-121).</summary>
    public string? ExemptionCode { get; private set; }

    /// <summary>Place in lists; the first of its direction is the default.</summary>
    public int Position { get; private set; }

    /// <summary>Whether new documents may use it.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Its rates by date; the latest that has begun is in force.</summary>
    public IReadOnlyList<TaxRate> Rates => rates;

    string INamed.DisplayName => Code;

    /// <summary>States why no tax is shown.</summary>
    internal TaxCode Explained(string textEn, string textDe, string? exemptionCode)
    {
        LegalTextEn = textEn;
        LegalTextDe = textDe;
        ExemptionCode = exemptionCode;
        return this;
    }

    /// <summary>Sets the rate, accounts and boxes from a day on.</summary>
    internal void From(DateOnly day, decimal rate, TaxAccounts accounts, TaxBoxes boxes) => rates.Add(new TaxRate(Id, day, rate, accounts, boxes));
}

/// <summary>Accounts a tax code posts to.</summary>
/// <param name="RevenueId">Revenue account of sales, or expense account of purchases, without one of their own.</param>
/// <param name="OwedId">Where tax owed goes.</param>
/// <param name="DeductibleId">Where deductible tax goes.</param>
/// <param name="DiscountId">Where cash discounts granted on such sales, or received on such purchases, go.</param>
/// <param name="AdvanceId">Where down payments on such sales go.</param>
/// <param name="UndueId">Where the tax on down payments waits until they are received.</param>
sealed record TaxAccounts(Guid? RevenueId, Guid? OwedId, Guid? DeductibleId, Guid? DiscountId = null, Guid? AdvanceId = null, Guid? UndueId = null);

/// <summary>Boxes of the German VAT return (Kennzahlen).</summary>
/// <param name="Base">Taxable amount.</param>
/// <param name="Owed">Tax owed, where the form asks for it beside the base.</param>
/// <param name="Deductible">Deductible tax.</param>
sealed record TaxBoxes(int? Base, int? Owed = null, int? Deductible = null);

/// <summary>The rate of a tax code from a day on, with the accounts and boxes that go with it.</summary>
public sealed class TaxRate : Entity, IPartOf
{
    TaxRate() { }

    internal TaxRate(Guid taxCodeId, DateOnly validFrom, decimal rate, TaxAccounts accounts, TaxBoxes boxes)
    {
        TaxCodeId = taxCodeId;
        ValidFrom = validFrom;
        Rate = rate;
        RevenueAccountId = accounts.RevenueId;
        OwedAccountId = accounts.OwedId;
        DeductibleAccountId = accounts.DeductibleId;
        DiscountAccountId = accounts.DiscountId;
        AdvanceAccountId = accounts.AdvanceId;
        UndueAccountId = accounts.UndueId;
        BaseBox = boxes.Base;
        OwedBox = boxes.Owed;
        DeductibleBox = boxes.Deductible;
    }

    public Guid TaxCodeId { get; private set; }

    /// <summary>First day it is in force; it ends when the next one begins.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Per cent.</summary>
    public decimal Rate { get; private set; }

    /// <summary>Revenue account of sales, or expense account of purchases, without one of their own.</summary>
    public Guid? RevenueAccountId { get; private set; }

    /// <summary>Account of the tax owed.</summary>
    public Guid? OwedAccountId { get; private set; }

    /// <summary>Account of the deductible tax.</summary>
    public Guid? DeductibleAccountId { get; private set; }

    /// <summary>Account of the cash discounts granted on such sales, or received on such purchases.</summary>
    public Guid? DiscountAccountId { get; private set; }

    /// <summary>Account of down payments on such sales.</summary>
    public Guid? AdvanceAccountId { get; private set; }

    /// <summary>Account of the tax on down payments that are not received yet.</summary>
    public Guid? UndueAccountId { get; private set; }

    /// <summary>Box of the VAT return for the taxable amount.</summary>
    public int? BaseBox { get; private set; }

    /// <summary>Box for the tax owed.</summary>
    public int? OwedBox { get; private set; }

    /// <summary>Box for the deductible tax.</summary>
    public int? DeductibleBox { get; private set; }

    Guid IPartOf.RootId => TaxCodeId;
}
