using Erp.Platform.Amounts;
using Erp.Projects.CostCategories;
using Erp.Projects.Finances;

namespace Erp.Tests.Projects;

/// <summary>How the money of a project is reckoned: what counts, what counts only once, and what it will cost in the end.</summary>
public sealed class ProjectMoneyTests
{
    static readonly Guid Material = Guid.CreateVersion7(), Staff = Guid.CreateVersion7();

    static readonly CostCategoryChoice[] Categories = [new(Material, "MAT", "Material"), new(Staff, "PER", "Personal")];

    static readonly MoneyFigure[] CostFigures = [MoneyFigure.Expected, MoneyFigure.Committed, MoneyFigure.NotPosted, MoneyFigure.Posted, MoneyFigure.Actual, MoneyFigure.Forecast];

    static readonly MoneyFigure[] Told = [.. Enum.GetValues<MoneyFigure>().Except([MoneyFigure.Actual, MoneyFigure.Forecast])];

    [Fact]
    public void Forecast_is_actual_committed_and_expected()
    {
        var money = Of(1000, Row(MoneyFigure.Posted, 100), Row(MoneyFigure.NotPosted, 50), Row(MoneyFigure.Committed, 300), Row(MoneyFigure.Expected, 600) with { OfPlan = true });
        var material = Assert.Single(money.Categories);
        Assert.Equal((150m, 1050m, -50m), (material.Actual, material.Forecast, material.Left));
        Assert.Equal(["Material"], money.Exceeded.Select(c => c.Name));
    }

    [Fact]
    public void A_bill_stands_for_what_was_received_first_then_for_what_is_ordered_and_nothing_counts_twice()
    {
        var money = Of(0, Row(MoneyFigure.Posted, 250), Bought(MoneyFigure.NotPosted, 100, "B"), Bought(MoneyFigure.NotPosted, 90, "A"), Bought(MoneyFigure.Committed, 500, "C"));
        Assert.Equal((250m, 0m, 440m), (money.Total.Posted, money.Total.NotPosted, money.Total.Committed));
        Assert.Equal([90m, 100m], money.RowsOf(MoneyFigure.NotPosted).Select(r => r.Billed));
        Assert.Equal(690m, money.Total.Forecast);

        var part = Of(0, Row(MoneyFigure.Posted, 100), Bought(MoneyFigure.NotPosted, 100, "B"), Bought(MoneyFigure.NotPosted, 90, "A"));
        Assert.Equal([("A", 0m), ("B", 90m)], part.RowsOf(MoneyFigure.NotPosted).Select(r => (r.Number!, r.Amount)));
    }

    [Fact]
    public void Goods_from_stock_and_own_work_count_beside_every_bill_and_bills_of_another_category_cover_nothing()
    {
        var money = Of(0, Row(MoneyFigure.Posted, 500), Row(MoneyFigure.NotPosted, 80), Bought(MoneyFigure.NotPosted, 40, "A") with { CategoryId = Staff });
        Assert.Equal((500m, 120m), (money.Total.Posted, money.Total.NotPosted));
    }

    [Fact]
    public void What_names_no_category_counts_once_whichever_side_names_none()
    {
        var part = Of(0, Bill(200), Bought(MoneyFigure.NotPosted, 150, "A") with { CategoryId = null }, Bought(MoneyFigure.NotPosted, 30, "B"));
        Assert.Equal((200m, 0m, 200m), (part.Total.Posted, part.Total.NotPosted, part.Total.Forecast));
        Assert.Equal([150m, 30m], part.RowsOf(MoneyFigure.NotPosted).Select(r => r.Billed));
        Assert.Equal(20m, Of(0, Bill(200), Bought(MoneyFigure.NotPosted, 220, "A") with { CategoryId = null }).Total.NotPosted);

        var bill = Of(0, Bill(100) with { CategoryId = null }, Bought(MoneyFigure.NotPosted, 70, "A"), Bought(MoneyFigure.Committed, 50, "B") with { CategoryId = Staff });
        Assert.Equal((100m, 0m, 20m), (bill.Total.Posted, bill.Total.NotPosted, bill.Total.Committed));
    }

