using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Branding;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;

namespace Erp.Tests.Sales;

/// <summary>States, totals and legal checks of orders and invoices, without a database.</summary>
public sealed class DocumentStateTests
{
    static readonly DateOnly Today = new(2028, 2, 29);
    static readonly TaxContent Vat19 = new(Guid.CreateVersion7(), "S19", VatCategory.S, 19, null, null);
    static readonly TaxContent Vat7 = new(Guid.CreateVersion7(), "S7", VatCategory.S, 7, null, null);

    [Fact]
    public void An_order_is_confirmed_closed_reopened_and_cancelled()
    {
        var order = Order();
        order.Confirm("AU-1");
        order.Close(waiting: 0);
        order.Reopen();
        order.Cancel("called off");

        Assert.Equal((OrderState.Cancelled, "AU-1", "called off"), (order.State, order.Number, order.CancelReason));
    }

    [Fact]
    public void Steps_that_the_table_lacks_are_refused_with_the_states_that_allow_them()
    {
        var refused = Assert.Throws<BusinessRuleException>(() => Order().Close(waiting: 0));
        Assert.Equal("“Close” is not possible while the document is “Draft”. It is possible in: “Confirmed”.", refused.Message);
        Assert.Equal("„Abschließen“ ist nicht möglich, solange der Beleg „Entwurf“ ist. Möglich ist es in: „Bestätigt“.", refused.Says.In(Languages.German));
        Assert.Throws<BusinessRuleException>(() => Order().Reopen());
        Assert.Throws<BusinessRuleException>(() => Order().Cancel("no"));
        Assert.Throws<BusinessRuleException>(() => Invoice().MarkPaid());
        Assert.Throws<BusinessRuleException>(() => Invoice().Reopen());
        Assert.Throws<BusinessRuleException>(() => Invoice().Cancel("no", "RE-2", Today));
    }

    [Fact]
    public void What_was_confirmed_or_issued_is_not_changed_any_more()
    {
        var order = Order();
        order.Confirm("AU-1");
        Assert.Equal(DocumentTexts.NotDraft, Assert.Throws<BusinessRuleException>(() => order.Change(OrderForm(), Content())).Says.Text);
        var invoice = Issued();
        Assert.Equal(DocumentTexts.NotDraft, Assert.Throws<BusinessRuleException>(() => invoice.Change(new InvoiceForm(), Content())).Says.Text);
        Assert.Throws<BusinessRuleException>(() => invoice.Issue("RE-2", Seller(), Today));
    }

    [Fact]
    public void Nothing_is_confirmed_or_issued_without_lines()
    {
        Assert.Equal(DocumentTexts.NoLines, Assert.Throws<BusinessRuleException>(() => new Order(OrderForm(), Content() with { Lines = [] }).Confirm("AU-1")).Says.Text);
        Assert.Equal("Lines", Assert.Throws<BusinessRuleException>(() => Invoice(Content() with { Lines = [] }).Issue("RE-1", Seller(), Today)).Field);
    }

    [Fact]
    public void Totals_round_once_per_line_and_once_per_tax_group()
    {
        var form = new InvoiceForm { DeliveryDate = Today, DiscountPercent = 3 };
        var invoice = new Invoice(form, Content(Line(3, 0.3333m, Vat19), Line(1, 10.005m, Vat19), Line(7, 1.99m, Vat7, discount: 12.5m)));

        var totals = invoice.Calculate();

        // 1.00 + 10.01 + (13.93 − 1.74) = 23.20; less 3 % = 0.70; 19 % of 10.68, 7 % of 11.82.
        Assert.Equal([1.00m, 10.01m, 12.19m], invoice.Lines.Select(l => l.Net));
        Assert.Equal((22.50m, 2.03m + 0.83m), (totals.Net, totals.Tax));
        Assert.Equal((totals.Net, totals.Tax, totals.Gross), (invoice.Net, invoice.Tax, invoice.Gross));
        Assert.Equal(totals.Net, totals.Revenues.Sum(r => r.Net));
    }

    [Fact]
    public void A_reversal_undoes_its_invoice_to_the_cent()
    {
        var invoice = Issued(Line(3, 0.3333m, Vat19), Line(7, 1.99m, Vat7, discount: 12.5m));
        var reversal = invoice.Cancel("wrong price", "RE-2", Today.AddDays(1));

        Assert.Equal((0m, 0m, 0m), (invoice.Net + reversal.Net, invoice.Tax + reversal.Tax, invoice.Gross + reversal.Gross));
        Assert.Equal((384, "RE-2", "RE-1", Today), (reversal.TypeCode, reversal.Number, reversal.PrecedingNumber, reversal.PrecedingDate));
        Assert.Equal(InvoiceState.Cancelled, invoice.State);
        Assert.Equal(InvoiceTexts.ReversalStands, Assert.Throws<BusinessRuleException>(() => reversal.Cancel("again", "RE-3", Today)).Says.Text);
    }

