using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Contracts;

/// <summary>An amount that somebody comes to owe: a customer, or the company itself to a supplier.</summary>
/// <param name="SourceType">Kind of document, as posted.</param>
/// <param name="SourceId">Key of the document.</param>
/// <param name="DocumentNumber">Its number.</param>
/// <param name="DocumentDate">Its date.</param>
/// <param name="DueDate">Day it falls due.</param>
/// <param name="PartyId">The customer or supplier.</param>
/// <param name="PartyName">Their name as on the document.</param>
/// <param name="AccountId">Control account it stands on.</param>
/// <param name="Amount">What is owed; negative for a credit of the party.</param>
/// <param name="Currency">ISO 4217 code of the amount.</param>
/// <param name="HomeAmount">What it stands in the books with.</param>
/// <param name="PostingDate">Day from which it counts as owed; the document's date where none is given.</param>
/// <param name="Discount">Cash discount for paying early; null without one.</param>
/// <param name="TaxOnReceipt">A down payment: its tax is owed as it is paid.</param>
/// <param name="CostObjectId">What the document is for; discounts and exchange differences of its payment are for the same.</param>
/// <param name="CorrectsId">Key of the open item of the document it gives back of.</param>
/// <param name="Side">Whether customers owe it or suppliers are owed it.</param>
public sealed record NewOpenItem(
    string SourceType, Guid SourceId, string DocumentNumber, DateOnly DocumentDate, DateOnly DueDate, Guid PartyId, string PartyName, Guid AccountId, decimal Amount,
    string Currency, decimal HomeAmount, DateOnly? PostingDate = null, CashDiscount? Discount = null, bool TaxOnReceipt = false, Guid? CostObjectId = null,
    Guid? CorrectsId = null, OpenItemSide Side = OpenItemSide.Receivable);

/// <summary>What is still open of a document; composes in SQL with the query of the module that owns the document.</summary>
public sealed class OpenAmount
{
    /// <summary>Key of the open item.</summary>
    public Guid OpenItemId { get; init; }

    /// <summary>Kind of document, as posted.</summary>
    public required string SourceType { get; init; }

    /// <summary>Key of the document.</summary>
    public Guid SourceId { get; init; }

    /// <summary>Day it falls due.</summary>
    public DateOnly DueDate { get; init; }

    /// <summary>What was owed in all.</summary>
    public decimal Amount { get; init; }

    /// <summary>What is still owed; 0 when settled or cancelled.</summary>
    public decimal Open { get; init; }

    /// <summary>What that stands in the books with: amounts of several documents add up in the currency of the books only.</summary>
    public decimal HomeOpen { get; init; }
}

/// <summary>What is settled of a document, tax included.</summary>
public sealed class PaidAmount
{
    /// <summary>Kind of document, as posted.</summary>
    public required string SourceType { get; init; }

    /// <summary>Key of the document.</summary>
    public Guid SourceId { get; init; }

    public required string DocumentNumber { get; init; }

    public DateOnly DocumentDate { get; init; }

    /// <summary>In the currency of the books; negative where the document gives back.</summary>
    public decimal HomePaid { get; init; }
}

/// <summary>What is owed and not yet settled, document by document. Everything here joins the caller's transaction.</summary>
[Contract]
public sealed class OpenItems(Bookkeeping books, AdvanceTaxes advanceTaxes)
{
    /// <summary>What open screens watch to learn that something was paid or set off; an open item is about its document.</summary>
    public const string Watched = nameof(OpenItem);

    /// <summary>Opens an item. One of nothing is settled at once: a free document has nothing to be paid.</summary>
    /// <returns>Its key.</returns>
    public Task<Guid> CreateAsync(ErpDb db, NewOpenItem item, CancellationToken ct = default)
    {
        var opened = new OpenItem(item);
        db.Add(opened);
        if (opened.Open == 0) db.Publish(new OpenItemSettled(opened.Id, opened.SourceType, opened.SourceId));
        return Task.FromResult(opened.Id);
    }

    /// <summary>
    /// Sets a credit off against what its party still owes from another document: as much of both as the smaller one has open. What is left of
    /// either stays open. Both are in the same currency, at the same rate: what rounding leaves between them in the books is an exchange difference.
    /// It counts from the day on which both are in the books. The tax on a down payment follows what is open of it, as with a payment.
    /// </summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="sourceType">Kind of both documents, as posted.</param>
    /// <param name="creditId">Key of the document that gives back; may be posted in this very transaction.</param>
    /// <param name="debitId">Key of the document that is owed.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task SetOffAsync(ErpDb db, string sourceType, Guid creditId, Guid debitId, CancellationToken ct = default)
    {
        var (credit, debit) = (await FindAsync(creditId), await FindAsync(debitId));
        if (credit is null || debit is null || Math.Sign(credit.Open) != -Math.Sign(debit.Open) || credit.Open == 0) return;
        var amount = Math.Sign(debit.Open) * Math.Min(Math.Abs(credit.Open), Math.Abs(debit.Open));
        var date = credit.PostingDate > debit.PostingDate ? credit.PostingDate : debit.PostingDate;
        var left = Against(debit, credit, amount) + Against(credit, debit, -amount);
        if (left != 0) await ClearAsync(db, credit, left, date, ct);
        foreach (var item in new[] { debit, credit }.Where(i => i.TaxOnReceipt)) await advanceTaxes.AlignAsync(db, await Bookkeeping.SettingsForPostingAsync(db, ct), item, date, ct);

        decimal Against(OpenItem item, OpenItem other, decimal part)
        {
            var home = Settle(db, item, part);
            db.Add(new SetOff(item.Id, other.Id, date, part, home));
            return home;
        }

        async Task<OpenItem?> FindAsync(Guid sourceId) =>
            db.OpenItems.Local.FirstOrDefault(i => i.SourceType == sourceType && i.SourceId == sourceId && !i.Cancelled)
            ?? await db.OpenItems.FirstOrDefaultAsync(i => i.SourceType == sourceType && i.SourceId == sourceId && !i.Cancelled, ct);
    }

