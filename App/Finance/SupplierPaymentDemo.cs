using Erp.Finance.Contracts;
using Erp.Finance.Payments;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance;

/// <summary>Suppliers are paid in time, but for one that was forgotten.</summary>
sealed class SupplierPaymentDemo(PaymentService payments, Database database) : IDemoData
{
    public int Order => 60;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var bank = await CustomerPaymentDemo.BankAsync(db, ct);
        var due = await OpenItemQueries.Rows(db).Where(o => o.Side == OpenItemSide.Payable && o.Amount > 0 && o.DueDate < year.Today).OrderBy(o => o.DueDate).ToListAsync(ct);
        foreach (var item in due.SkipLast(1))
        {
            var day = item.DiscountUntil ?? item.DueDate;
            year.TurnTo(day);
            var discount = item.DiscountOn(day);
            await payments.RecordAsync(CustomerPaymentDemo.Payment(item, day, item.Amount - discount, discount, bank), ct);
        }
    }
}
