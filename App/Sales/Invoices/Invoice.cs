using Erp.Finance.Contracts;
using Erp.Platform.Branding;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>A bill to a customer, the reversal of one, or a credit note to one.</summary>
public sealed partial class Invoice : SalesDocument<InvoiceLine>, IAbout
{
    /// <summary>How the ledger finds what an invoice posted.</summary>
    public const string SourceType = "sales.invoice";

    /// <summary>The life of an invoice. It turns paid, and open again, as a consequence of payments.</summary>
    public static readonly TransitionTable<InvoiceState> Transitions = new TransitionTable<InvoiceState>()
        .State(InvoiceState.Draft, InvoiceTexts.Draft, Tone.Neutral)
        .State(InvoiceState.Issued, InvoiceTexts.Issued, Tone.Info)
        .State(InvoiceState.Paid, InvoiceTexts.Paid, Tone.Success)
        .State(InvoiceState.Cancelled, InvoiceTexts.Cancelled, Tone.Danger)
        .State(InvoiceState.Credited, InvoiceTexts.FullyCredited, Tone.Neutral)
        .Step(SalesCommands.IssueInvoice, InvoiceState.Issued, InvoiceState.Draft)
        .Step(SalesCommands.CancelInvoice, InvoiceState.Cancelled, InvoiceState.Issued)
        .Step(SalesCommands.ReplaceInvoice, InvoiceState.Cancelled, InvoiceState.Issued)
        .Consequence(SalesCommands.CancelInvoice, InvoiceState.Cancelled, InvoiceState.Paid)
        .Step(SalesCommands.CreditInvoice, InvoiceState.Issued, InvoiceState.Issued)
        .Step(SalesCommands.CreditInvoice, InvoiceState.Paid, InvoiceState.Paid)
        .Consequence(SalesCommands.CreditInvoice, InvoiceState.Credited, InvoiceState.Issued, InvoiceState.Paid)
        .Consequence(SalesCommands.MarkInvoicePaid, InvoiceState.Paid, InvoiceState.Issued)
        .Consequence(SalesCommands.ReopenInvoice, InvoiceState.Issued, InvoiceState.Paid);

    readonly List<InvoiceDeduction> deductions = [];
    readonly List<InvoiceRest> rests = [];

    Invoice() { }

    /// <summary>An invoice without an order.</summary>
    internal Invoice(InvoiceForm form, DocumentContent content) => Change(form, content);

    /// <summary>An invoice of lines of orders, given in the same sequence; none where a line bills nothing of an order.</summary>
    internal Invoice(InvoiceForm form, DocumentContent content, IReadOnlyList<OrderLine?> ordered) : this(form, content)
    {
        foreach (var (line, source) in Lines.Zip(ordered))
            if (source is not null) line.Bills(source);
        Summarise();
    }

    /// <summary>A part of an order in advance, one line for each of its taxes.</summary>
    internal static Invoice OfDownPayment(Order order, IReadOnlyList<LineContent> lines)
    {
        var invoice = new Invoice { Kind = InvoiceKind.DownPayment, IsAdvance = true };
        invoice.Fill(
            new InvoiceForm { OwnReference = order.OwnReference, CostObjectId = order.CostObjectId, CustomerReference = order.CustomerReference },
            new(CustomerContent.Of(order), order.PaymentTermId, order.Terms.InAdvance(), lines, new(order.Currency, order.Rate, order.RateDate)));
        foreach (var line in invoice.Lines) line.BelongsTo(order.Id);
        return invoice;
    }

    [Binding]
    public InvoiceState State { get; private set; }

    public InvoiceKind Kind { get; private set; }

    /// <summary>The date on it (BT-2). On a draft the date wished for; empty means the day of issue.</summary>
    public DateOnly? InvoiceDate { get; private set; }

    /// <summary>When it is to be paid (BT-9). On a draft a date agreed apart from the terms; empty means by the terms.</summary>
    public DateOnly? DueDate { get; private set; }

    /// <summary>The invoice that this one takes back, as a reversal or, in part, as a credit note.</summary>
    public Guid? PrecedingId { get; private set; }

    Guid? IAbout.SubjectId => PrecedingId;

    /// <summary>Its number, which this one must name (BT-25).</summary>
    public string? PrecedingNumber { get; private set; }

    /// <summary>Its date (BT-26).</summary>
    public DateOnly? PrecedingDate { get; private set; }

    /// <summary>What issued credit notes have given back of <see cref="SalesDocument{TLine}.Gross"/>.</summary>
    public decimal Credited { get; private set; }