    async Task ClearAsync(ErpDb db, OpenItem credit, decimal left, DateOnly date, CancellationToken ct)
    {
        var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
        var difference = ExchangeDifference.Line(settings, -left) with { ContraAccountId = credit.AccountId, CostObjectId = credit.CostObjectId };
        await books.PostAsync(db, settings, new JournalDraft
        {
            SourceType = credit.SourceType, SourceId = credit.SourceId, DocumentNumber = credit.DocumentNumber, DocumentDate = credit.DocumentDate, PostingDate = date,
            Text = PaymentTexts.ExchangeDifference.With(credit.DocumentNumber).In(Languages.German),
            Lines = [DraftLine.OnCredit(credit.AccountId, left) with { PartyId = credit.PartyId, ContraAccountId = difference.AccountId }, difference],
        }, ct);
    }

    /// <summary>Where a payment of a customer, or to a supplier, is recorded.</summary>
    public static string PaymentAddress(OpenItemSide side, Guid? partyId = null) =>
        "/finance/payments/new" + QueryString.Create(
            [.. new KeyValuePair<string, string?>[] { new("side", side == OpenItemSide.Payable ? side.ToString() : null), new("party", partyId?.ToString()) }.Where(p => p.Value is not null)]);

    /// <summary>What is open of documents of one kind, for joining: <c>from i in db.Invoices join o in OpenItems.Of(db, "sales.invoice") on i.Id equals o.SourceId …</c></summary>
    public static IQueryable<OpenAmount> Of(ErpDb db, string sourceType) =>
        db.OpenItems.Where(i => i.SourceType == sourceType).Select(i => new OpenAmount
        {
            OpenItemId = i.Id, SourceType = i.SourceType, SourceId = i.SourceId, DueDate = i.DueDate, Amount = i.Amount, Open = i.Open, HomeOpen = i.HomeOpen,
        });

    /// <summary>What a customer owes and is owed as such, document by document; what they are owed as a supplier is not among it. Composes in SQL.</summary>
    public static IQueryable<OpenAmount> OfParty(ErpDb db, Guid partyId) =>
        db.OpenItems.Where(i => i.Side == OpenItemSide.Receivable && i.PartyId == partyId && i.Open != 0).Select(i => new OpenAmount
        {
            OpenItemId = i.Id, SourceType = i.SourceType, SourceId = i.SourceId, DueDate = i.DueDate, Amount = i.Amount, Open = i.Open, HomeOpen = i.HomeOpen,
        });

    /// <summary>The last day on which any of these documents was paid, if any was. Joins the caller's transaction.</summary>
    public static async Task<DateOnly?> LastPaidAsync(ErpDb db, string sourceType, IReadOnlyCollection<Guid> sourceIds, CancellationToken ct = default)
    {
        var items = db.OpenItems.Where(i => i.SourceType == sourceType && sourceIds.Contains(i.SourceId)).Select(i => i.Id);
        return await db.Payments.Where(p => p.Status == PaymentStatus.Recorded && p.Allocations.Any(a => items.Contains(a.OpenItemId))).MaxAsync(p => (DateOnly?)p.Date, ct);
    }

    /// <summary>What sales documents for a cost object brought, and what of it is paid or set off; composes in SQL.</summary>
    public static IQueryable<PaidAmount> OfCostObject(ErpDb db, Guid costObjectId) =>
        db.OpenItems.Where(i => i.Side == OpenItemSide.Receivable && i.CostObjectId == costObjectId && !i.Cancelled).Select(i => new PaidAmount
        {
            SourceType = i.SourceType, SourceId = i.SourceId, DocumentNumber = i.DocumentNumber, DocumentDate = i.DocumentDate, HomePaid = i.HomeAmount - i.HomeOpen,
        });

    /// <summary>Settles a part or all of an item.</summary>
    /// <returns>What that part stood in the books with.</returns>
    internal static decimal Settle(ErpDb db, OpenItem item, decimal amount)
    {
        var home = item.Settle(amount);
        if (item.Open == 0) db.Publish(new OpenItemSettled(item.Id, item.SourceType, item.SourceId));
        return home;
    }

    internal static void Reopen(ErpDb db, OpenItem item, decimal amount, decimal homeAmount)
    {
        var wasSettled = item.Open == 0;
        item.Reopen(amount, homeAmount);
        if (wasSettled) db.Publish(new OpenItemReopened(item.Id, item.SourceType, item.SourceId));
    }

    /// <summary>Cancels what a document opened, because the document itself is reversed.</summary>
    /// <exception cref="BusinessRuleException">Payments are allocated to it.</exception>
    internal static async Task CancelAsync(ErpDb db, string sourceType, Guid sourceId, DateOnly date, CancellationToken ct)
    {
        foreach (var item in await db.OpenItems.Where(i => i.SourceType == sourceType && i.SourceId == sourceId && !i.Cancelled).ToListAsync(ct)) item.Cancel(date);
    }
}

/// <summary>An open item is settled in full. Published in the settling transaction, so that its document turns paid with it.</summary>
public sealed record OpenItemSettled(Guid OpenItemId, string SourceType, Guid SourceId);

/// <summary>An open item that was settled in full is open again, because a payment was taken back.</summary>
public sealed record OpenItemReopened(Guid OpenItemId, string SourceType, Guid SourceId);
