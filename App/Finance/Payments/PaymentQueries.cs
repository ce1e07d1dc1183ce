using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>A payment in lists.</summary>
public sealed class PaymentRow : IRow
{
    public Guid Id { get; init; }

    public required string Number { get; init; }

    public DateOnly Date { get; init; }

    public Guid PartyId { get; init; }

    public required string PartyName { get; init; }

    /// <summary>Bank or cash account, in the reader's language; none where no money moved.</summary>
    public string? AccountName { get; init; }

    public required string Currency { get; init; }

    public OpenItemSide Side { get; init; }

    /// <summary>What arrived on the account; negative for what left it, as bank statements have it.</summary>
    public decimal Amount { get; init; }

    /// <summary>What it came to in the currency of the books.</summary>
    public decimal HomeAmount { get; init; }

    public string? Reference { get; init; }

    public PaymentStatus Status { get; init; }

    /// <summary>What the customer paid, or the supplier was paid; negative for what was paid back.</summary>
    public decimal Paid => Side == OpenItemSide.Payable ? -Amount : Amount;
}

/// <summary>A payment with what it settles.</summary>
public sealed class PaymentDetail
{
    public required PaymentRow Payment { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>Day its entry was reversed.</summary>
    public DateOnly? CancelledOn { get; init; }

    /// <summary>The day as of which a cancellation is proposed: that of the payment while it can be posted to.</summary>
    public DateOnly ReverseOn { get; init; }

    public required IReadOnlyList<PaymentAllocationRow> Allocations { get; init; }
}

/// <summary>An open item that a payment settles.</summary>
public sealed class PaymentAllocationRow
{
    public Guid OpenItemId { get; init; }

    public required string SourceType { get; init; }

    public Guid SourceId { get; init; }

    public required string DocumentNumber { get; init; }

    public decimal Amount { get; init; }

    /// <summary>Cash discount granted beside it, tax included.</summary>
    public decimal Discount { get; init; }
}

/// <summary>Reads payments.</summary>
public sealed class PaymentQueries(Database database, ExchangeRates rates, TimeProvider clock)
{
    /// <summary>One payment with what it settles.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public async Task<PaymentDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var row = await Rows(db).FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFoundException();
        var cancelled = await db.Payments.Where(p => p.Id == id).Select(p => new { p.CancelReason, p.CancelledOn }).SingleAsync(ct);
        var reverseOn = (await Bookkeeping.SettingsAsync(db, ct)).ReversalDay(row.Date, clock.Today());
        var allocations = await (from allocation in db.Set<PaymentAllocation>()
                                 where allocation.PaymentId == id
                                 join item in db.OpenItems on allocation.OpenItemId equals item.Id
                                 orderby item.DocumentDate, item.DocumentNumber
                                 select new PaymentAllocationRow
                                 {
                                     OpenItemId = item.Id, SourceType = item.SourceType, SourceId = item.SourceId, DocumentNumber = item.DocumentNumber,
                                     Amount = allocation.Amount, Discount = allocation.Discount,
                                 }).ToListAsync(ct);
        return new PaymentDetail { Payment = row, CancelReason = cancelled.CancelReason, CancelledOn = cancelled.CancelledOn, ReverseOn = reverseOn, Allocations = allocations };
    }

    /// <summary>The currencies a payment can arrive in, by code.</summary>
    public async Task<IReadOnlyList<string>> CurrenciesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await ExchangeRates.Kept(db).ToListAsync(ct);
    }

    /// <summary>What one euro costs on a day; null where nobody knows.</summary>
    public async Task<decimal?> RateAsync(string currency, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return (await rates.FindAsync(db, currency, day, ct))?.Rate;
    }

    internal static IQueryable<PaymentRow> Rows(ErpDb db)
    {
        var german = FinanceLanguage.IsGerman;
        return from payment in db.Payments
               join account in db.Accounts on payment.AccountId equals account.Id into accounts
               from account in accounts.DefaultIfEmpty()
               select new PaymentRow
               {
                   Id = payment.Id, Number = payment.Number, Date = payment.Date, PartyId = payment.PartyId, PartyName = payment.PartyName,
                   AccountName = german ? account.NameDe : account.NameEn, Currency = payment.Currency, Side = payment.Side,
                   Amount = payment.Side == OpenItemSide.Payable ? -payment.Amount : payment.Amount,
                   HomeAmount = payment.Side == OpenItemSide.Payable ? -payment.HomeAmount : payment.HomeAmount, Reference = payment.Reference, Status = payment.Status,
               };
    }
}
