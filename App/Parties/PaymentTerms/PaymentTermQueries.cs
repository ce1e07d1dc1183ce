using System.Globalization;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.PaymentTerms;

/// <summary>Payment terms in a list.</summary>
public sealed class PaymentTermRow : IRow
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string NameDe { get; init; } = "";

    public int DaysNet { get; init; }

    public int? DiscountDays { get; init; }

    public decimal? DiscountPercent { get; init; }
}

/// <summary>Payment terms offered in a picker.</summary>
public sealed record PaymentTermChoice(Guid Id, string Code, string Name);

/// <summary>Reads about payment terms.</summary>
public sealed class PaymentTermQueries(Database database)
{
    /// <summary>All payment terms, soonest due first, named in the reader's language.</summary>
    public async Task<IReadOnlyList<PaymentTermChoice>> LookUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var terms = await db.PaymentTerms.OrderBy(t => t.DaysNet).ThenBy(t => t.Code).ToListAsync(ct);
        return [.. terms.Select(t => new PaymentTermChoice(t.Id, t.Code, t.Name(CultureInfo.CurrentUICulture)))];
    }

    /// <summary>All payment terms as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<PaymentTermRow> Rows(ErpDb db) => db.PaymentTerms.Select(t => new PaymentTermRow
    {
        Id = t.Id, Code = t.Code, NameEn = t.NameEn, NameDe = t.NameDe, DaysNet = t.DaysNet, DiscountDays = t.DiscountDays, DiscountPercent = t.DiscountPercent,
    });
}