    /// <summary>It asks for money in advance, or takes such a demand back: nothing of it is revenue.</summary>
    public bool IsAdvance { get; private set; }

    /// <summary>On a down payment, the final invoice that sets it off.</summary>
    public Guid? DeductedById { get; private set; }

    /// <summary>The down payments it sets off, by tax.</summary>
    public IReadOnlyList<InvoiceDeduction> Deductions => deductions;

    /// <summary>On a credit note, the cents by tax with which it gives back what the others left.</summary>
    public IReadOnlyList<InvoiceRest> Rests => rests;

    /// <summary>What is to be paid of <see cref="SalesDocument{TLine}.Gross"/> (BT-115).</summary>
    internal decimal Due => Gross - Prepaid;

    /// <summary>Why it was cancelled; on a reversal or credit note, why there is one.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Type of document by UNTDID 1001 (BT-3).</summary>
    public int TypeCode => Kind switch { InvoiceKind.Reversal => 384, InvoiceKind.CreditNote => 381, InvoiceKind.DownPayment => 386, _ => 380 };

    /// <summary>What it bills of lines of orders.</summary>
    internal IReadOnlyList<BilledLine> Billed =>
        [.. Lines.Where(l => l.OrderLineId is not null).Select(l => new BilledLine(l.OrderId!.Value, l.OrderLineId!.Value, l.Quantity, l.Position, l.DiscountAmount, l.ChargeAmount))];

    /// <summary>The orders it bills, or asks money in advance for.</summary>
    internal IEnumerable<Guid> OrderIds => Lines.Where(l => l.OrderId is not null && (IsAdvance || l.OrderLineId is not null)).Select(l => l.OrderId!.Value).Distinct();

    private protected override bool GivesBack => Kind == InvoiceKind.CreditNote;

    private protected override DocumentTotals Settled(DocumentTotals totals) => CreditRest.Settled(totals, rests, Taxes);

    private protected override decimal Prepaid => deductions.Sum(d => d.Gross);

    /// <summary>What was taxed in advance stays in the books as it was taxed; the rest is converted at the rate of the supply (§ 16 (6) UStG).</summary>
    private protected override RevenueLine ToHome(RevenueLine revenue) => HomeTotals.ToHome(revenue, Rate, [.. deductions.Select(DeductionRow.Of)]);

    /// <summary>What falls on one of its tax codes, in the currency of the books.</summary>
    internal RevenueLine HomeRevenue(Guid taxCodeId) => HomeRevenues(Calculate()).Single(r => r.TaxCodeId == taxCodeId);

    /// <summary>Where it stands.</summary>
    internal DocumentStatus<InvoiceState> Status => new(Id, Version, Number, State);

    /// <summary>Takes over what was typed.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more, bills an order of another customer or currency, or corrects an invoice of another project.</exception>
    internal void Change(InvoiceForm form, DocumentContent content)
    {
        RequireDraft();
        if (IsCustomerFixed && form.CustomerId != CustomerId)
            throw new BusinessRuleException(Kind == InvoiceKind.CreditNote ? InvoiceTexts.CustomerOfInvoice : InvoiceTexts.CustomerOfOrder, nameof(CustomerId));
        if (IsCustomerFixed && content.Currency.Code != Currency) throw new BusinessRuleException(InvoiceTexts.CurrencyOfOrder.With(Currency), nameof(Currency));
        if (PrecedingId is not null && form.CostObjectId != CostObjectId) throw new BusinessRuleException(InvoiceTexts.CostObjectOfInvoice, nameof(CostObjectId));
        if (Kind == InvoiceKind.DownPayment && !DownPayments.IsSameDemand(this, form)) throw new BusinessRuleException(InvoiceTexts.DownPaymentFixed, nameof(Lines));
        (InvoiceDate, DueDate) = (form.InvoiceDate, form.DueDate);
        // What gives back is worth what was billed: it keeps the rate of its invoice.
        Fill(form, PrecedingId is null ? content : content with { Currency = new(Currency, Rate, RateDate) });
    }

    /// <summary>Sets off what was asked for in advance.</summary>
    internal void Deduct(IReadOnlyList<Invoice> downPayments)
    {
        if (downPayments.Select(d => d.Id).SequenceEqual(deductions.Select(d => d.DownPaymentId).Distinct())) return;
        deductions.Clear();
        foreach (var (downPayment, line) in downPayments.SelectMany(d => d.Lines.DistinctBy(l => l.TaxCodeId).Select(l => (d, l))))
            deductions.Add(new(Id, deductions.Count + 1, downPayment, line));
        if (IsForeign) Summarise();
    }

