using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;
using Erp.Platform.Ui;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>The list of invoices and reversals.</summary>
public static class InvoiceList
{
    public static readonly RecordList<InvoiceRow> Description = new RecordList<InvoiceRow>("sales/invoices", InvoiceTexts.Invoices, SalesPermissions.Read, InvoiceQueries.Rows)
        .Column(i => i.Number, DocumentTexts.Number, width: "9rem").Within(i => i.SearchText)
        .Column(i => i.CustomerName, DocumentTexts.CustomerId).Within(i => i.SearchText).Drawn(PartyLink.Cell<InvoiceRow>(i => i.CustomerId, i => i.CustomerName))
        .Column(i => i.CustomerNumber, DocumentTexts.CustomerNumber, hidden: true).Within(i => i.SearchText)
        .Column(i => i.InvoiceDate, InvoiceTexts.InvoiceDate, width: "8rem")
        .Column(i => i.DueDate, InvoiceTexts.DueDate, width: "8rem")
        .Choice(i => i.State, DocumentTexts.State, Invoice.Transitions.All, Invoice.Transitions.Label, Invoice.Transitions.Tone)
        .Choice(i => i.Kind, InvoiceTexts.Kind, Enum.GetValues<InvoiceKind>(), InvoiceWords.Of, hidden: true)
        .Column(i => i.CustomerReference, DocumentTexts.CustomerReference, hidden: true).Within(i => i.SearchText)
        .Column(i => i.CostObject, DocumentTexts.CostObjectId, hidden: true, width: "9rem").OnDemand()
        .Column(i => i.HomeNet, DocumentTexts.Net, money: true, width: "8rem").Drawn(HomeAmount.Cell<InvoiceRow>(i => i.HomeNet, i => i.Net, i => i.Currency))
            .AddsUp(i => i.IsAdvance ? 0 : i.HomeNet, InvoiceTexts.NetWithoutAdvances)
        .Column(i => i.HomeGross, DocumentTexts.Gross, money: true, width: "8rem").Drawn(HomeAmount.Cell<InvoiceRow>(i => i.HomeGross, i => i.Gross, i => i.Currency))
            .AddsUp(i => i.IsAdvance ? 0 : i.HomeGross, InvoiceTexts.GrossWithoutAdvances)
        .Column(i => i.Currency, DocumentTexts.Currency, hidden: true, width: "5rem")
        .Column(i => i.Net, DocumentTexts.ForeignNet, price: true, hidden: true, width: "8rem")
        .Column(i => i.Gross, DocumentTexts.ForeignGross, price: true, hidden: true, width: "8rem")
        .Column(i => i.Margin, DocumentTexts.Margin, money: true, hidden: true, width: "8rem").AddsUp(i => i.IsAdvance ? 0 : i.Margin ?? 0).OnlyWith(SalesPermissions.Margin)
        .Column(i => i.MarginPercent, DocumentTexts.MarginPercent, price: true, hidden: true, width: "7rem").OnlyWith(SalesPermissions.Margin)
        .Search((rows, typed) => rows.Matching(i => i.SearchText, typed))
        .OrderBy(i => i.InvoiceDate, latestFirst: true)
        .Printed(InvoicePrint.LettersAsync)
        .AsBoard(i => i.State, Invoice.Transitions,
            BoardStep.Of<InvoiceService>(SalesCommands.IssueInvoice, (invoices, id) => invoices.IssueAsync(id)).Confirmed(InvoiceTexts.IssueBinds),
            BoardStep.WithReason<InvoiceService>(SalesCommands.CancelInvoice, new(InvoiceTexts.ReverseHint, DocumentTexts.CancelReason, SalesLimits.Reason),
                (invoices, id, reason) => invoices.CancelAsync(id, new() { Reason = reason })));
}
