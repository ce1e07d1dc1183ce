using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Sales.Documents;

/// <summary>
/// What orders and invoices have in common: a customer and lines, copied so that the document stands by itself, and totals. Each has
/// states, dates and verbs of its own.
/// </summary>
public abstract class SalesDocument<TLine> : Record, IPersonal, INamed, INumbered, IDeriving where TLine : SalesLine
{
    readonly List<TLine> lines = [];

    /// <summary>Number of the document; none while it is a draft.</summary>
    public string? Number { get; private set; }

    public Guid CustomerId { get; private set; }

    public string CustomerNumber { get; private set; } = "";

    [Personal]
    public string CustomerName { get; private set; } = "";

    public Address CustomerAddress { get; private set; } = new();

    /// <summary>The customer's address it was chosen from; none for the usual one.</summary>
    public Guid? AddressId { get; private set; }

    /// <summary>Two-letter country its goods go to (BT-80): it decides about their tax (§ 3 (6), §§ 6, 6a UStG). Services follow the customer's seat (§ 3a UStG).</summary>
    public string GoodsCountry { get; private set; } = Platform.Identifiers.Country.Home;

    /// <summary>The contact it is addressed to.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>Their name as the letter bears it.</summary>
    [Personal]
    public string? ContactName { get; private set; }

    [Personal]
    public string? CustomerVatId { get; private set; }

    /// <summary>Two-letter language the document is written in.</summary>
    public string Language { get; private set; } = "de";

    /// <summary>ISO 4217 code of its amounts.</summary>
    public string Currency { get; private set; } = Money.Euro;

    /// <summary>
    /// Units of <see cref="Currency"/> for one euro; 1 for the euro. Of the document's date while it is a draft; an invoice is fixed at the rate of its supply
    /// when it is issued (§ 16 (6) UStG), and what takes it back has the same.
    /// </summary>
    public decimal Rate { get; private set; } = 1;

    /// <summary>The day that rate is of; none for the euro.</summary>
    public DateOnly? RateDate { get; private set; }

    /// <summary>Our reference, such as a project.</summary>
    public string? OwnReference { get; private set; }

    /// <summary>What its revenue is for, such as a project; passed on along the chain.</summary>
    public Guid? CostObjectId { get; private set; }

    /// <summary>The customer's order number or buyer reference.</summary>
    public string? CustomerReference { get; private set; }

    /// <summary>Day of supply, or first day of its period (BT-72, BT-73).</summary>
    public DateOnly? DeliveryDate { get; private set; }

    /// <summary>Last day of the period of supply (BT-74); none for a single day.</summary>
    public DateOnly? DeliveryUntil { get; private set; }

    public Guid? PaymentTermId { get; private set; }

    /// <summary>When it is to be paid.</summary>
    public TermsOfPayment Terms { get; private set; } = new();

    /// <summary>Discount in per cent of the sum of the lines.</summary>
    public decimal DiscountPercent { get; private set; }

    /// <summary>What stands above the lines.</summary>
    public string? HeaderText { get; private set; }

    /// <summary>What stands below the totals.</summary>
    public string? FooterText { get; private set; }

    /// <summary>
    /// Net total (BT-109). Like <see cref="Tax"/> and <see cref="Gross"/> a copy of what <see cref="Calculate"/> gives, taken whenever the
    /// document changes: lists sort and sum by it without reading lines, and an issued amount outlives any later rounding rule.
    /// </summary>
    public decimal Net { get; private set; }

    /// <summary>Tax total (BT-110).</summary>
    public decimal Tax { get; private set; }

    /// <summary>Gross total (BT-112).</summary>
    public decimal Gross { get; private set; }

    /// <summary>Net total in the currency of the books: the sum of what falls on each tax, converted to the cent. Amounts of several documents add up in it only.</summary>
    public decimal HomeNet { get; private set; }

    /// <summary>Tax total in the currency of the books (BT-111), as it is posted.</summary>
    public decimal HomeTax { get; private set; }

    /// <summary>Gross total in the currency of the books.</summary>
    public decimal HomeGross { get; private set; }

    /// <summary>What the lines of known cost leave over, in the currency of the books; a copy as <see cref="Net"/> is, none where no cost is known. See <see cref="DocumentMargin"/>.</summary>
    [OnlyWith(SalesPermissions.Margin)]
    public decimal? Margin { get; private set; }

    /// <summary>The same in per cent of the net amount of those lines, two decimals.</summary>
    [OnlyWith(SalesPermissions.Margin)]
    public decimal? MarginPercent { get; private set; }

