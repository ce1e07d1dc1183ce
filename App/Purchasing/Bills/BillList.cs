using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;
using Erp.Purchasing.Contracts;

namespace Erp.Purchasing.Bills;

/// <summary>The list of suppliers' invoices.</summary>
public static class BillList
{
    public static readonly RecordList<BillRow> Description = new RecordList<BillRow>("purchasing/bills", BillTexts.Bills, PurchasingPermissions.Read, BillQueries.Rows)
        .Column(b => b.Number, BillTexts.Number, width: "9rem").Within(b => b.SearchText)
        .Column(b => b.Supplier, BillTexts.SupplierId).Drawn(PartyLink.Cell<BillRow>(b => b.SupplierId, b => b.Supplier))
        .Column(b => b.InvoiceNumber, BillTexts.InvoiceNumber, width: "11rem").Within(b => b.SearchText)
        .Column(b => b.InvoiceDate, BillTexts.InvoiceDate, width: "8rem")
        .Column(b => b.ReceivedOn, BillTexts.ReceivedOn, hidden: true, width: "8rem")
        .Column(b => b.DueDate, BillTexts.DueDate, width: "8rem")
        .Choice(b => b.State, BillTexts.State, Bill.Transitions.All, Bill.Transitions.Label, Bill.Transitions.Tone)
        .Column(b => b.Net, BillTexts.Net, money: true, width: "8rem")
        .Column(b => b.Gross, BillTexts.Gross, money: true, width: "8rem")
        .Search((rows, typed) => rows.Matching(b => b.SearchText, typed))
        .OrderBy(b => b.InvoiceDate, latestFirst: true)
        .AsBoard(b => b.State, Bill.Transitions,
            BoardStep.Of<BillService>(PurchasingCommands.PostBill, (bills, id) => bills.PostAsync(id)).Confirmed(BillTexts.PostBinds),
            BoardStep.WithReason<BillService>(
                PurchasingCommands.CancelBill, new(BillTexts.CancelText, BillTexts.CancelReason, PurchaseLimits.Reason),
                (bills, id, reason) => bills.CancelAsync(id, new() { Reason = reason })));
}
