using Erp.Finance.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Finance.Payments;

/// <summary>Where a payment stands.</summary>
public enum PaymentStatus
{
    Recorded,
    Cancelled,
}

/// <summary>
/// Money that came in from a customer, or was paid to a supplier, and the open items it settles; what is not allocated stays a credit. Negative: money paid back,
/// wholly for credits. Nothing: credits set off against debts.
/// </summary>
public sealed class Payment : Record, IPersonal, INamed
{
    /// <summary>Name of payments as a source of journal entries and open items.</summary>
    public const string SourceType = "finance.payment";

    /// <summary>The steps of a payment.</summary>
    public static readonly TransitionTable<PaymentStatus> States = new TransitionTable<PaymentStatus>()
        .State(PaymentStatus.Recorded, PaymentTexts.Recorded, Tone.Success)
        .State(PaymentStatus.Cancelled, PaymentTexts.Cancelled, Tone.Danger)
        .Step(FinanceCommands.CancelPayment, PaymentStatus.Cancelled, PaymentStatus.Recorded);

    readonly List<PaymentAllocation> allocations = [];

    Payment() { }

    internal Payment(PaymentForm form, string partyName, string currency, decimal homeAmount)
    {
        Side = form.Side;
        Date = form.Date;
        PartyId = form.PartyId;
        PartyName = partyName;
        AccountId = form.Amount == 0 ? null : form.AccountId;
        Currency = currency;
        (Amount, HomeAmount) = (form.Amount, homeAmount);
        Reference = string.IsNullOrWhiteSpace(form.Reference) ? null : form.Reference.Trim();
        allocations.AddRange(form.Allocations.Select(a => new PaymentAllocation(Id, a.OpenItemId, a.Amount, a.Discount)));
    }

    /// <summary>Number of the payment.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Whether it is about what a customer owes, or what a supplier is owed.</summary>
    public OpenItemSide Side { get; private set; }

    /// <summary>Day the money arrived or left; also document and posting date.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>The customer or supplier.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>Their name at that time.</summary>
    [Personal]
    public string PartyName { get; private set; } = "";

    /// <summary>Bank or cash account it arrived on or left; none where no money moved.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>ISO 4217 code of what was paid, and of the items it settles.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>What the customer paid, or the supplier was paid; negative for what was paid back.</summary>
    public decimal Amount { get; private set; }

    /// <summary>What that came to in the currency of the books.</summary>
    public decimal HomeAmount { get; private set; }

    /// <summary>What the payer wrote.</summary>
    [Personal]
    public string? Reference { get; private set; }

    [Binding]
    public PaymentStatus Status { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Day its entry was reversed; from then on it settles nothing.</summary>
    public DateOnly? CancelledOn { get; private set; }

    /// <summary>The items it settles.</summary>
    public IReadOnlyList<PaymentAllocation> Allocations => allocations;

    /// <summary>What is not allocated to any item.</summary>
    public decimal Unallocated => Amount - allocations.Sum(a => a.Amount);

    /// <summary>
    /// What was paid in the currency of the books, by allocation and then for what is not allocated: split in proportion, to the cent. Where no money
    /// moved, each is worth what it stood in the books with, and the last what makes nothing of them all.
    /// </summary>
    internal IReadOnlyList<decimal> HomeShares()
    {
        if (Amount != 0) return Totals.Split(HomeAmount, [.. allocations.Select(a => a.Amount), Unallocated]);
        var worth = allocations.SkipLast(1).Select(a => a.HomeSettled - a.HomeDiscount).ToList();
        return [.. worth, -worth.Sum(), 0];
    }

    Guid IPersonal.PersonId => PartyId;

    string INamed.DisplayName => Number;

    /// <summary>Gives the payment its number, last of all.</summary>
    internal void Enter(string number) => Number = number;

    /// <summary>Takes the payment back, as when the bank returned it.</summary>
    /// <exception cref="BusinessRuleException">It is already cancelled.</exception>
    internal void Cancel(string reason, DateOnly date)
    {
        Status = States.Next(Status, FinanceCommands.CancelPayment);
        CancelReason = reason;
        CancelledOn = date;
    }
}

/// <summary>The part of a payment that settles one open item; negative where it uses up a credit.</summary>
public sealed class PaymentAllocation : Entity, IPartOf
{
    PaymentAllocation() { }

    internal PaymentAllocation(Guid paymentId, Guid openItemId, decimal amount, decimal discount)
    {
        PaymentId = paymentId;
        OpenItemId = openItemId;
        Amount = amount;
        Discount = discount;
    }

    public Guid PaymentId { get; private set; }

    public Guid OpenItemId { get; private set; }

    /// <summary>The part of the payment.</summary>
    public decimal Amount { get; private set; }

    /// <summary>Cash discount granted beside it, tax included.</summary>
    public decimal Discount { get; private set; }

    /// <summary>What the settled part of the item stood in the books with.</summary>
    public decimal HomeSettled { get; private set; }

    /// <summary>What of the item is settled in all.</summary>
    internal decimal Settled => Amount + Discount;

    /// <summary>The part of <see cref="HomeSettled"/> that is the discount: it lowers what was charged, at the rate it was charged at.</summary>
    internal decimal HomeDiscount => Discount == 0 ? 0 : HomeSettled - Money.Round(HomeSettled * Amount / Settled);

    /// <summary>Settles its part of the item.</summary>
    internal void Settle(ErpDb db, OpenItem item) => HomeSettled = OpenItems.Settle(db, item, Settled);

    Guid IPartOf.RootId => PaymentId;
}