    /// <summary>Numbers, references, customer's name and city as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Personal, Derived]
    public string SearchText { get; private set; } = "";

    /// <summary>The lines by position.</summary>
    public IReadOnlyList<TLine> Lines => lines;

    Guid IPersonal.PersonId => CustomerId;

    /// <summary>The totals by EN 16931, with tax groups.</summary>
    public DocumentTotals Calculate() => Settled(Totals.Calculate(
        [.. lines.Where(l => l.Counts).Select(l => l.ForTotals())], [DocumentAdjustment.Discount(DiscountPercent), .. Adjusted.Select(a => a.ForTotals())], Prepaid));

    /// <summary>Discounts and charges on the whole as amounts, by position.</summary>
    internal abstract IReadOnlyList<SalesAdjustment> Adjusted { get; }

    /// <summary>The taxes its lines and adjustments state, each code once.</summary>
    internal IEnumerable<TaxContent> Taxes =>
        lines.Where(l => l.TaxCodeId is not null).Select(l => l.Content().Tax!).Concat(Adjusted.Select(a => a.Content().Tax).OfType<TaxContent>()).DistinctBy(t => t.Id);

    /// <summary>It is in another currency than the books.</summary>
    internal bool IsForeign => Currency != Money.Euro;

    /// <summary>What falls on each tax code in the currency of the books.</summary>
    internal IReadOnlyList<RevenueLine> HomeRevenues(DocumentTotals totals) => IsForeign ? [.. totals.Revenues.Select(ToHome)] : totals.Revenues;

    /// <summary>Numbers and amounts of the lines as they are shown.</summary>
    internal IReadOnlyList<LineFigure> Figures() => LineFigure.Of(lines.Select(l => (l.Kind, l.Net, l.Counts)));

    string INamed.DisplayName => Number ?? CustomerName;

    void IDeriving.Derive() =>
        SearchText = Platform.Search.SearchText.Of(Number, CustomerNumber, CustomerName, CustomerAddress.City, CustomerReference, OwnReference);

    /// <summary>Lines may be optional or alternatives.</summary>
    private protected virtual bool OffersChoices => false;

    /// <summary>What was asked for in advance and is set off (BT-113).</summary>
    private protected virtual decimal Prepaid => 0;

    /// <summary>What its lines come to, with the cents that something else than its lines decides about.</summary>
    private protected virtual DocumentTotals Settled(DocumentTotals totals) => totals;

    /// <summary>It gives back what was charged.</summary>
    private protected virtual bool GivesBack => false;

    /// <summary>What falls on a tax code, in the currency of the books: net and tax each converted once, to the cent.</summary>
    private protected virtual RevenueLine ToHome(RevenueLine revenue) => HomeTotals.ToHome(revenue, Rate, []);

    /// <summary>Makes an empty line of this document.</summary>
    private protected abstract TLine NewLine();

    /// <summary>Takes over what was typed, and copies of what it refers to.</summary>
    private protected void Fill(DocumentForm form, DocumentContent content)
    {
        if (form.DeliveryUntil < (form.DeliveryDate ?? DateOnly.MaxValue)) throw new InvalidInputException(nameof(DeliveryUntil), DocumentTexts.DeliveryPeriodReversed);
        if (!GivesBack && form.Adjustments.FindIndex(a => a.Amount < 0) is var negative and >= 0)
            throw new InvalidInputException($"{nameof(form.Adjustments)}[{negative}].{nameof(AdjustmentForm.Amount)}", AdjustmentTexts.Negative);
        if (!OffersChoices && form.Lines.FindIndex(l => l.Role != LineRole.Firm) is var choice and >= 0)
            throw new InvalidInputException($"{nameof(Lines)}[{choice}].{nameof(LineForm.Role)}", DocumentTexts.RoleOnQuotes);
        var customer = content.Customer;
        (CustomerId, CustomerNumber, CustomerName, CustomerAddress) = (customer.Id, customer.Number, customer.Name, customer.Address);
        (AddressId, ContactId, ContactName) = (customer.AddressId, customer.ContactId, customer.ContactName);
        GoodsCountry = customer.GoodsCountry;
        (CustomerVatId, Language) = (customer.VatId, customer.Language);
        (Currency, Rate, RateDate) = (content.Currency.Code, content.Currency.Rate, content.Currency.RateDate);
        OwnReference = form.OwnReference.Trimmed();
        CostObjectId = form.CostObjectId;
        CustomerReference = form.CustomerReference.Trimmed();
        (DeliveryDate, DeliveryUntil) = (form.DeliveryDate, form.DeliveryUntil);
        (PaymentTermId, Terms) = (content.PaymentTermId, content.Terms);
        DiscountPercent = form.DiscountPercent;
        HeaderText = form.HeaderText.Trimmed();
        FooterText = form.FooterText.Trimmed();
        FillLines(content.Lines);
        FillAdjustments(content.Adjustments);
        Summarise();
    }

