using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Finance.Contracts;
using Erp.Parties.Addresses;
using Erp.Parties.Contracts;
using Erp.Parties;
using Erp.Platform.Amounts;
using Erp.Platform.Branding;
using Erp.Platform.Identifiers;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Documents;

/// <summary>Looks up what a form refers to: customer, terms, items, units and taxes, each kind in one query however many lines there are.</summary>
public sealed class DocumentDrafting(TaxCodes taxCodes, Prices prices, Costs costs, ExchangeRates rates, KeptTables tables, CompanyPresentation company)
{
    static readonly Func<ErpDb, Guid, CancellationToken, Task<CreditStanding?>> FindStanding = EF.CompileAsyncQuery((ErpDb db, Guid id, CancellationToken _) =>
        db.Set<Party>().Where(p => p.Id == id).Select(p => new CreditStanding(p.Blocked, p.CreditLimit)).FirstOrDefault());

    /// <summary>A customer, and the country deliveries usually go to, in one query.</summary>
    static readonly Func<ErpDb, Guid, CancellationToken, Task<Buyer?>> FindBuyer = EF.CompileAsyncQuery((ErpDb db, Guid id, CancellationToken _) =>
        db.Set<Party>().AsNoTracking().Where(p => p.Id == id).Select(p => new Buyer
        {
            Party = p,
            DeliveredTo = db.Set<PartyAddress>().Where(a => a.PartyId == p.Id && a.Purpose == AddressPurpose.Delivery && a.IsDefault && a.Active)
                .Select(a => a.Address.CountryCode).FirstOrDefault(),
        }).FirstOrDefault());

    static readonly Func<ErpDb, List<Guid>, IAsyncEnumerable<Item>> FindItems =
        EF.CompileAsyncQuery((ErpDb db, List<Guid> ids) => db.Set<Item>().AsNoTracking().Where(i => ids.Contains(i.Id)));

    /// <summary>What the form comes to.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="form">The form, already checked field by field.</param>
    /// <param name="taxDate">The day whose tax rates apply.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="InvalidInputException">Every field that refers to nothing or lacks what its item would give.</exception>
    /// <exception cref="BusinessRuleException">The currency is unknown, or has no rate by the document's date.</exception>
    internal async Task<DocumentContent> PrepareAsync(ErpDb db, DocumentForm form, DateOnly taxDate, CancellationToken ct)
    {
        if ((form.CustomerId is { } customerId ? await FindBuyer(db, customerId, ct) : null) is not ({ IsCustomer: true } customer, var deliveredTo))
            throw new InvalidInputException(nameof(form.CustomerId), DocumentTexts.CustomerUnknown);
        if (customer.MergedIntoId is { } kept) (customer, deliveredTo) = (await FindBuyer(db, kept, ct))!;
        if (form.CostObjectId is { } costObject) await CostObjectBook.RequireAsync(db, costObject, nameof(form.CostObjectId), ct);
        var language = Languages.Of(customer.Language);
        var termId = form.PaymentTermId ?? customer.PaymentTermId;
        var terms = await TermsAsync(db, termId, language, ct);
        var code = form.Currency.Trimmed()?.ToUpperInvariant() ?? customer.Currency;
        var currency = new CurrencyContent(code, await rates.RequireAsync(db, code, form.DocumentDate ?? taxDate, ct));
        var named = await CustomerAsync(db, form, customer, deliveredTo, ct);
        var standing = new TaxStanding(customer.Address.CountryCode, customer.VatId, customer.Kind) { GoodsCountry = named.GoodsCountry };
        return new(named, termId, terms, await LinesAsync(db, form, customer.Id, standing, currency, language, taxDate, ct), currency)
        {
            Adjustments = await AdjustmentsAsync(db, form, language, taxDate, ct),
        };
    }

    /// <summary>Discounts and charges on the whole; those of nothing are left out.</summary>
    async Task<IReadOnlyList<AdjustmentContent>> AdjustmentsAsync(ErpDb db, DocumentForm form, CultureInfo language, DateOnly taxDate, CancellationToken ct)
    {
        var codes = form.Adjustments.Any(a => a.TaxCodeId is not null) ? await taxCodes.OutputAsync(db, taxDate, ct) : [];
        var unknown = form.Adjustments.Index().Where(a => a.Item.TaxCodeId is { } id && codes.All(c => c.Id != id))
            .Select(a => new FieldError($"{nameof(form.Adjustments)}[{a.Index}].{nameof(AdjustmentForm.TaxCodeId)}", DocumentTexts.TaxCodeUnknown)).ToList();
        if (unknown.Count > 0) throw new InvalidInputException(unknown);
        return
        [
            .. form.Adjustments.Where(a => a.Amount != 0)
                .Select(a => new AdjustmentContent(a.Id, a.Kind, a.Text.Trimmed(), a.Amount, codes.FirstOrDefault(c => c.Id == a.TaxCodeId) is { } tax ? TaxContent.Of(tax, language) : null)),
        ];
    }

