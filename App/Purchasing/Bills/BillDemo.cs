using System.Globalization;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Bills;

/// <summary>A few suppliers' invoices of the last months; the latest waits to be posted.</summary>
sealed class BillDemo(BillService bills, Database database) : IDemoData
{
    /// <summary>How many days ago, what, how much of it, the net price of one, cash discount in per cent.</summary>
    static readonly (int DaysAgo, string Text, decimal Quantity, decimal Price, decimal? Discount)[] Bought =
    [
        (72, "Traversen 4-Punkt, 3 m", 12, 219, 2), (51, "Bühnenpodeste 2 × 1 m", 8, 385, null), (38, "Lautsprecherkabel", 40, 18.9m, 3), (29, "Wartung Gabelstapler", 1, 640, null),
        (9, "LED-Scheinwerfer", 16, 148.5m, 2), (2, "Verpackungsmaterial", 200, 1.35m, null),
    ];

    const decimal Rate = 19;

    public int Order => 56;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        var suppliers = await db.Parties.Where(p => p.IsSupplier && p.Active).OrderBy(p => p.Number).Select(p => p.Id).Take(Bought.Length).ToListAsync(ct);
        if (suppliers.Count == 0) return;
        foreach (var (n, bought) in Bought.Index())
        {
            var (day, net) = (year.Today.AddDays(-bought.DaysAgo), Money.Round(bought.Quantity * bought.Price));
            year.TurnTo(day);
            var id = await bills.CreateAsync(new()
            {
                SupplierId = suppliers[n % suppliers.Count], InvoiceNumber = string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMM}-{4711 + n * 13}"),
                InvoiceDate = day, ReceivedOn = day, DueDate = day.AddDays(14),
                DiscountUntil = bought.Discount is null ? null : day.AddDays(7), DiscountPercent = bought.Discount, StatedGross = net + Money.Percent(net, Rate),
                Lines = [new() { Text = bought.Text, Quantity = bought.Quantity, UnitPrice = bought.Price }],
            }, ct);
            if (n < Bought.Length - 1) await bills.PostAsync(id, ct);
        }
    }
}
