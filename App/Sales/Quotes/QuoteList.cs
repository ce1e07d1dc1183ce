using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;
using Erp.Platform.Ui;
using Erp.Sales.Documents;

namespace Erp.Sales.Quotes;

/// <summary>The list of quotes, all versions.</summary>
public static class QuoteList
{
    public static readonly RecordList<QuoteRow> Description = new RecordList<QuoteRow>("sales/quotes", QuoteTexts.Quotes, SalesPermissions.Read, QuoteQueries.Rows)
        .Column(q => q.Number, DocumentTexts.Number, width: "9rem").Within(q => q.SearchText)
        .Column(q => q.CustomerName, DocumentTexts.CustomerId).Within(q => q.SearchText).Drawn(PartyLink.Cell<QuoteRow>(q => q.CustomerId, q => q.CustomerName))
        .Column(q => q.CustomerNumber, DocumentTexts.CustomerNumber, hidden: true).Within(q => q.SearchText)
        .Column(q => q.QuoteDate, QuoteTexts.QuoteDate, width: "8rem")
        .Column(q => q.ValidUntil, QuoteTexts.ValidUntil, width: "8rem")
        .Choice(q => q.State, DocumentTexts.State, Quote.Transitions.All, Quote.Transitions.Label, Quote.Transitions.Tone)
        .Column(q => q.CustomerReference, DocumentTexts.CustomerReference, hidden: true).Within(q => q.SearchText)
        .Column(q => q.CostObject, DocumentTexts.CostObjectId, hidden: true, width: "9rem").OnDemand()
        .Column(q => q.HomeNet, DocumentTexts.Net, money: true, width: "8rem").Drawn(HomeAmount.Cell<QuoteRow>(q => q.HomeNet, q => q.Net, q => q.Currency))
        .Column(q => q.HomeGross, DocumentTexts.Gross, money: true, width: "8rem").Drawn(HomeAmount.Cell<QuoteRow>(q => q.HomeGross, q => q.Gross, q => q.Currency))
        .Column(q => q.Currency, DocumentTexts.Currency, hidden: true, width: "5rem")
        .Column(q => q.Net, DocumentTexts.ForeignNet, price: true, hidden: true, width: "8rem")
        .Column(q => q.Gross, DocumentTexts.ForeignGross, price: true, hidden: true, width: "8rem")
        .Column(q => q.Margin, DocumentTexts.Margin, money: true, hidden: true, width: "8rem").AddsUp(q => q.Margin ?? 0).OnlyWith(SalesPermissions.Margin)
        .Column(q => q.MarginPercent, DocumentTexts.MarginPercent, price: true, hidden: true, width: "7rem").OnlyWith(SalesPermissions.Margin)
        .Search((rows, typed) => rows.Matching(q => q.SearchText, typed))
        .OrderBy(q => q.QuoteDate, latestFirst: true)
        .Printed(QuotePrint.LettersAsync)
        .AsBoard(q => q.State, Quote.Transitions,
            BoardStep.Of<QuoteService>(SalesCommands.SendQuote, (quotes, id) => quotes.SendAsync(id)).Confirmed(QuoteTexts.SendBinds),
            BoardStep.Of<QuoteService>(SalesCommands.AcceptQuote, (quotes, id) => quotes.AcceptAsync(id, new())).Confirmed(QuoteTexts.AcceptFirm),
            BoardStep.WithReason<QuoteService>(SalesCommands.DeclineQuote, new(QuoteTexts.DeclineText, QuoteTexts.DeclineReason, SalesLimits.Reason),
                (quotes, id, reason) => quotes.DeclineAsync(id, new() { Reason = reason })));
}
