using Erp.Finance.Payments;

namespace Erp.Tests.Finance;

/// <summary>What the mask proposes while a payment is typed.</summary>
public sealed class PaymentProposalTests
{
    static readonly DateOnly Day = new(2026, 5, 10);

    [Theory]
    [InlineData(117.62, 117.62, 1.38)] // Not the whole discount was taken.
    [InlineData(116.62, 116.62, 2.38)]
    [InlineData(119, 119, 0)]
    [InlineData(100, 100, 0)]
    [InlineData(150, 119, 0)]
    public void A_discount_is_taken_as_far_as_the_amount_shows_it(decimal amount, decimal paid, decimal discount)
    {
        var item = Item(119m, Day);
        var form = new PaymentForm { Date = Day, Amount = amount };
        form.Distribute([item]);
        Assert.Equal((paid, discount), (form.On(item.Id), form.DiscountOn(item.Id)));
    }

    [Fact]
    public void A_discount_that_is_over_is_not_proposed()
    {
        var item = Item(119m, Day.AddDays(-1));
        var form = new PaymentForm { Date = Day, Amount = 116.62m };
        form.Distribute([item]);
        Assert.Equal((116.62m, 0m, 2.38m), (form.On(item.Id), form.DiscountOn(item.Id), form.Offered(item)));
        form.Put(item.Id, 116.62m, 2.38m);
        Assert.Equal((0m, 0m), (form.Rest(item), form.Offered(item)));
    }

    [Fact]
    public void An_amount_that_pays_one_item_exactly_goes_there()
    {
        var (old, exact) = (Item(500m, null), Item(119m, Day));
        var form = new PaymentForm { Date = Day, Amount = 116.62m };
        form.Distribute([old, exact]);
        Assert.Equal((0m, 116.62m, 2.38m), (form.On(old.Id), form.On(exact.Id), form.DiscountOn(exact.Id)));
    }

    [Fact]
    public void Several_items_are_paid_less_their_discounts_at_once()
    {
        var (first, second, credit) = (Item(119m, Day), Item(238m, Day), Item(-20m, null));
        var form = new PaymentForm { Date = Day, Amount = 349.86m };
        form.Distribute([first, second, credit]);
        Assert.Equal((2.38m, 4.76m, 349.86m), (form.DiscountOn(first.Id), form.DiscountOn(second.Id), form.Allocated()));

        form.Everything([first, second, credit]);
        Assert.Equal((329.86m, 329.86m), (form.Amount, form.Allocated()));
    }

    [Fact]
    public void Money_paid_out_goes_to_credits_the_exact_one_first()
    {
        var (owed, old, exact) = (Item(119m, null), Item(-50m, null), Item(-20m, null));
        var form = new PaymentForm { Date = Day, Amount = -20m };
        form.Distribute([owed, old, exact]);
        Assert.Equal((0m, 0m, -20m), (form.On(owed.Id), form.On(old.Id), form.On(exact.Id)));

        form.Amount = -60m;
        form.Distribute([owed, old, exact]);
        Assert.Equal((0m, -50m, -10m), (form.On(owed.Id), form.On(old.Id), form.On(exact.Id)));
    }

    [Theory]
    [InlineData(-116.62, -116.62, -2.38)]
    [InlineData(-119, -119, 0)]
    [InlineData(-117, -117, -2)]
    [InlineData(-50, -50, 0)]
    public void Money_paid_back_leaves_out_the_discount_that_was_taken(decimal amount, decimal paid, decimal discount)
    {
        var credit = Item(-119m, null);
        credit.DiscountBorne = -2.38m;
        var form = new PaymentForm { Date = Day, Amount = amount };
        form.Distribute([Item(500m, null), credit]);
        Assert.Equal((paid, discount), (form.On(credit.Id), form.DiscountOn(credit.Id)));

        form.Type(credit, -116.62m);
        Assert.Equal(-2.38m, form.DiscountOn(credit.Id));
        form.Type(credit, -118m);
        Assert.Equal(-1m, form.DiscountOn(credit.Id));
    }

    [Fact]
    public void What_somebody_else_settled_meanwhile_is_let_go_of()
    {
        var (gone, stays) = (Item(119m, null), Item(50m, null));
        var form = new PaymentForm { Date = Day, Amount = 119m };
        form.Distribute([gone, stays]);
        Assert.False(form.Follow([gone, stays], byHand: false));
        Assert.True(form.Follow([stays], byHand: false));
        Assert.Equal((0m, 50m, 1), (form.On(gone.Id), form.On(stays.Id), form.Allocations.Count));

        form.Put(stays.Id, 20m);
        Assert.False(form.Follow([gone, stays], byHand: true));
        Assert.Equal(20m, form.On(stays.Id));
        Assert.True(form.Follow([], byHand: true));
        Assert.Empty(form.Allocations);
    }

    [Fact]
    public void Typing_what_is_owed_less_the_discount_grants_it_and_a_large_difference_is_left_open()
    {
        var item = Item(119m, Day);
        var form = new PaymentForm { Date = Day };
        form.Type(item, 116.62m);
        Assert.Equal(2.38m, form.DiscountOn(item.Id));
        form.Type(item, 60m);
        Assert.Equal((2.38m, 0m), (form.DiscountOn(item.Id), form.Offered(item)));
        form.Type(item, 0);
        form.Put(item.Id, 0);
        Assert.Empty(form.Allocations);
    }

    static OpenItemRow Item(decimal open, DateOnly? discountUntil) => new()
    {
        Id = Guid.CreateVersion7(), SourceType = Books.Invoice, DocumentNumber = "RE", PartyName = "A", PartyNumber = "K", Currency = "EUR", Amount = open, Open = open,
        DiscountUntil = discountUntil, DiscountPercent = discountUntil is null ? null : 2m,
    };
}
