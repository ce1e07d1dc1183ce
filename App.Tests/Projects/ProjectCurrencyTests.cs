using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Projects.Finances;
using Erp.Projects.Repeats;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>A project has a currency: its budget is kept in it, at a rate that follows the day until the project is approved.</summary>
public sealed class ProjectCurrencyTests(WebCompany company) : IClassFixture<WebCompany>, IAsyncLifetime
{
    readonly Planner planner = new(company);

    public async ValueTask InitializeAsync() => await NextDayAsync(0.95m);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_rate_follows_the_day_until_the_project_is_approved_and_then_stays()
    {
        var id = await ProjectAsync(1000);
        Assert.Equal(new DatedRate(0.95m, planner.Today), (await planner.ReadAsync(id)).Rate);
        await NextDayAsync(0.92m);
        await ChangeAsync(id, form => form.Venue = "Halle 4");
        Assert.Equal(0.92m, (await planner.ReadAsync(id)).Rate!.Rate);

        await NextDayAsync(0.9m);
        await planner.OnProjectAsync(s => s.ApproveAsync(id));
        await NextDayAsync(0.8m);
        await ChangeAsync(id, form => (form.Venue, form.Budget[0].Amount) = ("Halle 5", 1800));
        Assert.Equal((0.9m, "CHF", 1800m), (await planner.ReadAsync(id)) is var then ? (then.Rate!.Rate, then.Form.Currency, then.Form.Budget[0].Amount) : default);
        var material = await planner.CategoryAsync("MAT");
        Assert.Equal(2000m, (await company.AsSystemAsync(p => p.GetRequiredService<BomLineQueries>().BudgetAsync(id)))[material]);

        // Another currency is another budget: it is worth what it is worth today. That of the books needs no rate.
        await ChangeAsync(id, form => form.Currency = "eur");
        Assert.Equal((null, "EUR"), (await planner.ReadAsync(id)) is var now ? (now.Rate, now.Form.Currency) : default);
        await ChangeAsync(id, form => form.Currency = "CHF");
        Assert.Equal(0.8m, (await planner.ReadAsync(id)).Rate!.Rate);
    }

    [Fact]
    public async Task The_currency_that_was_agreed_to_is_changed_by_whoever_may_agree_to_it()
    {
        var (clerk, _) = await planner.HireAsync("Paula Plan", ProjectsPermissions.Read, ProjectsPermissions.Write);
        var id = await ProjectAsync(100);
        await ChangeAsync(id, form => form.Currency = "EUR", clerk);
        await planner.OnProjectAsync(s => s.ApproveAsync(id));
        await Assert.ThrowsAsync<ForbiddenException>(() => ChangeAsync(id, form => form.Currency = "CHF", clerk));
        await ChangeAsync(id, form => form.Currency = null, clerk);
    }