    sealed class Buyer
    {
        public required Party Party { get; init; }

        public string? DeliveredTo { get; init; }

        public void Deconstruct(out Party party, out string? deliveredTo) => (party, deliveredTo) = (Party, DeliveredTo);
    }

    static async Task<CustomerContent> CustomerAsync(ErpDb db, DocumentForm form, Party customer, string? deliveredTo, CancellationToken ct)
    {
        var address = await PartyAddressBook.FindAsync(db, customer.Id, form.AddressId, form.Purpose, customer.Address, ct)
            ?? throw new InvalidInputException(nameof(form.AddressId), DocumentTexts.AddressUnknown);
        var contact = form.ContactId is not { } contactId ? null : await PartyAddressBook.AttentionAsync(db, customer.Id, contactId, ct)
            ?? throw new InvalidInputException(nameof(form.ContactId), DocumentTexts.ContactUnknown);
        var goods = GoodsPlace.Of(form).Country ?? deliveredTo ?? (form.Purpose is null ? address : customer.Address).CountryCode;
        if (Country.Find(goods) is null) throw new InvalidInputException(nameof(form.GoodsCountry), DocumentTexts.CountryUnknown);
        return new(customer.Id, customer.Number, customer.Name, address, customer.VatId, customer.Language, form.AddressId, form.ContactId, contact) { GoodsCountry = goods };
    }

    /// <summary>The company is about to bind itself to a customer.</summary>
    /// <returns>How much they may owe, in the currency of the books; null where no limit is set.</returns>
    /// <exception cref="BusinessRuleException">The customer is blocked.</exception>
    internal static async Task<decimal?> RequireUnblockedAsync(ErpDb db, Guid customerId, CancellationToken ct)
    {
        var (blocked, creditLimit) = await FindStanding(db, customerId, ct) ?? throw new NotFoundException();
        return blocked ? throw new BusinessRuleException(DocumentTexts.CustomerBlocked, nameof(DocumentForm.CustomerId)) : creditLimit;
    }

    sealed record CreditStanding(bool Blocked, decimal? CreditLimit);

    static async Task<TermsOfPayment> TermsAsync(ErpDb db, Guid? termId, CultureInfo language, CancellationToken ct)
    {
        if (termId is null) return new();
        var term = await db.PaymentTerms.AsNoTracking().FirstOrDefaultAsync(t => t.Id == termId, ct)
            ?? throw new InvalidInputException(nameof(DocumentForm.PaymentTermId), DocumentTexts.PaymentTermUnknown);
        return new() { Name = term.Name(language), DaysNet = term.DaysNet, DiscountDays = term.DiscountDays, DiscountPercent = term.DiscountPercent };
    }

    async Task<IReadOnlyList<LineContent>> LinesAsync(
        ErpDb db, DocumentForm form, Guid customerId, TaxStanding standing, CurrencyContent currency, CultureInfo language, DateOnly taxDate, CancellationToken ct)
    {
        if (form.Lines.Count == 0) return [];
        var itemIds = form.Lines.Select(l => l.ItemId).OfType<Guid>().Distinct().ToList();
        var items = itemIds.Count == 0 ? [] : await FindItems(db, itemIds).ToDictionaryAsync(i => i.Id, cancellationToken: ct);
        var units = await tables.AllAsync<Unit>(db.Tenant!, ct: ct);
        var smallBusiness = (await company.ProfileAsync(db.Tenant!, ct)).SmallBusiness;
        var found = await PricesAsync(db, form, customerId, currency.Code, items, form.DocumentDate ?? taxDate, ct);
        var cost = await costs.OpenAsync(db, items.Values, units.ToDictionary(u => u.Id, u => u.Code), ct);
        var sources = new LineSources(
            standing, currency.Rate, language, items, found, cost, units.ToDictionary(u => u.Id), units.ToDictionary(u => u.Code), await taxCodes.OutputAsync(db, taxDate, ct), smallBusiness);
        var errors = new List<FieldError>();
        var contents = form.Lines.Select((line, i) => sources.Fill(line, $"{nameof(form.Lines)}[{i}].", errors)).ToList();
        return errors.Count == 0 ? contents : throw new InvalidInputException(errors);
    }