    [Fact]
    public void Wages_are_no_bills_for_what_names_no_category()
    {
        var tent = Bought(MoneyFigure.Committed, 5000, "Zelt") with { CategoryId = null };
        var money = Of(0, Row(MoneyFigure.Posted, 8640) with { CategoryId = Staff }, tent);
        Assert.Equal((8640m, 5000m, 13_640m), (money.Total.Posted, money.Total.Committed, money.Total.Forecast));
        // A bill beside them covers as much as it comes to.
        money = Of(0, Row(MoneyFigure.Posted, 8640) with { CategoryId = Staff }, Bill(400) with { CategoryId = Staff }, tent);
        Assert.Equal((4600m, 13_640m), (money.Total.Committed, money.Total.Forecast));
    }

    [Fact]
    public void A_credit_of_a_supplier_covers_nothing() =>
        Assert.Equal((-30m, 70m), (Of(0, Row(MoneyFigure.Posted, -30), Bought(MoneyFigure.NotPosted, 70, "A")).Total is var t ? (t.Posted, t.NotPosted) : default));

    [Fact]
    public void Where_nothing_is_planned_in_detail_the_rest_of_the_budget_will_be_spent_and_when_the_project_is_over_nothing_more_will()
    {
        Assert.Equal((700m, 1000m), Of(1000, Row(MoneyFigure.Posted, 300)).Total is var open ? (open.Expected, open.Forecast) : default);
        Assert.Equal(1200m, Of(1000, Row(MoneyFigure.Posted, 1200)).Total.Forecast);
        Assert.Equal(350m, Of(1000, Row(MoneyFigure.Posted, 300), Row(MoneyFigure.Expected, 50) with { OfPlan = true }).Total.Forecast);
        var over = ProjectMoney.Of(new("P", true, null), Categories, new Dictionary<Guid, decimal> { [Material] = 1000 }, [Row(MoneyFigure.Posted, 300), Row(MoneyFigure.Expected, 50)]);
        Assert.Equal((0m, 300m), (over.Total.Expected, over.Total.Forecast));
    }

    [Fact]
    public void Profit_is_posted_actual_and_expected()
    {
        var money = Of(
            0, Row(MoneyFigure.Posted, 100), Row(MoneyFigure.NotPosted, 20), Row(MoneyFigure.Expected, 30) with { OfPlan = true }, Revenue(MoneyFigure.Ordered, 900),
            Revenue(MoneyFigure.ToInvoice, 400), Revenue(MoneyFigure.Income, 500));
        Assert.Equal((400m, 380m, 750m), (money.PostedProfit, money.ActualProfit, money.ExpectedProfit));
    }

    [Fact]
    public void Every_figure_is_the_sum_of_its_rows_whatever_there_is()
    {
        var dice = new Random(20261121);
        for (var turn = 0; turn < 300; turn++)
        {
            var rows = Rows(dice);
            var money = ProjectMoney.Of(new("P", dice.Next(4) == 0, null), Categories, new Dictionary<Guid, decimal> { [Material] = dice.Next(100), [Staff] = dice.Next(2) * 50 }, rows);
            foreach (var figure in CostFigures)
            {
                Assert.Equal(money.Total.Of(figure), money.RowsOf(figure).Sum(r => r.Amount));
                foreach (var category in money.Categories) Assert.Equal(category.Of(figure), money.RowsOf(figure).Where(r => r.CategoryId == category.CategoryId).Sum(r => r.Amount));
            }

            Assert.Equal(rows.Where(r => r.Figure == MoneyFigure.Posted).Sum(r => r.Amount), money.Total.Posted);
            Assert.Equal(rows.Where(r => r.Figure == MoneyFigure.Income).Sum(r => r.Amount), money.Income);
        }
    }

    [Fact]
    public void A_project_in_another_currency_is_reckoned_in_that_of_the_books_and_shown_in_its_own()
    {
        var money = Of(new("P", false, null, "CHF", 0.95m), 1000, Row(MoneyFigure.Posted, 100.01m), Revenue(MoneyFigure.Income, 1052.63m));
        Assert.Equal(("EUR", 1052.63m, 100.01m, 952.62m), (money.Currency, money.Total.Budget, money.Total.Posted, money.PostedProfit));
        Assert.Equal(("CHF", 1000m, 95.01m, 904.99m), (money.Own!.Currency, money.Own.Total.Budget, money.Own.Total.Posted, money.Own.PostedProfit));
        // Nothing is planned in detail: the rest of the budget will be spent, to the cent in both.
        Assert.Equal((1052.63m, 1000m, 0m), (money.Total.Forecast, money.Own.Total.Forecast, money.Own.Total.Left));
        Assert.Null(Of(1000).Own);
    }

