using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Purchasing.Bills;

/// <summary>What a supplier bills (Eingangsrechnung), or gives back where it comes to less than nothing. In the currency of the books.</summary>
public sealed class Bill : Record, INamed, IDeriving
{
    /// <summary>How the ledger finds what a bill posted.</summary>
    public const string SourceType = Contracts.SupplierBills.DocumentName;

    /// <summary>The life of a bill. It turns paid, and open again, as a consequence of payments.</summary>
    public static readonly TransitionTable<BillState> Transitions = new TransitionTable<BillState>()
        .State(BillState.Draft, BillTexts.Draft, Tone.Neutral)
        .State(BillState.Posted, BillTexts.Posted, Tone.Info)
        .State(BillState.Paid, BillTexts.Paid, Tone.Success)
        .State(BillState.Cancelled, BillTexts.Cancelled, Tone.Danger)
        .Step(PurchasingCommands.PostBill, BillState.Posted, BillState.Draft)
        .Step(PurchasingCommands.CancelBill, BillState.Cancelled, BillState.Posted)
        .Consequence(PurchasingCommands.MarkBillPaid, BillState.Paid, BillState.Posted)
        .Consequence(PurchasingCommands.ReopenBill, BillState.Posted, BillState.Paid);

    readonly List<BillLine> lines = [];

    Bill() { }

    internal Bill(BillForm form, BillTerms terms, IReadOnlyDictionary<Guid, InputTaxInfo> taxes)
    {
        RequestId = form.RequestId;
        Change(form, terms, taxes);
    }

    /// <summary>What people call it by, such as <c>ER-2026-00001</c>; none while it is a draft.</summary>
    public string? Number { get; private set; }

    [Binding]
    public BillState State { get; private set; }

    public Guid SupplierId { get; private set; }

    /// <summary>The number the supplier gave it; a supplier gives each once (§ 14 (4) no. 4 UStG).</summary>
    public string InvoiceNumber { get; private set; } = "";

    /// <summary>The same without case and blanks, by which a second one is found.</summary>
    [Derived]
    public string NumberKey { get; private set; } = "";

    /// <summary>The date on it.</summary>
    public DateOnly InvoiceDate { get; private set; }

    /// <summary>Day of the supply, which decides the tax rate; the date on it where it names none.</summary>
    public DateOnly SupplyDate { get; private set; }

    /// <summary>The day it came, as of which it is posted: input tax is deducted once the invoice is there (§ 15 (1) no. 1 UStG).</summary>
    public DateOnly ReceivedOn { get; private set; }

    public DateOnly DueDate { get; private set; }

    /// <summary>Last day on which a cash discount may be taken; none without one.</summary>
    public DateOnly? DiscountUntil { get; private set; }

    /// <summary>Cash discount in per cent of what is to be paid.</summary>
    public decimal? DiscountPercent { get; private set; }

    /// <summary>What the paper says is to be paid; none while nobody typed it.</summary>
    public decimal? StatedGross { get; private set; }

    /// <summary>The tax the paper shows, where it rounds by cents otherwise than <see cref="Totals"/>; only what is shown is deducted (§ 15 (1) no. 1 UStG).</summary>
    public decimal? StatedTax { get; private set; }

    /// <summary>Net sum of the lines.</summary>
    public decimal Net { get; private set; }

    /// <summary>Tax to be paid with it.</summary>
    public decimal Tax { get; private set; }

    /// <summary>What is to be paid.</summary>
    public decimal Gross { get; private set; }

    public string? Note { get; private set; }

