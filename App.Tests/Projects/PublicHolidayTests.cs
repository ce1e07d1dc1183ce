using System.Globalization;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.Calendars;
using Erp.Projects.Plans;
using Erp.Projects.Risks;
using Erp.Projects.TimeEntries;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static Erp.Projects.Calendars.FederalState;

namespace Erp.Tests.Projects;

/// <summary>Public holidays are those of the law of each federal state, and plans and risks do not work on them.</summary>
public sealed class PublicHolidayTests(Company company) : IClassFixture<Company>
{
    /// <summary>The days that move, as calendars print them: Good Friday, Ascension Day, Whit Monday, Corpus Christi, Day of Repentance.</summary>
    static readonly Dictionary<int, DateOnly[]> Moving = new()
    {
        [2024] = [new(2024, 3, 29), new(2024, 5, 9), new(2024, 5, 20), new(2024, 5, 30), new(2024, 11, 20)],
        [2025] = [new(2025, 4, 18), new(2025, 5, 29), new(2025, 6, 9), new(2025, 6, 19), new(2025, 11, 19)],
        [2026] = [new(2026, 4, 3), new(2026, 5, 14), new(2026, 5, 25), new(2026, 6, 4), new(2026, 11, 18)],
        [2027] = [new(2027, 3, 26), new(2027, 5, 6), new(2027, 5, 17), new(2027, 5, 27), new(2027, 11, 17)],
        [2028] = [new(2028, 4, 14), new(2028, 5, 25), new(2028, 6, 5), new(2028, 6, 15), new(2028, 11, 22)],
    };

    /// <summary>What each state has beyond what is a holiday everywhere: month and day, C for Corpus Christi, R for the Day of Repentance, S for Easter and Whit Sunday.</summary>
    public static TheoryData<FederalState?, string> States => new()
    {
        { null, "" }, { BadenWuerttemberg, "1-6 C 11-1" }, { Bavaria, "1-6 C 11-1" }, { Berlin, "3-8" }, { Brandenburg, "S 10-31" }, { Bremen, "10-31" }, { Hamburg, "10-31" }, { Hesse, "C" },
        { MecklenburgWesternPomerania, "3-8 10-31" }, { LowerSaxony, "10-31" }, { NorthRhineWestphalia, "C 11-1" }, { RhinelandPalatinate, "C 11-1" }, { Saarland, "C 8-15 11-1" },
        { Saxony, "10-31 R" }, { SaxonyAnhalt, "1-6 10-31" }, { SchleswigHolstein, "10-31" }, { Thuringia, "9-20 10-31" },
    };

    [Theory, MemberData(nameof(States))]
    public void Each_state_has_the_holidays_of_its_law_from_2024_to_2028(FederalState? state, string beyond)
    {
        foreach (var (year, moving) in Moving)
        {
            var friday = moving[0];
            List<DateOnly> expected =
            [
                new(year, 1, 1), friday, friday.AddDays(3), new(year, 5, 1), moving[1], moving[2], new(year, 10, 3), new(year, 12, 25), new(year, 12, 26),
                .. beyond.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(code => code switch
                {
                    "C" => [moving[3]], "R" => [moving[4]], "S" => new[] { friday.AddDays(2), moving[2].AddDays(-1) },
                    _ => [new DateOnly(year, int.Parse(code.Split('-')[0], CultureInfo.InvariantCulture), int.Parse(code.Split('-')[1], CultureInfo.InvariantCulture))],
                }),
            ];
            if ((state, year) is (Berlin, 2025)) expected.Add(new(2025, 5, 8));
            if ((state, year) is (Berlin, 2028)) expected.Add(new(2028, 6, 17));
            Assert.Equal(expected.Order(), PublicHolidays.Of(year, state).Select(h => h.Day));
            Assert.All(expected, day => Assert.NotNull(new FreeDays(state, []).NameOf(day)));
        }
    }

    [Fact]
    public void Easter_falls_where_the_church_has_it()
    {
        foreach (var day in new DateOnly[]
        {
            new(1961, 4, 2), new(1981, 4, 19), new(2000, 4, 23), new(2008, 3, 23), new(2011, 4, 24), new(2038, 4, 25), new(2049, 4, 18), new(2076, 4, 19),
            new(2100, 3, 28),
        })
            Assert.Equal(day, PublicHolidays.EasterSunday(day.Year));
    }