    /// <summary>Takes another document back: customer and terms of price are copied, lines and adjustments are given, already turned round.</summary>
    private protected void FillAgainst(SalesDocument<TLine> original, IReadOnlyList<LineContent> back, IReadOnlyList<AdjustmentContent> adjustments)
    {
        (CustomerId, CustomerNumber, CustomerName, CustomerAddress) = (original.CustomerId, original.CustomerNumber, original.CustomerName, original.CustomerAddress);
        (AddressId, ContactId, ContactName) = (original.AddressId, original.ContactId, original.ContactName);
        GoodsCountry = original.GoodsCountry;
        (CustomerVatId, Language) = (original.CustomerVatId, original.Language);
        (Currency, Rate, RateDate) = (original.Currency, original.Rate, original.RateDate);
        (OwnReference, CustomerReference, CostObjectId) = (original.OwnReference, original.CustomerReference, original.CostObjectId);
        (DeliveryDate, DeliveryUntil) = (original.DeliveryDate, original.DeliveryUntil);
        DiscountPercent = original.DiscountPercent;
        FillLines(back);
        FillAdjustments(adjustments);
        Summarise();
    }

    /// <summary>Takes over discounts and charges on the whole.</summary>
    private protected abstract void FillAdjustments(IReadOnlyList<AdjustmentContent> contents);

    /// <summary>Keeps those that are still there, so that the history shows what changed in them.</summary>
    private protected static void Keep<TAdjustment>(List<TAdjustment> adjustments, IReadOnlyList<AdjustmentContent> contents, Func<TAdjustment> make) where TAdjustment : SalesAdjustment
    {
        var before = adjustments.ToDictionary(a => a.Id);
        adjustments.Clear();
        foreach (var (index, content) in contents.Index())
        {
            var adjustment = content.Id is { } id && before.Remove(id, out var kept) ? kept : make();
            adjustment.Fill(index + 1, content);
            adjustments.Add(adjustment);
        }
    }

    /// <summary>Refuses discounts as amounts that take off more than there is: what gives money back is a credit note.</summary>
    /// <exception cref="BusinessRuleException">They do.</exception>
    private protected void RequireDiscountsCovered()
    {
        var totals = Calculate();
        if (totals.LinesNet >= 0 && totals.Allowances > totals.LinesNet) throw new BusinessRuleException(AdjustmentTexts.DiscountTooHigh.With(totals.LinesNet), nameof(DocumentForm.Adjustments));
    }

    /// <summary>Gives the document its number.</summary>
    private protected void Receive(string number) => Number = number;

    /// <summary>Fixes what its currency is worth, where that is another than the one of the books.</summary>
    internal void FixRate(DatedRate rate)
    {
        if (!IsForeign) return;
        (Rate, RateDate) = (rate.Rate, rate.Date);
        Summarise();
    }

    /// <summary>Keeps lines that are still there, so that the history shows what changed in them.</summary>
    void FillLines(IReadOnlyList<LineContent> contents)
    {
        var before = lines.ToDictionary(l => l.Id);
        lines.Clear();
        for (var i = 0; i < contents.Count; i++)
        {
            var line = contents[i].Id is { } id && before.Remove(id, out var kept) ? kept : NewLine();
            line.Fill(i + 1, contents[i]);
            lines.Add(line);
        }
    }

    /// <summary>Takes copies of what it comes to, here and in the currency of the books.</summary>
    private protected void Settle(DocumentTotals totals)
    {
        (Net, Tax, Gross) = (totals.Net, totals.Tax, totals.Gross);
        var home = HomeRevenues(totals);
        (HomeNet, HomeTax) = (home.Sum(r => r.Net), home.Sum(r => r.Tax));
        HomeGross = HomeNet + HomeTax;
    }

    /// <summary>Takes copies of the totals and of the margin.</summary>
    private protected void Summarise()
    {
        var (totals, margin) = (Calculate(), DocumentMargin.Of(this));
        Settle(totals);
        (Margin, MarginPercent) = (margin.Amount, margin.Percent);
    }
}