    [Fact]
    public async Task A_currency_that_is_unknown_or_worth_nothing_anybody_knows_is_refused_at_its_field()
    {
        await RefusedAsync("ZZZ", CurrencyTexts.Unknown);
        await RefusedAsync("GBP", RateTexts.Missing);
        var shape = await Assert.ThrowsAsync<InvalidInputException>(() => planner.ProjectAsync(fill: f => f.Currency = "Franken"));
        Assert.Equal("Currency", shape.Errors[0].Field);

        async Task RefusedAsync(string currency, Erp.Platform.Texts.Text says)
        {
            var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => planner.ProjectAsync(fill: f => f.Currency = currency));
            Assert.Equal((says, "Currency"), (refused.Says.Text, refused.Field));
        }
    }

    [Fact]
    public async Task The_list_sums_budgets_in_the_currency_of_the_books_and_shows_each_in_its_own()
    {
        var id = await ProjectAsync(100, 33.33m);
        var number = (await planner.ReadAsync(id)).Number;
        var rate = (await planner.ReadAsync(id)).Rate!.Rate;
        var state = GridState.Initial with { Search = number };
        var row = (await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().PageAsync(ProjectList.Description, state))).Rows.Single();
        var home = Erp.Platform.Amounts.Money.ToHome(100, rate) + Erp.Platform.Amounts.Money.ToHome(33.33m, rate);
        Assert.Equal((home, "CHF", 133.33m), (row.BudgetTotal, row.Currency, row.OwnBudget));
        var money = await company.AsSystemAsync(p => p.GetRequiredService<MoneyQueries>().OfProjectAsync(id));
        Assert.Equal((home, 133.33m, rate), (money.Total.Budget, money.Own!.Total.Budget, money.Rate));
        Assert.Equal(home, (await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().TotalsAsync(ProjectList.Description, state))).Sums[0]);
    }

    [Fact]
    public async Task A_file_brings_the_currency_and_the_money_of_a_project_leaves_in_both()
    {
        var (_, report) = await new ImportDesk(company)
            .BringAsync("projects/projects", "Projektnummer;Name;Beginn;Ende;Währung\nX-1;Basel;01.07.2027;09.07.2027;CHF\nX-2;Bonn;01.07.2027;09.07.2027;\nX-3;Nirgends;01.07.2027;09.07.2027;ZZZ");
        Assert.Equal((2, 1), (report.Created, report.Wrong));
        Assert.Equal(
            "CHF true,EUR false",
            await company.QueryAsync<string>("select string_agg(currency || ' ' || (rate_date is not null), ',' order by number) from projects where number in ('X-1', 'X-2')"));

        var id = await ProjectAsync(100);
        var client = await company.ClientAsync(ProjectsPermissions.Money, PlatformPermissions.Export);
        var csv = await client.GetStringAsync($"/api/v1/projects/projects/{id}/money/export.csv");
        Assert.Equal(["CHF", "CHF", "EUR", "EUR"], csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Split([',', ';'])[1]));
    }

    [Fact]
    public async Task Repeated_it_keeps_its_currency_at_the_rate_of_today_and_both_are_compared_in_that_of_the_books()
    {
        var id = await ProjectAsync(1000);
        var before = (await planner.ReadAsync(id)).Rate!.Rate;
        await planner.OnProjectAsync(s => s.ApproveAsync(id));
        await NextDayAsync(0.5m);
        var repeats = new RepeatDesk(company);
        var copy = await repeats.RepeatAsync(id);
        Assert.Equal(("CHF", 0.5m, 1000m), (await planner.ReadAsync(copy)) is var now ? (now.Form.Currency, now.Rate!.Rate, now.Form.Budget[0].Amount) : default);
        var both = (await repeats.AskAsync<RepeatQueries, ProjectComparison?>(q => q.CompareAsync(copy, null)))!;
        Assert.Equal((Erp.Platform.Amounts.Money.ToHome(1000, before), 2000m), both.Budget.Select(b => (b.Then, b.Now)).Single());
    }

    async Task<Guid> ProjectAsync(decimal material, decimal? staff = null)
    {
        var (first, second) = (await planner.CategoryAsync("MAT"), await planner.CategoryAsync("PER"));
        return await planner.ProjectAsync("Basel", form =>
        {
            (form.Currency, form.Budget) = ("CHF", [new() { CategoryId = first, Amount = material }]);
            if (staff is { } amount) form.Budget.Add(new() { CategoryId = second, Amount = amount });
        });
    }

    Task ChangeAsync(Guid id, Action<ProjectForm> how, Actor? who = null) => company.AsAsync(who ?? Actor.System(company.Tenant), async p =>
    {
        var form = (await p.GetRequiredService<ProjectQueries>().DetailAsync(id)).Form;
        how(form);
        await p.GetRequiredService<ProjectService>().ChangeAsync(id, form);
    });

    Task NextDayAsync(decimal rate)
    {
        company.Clock.TravelTo(company.Clock.GetUtcNow().AddDays(1));
        return planner.RateAsync("CHF", rate);
    }
}
