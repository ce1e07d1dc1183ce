using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>What is still open, as a list; settled items are found with their documents.</summary>
static class OpenItemList
{
    /// <summary>What customers owe.</summary>
    public static readonly RecordList<OpenItemRow> Description = Of("finance/open-items", OpenItemSide.Receivable, OpenItemTexts.Title, OpenItemTexts.Customer, OpenItemTexts.PartyNumber);

    /// <summary>What suppliers are owed.</summary>
    public static readonly RecordList<OpenItemRow> Payables = Of("finance/open-items/suppliers", OpenItemSide.Payable, OpenItemTexts.Payables, OpenItemTexts.Supplier, OpenItemTexts.SupplierNumber);

    static RecordList<OpenItemRow> Of(string name, OpenItemSide side, Text title, Text party, Text number) =>
        new RecordList<OpenItemRow>(name, title, FinancePermissions.Read, db => OpenItemQueries.Rows(db).Where(i => i.Side == side && i.Open != 0))
            .Column(i => i.DocumentNumber, OpenItemTexts.DocumentNumber)
            .Column(i => i.PartyName, party).Drawn(PartyLink.Cell<OpenItemRow>(i => i.PartyId, i => i.PartyName))
            .Column(i => i.PartyNumber, number, hidden: true)
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
