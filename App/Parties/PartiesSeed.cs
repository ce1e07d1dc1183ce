using Erp.Parties.Contracts;
using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Parties;

/// <summary>The number range of parties, and the payment terms that German companies commonly agree.</summary>
sealed class PartiesSeed(UnitOfWork work) : ITenantSeed
{
    /// <summary>Range of customer and supplier numbers.</summary>
    internal const string NumberRange = "parties.party";

    public int Order => 10;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(PartiesCommands.Seed, new { tenant.Slug }, db =>
    {
        db.Add(new NumberRange(NumberRange, "K-{00000}", yearly: false));
        db.PaymentTerms.AddRange(
            new(new() { Code = "0", NameEn = "Due immediately", NameDe = "Sofort fällig", DaysNet = 0 }),
            new(new() { Code = "14", NameEn = "14 days net", NameDe = "14 Tage netto", DaysNet = 14 }),
            new(new() { Code = "30", NameEn = "30 days net", NameDe = "30 Tage netto", DaysNet = 30 }),
            new(new() { Code = "30-10-2", NameEn = "10 days 2 %, 30 days net", NameDe = "10 Tage 2 %, 30 Tage netto", DaysNet = 30, DiscountDays = 10, DiscountPercent = 2 }));
        return Task.CompletedTask;
    }, ct);
}
