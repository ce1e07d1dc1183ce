using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>What is still open, as a list; settled items are found with their documents.</summary>
static class OpenItemList
{
    public static readonly RecordList<OpenItemRow> Description =
        new RecordList<OpenItemRow>("finance/open-items", OpenItemTexts.Title, FinancePermissions.Read, db => OpenItemQueries.Rows(db).Where(i => i.Open != 0))
            .Column(i => i.DocumentNumber, OpenItemTexts.DocumentNumber)
            .Column(i => i.PartyName, OpenItemTexts.PartyId).Drawn(PartyLink.Cell<OpenItemRow>(i => i.PartyId, i => i.PartyName))
            .Column(i => i.PartyNumber, OpenItemTexts.PartyNumber, hidden: true)
            .Column(i => i.DocumentDate, OpenItemTexts.DocumentDate)
            .Column(i => i.DueDate, OpenItemTexts.DueDate).Drawn(OpenItemDue.Cell)
            .Column(i => i.DiscountUntil, OpenItemTexts.DiscountUntil)
            .Column(i => i.DiscountPercent, OpenItemTexts.DiscountPercent, hidden: true)
            .Column(i => i.HomeAmount, OpenItemTexts.Amount, money: true).Drawn(HomeAmount.Cell<OpenItemRow>(i => i.HomeAmount, i => i.Amount, i => i.Currency))
            .Column(i => i.HomeOpen, OpenItemTexts.Open, money: true).Drawn(HomeAmount.Cell<OpenItemRow>(i => i.HomeOpen, i => i.Open, i => i.Currency))
            .Column(i => i.Currency, OpenItemTexts.Currency, hidden: true)
            .Column(i => i.Amount, OpenItemTexts.ForeignAmount, price: true, hidden: true)
            .Column(i => i.Open, OpenItemTexts.ForeignOpen, price: true, hidden: true)
            .Search((rows, words) =>
            {
                var pattern = ListFilters.Pattern(words);
                return rows.Where(i => EF.Functions.ILike(i.DocumentNumber, pattern) || EF.Functions.ILike(i.PartyName, pattern) || EF.Functions.ILike(i.PartyNumber, pattern));
            })
            .OrderBy(i => i.DueDate);
}
