using System.Globalization;
using Erp.Platform.Work;

namespace Erp.Parties.PaymentTerms;

/// <summary>When payment is due, and the cash discount for paying early.</summary>
[MasterData]
public sealed class PaymentTerm : Record, INamed
{
    PaymentTerm() { }

    public PaymentTerm(PaymentTermForm form) => Change(form);

    /// <summary>Short name for lists and imports; unique.</summary>
    public string Code { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string NameDe { get; private set; } = "";

    /// <summary>Calendar days from the invoice date to the due date.</summary>
    public int DaysNet { get; private set; }

    /// <summary>Calendar days in which the cash discount may be taken; none without a discount.</summary>
    public int? DiscountDays { get; private set; }

    /// <summary>Cash discount in per cent of the gross amount.</summary>
    public decimal? DiscountPercent { get; private set; }

    string INamed.DisplayName => Name(CultureInfo.CurrentUICulture);

    /// <summary>The name in a language.</summary>
    public string Name(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? NameDe : NameEn;

    /// <summary>Takes over what was typed. Documents keep the terms they were made with.</summary>
    /// <exception cref="InvalidInputException">A discount without days or the reverse, or more days for it than for the net amount.</exception>
    public void Change(PaymentTermForm form)
    {
        if (form.DiscountDays.HasValue != form.DiscountPercent.HasValue)
            throw new InvalidInputException(form.DiscountDays.HasValue ? nameof(form.DiscountPercent) : nameof(form.DiscountDays), PaymentTermTexts.DiscountIncomplete);
        if (form.DiscountDays > form.DaysNet) throw new InvalidInputException(nameof(form.DiscountDays), PaymentTermTexts.DiscountAfterDue);
        Code = form.Code.Trim();
        NameEn = form.NameEn.Trim();
        NameDe = form.NameDe.Trim();
        DaysNet = form.DaysNet!.Value;
        DiscountDays = form.DiscountDays;
        DiscountPercent = form.DiscountPercent;
    }
}
