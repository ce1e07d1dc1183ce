using Erp.Catalog.Contracts;
using Erp.Platform.Work;
using Erp.Sales.Chain;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Discounts and charges on a whole invoice are given back under the taxes they were billed with, alone where nothing else is left.</summary>
public sealed class CreditedAdjustmentTests(Shop shop) : IClassFixture<Shop>
{
    readonly CorrectionDesk desk = new(shop);

    [Fact]
    public async Task A_charge_that_was_kept_is_given_back_by_itself_once_all_lines_are()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(100), await ReducedAsync(100));
        form.Freight = 20;
        var order = await shop.ConfirmedOrderAsync(form);
        var invoice = await desk.InvoiceAsync(order);
        var ordered = (await shop.InvoiceDetailAsync(invoice)).Totals;
        var first = await DraftAsync(invoice, f => f.Adjustments.ForEach(a => a.Amount = 0));
        await shop.InvoicesAsync(s => s.IssueAsync(first));
        Assert.Equal(InvoiceState.Issued, (await shop.InvoiceDetailAsync(invoice)).State);

        var plan = await desk.PlanAsync(ChainStage.Invoice, invoice);
        Assert.Equal(CorrectionWay.Credit, plan.Proposed);
        var note = Assert.Single(await desk.CarryOutAsync(ChainStage.Invoice, invoice, plan)).Id;

        var draft = await shop.InvoiceDetailAsync(note);
        Assert.Empty(draft.Lines);
        Assert.Equal([-10m, -10m], draft.Form.Adjustments.Select(a => a.Amount));
        Assert.Contains(await ChainAsync(ChainStage.Order, order), n => n.Id == note);
        Assert.Contains(await ChainAsync(ChainStage.Invoice, note), n => n.Id == order);
        Assert.Contains((await shop.OrderDetailAsync(order)).Invoices, i => i.Id == note);
        // The order's own plan sees the draft too: it goes when all is given back at once.
        Assert.Contains((await desk.PlanAsync(ChainStage.Order, order)).Options.SelectMany(o => o.Steps), s => s is { Act: CorrectionAct.DeleteInvoice } && s.Id == note);
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(note, draft.Form));
        await shop.InvoicesAsync(s => s.IssueAsync(note));

        var credited = await shop.InvoiceDetailAsync(invoice);
        Assert.Equal((InvoiceState.Credited, ordered.Gross, 0m), (credited.State, credited.Credited, credited.Open));
        Assert.Equal(ordered.Groups.Select(g => (g.Rate, g.Base, g.Tax)), await GivenAsync([first, note]));
        await desk.BalancedAsync();
    }

    [Fact]
    public async Task Freight_is_given_back_for_goods_that_stay()
    {
        var invoice = await InvoiceAsync(f => f.Freight = 20);
        var note = await DraftAsync(invoice, f => f.Lines.Clear());
        Assert.Equal([-10m, -10m], (await shop.InvoiceDetailAsync(note)).Form.Adjustments.Select(a => a.Amount));
        await ChangeAsync(note, f => (f.Adjustments[0].Amount, f.Adjustments[1].Amount) = (-6, 0));
        await shop.InvoicesAsync(s => s.IssueAsync(note));
        Assert.Equal([(19m, 6m, 1.14m)], (await GivenAsync([note])).Where(g => g.Base != 0));
        Assert.Equal([-4m, -10m], (await shop.InvoiceDetailAsync(await DraftAsync(invoice, _ => { }))).Form.Adjustments.Select(a => a.Amount));
    }

    [Fact]
    public async Task Of_a_charge_no_more_is_given_back_under_a_tax_than_was_billed_under_it()
    {
        var invoice = await InvoiceAsync(f => f.Freight = 20);
        await RefusedAsync(InvoiceTexts.MoreThanCharged, "Adjustments[0].Amount", () => DraftAsync(invoice, f => f.Adjustments[0].Amount = -10.01m));
        var reduced = (await shop.InvoiceDetailAsync(invoice)).Form.Lines[1].TaxCodeId;
        await RefusedAsync(InvoiceTexts.TaxOfAdjustment, "Adjustments[0].TaxCodeId", () => DraftAsync(invoice, f => f.Adjustments[0].TaxCodeId = null));
        await RefusedAsync(InvoiceTexts.MoreThanCharged, "Adjustments[0].Amount", () => DraftAsync(invoice, f => f.Adjustments[0].TaxCodeId = reduced));
        await RefusedAsync(InvoiceTexts.AdjustsInvoiceOnly, "Adjustments[2].Amount", () => DraftAsync(invoice, f => f.Adjustments.Add(new() { Amount = -1 })));
        var empty = await DraftAsync(invoice, f =>
        {
            f.Lines.Clear();
            f.Adjustments.Clear();
        });
        await RefusedAsync(DocumentTexts.NoLines, "Lines", () => shop.InvoicesAsync(s => s.IssueAsync(empty)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_is_given_back_in_parts_comes_to_what_was_billed_under_each_tax(int seed)
    {
        var random = new Random(seed);
        var reduced = await shop.QueryAsync<Guid>("select id from tax_codes where code = 'S7'");
        var invoice = await InvoiceAsync(f =>
        {
            f.Freight = 13.37m;
            f.Adjustments.Add(new() { Kind = AdjustmentKind.Discount, Text = "Messerabatt", Amount = 20.01m });
            f.Adjustments.Add(new() { Text = "Express", Amount = 7.01m, TaxCodeId = reduced });
            foreach (var line in f.Lines) line.Quantity = 3;
        });
        var billed = (await shop.InvoiceDetailAsync(invoice)).Totals;
        var notes = new List<Guid>();
        for (var i = 0; i < 4; i++)
        {
            var note = await DraftAsync(invoice, f =>
            {
                foreach (var line in f.Lines) line.Quantity = Math.Round(line.Quantity * random.Next(1, 10) / 10, 3);
                if (random.Next(2) == 0) f.Lines.RemoveAt(random.Next(f.Lines.Count));
                foreach (var charge in f.Adjustments.Where(a => a.Kind == AdjustmentKind.Charge)) charge.Amount = Math.Round(charge.Amount * random.Next(0, 11) / 10, 2);
            });
            await shop.InvoicesAsync(s => s.IssueAsync(note));
            notes.Add(note);
            Assert.All(
                (await GivenAsync(notes)).Join(billed.Groups, g => g.Rate, b => b.Rate, (g, b) => (g, b)),
                of => Assert.True(of.g.Base <= of.b.Base, $"{of.g.Base} of {of.b.Base} at {of.b.Rate} %"));
        }

        // All lines without the charges, and then these.
        notes.Add(await DraftAsync(invoice, f => f.Adjustments.Where(a => a.Kind == AdjustmentKind.Charge).ToList().ForEach(a => a.Amount = 0)));
        await shop.InvoicesAsync(s => s.IssueAsync(notes[^1]));
        notes.Add(await DraftAsync(invoice, _ => { }));
        await shop.InvoicesAsync(s => s.IssueAsync(notes[^1]));

        var credited = await shop.InvoiceDetailAsync(invoice);
        Assert.Equal((InvoiceState.Credited, billed.Gross, 0m), (credited.State, credited.Credited, credited.Open));
        var given = await GivenAsync(notes);
        Assert.Equal(billed.Groups.Select(g => (g.Rate, g.Base)), given.Select(g => (g.Rate, g.Base)));
        Assert.Equal(billed.Tax, given.Sum(g => g.Tax));
    }

    [Fact]
    public async Task Two_halves_of_an_invoice_with_a_discount_in_per_cent_give_back_what_was_billed_under_each_tax()
    {
        // 3 % of 20.26 and 20.26 are 0.61 each; of 10.13 and 10.13 they are 0.31 and 0.30, which one cannot see in the sum of both notes.
        var invoice = await InvoiceAsync(f =>
        {
            f.DiscountPercent = 3;
            f.Lines = [.. f.Lines.SelectMany(l => new[]
            {
                new LineForm { ItemId = l.ItemId, Quantity = 1, UnitPrice = 10.13m }, new LineForm { ItemId = l.ItemId, Quantity = 1, UnitPrice = 10.13m },
            })];
        });
        var notes = new List<Guid>();
        foreach (var part in new[] { true, false })
        {
            notes.Add(await DraftAsync(invoice, f =>
            {
                if (part) f.Lines = [f.Lines[0], f.Lines[2]];
            }));
            await shop.InvoicesAsync(s => s.IssueAsync(notes[^1]));
        }

        await AllIsGivenBackAsync(invoice, notes);
        Assert.Equal([(19m, 19.65m, 3.73m), (7m, 19.65m, 1.38m)], await GivenAsync(notes));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    public async Task Discounts_in_per_cent_come_back_under_each_tax_to_the_cent_in_however_many_notes(int seed)
    {
        var random = new Random(seed);
        var invoice = await InvoiceAsync(f =>
        {
            f.DiscountPercent = random.Next(1, 2500) / 100m;
            f.Freight = random.Next(2) * 13.37m;
            if (random.Next(2) == 0) f.Adjustments.Add(new() { Kind = AdjustmentKind.Discount, Text = "Messerabatt", Amount = 7.03m });
            f.Lines = [.. f.Lines.SelectMany(l => Enumerable.Range(0, 3).Select(_ => new LineForm { ItemId = l.ItemId, Quantity = random.Next(1, 9), UnitPrice = random.Next(100, 9999) / 100m }))];
        });
        var notes = new List<Guid>();
        for (var n = 0; (await shop.InvoiceDetailAsync(invoice)).State != InvoiceState.Credited; n++)
        {
            notes.Add(await DraftAsync(invoice, f =>
            {
                // One line as a whole and a part of another; in the end all that is left.
                if (n > 3 || f.Lines.Count < 2) return;
                var at = random.Next(f.Lines.Count - 1);
                f.Lines = f.Lines[at..(at + 2)];
                if (f.Lines[1].Quantity < -1) f.Lines[1].Quantity = Math.Round(f.Lines[1].Quantity / 2, 3);
            }));
            await shop.InvoicesAsync(s => s.IssueAsync(notes[^1]));
        }

        await AllIsGivenBackAsync(invoice, notes);
    }

    /// <summary>Of an invoice nothing is left, under none of its taxes; and each note is what its sums say, here and in the books.</summary>
    async Task AllIsGivenBackAsync(Guid invoice, IReadOnlyList<Guid> notes)
    {
        var credited = await shop.InvoiceDetailAsync(invoice);
        Assert.Equal((InvoiceState.Credited, 0m), (credited.State, credited.Open));
        Assert.Equal(credited.Totals.Groups.Select(g => (g.Rate, g.Base, g.Tax)), await GivenAsync(notes));
        foreach (var note in notes)
        {
            var totals = (await shop.InvoiceDetailAsync(note)).Totals;
            Assert.Equal(
                (totals.Net, totals.Net, totals.Net, totals.Tax),
                (totals.LinesNet - totals.Allowances + totals.Charges, totals.Groups.Sum(g => g.Base), totals.Revenues.Sum(r => r.Net), totals.Revenues.Sum(r => r.Tax)));
            Assert.Equal(
                (totals.Net, totals.Tax),
                (await shop.QueryAsync<decimal>($"select net from invoices where id = '{note}'"), await shop.QueryAsync<decimal>($"select tax from invoices where id = '{note}'")));
        }

        var sources = string.Join(", ", notes.Append(invoice).Select(id => $"'{id}'"));
        Assert.Equal(
            0,
            await shop.QueryAsync<long>($"select count(*) from (select l.account_id from journal_lines l join journal_entries e on e.id = l.entry_id where e.source_id in ({sources}) group by l.account_id having sum(l.debit) <> sum(l.credit)) open"));
        await desk.BalancedAsync();
    }

    /// <summary>What credit notes gave back under each tax, positive.</summary>
    async Task<List<(decimal Rate, decimal Base, decimal Tax)>> GivenAsync(IReadOnlyList<Guid> notes)
    {
        var groups = new List<Erp.Finance.Contracts.TaxGroup>();
        foreach (var note in notes) groups.AddRange((await shop.InvoiceDetailAsync(note)).Totals.Groups);
        return [.. groups.GroupBy(g => g.Rate).OrderByDescending(g => g.Key).Select(g => (g.Key, -g.Sum(p => p.Base), -g.Sum(p => p.Tax)))];
    }

    /// <summary>An issued invoice of two services at 100, of 19 and 7 %.</summary>
    async Task<Guid> InvoiceAsync(Action<InvoiceForm> change)
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync());
        form.Lines = [new() { ItemId = await shop.ServiceAsync(100), Quantity = 1 }, new() { ItemId = await ReducedAsync(100), Quantity = 1 }];
        change(form);
        return await shop.IssuedInvoiceAsync(form);
    }

    async Task<Guid> DraftAsync(Guid invoice, Action<InvoiceForm> change)
    {
        var note = await shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "Nachlass" }));
        await ChangeAsync(note, change);
        return note;
    }

    async Task ChangeAsync(Guid note, Action<InvoiceForm> change)
    {
        var form = (await shop.InvoiceDetailAsync(note)).Form;
        change(form);
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(note, form));
    }

    Task<Guid> ReducedAsync(decimal price) => shop.ItemAsync(price, i => (i.Kind, i.TaxClass) = (ItemKind.Service, TaxClass.Reduced));

    Task<IReadOnlyList<ChainNode>> ChainAsync(ChainStage stage, Guid id) =>
        shop.AsSystemAsync(p => p.GetRequiredService<ChainQueries>().OfAsync(stage, id));

    static async Task RefusedAsync(Erp.Platform.Texts.Text says, string field, Func<Task> act)
    {
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(act);
        Assert.Equal((says, field), (refused.Says.Text, refused.Field));
    }
}