    /// <summary>Notes that a final invoice sets it off, or no longer does.</summary>
    /// <exception cref="BusinessRuleException">Another one does already.</exception>
    internal void NoteDeducted(Guid? finalInvoiceId)
    {
        if (finalInvoiceId is not null && DeductedById is not null) throw new BusinessRuleException(InvoiceTexts.DeductedAlready.With(Number));
        DeductedById = finalInvoiceId;
    }

    /// <summary>All it bills was ordered.</summary>
    internal bool IsOrdered => Kind == InvoiceKind.Invoice && Lines.All(l => l.Kind != LineKind.Item || l.OrderLineId is not null);

    /// <summary>It goes to whom the order or the invoice before it went.</summary>
    internal bool IsCustomerFixed => PrecedingId is not null || Lines.Any(l => l.OrderId is not null);

    /// <summary>Refuses what only drafts allow.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    internal void RequireDraft()
    {
        if (State != InvoiceState.Draft) throw new BusinessRuleException(DocumentTexts.NotDraft.With(Number));
    }

    /// <summary>The date it gets, or has.</summary>
    internal DateOnly DateOn(DateOnly today) => InvoiceDate ?? today;

    /// <summary>The day whose rate it is fixed at: that of the supply, which decides about its tax (§ 16 (6) UStG); of a down payment, its own date.</summary>
    internal DateOnly RateDay(DateOnly today) => (IsAdvance ? null : DeliveryUntil ?? DeliveryDate) ?? DateOn(today);

    /// <summary>Issues the invoice: from here on it stands.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="seller">The company, whose own statements the law demands too.</param>
    /// <param name="today">The business date.</param>
    /// <exception cref="BusinessRuleException">It is no draft, or lacks what the law demands of an invoice.</exception>
    internal void Issue(string number, CompanyProfile seller, DateOnly today)
    {
        var next = Transitions.Next(State, SalesCommands.IssueInvoice);
        InvoiceDate = DateOn(today);
        DueDate ??= Terms.DueDate(InvoiceDate.Value);
        if (PrecedingId is null) RequireDiscountsCovered();
        InvoiceRules.Require(this, seller, today);
        Receive(number);
        State = next;
    }

    /// <summary>Takes the invoice back. It stays as it is; the reversal that comes back undoes it. One of which nothing was to be paid reads paid and goes all the same.</summary>
    /// <returns>The reversal, issued under a number of its own.</returns>
    /// <exception cref="BusinessRuleException">It is not issued, is paid, was credited in part, or is itself a reversal or credit note.</exception>
    internal Invoice Cancel(string reason, string reversalNumber, DateOnly today)
    {
        RequireInvoice();
        var next = Transitions.Next(State, SalesCommands.CancelInvoice);
        if (Credited != 0) throw new BusinessRuleException(InvoiceTexts.CancelCredited);
        if (State == InvoiceState.Paid && Due != 0) throw new BusinessRuleException(InvoiceTexts.SettledStands);
        RequireNotDeducted();
        var reversal = Following(InvoiceKind.Reversal, reason);
        (reversal.InvoiceDate, reversal.DueDate, reversal.State) = (today, today, InvoiceState.Issued);
        reversal.FillAgainst(this, [.. Lines.Select(l => l.Content() with { Id = null, Quantity = -l.Quantity })], [.. adjustments.Select(a => a.Content() with { Id = null, Amount = -a.Amount })]);
        foreach (var (line, billed) in reversal.Lines.Zip(Lines)) line.Undoes(billed);
        reversal.deductions.AddRange(deductions.Select(d => new InvoiceDeduction(reversal.Id, d)));
        if (reversal.IsForeign) reversal.Summarise();
        reversal.Receive(reversalNumber);
        CancelReason = reason;
        State = next;
        return reversal;
    }

    /// <summary>Drafts a credit note of everything not given back yet; whoever writes it takes out what stays billed. Once all lines are given back, it is one of what is left of charges.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="parts">What its discounts and charges are made of.</param>
    /// <exception cref="BusinessRuleException">It is not issued, everything is given back, or it is itself a reversal or credit note.</exception>
    internal Invoice DraftCreditNote(string reason, IReadOnlyList<AdjustmentPart> parts)
    {
        RequireCreditable();
        var note = Following(InvoiceKind.CreditNote, reason);
        var open = Lines.Where(l => l.LeftNet != 0).ToList();
        var adjusted = parts.Where(p => p.Left != 0).ToList();
        note.FillAgainst(this, [.. open.Select(l => l.Left())], [.. adjusted.Select(p => p.Back)]);
        foreach (var (line, billed) in note.Lines.Zip(open)) line.Credits(billed);
        foreach (var (adjustment, part) in note.adjustments.Zip(adjusted)) adjustment.Credits(part.Billed);
        return note;
    }