    /// <summary>The purchase request whose goods it bills; none where somebody typed it afresh.</summary>
    public Guid? RequestId { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancelReason { get; private set; }

    public DateOnly? CancelledOn { get; private set; }

    public IReadOnlyList<BillLine> Lines => lines;

    /// <summary>Numbers and words of the lines as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => Number ?? InvoiceNumber;

    void IDeriving.Derive() =>
        (NumberKey, SearchText) = (Key(InvoiceNumber), Platform.Search.SearchText.Of([Number, InvoiceNumber, .. lines.SelectMany(l => new[] { l.ItemNumber, l.Text })]));

    /// <summary>A supplier's number as it is compared.</summary>
    internal static string Key(string invoiceNumber) => string.Concat(invoiceNumber.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    /// <summary>Takes over what was typed.</summary>
    /// <exception cref="BusinessRuleException">It is posted.</exception>
    /// <exception cref="InvalidInputException">It does not come to what the paper says, or the tax is further off than rounding explains.</exception>
    internal void Change(BillForm form, BillTerms terms, IReadOnlyDictionary<Guid, InputTaxInfo> taxes)
    {
        RequireDraft();
        (SupplierId, InvoiceNumber, Note) = (form.SupplierId!.Value, form.InvoiceNumber.Trim(), form.Note.Trimmed());
        (InvoiceDate, SupplyDate, ReceivedOn) = (form.InvoiceDate!.Value, form.SupplyDate ?? form.InvoiceDate.Value, form.ReceivedOn!.Value);
        (DueDate, DiscountUntil, DiscountPercent) = (terms.DueDate, terms.DiscountUntil, terms.DiscountPercent);
        (StatedGross, StatedTax) = (form.StatedGross, form.StatedTax);
        var before = lines.ToDictionary(l => l.Id);
        lines.Clear();
        foreach (var typed in form.Lines)
        {
            var line = typed.Id is { } id && before.Remove(id, out var known) ? known : new BillLine(Id);
            line.Change(typed, lines.Count + 1, taxes[typed.TaxCodeId!.Value]);
            lines.Add(line);
        }

        var totals = BillTotals.Of(lines, StatedTax);
        (Net, Tax, Gross) = (totals.Net, totals.Tax, totals.Net + totals.Tax);
        if (StatedGross is { } stated && stated != Gross) throw new InvalidInputException(nameof(StatedGross), BillTexts.OffBy.With(Gross, Gross - stated));
    }

    /// <summary>What of it falls on each line, for the books: the tax of a code with its first line.</summary>
    internal IReadOnlyList<PurchaseLine> Purchases()
    {
        var taxes = BillTotals.Of(lines, StatedTax).Taxes.ToDictionary();
        return [.. lines.Select(l => new PurchaseLine(l.TaxCodeId, l.AccountId, l.Net, taxes.Remove(l.TaxCodeId, out var tax) ? tax : 0, l.CostObjectId))];
    }

    /// <summary>Refuses what only drafts allow.</summary>
    /// <exception cref="BusinessRuleException">It is posted.</exception>
    internal void RequireDraft()
    {
        if (State != BillState.Draft) throw new BusinessRuleException(BillTexts.Stands.With(Number));
    }

    /// <summary>Puts it into the books: from here on it stands.</summary>
    /// <exception cref="BusinessRuleException">It is no draft, its total is not typed, it comes to nothing, or one of its days cannot be.</exception>
    internal void Post(string number, DateOnly today)
    {
        var next = Transitions.Next(State, PurchasingCommands.PostBill);
        Require(StatedGross is not null, BillTexts.TotalMissing, nameof(StatedGross));
        Require(Gross != 0, BillTexts.ComesToNothing, nameof(Lines));
        Require(ReceivedOn <= today, BillTexts.ReceivedAhead, nameof(ReceivedOn));
        Require(ReceivedOn >= InvoiceDate, BillTexts.ReceivedBeforeDate, nameof(ReceivedOn));
        // § 15 (1) no. 1 UStG: what is billed in advance gives input tax when it is paid; that is not kept here.
        Require(SupplyDate <= ReceivedOn, BillTexts.SupplyAhead, nameof(SupplyDate));
        Require(DueDate >= InvoiceDate, BillTexts.DueBeforeDate, nameof(DueDate));
        (Number, State) = (number, next);
    }

    /// <summary>Takes it back.</summary>
    /// <exception cref="BusinessRuleException">It is not posted, or is paid.</exception>
    internal void Cancel(string reason, DateOnly day) => (State, CancelReason, CancelledOn) = (Transitions.Next(State, PurchasingCommands.CancelBill), reason, day);

    /// <summary>Notes that nothing is open any more.</summary>
    internal void MarkPaid() => State = Transitions.Next(State, PurchasingCommands.MarkBillPaid);

    /// <summary>Notes that something is open again.</summary>
    internal void Reopen() => State = Transitions.Next(State, PurchasingCommands.ReopenBill);

    static void Require(bool holds, Platform.Texts.Message says, string field)
    {
        if (!holds) throw new BusinessRuleException(says, field);
    }
}
