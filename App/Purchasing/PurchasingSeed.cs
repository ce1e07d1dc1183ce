using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Purchasing;

/// <summary>The number ranges of purchase requests, suppliers' invoices and goods receipts.</summary>
sealed class PurchasingSeed(UnitOfWork work) : ITenantSeed
{
    /// <summary>Range of purchase requests.</summary>
    internal const string RequestNumbers = "purchasing.request";

    /// <summary>Range of suppliers' invoices.</summary>
    internal const string BillNumbers = "purchasing.bill";

    /// <summary>Range of goods receipts.</summary>
    internal const string ReceiptNumbers = "purchasing.receipt";

    public int Order => 65;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(PurchasingCommands.Seed, new { tenant.Slug }, db =>
    {
        db.Add(new NumberRange(RequestNumbers, "BA-{yyyy}-{0000}", yearly: true));
        db.Add(new NumberRange(BillNumbers, "ER-{yyyy}-{00000}", yearly: true));
        db.Add(new NumberRange(ReceiptNumbers, "WE-{yyyy}-{0000}", yearly: true));
        return Task.CompletedTask;
    }, ct);
}
