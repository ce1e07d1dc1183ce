using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Texts;
using Erp.Sales.Invoices;

namespace Erp.Sales.Documents;

/// <summary>A customer as far as writing a document needs it.</summary>
/// <param name="Language">Two-letter language of the document, in which items are named.</param>
/// <param name="PaymentTermId">The terms a document takes when it names none.</param>
/// <param name="Standing">What decides about the tax.</param>
/// <param name="Blocked">No new orders and deliveries for now.</param>
/// <param name="Currency">ISO 4217 code of its documents, unless they say otherwise.</param>
public sealed record DraftCustomer(Guid Id, string Language, Guid? PaymentTermId, TaxStanding Standing, bool Blocked, string Currency)
{
    /// <summary>Addresses beside the main one.</summary>
    public IReadOnlyList<PartyPart> Addresses { get; init; } = [];

    /// <summary>The people there.</summary>
    public IReadOnlyList<PartyPart> Contacts { get; init; } = [];
}

/// <summary>What an item says about its tax.</summary>
public sealed record ItemTaxation(ItemKind Kind, TaxClass Class);

/// <summary>
/// What a document is written with: the choices of its fields and all that its totals need, read once, so that nothing is asked of the
/// database while somebody types.
/// </summary>
/// <param name="SmallBusiness">The company charges no VAT (§ 19 UStG).</param>
public sealed record DraftBasis(
    DraftCustomer? Customer, DateOnly TaxDate, IReadOnlyList<TaxCodeInfo> TaxCodes, IReadOnlyList<(string Code, string Name)> Units,
    IReadOnlyList<(Guid Id, string Name)> PaymentTerms, Dictionary<Guid, ItemTaxation> Items, bool SmallBusiness)
{
    /// <summary>Where its goods go, as the form says it.</summary>
    public required GoodsPlace Goods { get; init; }

    /// <summary>The day whose prices apply.</summary>
    public DateOnly PriceDate { get; init; }

    /// <summary>ISO 4217 code of its amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>What one euro costs in it on that day; null where nobody knows.</summary>
    public DatedRate? Rate { get; init; }

    /// <summary>The company's currencies.</summary>
    public IReadOnlyList<string> Currencies { get; init; } = [];

    /// <summary>The company has projects that documents can be for.</summary>
    public bool HasCostObjects { get; init; }

    /// <summary>What the items of the lines cost this customer on that day.</summary>
    public required PriceBook Prices { get; init; }

    /// <summary>What those items cost the company; null for whoever may not know.</summary>
    public CostBook? Costs { get; init; }

    /// <summary>What an amount of it comes to in the currency of the books, as far as that is known.</summary>
    public decimal ToHome(decimal amount) => Money.ToHome(amount, Rate?.Rate ?? 1);

    /// <summary>What the totals come to in the currency of the books; null where they are in it, or nobody knows.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="advances">What a final invoice sets off; none of other documents.</param>
    public HomeTotals? Home(DocumentTotals totals, IReadOnlyList<DeductionRow>? advances = null) => Currency == Money.Euro || Rate is not { } rate ? null : HomeTotals.Of(
        [.. totals.Revenues.Select(r => HomeTotals.ToHome(r, rate.Rate, advances ?? []))], rate.Rate, rate.Date,
        id => TaxCodes.FirstOrDefault(c => c.Id == id) is { } code ? (code.Category, code.Rate) : default);

    /// <summary>What a line costs by list and why; null where nothing can be found.</summary>
    public FoundPrice? PriceOf(LineForm line) => line is { Kind: LineKind.Item, ItemId: { } id } ? Prices.Find(new(id, line.UnitCode, line.Quantity)) : null;

    /// <summary>Whether a line has the price found for it, or none yet: then it follows quantity, unit, customer and day.</summary>
    public bool FollowsPrice(LineForm line) => !line.OwnPrice && (line.UnitPrice is null || line.UnitPrice == PriceOf(line)?.Price);

    /// <summary>Language of the document.</summary>
    public CultureInfo Language => Customer is null ? CultureInfo.CurrentUICulture : Languages.Of(Customer.Language);

    /// <summary>The taxes to choose from.</summary>
    internal IReadOnlyList<Platform.Ui.SelectOption<Guid?>> TaxOptions =>
        [.. TaxCodes.Select(c => new Platform.Ui.SelectOption<Guid?>(c.Id, string.Create(CultureInfo.CurrentCulture, $"{c.Rate:0.##} % · {c.Code}")))];

    /// <summary>The tax code a line usually carries; null when the company has none that fits.</summary>
    public Guid? UsualTaxCode(Guid? itemId) => UsualTax(itemId)?.Id;

    /// <summary>Why the lines typed so far are taxed as they are, each reason once; a tax chosen by hand is told from the usual one.</summary>
    public IReadOnlyList<TaxSentence> TaxSentences(DocumentForm form) => TaxSentence.Of(form.Lines.Where(l => l.Kind == LineKind.Item).Select(Reason));

    Message? Reason(LineForm line)
    {
        if (TaxOf(line) is not { } tax) return null;
        var why = TaxDetermination.Explain(tax.Category, tax.Code, tax.Rate, IsService(line.ItemId) ? Standing.CountryCode : Standing.GoodsCountry);
        return UsualTax(line.ItemId) is { } usual && usual.Id != tax.Id ? TaxTexts.ByHand.With(why, usual.Code) : why;
    }

    bool IsService(Guid? itemId) => itemId is { } id && Items.GetValueOrDefault(id)?.Kind == ItemKind.Service;

    TaxStanding Standing => Customer?.Standing ?? new(Platform.Identifiers.Country.Home, null, Parties.Contracts.PartyKind.Company);

    TaxCodeInfo? UsualTax(Guid? itemId)
    {
        var item = itemId is { } id ? Items.GetValueOrDefault(id) : null;
        return TaxDetermination.Choose(TaxCodes, Standing, item?.Kind ?? ItemKind.Goods, item?.Class ?? TaxClass.Standard, SmallBusiness);
    }

    TaxCodeInfo? TaxOf(LineForm line) => line.TaxCodeId is { } chosen ? TaxCodes.FirstOrDefault(c => c.Id == chosen) : UsualTax(line.ItemId);

    /// <summary>The totals of what is typed so far, by the very calculation that the saved document uses. A line without a tax counts without one.</summary>
    public DocumentTotals Totals(DocumentForm form) =>
        Finance.Contracts.Totals.Calculate([.. form.Lines.Where(l => l.Counts).Select(ForTotals)], [DocumentAdjustment.Discount(form.DiscountPercent), .. form.Adjustments.Select(ForTotals)]);

    DocumentAdjustment ForTotals(AdjustmentForm adjustment) => new(adjustment.Kind == AdjustmentKind.Charge, null, adjustment.Amount)
    {
        Tax = TaxCodes.FirstOrDefault(c => c.Id == adjustment.TaxCodeId) is { } tax ? new(tax.Category, tax.Rate, tax.Id) : null,
    };

    /// <summary>Numbers and amounts of the lines as they are typed so far.</summary>
    public IReadOnlyList<LineFigure> Figures(DocumentForm form) =>
        LineFigure.Of(form.Lines.Select(l => (l.Kind, l.Kind == LineKind.Item ? Finance.Contracts.Totals.Line(ForTotals(l)).Net : 0, l.Counts)));

    /// <summary>The margin of what is typed so far; null for whoever may not know it.</summary>
    /// <param name="form">What is typed.</param>
    /// <param name="kept">The lines that are kept.</param>
    /// <param name="margin">Their margins.</param>
    public DocumentMargin? Margin(DocumentForm form, IReadOnlyList<DocumentLine> kept, DocumentMargin? margin) => Costs is null ? null
        : DocumentMargin.Of(form, [.. form.Lines.Select(l => l.Kind == LineKind.Item ? Finance.Contracts.Totals.Line(ForTotals(l)).Net : 0)], Costs, Rate?.Rate ?? 1, kept, margin);

    TotalsLine ForTotals(LineForm line)
    {
        var tax = TaxOf(line);
        return new(line.Quantity, line.UnitPrice ?? 0, tax?.Category ?? default, tax?.Rate ?? 0, tax?.Id ?? default)
        {
            DiscountPercent = line.DiscountPercent, Allowances = Math.Sign(line.Quantity) * line.DiscountAmount, Charges = Math.Sign(line.Quantity) * line.ChargeAmount,
        };
    }
}
