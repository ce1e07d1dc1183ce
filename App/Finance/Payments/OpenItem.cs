using Erp.Finance.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Work;

namespace Erp.Finance.Payments;

/// <summary>What a customer owes, or a supplier is owed, from one document until payments settle it; negative for a credit.</summary>
public sealed class OpenItem : Record, IPersonal, INamed, IAbout
{
    OpenItem() { }

    internal OpenItem(NewOpenItem item)
    {
        Side = item.Side;
        SourceType = item.SourceType;
        SourceId = item.SourceId;
        DocumentNumber = item.DocumentNumber;
        DocumentDate = item.DocumentDate;
        PostingDate = item.PostingDate ?? item.DocumentDate;
        DueDate = item.DueDate;
        DiscountUntil = item.Discount?.Until;
        DiscountPercent = item.Discount?.Percent;
        PartyId = item.PartyId;
        PartyName = item.PartyName;
        AccountId = item.AccountId;
        TaxOnReceipt = item.TaxOnReceipt;
        (CostObjectId, CorrectsId) = (item.CostObjectId, item.CorrectsId);
        Currency = item.Currency;
        (Amount, Open) = (item.Amount, item.Amount);
        (HomeAmount, HomeOpen) = (item.HomeAmount, item.HomeAmount);
    }

    /// <summary>Whether a customer owes it, or a supplier is owed it.</summary>
    public OpenItemSide Side { get; private set; }

    /// <summary>Kind of document it comes from, such as <c>sales.invoice</c>.</summary>
    public string SourceType { get; private set; } = "";

    /// <summary>Key of the document.</summary>
    public Guid SourceId { get; private set; }

    public string DocumentNumber { get; private set; } = "";

    public DateOnly DocumentDate { get; private set; }

    /// <summary>Day from which it counts as owed; what was open on a day is told by it.</summary>
    public DateOnly PostingDate { get; private set; }

    public DateOnly DueDate { get; private set; }

    /// <summary>Last day on which a cash discount may be taken; null without one.</summary>
    public DateOnly? DiscountUntil { get; private set; }

    /// <summary>Cash discount in per cent of what is paid by then.</summary>
    public decimal? DiscountPercent { get; private set; }

    /// <summary>The customer or supplier.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>Their name as on the document.</summary>
    [Personal]
    public string PartyName { get; private set; } = "";

    /// <summary>Control account it stands on.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>What its document is for, such as a project.</summary>
    public Guid? CostObjectId { get; private set; }

    /// <summary>The item of the document that this one's gives back of; the cash discount taken there lowers what is to be paid back.</summary>
    public Guid? CorrectsId { get; private set; }

    /// <summary>ISO 4217 code of what is owed.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>What was owed in all.</summary>
    public decimal Amount { get; private set; }

    /// <summary>What is still owed: between nothing and <see cref="Amount"/>.</summary>
    public decimal Open { get; private set; }

    /// <summary>What it came into the books with, in their currency: fixed with the document's rate.</summary>
    public decimal HomeAmount { get; private set; }

    /// <summary>What is left of that. It goes down in proportion to <see cref="Open"/>, to the cent, and the last part takes what is left.</summary>
    public decimal HomeOpen { get; private set; }

    /// <summary>Whether its document was reversed; then nothing is owed.</summary>
    public bool Cancelled { get; private set; }

    /// <summary>Day of the reversal, from which nothing is owed.</summary>
    public DateOnly? CancelledOn { get; private set; }

    /// <summary>It is a down payment for what is not supplied yet: its tax is owed as it is paid (§ 13 (1) no. 1 a sentence 4 UStG).</summary>
    public bool TaxOnReceipt { get; private set; }

    /// <summary>Of a down payment: the day of the supply it was set off with, from which its tax is owed whether or not it is paid; none while it waits.</summary>
    public DateOnly? SuppliedOn { get; private set; }

    Guid IPersonal.PersonId => PartyId;

    Guid? IAbout.SubjectId => SourceId;

    string INamed.DisplayName => DocumentNumber;

    /// <summary>Its tax is owed whether or not it is paid, from the day on which what it is for was supplied; or only on receipt again, when that is taken back.</summary>
    internal void OweTax(DateOnly? suppliedOn) => (SuppliedOn, TaxOnReceipt) = (suppliedOn, suppliedOn is null);

    /// <summary>Whether an amount is a part or all of what is open.</summary>
    internal bool MaySettle(decimal amount) => IsPartOf(amount, Open);

    /// <summary>Settles a part or all of it.</summary>
    /// <returns>What that part stood in the books with.</returns>
    /// <exception cref="BusinessRuleException">More than is open, or of the opposite sign.</exception>
    internal decimal Settle(decimal amount)
    {
        if (!MaySettle(amount)) throw new BusinessRuleException(OpenItemTexts.MoreThanOpen.With(DocumentNumber, Open), nameof(Amount));
        var home = amount == Open ? HomeOpen : Money.Round(HomeOpen * amount / Open);
        (Open, HomeOpen) = (Open - amount, HomeOpen - home);
        return home;
    }

    /// <summary>Takes a settlement back, with what it stood in the books with.</summary>
    /// <exception cref="BusinessRuleException">More than was settled, or of the opposite sign.</exception>
    internal void Reopen(decimal amount, decimal homeAmount)
    {
        if (Cancelled || !IsPartOf(amount, Amount - Open)) throw new BusinessRuleException(OpenItemTexts.MoreThanSettled.With(DocumentNumber, Amount - Open), nameof(Amount));
        (Open, HomeOpen) = (Open + amount, HomeOpen + homeAmount);
    }

    /// <summary>Closes it because its document was reversed.</summary>
    /// <exception cref="BusinessRuleException">Something was already settled.</exception>
    internal void Cancel(DateOnly date)
    {
        if (Open != Amount) throw new BusinessRuleException(OpenItemTexts.AlreadyPaid.With(DocumentNumber, Amount - Open));
        (Open, HomeOpen) = (0, 0);
        Cancelled = true;
        CancelledOn = date;
    }

    static bool IsPartOf(decimal amount, decimal whole) => amount != 0 && Math.Sign(amount) == Math.Sign(whole) && Math.Abs(amount) <= Math.Abs(whole);
}