    /// <summary>This credit note gives back all that is left of its lines.</summary>
    internal bool IsRest(Invoice note) => Lines.All(l => IsRest(l, note));

    static bool IsRest(InvoiceLine line, Invoice note) => line.LeftNet + note.Lines.Where(n => n.CreditsLineId == line.Id).Sum(n => n.Net) == 0;

    /// <summary>With this credit note, everything it billed under a tax is given back.</summary>
    internal bool IsGivenBackWith(Invoice note, IReadOnlyList<AdjustmentPart> parts, TaxGroup tax) =>
        Lines.Where(l => l.Kind == LineKind.Item && (l.TaxCategory, l.TaxRate) == (tax.Category, tax.Rate)).All(l => IsRest(l, note))
        && parts.Where(p => (p.Tax.Category, p.Tax.Rate) == (tax.Category, tax.Rate)).All(p => p.Left + note.adjustments.Where(p.IsGivenBackBy).Sum(a => a.Amount) == 0);

    /// <summary>On a credit note that is the last under some taxes, gives back what the others left of them, cents beside what its own lines come to.</summary>
    internal void GiveBack(IReadOnlyList<TaxGroup> left)
    {
        foreach (var (own, due) in Calculate().Groups.Join(left, g => (g.Category, g.Rate), g => (g.Category, g.Rate), (own, due) => (own, due)))
            if ((due.Base, due.Tax) != (own.Base, own.Tax)) rests.Add(new(Id, own, due.Base - own.Base, due.Tax - own.Tax));
        Settle(Calculate());
    }

    /// <summary>Everything it billed is given back.</summary>
    internal bool IsCredited => adjustments.All(a => a.Left == 0) && Lines.All(l => l.LeftNet == 0);

    /// <summary>Notes what an issued credit note gives back.</summary>
    /// <exception cref="BusinessRuleException">More than was billed and not given back yet; or nothing of it can be given back any more.</exception>
    internal void Credit(Invoice note, IReadOnlyList<AdjustmentPart> parts)
    {
        RequireCreditable();
        CreditNoteRules.Require(this, note, parts);
        foreach (var line in note.Lines.Where(l => l.CreditsLineId is not null)) Lines.Single(l => l.Id == line.CreditsLineId).Credit(-line.Net);
        foreach (var adjustment in note.adjustments) adjustments.Single(a => a.Id == adjustment.CreditsAdjustmentId).Credit(-adjustment.Amount);
        Credited -= note.Gross;
        if (IsCredited) State = InvoiceState.Credited;
    }

    /// <summary>Asked when a credit note is drafted and when it is issued: until then a final invoice may have deducted the down payment, or its payment gone back.</summary>
    void RequireCreditable()
    {
        RequireInvoice();
        if (State == InvoiceState.Credited) throw new BusinessRuleException(InvoiceTexts.AllCredited);
        Transitions.Next(State, SalesCommands.CreditInvoice);
        RequireNotDeducted();
        if (IsAdvance && State != InvoiceState.Paid) throw new BusinessRuleException(InvoiceTexts.CreditUnpaidAdvance);
    }

    void RequireNotDeducted()
    {
        if (DeductedById is not null) throw new BusinessRuleException(InvoiceTexts.DeductedAlready.With(Number));
    }

    void RequireInvoice()
    {
        if (Kind is InvoiceKind.Reversal or InvoiceKind.CreditNote) throw new BusinessRuleException(InvoiceTexts.ReversalStands);
    }

    /// <summary>A document that names this invoice as the one before it.</summary>
    Invoice Following(InvoiceKind kind, string reason) =>
        new() { Kind = kind, IsAdvance = IsAdvance, PrecedingId = Id, PrecedingNumber = Number, PrecedingDate = InvoiceDate, CancelReason = reason };

    /// <summary>Notes that nothing is open any more.</summary>
    internal void MarkPaid() => State = Transitions.Next(State, SalesCommands.MarkInvoicePaid);

    /// <summary>Notes that something is open again.</summary>
    internal void Reopen() => State = Transitions.Next(State, SalesCommands.ReopenInvoice);

    private protected override InvoiceLine NewLine() => new(Id);
}
