using Bunit;
using Erp.Finance.Accounts;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>The masks of bookkeeping help while something is typed.</summary>
public sealed class MaskTests
{
    [Fact]
    public void What_is_missing_to_balance_is_proposed_on_the_other_side()
    {
        var form = JournalEntryMask.Empty(new(2026, 5, 31));
        (form.Lines[0].AccountId, form.Lines[0].Debit) = (Guid.CreateVersion7(), 250m);
        form.Lines[1].AccountId = Guid.CreateVersion7();
        form.Propose(form.Lines[1]);
        Assert.Equal((0m, 250m, 0m), (form.Lines[1].Debit, form.Lines[1].Credit, form.Difference()));

        form.Lines[0].Debit = 200m;
        form.Propose(form.Lines[1]);
        Assert.Equal(250m, form.Lines[1].Credit);
        form.KeepFreeLine();
        form.Propose(form.Lines[2]);
        Assert.Equal((50m, 0m), (form.Lines[2].Debit, form.Difference()));
    }

    [Fact]
    public void There_is_always_a_free_line_and_none_is_posted()
    {
        var form = JournalEntryMask.Empty(new(2026, 5, 31));
        form.Lines[1].Text = "Mai";
        form.KeepFreeLine();
        Assert.Equal(3, form.Lines.Count);
        form.DropBlankLines();
        Assert.Equal("Mai", Assert.Single(form.Lines).Text);
    }

    [Fact]
    public async Task The_mask_shows_the_difference_while_amounts_are_typed()
    {
        await using var context = new BunitContext();
        context.Services.AddScoped(_ => new AccountQueries(null!));
        Languages.Use(Languages.German);
        var edit = new Editing<JournalEntryForm>(JournalEntryMask.Empty(new(2026, 5, 31)));
        var mask = context.Render<JournalEntryLines>(p => p.Add(m => m.Edit, edit));

        await mask.FindAll(".input-number")[0].InputAsync("1.250,50");
        Assert.Equal("Differenz 1.250,50", mask.Find("tfoot .badge").TextContent);

        await mask.FindAll(".input-number")[3].InputAsync("1250,50");
        Assert.Equal("Ausgeglichen", mask.Find("tfoot .badge").TextContent);
        Assert.Equal(3, mask.FindAll("tbody tr").Count);
    }

    [Fact]
    public void A_payment_settles_the_oldest_items_first_and_leaves_credits_alone()
    {
        var (old, credit, recent) = (Item(100m), Item(-30m), Item(50m));
        var form = new PaymentForm { Amount = 120m };
        form.Distribute([old, credit, recent]);
        Assert.Equal((100m, 0m, 20m), (form.On(old.Id), form.On(credit.Id), form.On(recent.Id)));

        form.Everything([old, credit, recent]);
        Assert.Equal((120m, 120m, -30m), (form.Amount, form.Allocated(), form.On(credit.Id)));

        form.Put(recent.Id, 0);
        Assert.Equal((70m, 2), (form.Allocated(), form.Allocations.Count));
    }

    [Theory]
    [InlineData(UsualTime.LastMonth, 1, "2026-04-01", "2026-04-30")]
    [InlineData(UsualTime.ThisQuarter, 1, "2026-04-01", "2026-06-30")]
    [InlineData(UsualTime.LastQuarter, 1, "2026-01-01", "2026-03-31")]
    [InlineData(UsualTime.ThisQuarter, 2, "2026-05-01", "2026-07-31")]
    [InlineData(UsualTime.ThisYear, 7, "2025-07-01", "2026-06-30")]
    [InlineData(UsualTime.LastYear, 1, "2025-01-01", "2025-12-31")]
    public void Usual_times_follow_the_fiscal_year(UsualTime usual, int startMonth, string first, string last) =>
        Assert.Equal(PostingTime.From(first, last), PostingTime.Of(usual, new(2026, 5, 31), startMonth));

    [Theory]
    [InlineData(null, "2026-01-01")]
    [InlineData("2026-02-30", "2026-03-01")]
    [InlineData("'; drop", "2026-03-01")]
    public void A_time_that_cannot_be_read_counts_as_none(string? first, string? last) => Assert.Null(PostingTime.From(first, last));

    static OpenItemRow Item(decimal open) => new()
    {
        Id = Guid.CreateVersion7(), SourceType = Books.Invoice, DocumentNumber = "RE", PartyName = "A", PartyNumber = "K", Currency = "EUR", Amount = open, Open = open,
    };
}
