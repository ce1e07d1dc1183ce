using Erp.Finance.Contracts;
using Erp.Finance.Payments;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance;

/// <summary>Customers pay: most in time and less the discount offered for it, some late, a few not yet, some in two parts. Suppliers are paid in time, but for one that was forgotten.</summary>
sealed class FinanceDemo(PaymentService payments, Database database) : IDemoData
{
    // Nobody owes longer than this: by then the lawyer has called.
    const int MostLate = 110;

    public int Order => 60;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var bank = await db.Accounts.Where(a => a.NameDe == "Bank").Select(a => a.Id).SingleAsync(ct);
        var open = await OpenItemQueries.Rows(db).Where(o => o.Side == OpenItemSide.Receivable && o.Amount > 0 && o.DocumentDate < year.Today).OrderBy(o => o.DueDate).ThenBy(o => o.DocumentNumber).ToListAsync(ct);
        var arrivals = open.Select(o => (Item: o, Day: o.DiscountUntil is { } until && year.Dice.Next(2) == 0 ? until : Later(o.DocumentDate, o.DueDate.AddDays(year.Dice.Next(-6, 25))), Late: o.DueDate > year.Today.AddDays(-MostLate) && year.Dice.Next(8) == 0, Part: year.Dice.Next(30) == 0))
            .Where(a => !a.Late && a.Day <= year.Today).OrderBy(a => a.Day);
        foreach (var (item, day, _, part) in arrivals)
        {
            year.TurnTo(day);
            var discount = part ? 0 : item.DiscountOn(day);
            var amount = part ? Platform.Amounts.Money.Percent(item.Amount, 40) : item.Amount - discount;
            await payments.RecordAsync(new() { PartyId = item.PartyId, Date = day, Currency = item.Currency, AccountId = bank, Amount = amount, Reference = item.DocumentNumber, Allocations = [new() { OpenItemId = item.Id, Amount = amount, Discount = discount }] }, ct);
        }

        var due = await OpenItemQueries.Rows(db).Where(o => o.Side == OpenItemSide.Payable && o.Amount > 0 && o.DueDate < year.Today).OrderBy(o => o.DueDate).ToListAsync(ct);
        foreach (var item in due.SkipLast(1))
        {
            var day = item.DiscountUntil ?? item.DueDate;
            year.TurnTo(day);
            var (amount, discount) = (item.Amount - item.DiscountOn(day), item.DiscountOn(day));
            await payments.RecordAsync(new() { Side = OpenItemSide.Payable, PartyId = item.PartyId, Date = day, AccountId = bank, Amount = amount, Reference = item.DocumentNumber, Allocations = [new() { OpenItemId = item.Id, Amount = amount, Discount = discount }] }, ct);
        }

        static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
    }
}