    [Fact]
    public void The_due_date_follows_the_terms_even_from_29_February()
    {
        var invoice = Issued();
        Assert.Equal((Today, new DateOnly(2028, 3, 30)), (invoice.InvoiceDate, invoice.DueDate));
    }

    [Theory]
    [InlineData("none", VatCategory.S, "DE", null, null)]
    [InlineData("delivery", VatCategory.S, "DE", null, "DeliveryDate")]
    [InlineData("address", VatCategory.S, "DE", null, "CustomerId")]
    [InlineData("future", VatCategory.S, "DE", null, "InvoiceDate")]
    [InlineData("before", VatCategory.S, "DE", null, "InvoiceDate")]
    [InlineData("supply", VatCategory.S, "DE", null, "DeliveryDate")]
    [InlineData("begun", VatCategory.S, "DE", null, null)]
    [InlineData("due", VatCategory.S, "DE", null, "DueDate")]
    [InlineData("none", VatCategory.K, "DE", "DE136695976", "Lines[0].TaxCodeId")]
    [InlineData("none", VatCategory.K, "FR", null, "CustomerId")]
    [InlineData("none", VatCategory.K, "FR", "FR40303265045", null)]
    [InlineData("none", VatCategory.AE, "DE", null, "CustomerId")]
    [InlineData("none", VatCategory.G, "FR", null, "Lines[0].TaxCodeId")]
    [InlineData("none", VatCategory.G, "CH", null, null)]
    [InlineData("mixed", VatCategory.O, "CH", null, "Lines")]
    public void An_invoice_is_issued_only_with_what_the_law_demands(string lacks, VatCategory category, string country, string? vatId, string? field)
    {
        var tax = new TaxContent(Guid.CreateVersion7(), "X", category, category == VatCategory.S ? 19 : 0, null, null);
        var content = Content(lacks == "mixed" ? [Line(1, 1, tax), Line(1, 1, Vat19)] : [Line(1, 1, tax)]);
        content = content with
        {
            Customer = content.Customer with { VatId = vatId, Address = content.Customer.Address with { CountryCode = country, City = lacks == "address" ? null : "Ort" }, GoodsCountry = country },
        };
        var invoice = new Invoice(new()
        {
            DeliveryDate = lacks switch { "delivery" => null, "supply" => Today.AddDays(1), _ => Today }, DeliveryUntil = lacks == "begun" ? Today.AddDays(30) : null,
            InvoiceDate = lacks switch { "future" => Today.AddDays(1), "before" => Today.AddDays(-1), _ => null }, DueDate = lacks == "due" ? Today.AddDays(-1) : null,
        }, content);

        if (field is null) invoice.Issue("RE-1", Seller(), Today);
        else Assert.Equal(field, Assert.Throws<BusinessRuleException>(() => invoice.Issue("RE-1", Seller(), Today)).Field);
    }

    [Fact]
    public void An_invoice_is_issued_only_by_a_company_that_says_who_it_is()
    {
        var union = new TaxContent(Guid.CreateVersion7(), "K", VatCategory.K, 0, null, null);
        var service = union with { Code = "AEEU", Category = VatCategory.AE };
        Refused(InvoiceTexts.SellerAddressMissing, Vat19, "DE", p => p.City = null);
        Refused(InvoiceTexts.SellerTaxNumberMissing, Vat19, "DE", p => (p.TaxNumber, p.VatId) = (null, null));
        Refused(InvoiceTexts.SellerVatIdMissing, union, "FR", p => p.VatId = null);
        Refused(InvoiceTexts.SellerVatIdMissing, service, "FR", p => p.VatId = null);
        Refused(null, service, "DE", p => p.VatId = null);
        Refused(null, Vat19, "DE", p => p.TaxNumber = null);

        void Refused(Erp.Platform.Texts.Text? says, TaxContent tax, string country, Action<CompanyProfileForm> but)
        {
            var content = Content(Line(1, 1, tax));
            content = content with { Customer = content.Customer with { VatId = "FR40303265045", Address = content.Customer.Address with { CountryCode = country }, GoodsCountry = country } };
            Assert.Equal(says, (Xunit.Record.Exception(() => Invoice(content).Issue("RE-1", Seller(but), Today)) as BusinessRuleException)?.Says.Text);
        }
    }

