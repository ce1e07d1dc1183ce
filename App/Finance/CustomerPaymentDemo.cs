using Erp.Finance.Contracts;
using Erp.Finance.Payments;
using Erp.Platform.Amounts;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance;

/// <summary>
/// Customers pay as the year goes: most in time and less the discount offered for it, some late, a few not yet, some in part. Bookkeeping looks on Fridays what has come, and today.
/// </summary>
sealed class CustomerPaymentDemo(PaymentService payments, Database database) : IDemoData
{
    // Nobody owes longer than this: by then the lawyer has called.
    const int MostLate = 110;

    // Its own, since others throw theirs at the same time.
    readonly Random dice = new(20262);
    readonly PriorityQueue<Arrival, DateOnly> underWay = new();
    DateOnly known;

    public int Order => 40;

    public Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        year.EveryDay((day, ct) => ReceiveAsync(day, year.Today, ct));
        return Task.CompletedTask;
    }

    async Task ReceiveAsync(DateOnly day, DateOnly today, CancellationToken ct)
    {
        if (day.DayOfWeek != DayOfWeek.Friday && day != today) return;
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var owed = OpenItemQueries.Rows(db).Where(o => o.Side == OpenItemSide.Receivable && o.Amount > 0 && o.DocumentDate >= known && o.DocumentDate < day).OrderBy(o => o.DocumentNumber);
        foreach (var item in await owed.ToListAsync(ct))
        {
            var arrival = item.DiscountUntil is { } until && dice.Next(2) == 0 ? until : Later(item.DocumentDate, item.DueDate.AddDays(dice.Next(-6, 25)));
            var isLate = dice.Next(8) == 0 && item.DueDate > today.AddDays(-MostLate);
            if (!isLate) underWay.Enqueue(new(item, arrival, InPart: dice.Next(30) == 0), arrival);
        }

        known = day;
        var bank = await BankAsync(db, ct);
        while (underWay.TryPeek(out _, out var arrival) && arrival <= day)
        {
            var (item, on, inPart) = underWay.Dequeue();
            var discount = inPart ? 0 : item.DiscountOn(on);
            var amount = inPart ? Money.Percent(item.Amount, 40) : item.Amount - discount;
            await payments.RecordAsync(Payment(item, on, amount, discount, bank), ct);
        }

        static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
    }

    internal static Task<Guid> BankAsync(ErpDb db, CancellationToken ct) => db.Accounts.Where(a => a.NameDe == "Bank").Select(a => a.Id).SingleAsync(ct);

    /// <summary>An amount that pays this item from or to the bank, less the discount taken.</summary>
    internal static PaymentForm Payment(OpenItemRow item, DateOnly on, decimal amount, decimal discount, Guid bank) => new()
    {
        Side = item.Side, PartyId = item.PartyId, Date = on, Currency = item.Currency, AccountId = bank, Amount = amount, Reference = item.DocumentNumber,
        Allocations = [new() { OpenItemId = item.Id, Amount = amount, Discount = discount }],
    };

    sealed record Arrival(OpenItemRow Item, DateOnly On, bool InPart);
}
