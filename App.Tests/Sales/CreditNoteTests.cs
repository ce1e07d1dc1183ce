using Erp.Platform.Work;
using Erp.Sales.Invoices;

namespace Erp.Tests.Sales;

/// <summary>Giving a part of an invoice back.</summary>
public sealed class CreditNoteTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_credit_note_gives_a_part_back_and_is_set_off_against_what_is_owed()
    {
        var invoice = await InvoiceAsync(10, 100);
        var note = await DraftAsync(invoice);
        var draft = await shop.InvoiceDetailAsync(note);
        Assert.Equal((InvoiceKind.CreditNote, InvoiceState.Draft, -1000m, -10m), (draft.Kind, draft.State, draft.Totals.Net, draft.Lines[0].Quantity));
        await ChangeAsync(note, quantity: -3);

        await IssueAsync(note);

        var (owed, given) = (await shop.InvoiceDetailAsync(invoice), await shop.InvoiceDetailAsync(note));
        Assert.Equal((InvoiceState.Issued, 833m, 357m), (owed.State, owed.Open, owed.Credited));
        Assert.Equal((InvoiceState.Paid, 0m, -357m, owed.Number), (given.State, given.Open, given.Totals.Gross, given.PrecedingNumber));
        Assert.Equal(
            -300m,
            await shop.QueryAsync<decimal>(
                $"select sum(l.credit) from journal_lines l join journal_entries e on e.id = l.entry_id where e.source_id = '{note}' and l.tax_code_id is not null and l.tax_base is null"));
    }

    [Fact]
    public async Task Never_more_is_given_back_than_was_billed_and_not_given_back_yet()
    {
        var invoice = await InvoiceAsync(10, 100);
        var first = await DraftAsync(invoice);
        await RefusedAsync(InvoiceTexts.MoreThanBilled, "Lines[0].Quantity", () => ChangeAsync(first, quantity: -10.001m));
        await RefusedAsync(InvoiceTexts.MoreThanBilled, "Lines[0].Quantity", () => ChangeAsync(first, quantity: 1));
        // Fewer pieces at a higher price would be more as well.
        await RefusedAsync(InvoiceTexts.MoreThanBilled, "Lines[0].Quantity", () => ChangeAsync(first, quantity: -5, price: 200.01m));
        await ChangeAsync(first, quantity: -6);
        var second = await DraftAsync(invoice);
        await IssueAsync(first);

        await RefusedAsync(InvoiceTexts.MoreThanBilled, "Lines[0].Quantity", () => IssueAsync(second));
        await ChangeAsync(second, quantity: -4);
        await IssueAsync(second);

        Assert.Equal((InvoiceState.Credited, 0m, 1190m), await StandingAsync(invoice));
        await RefusedAsync(InvoiceTexts.AllCredited, null, () => DraftAsync(invoice));
    }

    [Fact]
    public async Task A_credit_note_gives_back_the_tax_that_was_billed_and_no_other()
    {
        var invoice = await InvoiceAsync(1, 100);
        var note = await DraftAsync(invoice);
        var form = (await shop.InvoiceDetailAsync(note)).Form;
        form.Lines[0].TaxCodeId = await shop.QueryAsync<Guid>("select id from tax_codes where code = 'S7'");
        await RefusedAsync(InvoiceTexts.TaxOfInvoice, "Lines[0].TaxCodeId", () => shop.InvoicesAsync(s => s.ChangeDraftAsync(note, form)));

        await IssueAsync(note);
        Assert.Equal((InvoiceState.Credited, 0m, 119m), await StandingAsync(invoice));
    }

    [Fact]
    public async Task A_credit_note_is_not_dated_before_its_invoice()
    {
        var note = await DraftAsync(await InvoiceAsync(1, 100));
        var form = (await shop.InvoiceDetailAsync(note)).Form;
        form.InvoiceDate = shop.Today.AddDays(-1);
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(note, form));
        await RefusedAsync(InvoiceTexts.DateBeforeCorrected, "InvoiceDate", () => IssueAsync(note));
    }

    [Fact]
    public async Task The_rest_is_proposed_after_a_part_was_given_back()
    {
        var invoice = await InvoiceAsync(10, 100);
        var first = await DraftAsync(invoice);
        await ChangeAsync(first, quantity: -10, price: 20);
        await IssueAsync(first);

        // Two tenths of the price are given back, so that eight are left of every piece.
        var line = Assert.Single((await shop.InvoiceDetailAsync(await DraftAsync(invoice))).Lines);
        Assert.Equal(-800m, line.Net);
    }

    [Fact]
    public async Task Discount_and_freight_go_back_to_the_cent()
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync());
        (form.DiscountPercent, form.Freight) = (3, 10);
        form.Lines =
        [
            new() { ItemId = await shop.ItemAsync(33.33m), Quantity = 3 }, new() { ItemId = await shop.ItemAsync(7.77m, i => i.TaxClass = Erp.Catalog.Contracts.TaxClass.Reduced), Quantity = 1 },
        ];
        var invoice = await shop.IssuedInvoiceAsync(form);
        await IssueAsync(await DraftAsync(invoice));
        Assert.Equal((InvoiceState.Credited, 0m, (await shop.InvoiceDetailAsync(invoice)).Totals.Gross), await StandingAsync(invoice));
    }

    [Theory]
    [InlineData(0, 2411)]
    [InlineData(3, 2338)]
    public async Task The_last_of_several_credit_notes_gives_back_the_cents_that_the_others_left(int discount, int cents)
    {
        var gross = cents / 100m;
        var form = shop.InvoiceForm(await shop.CustomerAsync());
        form.DiscountPercent = discount;
        form.Lines = [new() { ItemId = await shop.ItemAsync(10.13m), Quantity = 1 }, new() { ItemId = await shop.ItemAsync(10.13m), Quantity = 1 }];
        var invoice = await shop.IssuedInvoiceAsync(form);
        Assert.Equal(gross, (await shop.InvoiceDetailAsync(invoice)).Totals.Gross);
        List<Guid> notes = [];
        foreach (var lines in new[] { 2, 1 })
        {
            var note = await DraftAsync(invoice);
            var part = (await shop.InvoiceDetailAsync(note)).Form;
            Assert.Equal(lines, part.Lines.Count);
            part.Lines.RemoveRange(1, lines - 1);
            await shop.InvoicesAsync(s => s.ChangeDraftAsync(note, part));
            await IssueAsync(note);
            notes.Add(note);
        }

        Assert.Equal((InvoiceState.Credited, 0m, gross), await StandingAsync(invoice));
        foreach (var note in notes)
        {
            var totals = (await shop.InvoiceDetailAsync(note)).Totals;
            Assert.Equal((totals.LinesNet - totals.Allowances, totals.Net, totals.Tax), (totals.Net, totals.Groups.Sum(g => g.Base), totals.Revenues.Sum(r => r.Tax)));
        }

        Assert.Equal(0m, await shop.QueryAsync<decimal>(
            $"select sum(l.debit - l.credit) from journal_lines l join journal_entries e on e.id = l.entry_id join accounts a on a.id = l.account_id where a.number = '3806' and e.source_id in ('{invoice}', '{notes[0]}', '{notes[1]}')"));
    }

    [Fact]
    public async Task What_was_paid_becomes_a_credit_of_the_customer()
    {
        var invoice = await InvoiceAsync(1, 100);
        await shop.PayAsync(invoice, 119);
        var note = await DraftAsync(invoice);
        await IssueAsync(note);
        Assert.Equal((InvoiceState.Issued, -119m), ((await shop.InvoiceDetailAsync(note)).State, (await shop.InvoiceDetailAsync(note)).Open));
        Assert.Equal((InvoiceState.Credited, 0m, 119m), await StandingAsync(invoice));
    }

    [Fact]
    public async Task A_credit_note_gives_back_from_its_invoice_only_and_neither_is_taken_back()
    {
        var invoice = await InvoiceAsync(10, 100);
        var note = await DraftAsync(invoice);
        var form = (await shop.InvoiceDetailAsync(note)).Form;
        form.Lines.Add(new() { Text = "Kulanz", UnitCode = "Stk", Quantity = -1, UnitPrice = 5 });
        await RefusedAsync(InvoiceTexts.CreditsInvoiceOnly, "Lines[1].ItemId", () => shop.InvoicesAsync(s => s.ChangeDraftAsync(note, form)));
        form.Lines.RemoveAt(1);
        form.CustomerId = await shop.CustomerAsync("Fremde GmbH");
        await RefusedAsync(InvoiceTexts.CustomerOfInvoice, "CustomerId", () => shop.InvoicesAsync(s => s.ChangeDraftAsync(note, form)));
        await ChangeAsync(note, quantity: -1);
        await IssueAsync(note);
        await RefusedAsync(InvoiceTexts.CancelCredited, null, () => shop.InvoicesAsync(s => s.CancelAsync(invoice, new() { Reason = "x" })));
        await RefusedAsync(InvoiceTexts.ReversalStands, null, () => shop.InvoicesAsync(s => s.CancelAsync(note, new() { Reason = "x" })));
        await RefusedAsync(InvoiceTexts.ReversalStands, null, () => DraftAsync(note));
    }

    Task<Guid> DraftAsync(Guid invoice) => shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "Ware beschädigt" }));

    async Task IssueAsync(Guid id) => await shop.InvoicesAsync(s => s.IssueAsync(id));

    async Task<Guid> InvoiceAsync(decimal quantity, decimal price)
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync());
        form.Lines = [new() { ItemId = await shop.ItemAsync(price), Quantity = quantity }];
        return await shop.IssuedInvoiceAsync(form);
    }

    async Task ChangeAsync(Guid note, decimal quantity, decimal? price = null)
    {
        var form = (await shop.InvoiceDetailAsync(note)).Form;
        (form.Lines[0].Quantity, form.Lines[0].UnitPrice) = (quantity, price ?? form.Lines[0].UnitPrice);
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(note, form));
    }

    async Task<(InvoiceState State, decimal? Open, decimal Credited)> StandingAsync(Guid id)
    {
        var invoice = await shop.InvoiceDetailAsync(id);
        return (invoice.State, invoice.Open, invoice.Credited);
    }

    static async Task RefusedAsync(Erp.Platform.Texts.Text says, string? field, Func<Task> act)
    {
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(act);
        Assert.Equal((says, field), (refused.Says.Text, refused.Field));
    }
}
