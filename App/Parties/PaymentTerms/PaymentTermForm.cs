using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Records;

namespace Erp.Parties.PaymentTerms;

/// <summary>Payment terms as they are typed.</summary>
public sealed class PaymentTermForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(PaymentTermLimits.Code), OneLine]
    public string Code { get; set; } = "";

    [Required, Range(0, PaymentTermLimits.MostDays)]
    public int? DaysNet { get; set; }

    [Required, StringLength(PaymentTermLimits.Name), OneLine]
    public string NameDe { get; set; } = "";

    [Required, StringLength(PaymentTermLimits.Name), OneLine]
    public string NameEn { get; set; } = "";

    [Range(0, PaymentTermLimits.MostDays)]
    public int? DiscountDays { get; set; }

    [Between(0.01, 99.99), Decimals(2)]
    public decimal? DiscountPercent { get; set; }

    /// <summary>A form to change payment terms in.</summary>
    public static PaymentTermForm Of(PaymentTerm term) => new()
    {
        Code = term.Code, NameEn = term.NameEn, NameDe = term.NameDe, DaysNet = term.DaysNet, DiscountDays = term.DiscountDays, DiscountPercent = term.DiscountPercent,
    };
}
