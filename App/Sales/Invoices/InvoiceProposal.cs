using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>What is still open of orders, at the prices agreed, as an invoice to be.</summary>
/// <param name="Form">The invoice as if typed.</param>
/// <param name="Sources">Per line, the line of the order it bills; none for words.</param>
sealed record InvoiceProposal(InvoiceForm Form, IReadOnlyList<OrderLine?> Sources)
{
    /// <summary>
    /// The proposal for one order, or for several of a customer under a heading each. The words on an order as a whole go with its first
    /// invoice; its discounts and charges on the whole come with <see cref="AdjustmentSharing"/>.
    /// </summary>
    /// <param name="orders">The orders, with their lines.</param>
    /// <param name="toInvoice">How much of each line is proposed.</param>
    /// <param name="delivered">Per order, first and last day on which what is billed left (<see cref="SupplyDays"/>).</param>
    /// <param name="today">The business date.</param>
    /// <exception cref="BusinessRuleException">The orders differ in customer, currency, project, discount or payment terms, or their goods went to different countries.</exception>
    public static InvoiceProposal Of(IReadOnlyList<Order> orders, Func<Order, OrderLine, decimal> toInvoice, IReadOnlyDictionary<Guid, SupplyDays> delivered, DateOnly today)
    {
        var first = orders[0];
        if (orders.Any(o => o.CustomerId != first.CustomerId)) throw new BusinessRuleException(OrderTexts.OtherCustomer, nameof(CollectiveInvoiceForm.OrderIds));
        if (orders.Select(o => o.Currency).Distinct().ToList() is { Count: > 1 } currencies)
            throw new BusinessRuleException(OrderTexts.OtherCurrency.With(string.Join(", ", currencies)), nameof(CollectiveInvoiceForm.OrderIds));
        if (orders.Any(o => o.CostObjectId != first.CostObjectId)) throw new BusinessRuleException(OrderTexts.OtherCostObject, nameof(CollectiveInvoiceForm.OrderIds));
        if (orders.Any(o => (o.DiscountPercent, o.PaymentTermId, o.Terms with { Name = null }) != (first.DiscountPercent, first.PaymentTermId, first.Terms with { Name = null })))
            throw new BusinessRuleException(OrderTexts.OtherTerms, nameof(CollectiveInvoiceForm.OrderIds));
        var countries = orders.SelectMany(o => delivered.GetValueOrDefault(o.Id)?.Countries ?? [o.GoodsCountry]).Distinct().ToList();
        if (countries.Count > 1) throw new BusinessRuleException(OrderTexts.OtherGoodsCountry.With(string.Join(", ", countries)), nameof(CollectiveInvoiceForm.OrderIds));
        List<(LineForm Form, OrderLine? Source)> lines = [];
        foreach (var order in orders)
        {
            if (orders.Count > 1) lines.Add((Heading(order), null));
            lines.AddRange(Open(order, toInvoice, countries[0]));
        }

        var (from, until) = Supply(orders, delivered, today);
        return new(new()
        {
            CustomerId = first.CustomerId, GoodsCountry = countries[0], Currency = first.Currency,
            ContactId = orders.All(o => o.ContactId == first.ContactId) ? first.ContactId : null, OwnReference = Shared(orders, o => o.OwnReference),
            CostObjectId = first.CostObjectId, CustomerReference = Shared(orders, o => o.CustomerReference),
            DeliveryDate = from, DeliveryUntil = until, PaymentTermId = first.PaymentTermId, DiscountPercent = first.DiscountPercent,
            Lines = [.. lines.Select(l => l.Form)],
        }, [.. lines.Select(l => l.Source)]);
    }

    static IEnumerable<(LineForm, OrderLine?)> Open(Order order, Func<Order, OrderLine, decimal> toInvoice, string goodsCountry)
    {
        var words = order.IsUnbilled;
        foreach (var line in order.Lines.Where(l => l.Kind == LineKind.Item ? toInvoice(order, l) != 0 : words))
        {
            var form = LineForm.Of(line);
            (form.Id, form.OwnPrice) = (null, true);
            if (line.Kind == LineKind.Item) form.Quantity = toInvoice(order, line);
            if (line.Kind == LineKind.Item) (form.DiscountAmount, form.ChargeAmount) = line.OpenAmountsOf(form.Quantity);
            // What went elsewhere than agreed carries the tax of where it went.
            if (!line.IsService && goodsCountry != order.GoodsCountry) form.TaxCodeId = null;
            yield return (form, line.Kind == LineKind.Item ? line : null);
        }
    }

    static LineForm Heading(Order order)
    {
        var language = Platform.Texts.Languages.Of(order.Language);
        var words = order.CustomerReference is { } theirs ? OrderTexts.OrderOfYours.With(order.Number, order.OrderDate, theirs) : OrderTexts.OrderOf.With(order.Number, order.OrderDate);
        return new() { Kind = LineKind.Text, Text = words.In(language) };
    }

    /// <summary>From the first day of supply to the last: the days it was delivered on, else those agreed. An order that names none is supplied today.</summary>
    static (DateOnly From, DateOnly? Until) Supply(IReadOnlyList<Order> orders, IReadOnlyDictionary<Guid, SupplyDays> delivered, DateOnly today)
    {
        var days = orders.Select(o => delivered.GetValueOrDefault(o.Id) ?? new(o.DeliveryDate ?? today, o.DeliveryUntil ?? o.DeliveryDate ?? today)).ToList();
        var (from, until) = (days.Min(d => d.First), days.Max(d => d.Last));
        return (from, until > from ? until : null);
    }

    /// <summary>What all say alike; else nothing.</summary>
    static string? Shared(IReadOnlyList<Order> orders, Func<Order, string?> says) => orders.Select(says).Distinct().Take(2).ToList() is [var one] ? one : null;
}
