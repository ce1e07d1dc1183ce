using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Credit;

namespace Erp.Sales;

/// <summary>The number ranges of sales documents.</summary>
sealed class SalesSeed(UnitOfWork work) : ITenantSeed
{
    /// <summary>Range of quote numbers, given when a quote is sent.</summary>
    internal const string QuoteNumbers = "sales.quote";

    /// <summary>Range of order numbers, given at confirmation.</summary>
    internal const string OrderNumbers = "sales.order";

    /// <summary>Range of invoice numbers, given at issue; reversals take theirs from it too.</summary>
    internal const string InvoiceNumbers = "sales.invoice";

    /// <summary>Range of delivery note numbers, given when the goods leave.</summary>
    internal const string DeliveryNumbers = "sales.delivery";

    public int Order => 50;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(SalesCommands.Seed, new { tenant.Slug }, db =>
    {
        db.AddRange(
            new NumberRange(QuoteNumbers, "AN-{yyyy}-{00000}", yearly: true), new NumberRange(OrderNumbers, "AU-{yyyy}-{00000}", yearly: true),
            new NumberRange(DeliveryNumbers, "LS-{yyyy}-{00000}", yearly: true), new NumberRange(InvoiceNumbers, "RE-{yyyy}-{00000}", yearly: true));
        db.Add(new CreditSettings(CreditCheck.Warn));
        return Task.CompletedTask;
    }, ct);
}
