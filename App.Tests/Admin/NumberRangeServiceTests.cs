using System.Globalization;
using Erp.Admin.Numbering;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Admin;

public sealed class NumberRangeServiceTests(Company company) : IClassFixture<Company>
{
    static readonly Command Make = new("test.range", "test", new("Make", "Anlegen"));

    [Fact]
    public async Task A_new_pattern_counts_for_the_next_number()
    {
        var (id, code) = await RangeAsync("R-{0000}", yearly: false);
        await TakeAsync(code);

        await DefineAsync(id, "N-{yy}-{00}", yearly: false);

        Assert.Equal($"N-{Today.Year % 100:00}-02", await TakeAsync(code));
    }

    [Fact]
    public async Task The_next_number_goes_forward_only()
    {
        var (id, code) = await RangeAsync("R-{0000}", yearly: false);
        await DefineAsync(id, "R-{0000}", yearly: false, next: 100);
        Assert.Equal("R-0100", await TakeAsync(code));

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => DefineAsync(id, "R-{0000}", yearly: false, next: 100));

        Assert.Equal("Next", refused.Field);
        Assert.Equal("R-0101", await TakeAsync(code));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_number_repeats_when_a_range_changes_between_yearly_and_continuous(bool yearlyAtFirst)
    {
        var (id, code) = await RangeAsync("{yyyy}-{000}", yearlyAtFirst);
        await TakeAsync(code);
        await TakeAsync(code);

        await DefineAsync(id, "{yyyy}-{000}", !yearlyAtFirst);

        Assert.Equal($"{Today.Year}-003", await TakeAsync(code));
    }

    [Fact]
    public async Task Who_takes_a_number_of_another_year_does_not_wait()
    {
        var (_, code) = await RangeAsync("{yyyy}-{000}", yearly: true);
        await TakeAsync(code);
        await TakeAsync(code, Today.AddYears(1));

        var taken = await company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Make, null, async db =>
        {
            await p.GetRequiredService<Numbers>().NextAsync(db, code, Today);
            return await TakeAsync(code, Today.AddYears(1)).WaitAsync(TimeSpan.FromSeconds(20));
        }));

        Assert.Equal($"{Today.Year + 1}-002", taken);
    }

    [Theory]
    [InlineData("R-{yyyy}", "OneCounter")]
    [InlineData("R-{00}-{00}", "OneCounter")]
    [InlineData("R-{week}-{00}", "UnknownToken")]
    [InlineData("R-{00", "UnclosedBrace")]
    [InlineData("Ü-{00}", "PlainCharacters")]
    [InlineData("R-{yyyy}-{000000000000}-{yyyy}-X", "TooLong", false)]
    [InlineData("R-{0000}", "YearMissing", true)]
    public async Task A_wrong_pattern_is_refused_at_its_field(string pattern, string says, bool yearly = false)
    {
        var (id, _) = await RangeAsync("R-{yyyy}-{0000}", yearly);

        var refused = await Assert.ThrowsAnyAsync<Failure>(() => DefineAsync(id, pattern, yearly));

        var field = refused is InvalidInputException invalid ? invalid.Errors.Single().Field : ((BusinessRuleException)refused).Field;
        var text = refused is InvalidInputException shape ? shape.Errors.Single().Says.Text : refused.Says.Text;
        Assert.Equal("Pattern", field);
        Assert.EndsWith(says, text.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_follow_the_date_and_grow_beyond_their_zeros()
    {
        Assert.Equal("RE-2027-00001", NumberPattern.Format("RE-{yyyy}-{00000}", 1, new DateOnly(2027, 1, 1)));
        Assert.Equal("2605/123", NumberPattern.Format("{yy}{MM}/{00}", 123, new DateOnly(2026, 5, 31)));
    }

    [Fact]
    public async Task Somebody_who_read_an_older_version_meets_a_conflict()
    {
        var (id, _) = await RangeAsync("R-{0000}", yearly: false);
        await DefineAsync(id, "S-{0000}", yearly: false);

        await Assert.ThrowsAsync<ConflictException>(() => company.AsSystemAsync(p => p.GetRequiredService<NumberRangeService>().DefineAsync(id, new() { Version = 1, Pattern = "T-{0000}" })));
    }

    [Fact]
    public async Task Without_the_right_nothing_of_it_can_be_done()
    {
        var stranger = await company.HireAsync("Otto", "admin:users");
        await company.AsAsync(stranger, async p =>
        {
            await Assert.ThrowsAsync<ForbiddenException>(() => p.GetRequiredService<NumberRangeService>().DefineAsync(Guid.CreateVersion7(), new()));
            await Assert.ThrowsAsync<ForbiddenException>(() => p.GetRequiredService<NumberRangeQueries>().AllAsync());
            await Assert.ThrowsAsync<ForbiddenException>(() => p.GetRequiredService<NumberRangeQueries>().FindAsync(Guid.CreateVersion7()));
        });
    }

    DateOnly Today => Erp.Platform.Tenancy.BusinessCalendar.Today(company.Clock);

    Task<(Guid Id, string Code)> RangeAsync(string pattern, bool yearly) => company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Make, null, db =>
    {
        var range = new NumberRange(Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture), pattern, yearly);
        db.Add(range);
        return Task.FromResult((range.Id, range.Code));
    }));

    Task<string> TakeAsync(string code, DateOnly? date = null) =>
        company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Make, null, db => p.GetRequiredService<Numbers>().NextAsync(db, code, date ?? Today)));

    Task DefineAsync(Guid id, string pattern, bool yearly, long? next = null) => company.AsSystemAsync(async p =>
    {
        var version = (await p.GetRequiredService<NumberRangeQueries>().FindAsync(id)).Version;
        await p.GetRequiredService<NumberRangeService>().DefineAsync(id, new() { Version = version, Pattern = pattern, Yearly = yearly, Next = next });
    });
}