    /// <summary>The prices of lines that name none; nothing is read where all do.</summary>
    async Task<PriceBook> PricesAsync(ErpDb db, DocumentForm form, Guid customerId, string currency, Dictionary<Guid, Item> items, DateOnly date, CancellationToken ct)
    {
        var open = form.Lines.Where(l => l is { Kind: LineKind.Item, UnitPrice: null, ItemId: not null }).Select(l => items.GetValueOrDefault(l.ItemId!.Value)).OfType<Item>().Distinct().ToList();
        return open.Count == 0 ? PriceBook.Empty : await prices.OpenAsync(db, customerId, open, date, currency, ct);
    }

    /// <summary>Everything lines draw on.</summary>
    sealed record LineSources(
        TaxStanding Standing, decimal Rate, CultureInfo Language, Dictionary<Guid, Item> Items, PriceBook Prices, CostBook Costs, Dictionary<Guid, Unit> UnitsById,
        Dictionary<string, Unit> UnitsByCode,
        IReadOnlyList<TaxCodeInfo> TaxCodes, bool SmallBusiness)
    {
        public LineContent Fill(LineForm line, string path, List<FieldError> errors) => line.Kind switch
        {
            LineKind.Subtotal => LineContent.Words(line.Id, line.Kind, line.Text.Trimmed() ?? DocumentTexts.Subtotal.In(Language), line.Description.Trimmed()),
            LineKind.Text => FillText(line, path, errors),
            _ => FillItem(line, path, errors),
        };

        static LineContent FillText(LineForm line, string path, List<FieldError> errors)
        {
            if (line.Text.Trimmed() is null && line.Description.Trimmed() is null) errors.Add(new(path + nameof(line.Text), FormTexts.Required));
            return LineContent.Words(line.Id, line.Kind, line.Text.Trimmed() ?? "", line.Description.Trimmed());
        }

        LineContent FillItem(LineForm line, string path, List<FieldError> errors)
        {
            var item = line.ItemId is { } itemId ? Items.GetValueOrDefault(itemId) : null;
            if (line.ItemId is not null && item is null) errors.Add(new(path + nameof(line.ItemId), DocumentTexts.ItemUnknown));
            else if (item is null && line.Text.Trimmed() is null) errors.Add(new(path + nameof(line.Text), FormTexts.Required));
            else if (item is null && line.UnitPrice is null) errors.Add(new(path + nameof(line.UnitPrice), FormTexts.Required));

            var unit = line.UnitCode.Trimmed() is { } code ? UnitsByCode.GetValueOrDefault(code) : item is null ? null : UnitsById[item.UnitId];
            if (unit is null) errors.Add(new(path + nameof(line.UnitCode), DocumentTexts.UnitUnknown));

            var tax = line.TaxCodeId is { } taxCodeId
                ? TaxCodes.FirstOrDefault(c => c.Id == taxCodeId)
                : TaxDetermination.Choose(TaxCodes, Standing, item?.Kind ?? ItemKind.Goods, item?.TaxClass ?? TaxClass.Standard, SmallBusiness);
            if (tax is null) errors.Add(new(path + nameof(line.TaxCodeId), DocumentTexts.TaxCodeUnknown));

            var price = line.UnitPrice ?? FoundPrice(line) ?? Money.RoundPrice((item?.SalesPrice ?? 0) * Rate);
            var left = Totals.Line(new(Math.Abs(line.Quantity), price, default, 0, default) { DiscountPercent = line.DiscountPercent }).Net;
            if (line.DiscountAmount > left) errors.Add(new(path + nameof(line.DiscountAmount), DocumentTexts.LineDiscountTooHigh.With(left)));

            return new(
                line.Id, item?.Id, item?.Number, line.Text.Trimmed() ?? item?.Name(Language) ?? "", line.Description.Trimmed() ?? item?.Description, line.Quantity,
                unit is null ? UnitContent.None : new(unit.Code, unit.Name(Language), unit.UneceCode), price, line.DiscountPercent,
                tax is null ? null : TaxContent.Of(tax, Language))
            {
                Amounts = new(line.DiscountAmount, line.DiscountText.Trimmed(), line.ChargeAmount, line.ChargeText.Trimmed()), Role = line.Role,
                OwnPrice = line is { OwnPrice: true, UnitPrice: not null }, IsService = item?.Kind == ItemKind.Service,
                UnitCost = item is null ? null : Costs.Find(item.Id, unit?.Code),
            };
        }

        decimal? FoundPrice(LineForm line) => line.ItemId is { } id ? Prices.Find(new(id, line.UnitCode.Trimmed(), line.Quantity))?.Price : null;
    }
}
