using Erp.Platform.Records;

namespace Erp.Parties.PaymentTerms;

/// <summary>Payment terms as a plain record: list, form, REST, export and commands come from this description.</summary>
public static class PaymentTermRecords
{
    public static readonly RecordType<PaymentTerm, PaymentTermForm, PaymentTermRow> Type =
        new("parties/payment-terms", PaymentTermTexts.PaymentTerm, PaymentTermTexts.PaymentTerms, PartiesPermissions.Read, PartiesPermissions.Write)
        {
            Make = form => new PaymentTerm(form),
            Define = (term, form) => term.Change(form),
            Read = PaymentTermForm.Of,
            Key = form => form.Code,
            StoredKey = term => term.Code,
            List = new RecordList<PaymentTermRow>("parties/payment-terms", PaymentTermTexts.PaymentTerms, PartiesPermissions.Read, PaymentTermQueries.Rows)
                .Column(t => t.Code, PaymentTermTexts.Code)
                .Column(t => t.NameDe, PaymentTermTexts.NameDe)
                .Column(t => t.NameEn, PaymentTermTexts.NameEn)
                .Column(t => t.DaysNet, PaymentTermTexts.DaysNet)
                .Column(t => t.DiscountDays, PaymentTermTexts.DiscountDays)
                .Column(t => t.DiscountPercent, PaymentTermTexts.DiscountPercent)
                .OrderBy(t => t.DaysNet),
        };
}
