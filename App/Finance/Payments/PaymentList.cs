using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>Payments as a list.</summary>
static class PaymentList
{
    public static readonly RecordList<PaymentRow> Description = new RecordList<PaymentRow>("finance/payments", PaymentTexts.Title, FinancePermissions.Read, PaymentQueries.Rows)
        .Column(p => p.Number, PaymentTexts.Number)
        .Column(p => p.Date, PaymentTexts.Date)
        .Column(p => p.PartyName, PaymentTexts.PartyId).Drawn(PartyLink.Cell<PaymentRow>(p => p.PartyId, p => p.PartyName))
        .Choice(p => p.Side, PaymentTexts.Side, Enum.GetValues<OpenItemSide>(), side => side == OpenItemSide.Payable ? PaymentTexts.ToSupplier : PaymentTexts.FromCustomer, hidden: true)
        .Column(p => p.Reference, PaymentTexts.Reference)
        .Column(p => p.AccountName, PaymentTexts.AccountId, hidden: true)
        .Choice(p => p.Status, PaymentTexts.Status, Enum.GetValues<PaymentStatus>(), Payment.States.Label, Payment.States.Tone)
        .Column(p => p.HomeAmount, PaymentTexts.Amount, money: true).Drawn(HomeAmount.Cell<PaymentRow>(p => p.HomeAmount, p => p.Amount, p => p.Currency))
        .Column(p => p.Currency, PaymentTexts.Currency, hidden: true)
        .Column(p => p.Amount, PaymentTexts.ForeignAmount, price: true, hidden: true)
        .Search((rows, words) =>
        {
            var pattern = ListFilters.Pattern(words);
            return rows.Where(p => EF.Functions.ILike(p.Number, pattern) || EF.Functions.ILike(p.PartyName, pattern) || EF.Functions.ILike(p.Reference!, pattern));
        })
        .OrderBy(p => p.Number, latestFirst: true);
}
