using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

public sealed class GridStateTests
{
    static GridState Read(string query) => GridState.FromQuery(new Uri("https://kontor.example/sales/invoices" + query));

    [Fact]
    public void The_initial_state_needs_no_query() => Assert.Equal("", GridState.Initial.ToQuery());

    [Fact]
    public void A_state_survives_the_way_through_the_address()
    {
        var narrowed = GridState.Initial.WithSearch("Müller & Söhne").WithFilter("total", GridRange.Of(100.5m, null)).WithFilter("status", "open");
        var state = narrowed.Toggle("date").Toggle("date") with { Page = 3, Size = 100, Columns = ["number", "total"] };

        Assert.Equal(state, Read(state.ToQuery()));
        Assert.Equal(state.GetHashCode(), Read(state.ToQuery()).GetHashCode());
    }

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-4")]
    [InlineData("?page=abc&size=77")]
    [InlineData("?page=99999999999999")]
    [InlineData("?size=1000000")]
    [InlineData("?sort=-&cols=,,&f.total=%20&q=%20")]
    [InlineData("?unknown=1")]
    public void Nonsense_in_the_address_counts_as_not_said(string query) => Assert.Equal(GridState.Initial, Read(query));

    [Fact]
    public void Group_and_view_stand_in_the_address_and_a_saved_view_keeps_only_what_is_shown()
    {
        var state = Read("?group=city&view=none&page=4&sort=-name");
        Assert.Equal(("city", "none"), (state.Group, state.View));
        Assert.Equal(state, Read(state.ToQuery()));
        Assert.Equal("?sort=-name&group=city", state.Kept().ToQuery());
        Assert.Null(state.WithGroup("").Group);
    }

    [Fact]
    public void A_relative_address_is_read_as_well() =>
        Assert.Equal(2, GridState.FromQuery(new Uri("/sales/invoices?page=2", UriKind.Relative)).Page);

    [Fact]
    public void A_heading_turns_up_then_down_then_off()
    {
        var up = GridState.Initial.Toggle("date");
        var down = up.Toggle("date");

        Assert.Equal(("date", false), (up.Sort, up.Descending));
        Assert.Equal(("date", true), (down.Sort, down.Descending));
        Assert.Null(down.Toggle("date").Sort);
    }

    [Fact]
    public void Whatever_narrows_the_list_goes_back_to_the_first_page()
    {
        var third = GridState.Initial with { Page = 3 };

        Assert.All(
            [third.WithSearch("x"), third.WithFilter("a", "b"), third.WithFilter("a", null), third.Toggle("a"), third.WithSize(25), third.WithoutFilters()],
            state => Assert.Equal(1, state.Page));
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(1, 50, 1)]
    [InlineData(2, 51, 2)]
    [InlineData(99, 51, 2)]
    [InlineData(-1, 51, 1)]
    public void Pages_stay_within_the_list(int asked, long rows, int page) => Assert.Equal(page, GridState.Initial.ToPage(asked, rows).Page);

    [Fact]
    public void An_empty_filter_is_no_filter() => Assert.False(GridState.Initial.WithFilter("a", "x").WithFilter("a", " ").IsFiltered);
}