    [Fact]
    public void In_whatever_currency_a_project_is_the_books_figures_stay_and_its_own_add_up_from_their_rows()
    {
        var dice = new Random(20261122);
        for (var turn = 0; turn < 300; turn++)
        {
            var (rows, isOver, rate) = (Rows(dice), dice.Next(4) == 0, dice.Next(1, 200_000_000) / 1_000_000m);
            var (budget, staff) = (dice.Next(1, 900_000) / 100m, dice.Next(2) * 50m);
            var own = ProjectMoney.Of(new("P", isOver, null, "CHF", rate), Categories, new Dictionary<Guid, decimal> { [Material] = budget, [Staff] = staff }, rows);
            var home = ProjectMoney.Of(new("P", isOver, null), Categories, new Dictionary<Guid, decimal> { [Material] = Money.ToHome(budget, rate), [Staff] = Money.ToHome(staff, rate) }, rows);
            Assert.Equal(home.Categories, own.Categories);
            Assert.Equal((home.PostedProfit, home.ActualProfit, home.ExpectedProfit, home.Paid), (own.PostedProfit, own.ActualProfit, own.ExpectedProfit, own.Paid));

            Assert.Equal(budget + staff, own.Own!.Total.Budget);
            Assert.Equal(own.Categories.Select(c => c.CategoryId), own.Own.Categories.Select(c => c.CategoryId));
            foreach (var figure in CostFigures)
            {
                Assert.Equal(own.Own.Total.Of(figure), own.RowsOf(figure).Sum(r => r.Own));
                foreach (var category in own.Own.Categories) Assert.Equal(category.Of(figure), own.RowsOf(figure).Where(r => r.CategoryId == category.CategoryId).Sum(r => r.Own));
            }

            Assert.All(own.RowsOf(MoneyFigure.Posted).Concat(own.RowsOf(MoneyFigure.Income)), r => Assert.Equal(Money.FromHome(r.Amount, rate), r.Own));
        }
    }

    [Fact]
    public void The_narrowest_range_names_the_category_of_an_account()
    {
        var (all, rest) = (new CostCategory(new() { Code = "A", Accounts = "6530, 6740-6749" }), new CostCategory(new() { Code = "B", Accounts = "6000-6999" }));
        var accounts = new CategoryAccounts([rest, all]);
        Assert.Equal((all.Id, all.Id, rest.Id, null), (accounts.Of("6530"), accounts.Of("67401"), accounts.Of("6310"), accounts.Of("5400")));
        Assert.Null(AccountRange.Parse("6530;6740"));
        Assert.Null(AccountRange.Parse("6749-6740"));
        Assert.Empty(AccountRange.Parse(" ")!);
    }

    static ProjectMoney Of(decimal budget, params MoneyRow[] rows) => Of(new("P-1", false, null), budget, rows);

    static ProjectMoney Of(MoneySubject project, decimal budget, params MoneyRow[] rows) => ProjectMoney.Of(project, Categories, new Dictionary<Guid, decimal> { [Material] = budget }, rows);

    static List<MoneyRow> Rows(Random dice) =>
        [.. Enumerable.Range(0, dice.Next(12)).Select(n => new MoneyRow(Told[dice.Next(Told.Length)], dice.Next(3) switch { 0 => Material, 1 => Staff, _ => null }, dice.Next(-2000, 9000) / 100m, "")
    {
        Number = $"{n}", AwaitsBill = dice.Next(2) == 0, IsBill = dice.Next(2) == 0, OfPlan = dice.Next(3) == 0, Date = dice.Next(2) == 0 ? new DateOnly(2026, 1, 1).AddDays(dice.Next(300)) : null,
    })];

    static MoneyRow Row(MoneyFigure figure, decimal amount) => new(figure, Material, amount, "Traverse");

    static MoneyRow Bill(decimal amount) => Row(MoneyFigure.Posted, amount) with { IsBill = true };

    static MoneyRow Bought(MoneyFigure figure, decimal amount, string number) => Row(figure, amount) with { AwaitsBill = true, OfPlan = true, Number = number };

    static MoneyRow Revenue(MoneyFigure figure, decimal amount) => new(figure, null, amount, "Auftrag");
}
