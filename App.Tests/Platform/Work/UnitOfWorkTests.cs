using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Work;

public sealed class UnitOfWorkTests(Company company) : IClassFixture<Company>
{
    static readonly Command Define = new("test.define", "test:write", new("Define", "Festlegen"));

    [Fact]
    public async Task A_command_writes_rows_and_log_in_one_transaction()
    {
        var anna = await company.HireAsync("Anna", "test:write");
        var id = await company.AsAsync(anna, provider => provider.GetRequiredService<UnitOfWork>().RunAsync(Define, new { code = "a" }, db =>
        {
            var range = new NumberRange("a", "A-{000}", yearly: false);
            db.Add(range);
            return Task.FromResult(range.Id);
        }));
        await company.AsAsync(anna, provider => provider.GetRequiredService<UnitOfWork>().RunAsync(Define, new { id }, async db =>
            (await db.Set<NumberRange>().SingleAsync(r => r.Id == id)).Define("B-{0000}", yearly: false)));

        Assert.Equal(2, await company.QueryAsync<int>($"select version from number_ranges where id = '{id}'"));
        Assert.Equal("""["A-{000}", "B-{0000}"]""", await company.QueryAsync<string>($"select (fields->'Pattern')::text from changes where entity_id = '{id}' and kind = 2"));
        Assert.Equal("Anna", await company.QueryAsync<string>($"select distinct actor_name from commits c join changes h on h.commit_id = c.id where h.root_id = '{id}'"));
    }

    [Fact]
    public async Task Without_the_right_nothing_runs()
    {
        var ben = await company.HireAsync("Ben", "other:read");
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(ben, provider =>
            provider.GetRequiredService<UnitOfWork>().RunAsync(Define, null, _ => throw new InvalidOperationException("must not run"))));
    }

    [Fact]
    public async Task A_body_that_fails_leaves_nothing_behind()
    {
        var before = await company.QueryAsync<long>("select count(*) from commits");
        await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(provider => provider.GetRequiredService<UnitOfWork>().RunAsync(Define, null, db =>
        {
            db.Add(new NumberRange("lost", "A-{000}", yearly: false));
            throw new BusinessRuleException(NumberingTexts.OneCounter);
        })));
        Assert.Equal(before, await company.QueryAsync<long>("select count(*) from commits"));
        Assert.Equal(0, await company.QueryAsync<long>("select count(*) from number_ranges where code = 'lost'"));
    }

    [Fact]
    public async Task Personal_fields_lie_in_the_log_only_under_the_persons_key()
    {
        var clara = await company.HireAsync("Clara Musterfrau", "test:write");
        var logged = await company.QueryAsync<string>($"select string_agg(fields::text, ' ') from changes where entity = 'Member' and fields->>'UserId' = '{clara.Id}'");
        Assert.DoesNotContain("Clara", logged, StringComparison.Ordinal);
        Assert.Contains("enc:", logged, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Cut.Before, 1, 2)]
    [InlineData(Cut.BeforeUnseen, 0, 1)]
    [InlineData(Cut.Behind, 1, 1)]
    public async Task Where_the_answer_to_the_commit_is_lost_the_log_tells_whether_it_stands(Cut cut, int stands, int tries)
    {
        var code = $"cut {cut}";
        using var wire = new CutWire(company.ConnectionString, cut);
        await using var services = Company.Build(wire.ConnectionString, company.Clock);
        var (heard, tried) = (0, 0);
        using var listening = services.GetRequiredService<CommitBus>().Subscribe(company.Tenant.Id, _ => heard++);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(company.Tenant));
        var running = scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(Define, null, db =>
        {
            tried++;
            db.Add(new NumberRange(code, "A-{000}", yearly: false));
            return Task.CompletedTask;
        });
        // While the database may still be at it nobody begins anew.
        if (cut == Cut.BeforeUnseen) await Assert.ThrowsAsync<OutcomeUnknownException>(() => running);
        else await running;
        Assert.Equal((tries, stands, stands), (tried, heard, await company.QueryAsync<long>($"select count(*) from number_ranges where code = '{code}'")));
    }

    [Fact]
    public async Task A_context_for_reading_refuses_to_save()
    {
        await company.AsSystemAsync(async provider =>
        {
            await using var db = await provider.GetRequiredService<Erp.Platform.Tenancy.Database>().ReadAsync("test:read");
            db.Add(new NumberRange("x", "A-{000}", yearly: false));
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        });
    }
}