    [Fact]
    public void Whoever_issues_is_told_where_tax_and_small_business_do_not_agree()
    {
        var none = new TaxContent(Guid.CreateVersion7(), "KU", VatCategory.E, 0, null, null);
        Assert.Equal([InvoiceTexts.SmallBusinessTaxed], Warnings(Vat19, small: true));
        Assert.Equal([InvoiceTexts.SmallBusinessNoMore], Warnings(none, small: false));
        Assert.Empty(Warnings(none, small: true));
        Assert.Empty(Warnings(Vat19, small: false));

        static IEnumerable<Erp.Platform.Texts.Text> Warnings(TaxContent tax, bool small) => IssueWarning.Of(Issued(Line(1, 1, tax)), [], Seller(p => p.SmallBusiness = small)).Select(w => w.Says.Text);
    }

    [Fact]
    public void A_period_of_supply_ends_after_it_begins()
    {
        foreach (var form in new InvoiceForm[] { new() { DeliveryDate = Today, DeliveryUntil = Today.AddDays(-1) }, new() { DeliveryUntil = Today } })
            Assert.Equal("DeliveryUntil", Assert.Single(Assert.Throws<InvalidInputException>(() => new Invoice(form, Content())).Errors).Field);
    }

    [Fact]
    public void Lines_that_stay_keep_their_identity()
    {
        var order = Order(Line(1, 1, Vat19), Line(2, 2, Vat19));
        var (first, second) = (order.Lines[0].Id, order.Lines[1].Id);

        order.Change(OrderForm(), Content(Line(5, 5, Vat7), Line(3, 2, Vat19) with { Id = second }));

        Assert.Equal((second, 2, 3m), (order.Lines[1].Id, order.Lines[1].Position, order.Lines[1].Quantity));
        Assert.DoesNotContain(order.Lines, l => l.Id == first);
    }

    [Fact]
    public void Every_state_has_a_name_and_every_step_a_command_of_the_module()
    {
        Assert.Equal(Enum.GetValues<QuoteState>(), Quote.Transitions.All);
        Assert.All(Quote.Transitions.Transitions, step => Assert.Contains(step.Command, SalesCommands.All));
        Assert.Equal(Enum.GetValues<OrderState>(), Erp.Sales.Orders.Order.Transitions.All);
        Assert.Equal(Enum.GetValues<InvoiceState>(), Erp.Sales.Invoices.Invoice.Transitions.All);
        Assert.All(Erp.Sales.Orders.Order.Transitions.Transitions, step => Assert.Contains(step.Command, SalesCommands.All));
        Assert.All(Erp.Sales.Invoices.Invoice.Transitions.Transitions, step => Assert.Contains(step.Command, SalesCommands.All));
    }

    static CompanyProfile Seller(Action<CompanyProfileForm>? but = null)
    {
        var form = new CompanyProfileForm { LegalName = "Wir GmbH", Street = "Weg 2", PostCode = "1", City = "Ort", TaxNumber = "22/123/45678", VatId = "DE136695976" };
        but?.Invoke(form);
        var seller = new CompanyProfile("Wir GmbH", "de");
        seller.Change(form);
        return seller;
    }

    static OrderForm OrderForm() => new() { OrderDate = Today };

    static Order Order(params LineContent[] lines) => new(OrderForm(), Content(lines));

    static Invoice Invoice(DocumentContent? content = null) => new(new() { DeliveryDate = Today }, content ?? Content());

    static Invoice Issued(params LineContent[] lines)
    {
        var invoice = Invoice(Content(lines));
        invoice.Issue("RE-1", Seller(), Today);
        return invoice;
    }

    static DocumentContent Content(params LineContent[] lines) => new(
        new(Guid.CreateVersion7(), "K-1", "Kunde GmbH", new Address { Street = "Weg 1", PostCode = "1", City = "Ort" }, null, "de") { GoodsCountry = "DE" },
        null, new() { DaysNet = 30 }, lines.Length == 0 ? [Line(1, 100, Vat19)] : lines, new("EUR", 1, null));

    static LineContent Line(decimal quantity, decimal price, TaxContent tax, decimal discount = 0) =>
        new(null, null, null, "Ware", null, quantity, new("Stk", "Stück", "H87"), price, discount, tax);
}
