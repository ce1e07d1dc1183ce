using Erp.Crm.Activities;
using Erp.Crm.Forecasts;
using Erp.Crm.Opportunities;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Crm;

/// <summary>A seller's words; works on whatever company it is given.</summary>
sealed class Seller(Company company)
{
    public DateOnly Today => company.Clock.Today();

    /// <summary>A customer; where no name is given, one that only this one has.</summary>
    public Task<Guid> PartyAsync(string? name = null, Action<PartyForm>? fill = null) => company.AsSystemAsync(p =>
    {
        var form = new PartyForm { CompanyName = name ?? $"Lichthaus {Guid.CreateVersion7():N} GmbH", Address = new() { Street = "Hafenstraße 1", PostCode = "20457", City = "Hamburg" } };
        fill?.Invoke(form);
        return p.GetRequiredService<PartyService>().CreateAsync(form);
    });

    /// <summary>An opportunity of 1,000 € that is decided in a month.</summary>
    public async Task<Guid> OpportunityAsync(Guid? party = null, Action<OpportunityForm>? fill = null)
    {
        var form = new OpportunityForm { Title = "Bühnenlicht", PartyId = party ?? await PartyAsync(), Value = 1000, CloseDate = Today.AddDays(30) };
        fill?.Invoke(form);
        return await company.AsSystemAsync(p => p.GetRequiredService<OpportunityService>().CreateAsync(form));
    }

    public Task<Guid> ActivityAsync(Guid opportunity, string subject, DateOnly day, Action<OpportunityActivityForm>? fill = null) => company.AsSystemAsync(p =>
    {
        var form = new OpportunityActivityForm { Subject = subject, Day = day };
        fill?.Invoke(form);
        return p.GetRequiredService<OpportunityActivityService>().AddAsync(opportunity, form);
    });

    public Task<OpportunityDetail> ReadAsync(Guid id) => AskAsync(q => q.DetailAsync(id));

    public Task<T> AskAsync<T>(Func<OpportunityQueries, Task<T>> ask) => company.AsSystemAsync(p => ask(p.GetRequiredService<OpportunityQueries>()));

    public Task<IReadOnlyList<OpportunityActivityRow>> ActivitiesAsync(Guid opportunity) => company.AsSystemAsync(p => p.GetRequiredService<OpportunityActivityQueries>().OfAsync(opportunity));

    public Task<Forecast> ForecastAsync() => company.AsSystemAsync(p => p.GetRequiredService<ForecastQueries>().ReadAsync());

    public Task OnAsync(Func<OpportunityService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<OpportunityService>()));

    public Task OnActivityAsync(Func<OpportunityActivityService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<OpportunityActivityService>()));

    /// <summary>Gives it up as it stands.</summary>
    public async Task LoseAsync(Guid id, string reason = "zu teuer")
    {
        var seen = (await ReadAsync(id)).Form.Version;
        await OnAsync(s => s.LoseAsync(id, new() { Version = seen, Reason = reason }));
    }

    public Task<Guid> QuoteAsync(Guid opportunity) => company.AsSystemAsync(p => p.GetRequiredService<OpportunityService>().MakeQuoteAsync(opportunity));

    public Task WatchAsync() => company.AsSystemAsync(p => ActivityWatch.RunOnceAsync(p));

    public async Task UndoLastAsync(Guid record)
    {
        var commit = await company.QueryAsync<Guid>($"select commit_id from changes where root_id = '{record}' order by at desc limit 1");
        await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));
    }

    /// <summary>Hires somebody who holds these rights.</summary>
    /// <returns>Who acts, and their key among the members.</returns>
    public async Task<(Actor Actor, Guid MemberId)> HireAsync(string name, params string[] permissions)
    {
        var actor = await company.HireAsync(name, permissions);
        return (actor, (await company.AsAsync(actor, p => p.GetRequiredService<ColleagueQueries>().FindAsync(name))).Single(c => c.UserId == actor.Id).MemberId);
    }
}
