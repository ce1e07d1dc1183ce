using System.ComponentModel.DataAnnotations;
using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Finance.Payments;

/// <summary>A payment as it is entered: money from a customer or to a supplier, money back, or none where credits are set off against debts.</summary>
public sealed class PaymentForm
{
    /// <summary>Most items one payment settles.</summary>
    public const int MostAllocations = 1000;

    /// <summary>Whether a customer pays, or a supplier is paid. Amounts have the same sign on either side: above zero settles debts.</summary>
    [Declared]
    public OpenItemSide Side { get; set; }

    /// <summary>The customer or supplier.</summary>
    public Guid PartyId { get; set; }

    /// <summary>Day the money arrived or left; not after today.</summary>
    [PlausibleDate]
    public DateOnly Date { get; set; }

    /// <summary>Bank or cash account it arrived on or left; needed unless no money moves.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>ISO 4217 code of what was paid: that of the items it settles. Left empty, that of the books.</summary>
    [StringLength(FinanceLimits.Currency), OneLine]
    public string? Currency { get; set; }

    /// <summary>What the customer paid, or the supplier is paid; negative for what is paid back, 0 where credits settle debts. Unless it is above zero, it is allocated to the cent.</summary>
    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal Amount { get; set; }

    /// <summary>What the bank booked in the currency of the books, where it is another one; has the sign of the amount. Left empty, by the rate of the day.</summary>
    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal? HomeAmount { get; set; }

    /// <summary>What the payer wrote.</summary>
    [Personal, StringLength(FinanceLimits.Reference), OneLine]
    public string? Reference { get; set; }

    /// <summary>The open items it settles; what is left stays a credit.</summary>
    [Required, MaxLength(MostAllocations)]
    public List<PaymentAllocationForm> Allocations { get; set; } = [];
}

/// <summary>How much of a payment goes to one open item.</summary>
public sealed class PaymentAllocationForm
{
    public Guid OpenItemId { get; set; }

    /// <summary>Has the sign of the item: negative uses up a credit.</summary>
    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal Amount { get; set; }

    /// <summary>Cash discount granted, or taken, beside it, tax included; has the sign of the item.</summary>
    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal Discount { get; set; }
}