    [Fact]
    public void Two_holidays_on_one_day_are_one_day() => Assert.Single(PublicHolidays.Of(2008, null), h => h.Day == new DateOnly(2008, 5, 1));

    [Fact]
    public void Nobody_works_on_free_days_unless_something_is_planned_on_them()
    {
        var free = new FreeDays(Saxony, [new(new(2026, 12, 28), new(2026, 12, 31), "Betriebsruhe")]);
        var calendar = new WorkCalendar([new(2026, 5, 1), new(2026, 5, 2)], free);
        // Good Friday and Easter Monday; Labour Day and the Saturday after are planned.
        Assert.Equal(8, calendar.Within(new DateOnly(2026, 3, 30), new(2026, 4, 10)));
        Assert.Equal(6, calendar.Within(new DateOnly(2026, 4, 27), new(2026, 5, 3)));
        Assert.Equal(0, calendar.Within(new DateOnly(2026, 12, 25), new(2027, 1, 1)));
        for (var day = new DateOnly(2026, 1, 1); day.Year < 2029; day = day.AddDays(1))
            if (calendar.Within(day, day) == 1) Assert.Equal(day, calendar.At(calendar.Before(day)));
        for (var place = calendar.Before(new(2099, 1, 1)); place < calendar.Before(new(2101, 1, 1)); place++) Assert.Equal(place, calendar.Before(calendar.At(place)));
    }

    [Fact]
    public void What_is_planned_over_easter_ends_later()
    {
        var task = new RiskTask(Guid.CreateVersion7(), "Aufbau", Erp.Projects.WorkItems.WorkItemState.Todo, null, null, 40, [], [], []);
        var facts = new RiskFacts(Guid.CreateVersion7(), new(2026, 4, 30), null, [task], [], []);
        Assert.Equal(new DateOnly(2026, 4, 7), facts.Path(new(2026, 4, 1)).Finish);
        Assert.Equal(new DateOnly(2026, 4, 9), (facts with { Free = new(null, []) }).Path(new(2026, 4, 1)).Finish);
    }

    [Fact]
    public async Task The_company_says_where_it_works_and_when_it_is_closed()
    {
        var planner = new Planner(company);
        var project = await planner.ProjectAsync();
        var (corpus, closed) = (new DateOnly(2026, 6, 4), new DateOnly(2026, 12, 30));
        Assert.Null((await PlanAsync()).Free.NameOf(corpus));
        await company.AsSystemAsync(async p =>
        {
            var (_, form) = await p.GetRequiredService<TimesheetQueries>().SettingsAsync();
            form.State = Hesse;
            await p.GetRequiredService<TimeSettingsService>().ChangeAsync(form);
            await p.GetRequiredService<RecordService>().CreateAsync(ClosureRecords.Type, new ClosureForm { Name = "Zwischen den Jahren", FirstDay = new(2026, 12, 28), LastDay = new(2026, 12, 31) });
        });
        var free = (await PlanAsync()).Free;
        Assert.Equal((PublicHolidayTexts.CorpusChristi.ToString(), "Zwischen den Jahren", null), (free.NameOf(corpus), free.NameOf(closed), free.NameOf(new(2026, 12, 23))));
        foreach (var last in new DateOnly[] { new(2026, 12, 27), new(2028, 1, 1) })
            await Assert.ThrowsAsync<InvalidInputException>(
                () =>
                    company.AsSystemAsync(p => p.GetRequiredService<RecordService>()
                        .CreateAsync(ClosureRecords.Type, new ClosureForm { Name = "Falsch", FirstDay = new(2026, 12, 28), LastDay = last })));

        // What people owe in a week knows of both.
        var lea = (await planner.HireAsync("Lea Fest", ProjectsPermissions.Read, ProjectsPermissions.Work)).Actor;
        Assert.Equal([480, 480, 480, 0, 480, 0, 0], await TargetsAsync(corpus.AddDays(-3)));
        Assert.Equal([0, 0, 0, 0, 0, 0, 0], await TargetsAsync(closed.AddDays(-2)));

        async Task<IReadOnlyList<int>> TargetsAsync(DateOnly monday)
        {
            var week = await company.AsAsync(lea, p => p.GetRequiredService<TimesheetQueries>().OwnAsync(monday));
            return [.. Enumerable.Range(0, TimesheetGrid.Days).Select(day => TimesheetGrid.TargetOf(week, day))];
        }

        Task<Plan> PlanAsync() => company.AsSystemAsync(p => p.GetRequiredService<PlanQueries>().OfAsync(project));
    }
}
