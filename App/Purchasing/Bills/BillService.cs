using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Bills;

/// <summary>Changes to suppliers' invoices.</summary>
public sealed class BillService(UnitOfWork work, Numbers numbers, PurchaseLedger ledger, TaxCodes taxCodes, TimeProvider clock)
{
    /// <summary>Types one in as a draft, by itself or of a purchase request that was ordered.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, does not come to what the paper says, or the supplier's invoice is entered already.</exception>
    /// <exception cref="BusinessRuleException">The request is not ordered.</exception>
    public Task<Guid> CreateAsync(BillForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.CreateBill, form, async db =>
        {
            FormCheck.Require(form);
            if (form.RequestId is { } request) BillableRequest.Require(await db.PurchaseRequests.RequireAsync(request, ct));
            var (terms, taxes) = await PrepareAsync(db, form, form.RequestId, except: null, ct);
            var bill = new Bill(form, terms, taxes);
            db.Add(bill);
            return bill.Id;
        }, ct);

    /// <summary>Changes a draft.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, does not come to what the paper says, or the supplier's invoice is entered already.</exception>
    /// <exception cref="BusinessRuleException">It is posted.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, BillForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.ChangeBill, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var bill = await db.Bills.WithLines().RequireAsync(id, form, ct);
            bill.RequireDraft();
            var (terms, taxes) = await PrepareAsync(db, form, bill.RequestId, except: id, ct);
            bill.Change(form, terms, taxes);
        }, ct);

    /// <summary>Removes a draft.</summary>
    /// <exception cref="BusinessRuleException">It is posted: it is cancelled instead.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.DeleteBill, new { id }, async db =>
        {
            var bill = await db.Bills.WithLines().RequireAsync(id, ct);
            bill.RequireDraft();
            db.Remove(bill);
        }, ct);

    /// <summary>Puts a draft into the books as of the day it came, under the next number: the supplier is owed it from then on.</summary>
    /// <exception cref="BusinessRuleException">It is no draft, lacks its total, one of its days cannot be, its request is not ordered any more, the period is closed, or
    /// an account or project cannot be posted to.</exception>
    public Task PostAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.PostBill, new { id }, async db =>
        {
            var bill = await db.Bills.WithLines().RequireAsync(id, ct);
            if (bill.RequestId is { } request) BillableRequest.Require(await db.PurchaseRequests.RequireAsync(request, ct));
            bill.Post(await numbers.NextAsync(db, PurchasingSeed.BillNumbers, bill.ReceivedOn, ct), clock.Today());
            await ledger.PostAsync(db, new PurchasePosting
            {
                SourceType = Bill.SourceType, SourceId = id, DocumentNumber = bill.Number!, DocumentDate = bill.InvoiceDate, PostingDate = bill.ReceivedOn, SupplyDate = bill.SupplyDate,
                DueDate = bill.DueDate, Discount = bill is { DiscountUntil: { } until, DiscountPercent: { } percent } ? new(until, percent) : null, PartyId = bill.SupplierId,
                PartyName = await db.Parties.Where(p => p.Id == bill.SupplierId).Select(p => p.Name).SingleAsync(ct),
                Text = BillTexts.PostingText.With(bill.InvoiceNumber).In(Languages.German), Lines = bill.Purchases(),
            }, ct);
        }, ct);

    /// <summary>Takes a posted one back by a reversal, as of the day it was posted while that is open, else today.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is not posted, or something is paid on it.</exception>
    public Task CancelAsync(Guid id, BillCancelForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.CancelBill, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var bill = await db.Bills.WithLines().RequireAsync(id, ct);
            var reason = form.Reason.Trim();
            // Asked first: what is paid or a draft is refused in its own words.
            Bill.Transitions.Next(bill.State, PurchasingCommands.CancelBill);
            bill.Cancel(reason, await ledger.ReverseAsync(db, Bill.SourceType, id, bill.ReceivedOn, clock.Today(), reason, ct));
        }, ct);

    /// <summary>Completes what may be left empty, and refuses what does not fit: all errors at once, each at its field.</summary>
    async Task<(BillTerms Terms, IReadOnlyDictionary<Guid, InputTaxInfo> Taxes)> PrepareAsync(ErpDb db, BillForm form, Guid? requestId, Guid? except, CancellationToken ct)
    {
        var errors = new List<FieldError>();
        if (form.Currency.Trimmed() is { } currency && !currency.Equals(Money.Euro, StringComparison.OrdinalIgnoreCase)) errors.Add(new(nameof(form.Currency), BillTexts.OnlyEuro.With(currency)));
        if (!await db.Parties.AnyAsync(p => p.Id == form.SupplierId && p.IsSupplier, ct)) errors.Add(new(nameof(form.SupplierId), BillTexts.NotASupplier));
        if (form.DiscountUntil is null != form.DiscountPercent is null)
            errors.Add(new(form.DiscountUntil is null ? nameof(form.DiscountUntil) : nameof(form.DiscountPercent), BillTexts.DiscountIncomplete));
        if (await BillQueries.TwinOf(db, form.SupplierId!.Value, form.InvoiceNumber, except).FirstOrDefaultAsync(ct) is { } twin)
            errors.Add(new(nameof(form.InvoiceNumber), BillTexts.Duplicate.With(form.InvoiceNumber.Trim(), twin.InvoiceDate)));
        var taxes = (await taxCodes.InputAsync(db, form.SupplyDate ?? form.InvoiceDate!.Value, ct)).ToList();
        var requested = await db.PurchaseRequests.Where(r => r.Id == requestId).SelectMany(r => r.Lines).Select(l => l.Id).ToListAsync(ct);
        foreach (var (n, line) in form.Lines.Index())
        {
            line.TaxCodeId ??= taxes.Count > 0 ? taxes[0].Id : null;
            var tax = taxes.Find(t => t.Id == line.TaxCodeId);
            line.AccountId ??= tax?.AccountId;
            if (tax is null) errors.Add(new(Field(n, nameof(line.TaxCodeId)), BillTexts.NotForPurchases));
            else if (line.AccountId is null) errors.Add(new(Field(n, nameof(line.AccountId)), BillTexts.AccountMissing));
            if (line.RequestLineId is { } of && !requested.Contains(of)) errors.Add(new(Field(n, nameof(line.RequestLineId)), BillTexts.OtherRequest));
        }

        if (errors.Count > 0) throw new InvalidInputException(errors);
        foreach (var (n, line) in form.Lines.Index().DistinctBy(l => l.Item.CostObjectId))
            if (line.CostObjectId is { } costObject) await CostObjectBook.RequireAsync(db, costObject, Field(n, nameof(line.CostObjectId)), ct);
        return (await TermsAsync(db, form, ct), taxes.ToDictionary(t => t.Id));

        static string Field(int line, string field) => $"{nameof(BillForm.Lines)}[{line}].{field}";
    }

    /// <summary>As typed, else by the terms agreed with the supplier.</summary>
    static async Task<BillTerms> TermsAsync(ErpDb db, BillForm form, CancellationToken ct)
    {
        if (form.DueDate is { } due) return new(due, form.DiscountUntil, form.DiscountPercent);
        var date = form.InvoiceDate!.Value;
        var (parties, terms) = (db.Parties, db.PaymentTerms);
        var agreed = await terms.Where(t => parties.Any(p => p.Id == form.SupplierId && p.PaymentTermId == t.Id)).FirstOrDefaultAsync(ct);
        if (agreed is null) return new(date, form.DiscountUntil, form.DiscountPercent);
        return form.DiscountUntil is null && agreed is { DiscountDays: { } days, DiscountPercent: { } percent and > 0 }
            ? new(date.AddDays(agreed.DaysNet), date.AddDays(days), percent) : new(date.AddDays(agreed.DaysNet), form.DiscountUntil, form.DiscountPercent);
    }
}
