using Erp.Catalog.Currencies;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.CostCategories;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>A project manager's words; works on whatever company it is given.</summary>
public sealed class Planner(Company company)
{
    public DateOnly Today => company.Clock.Today();

    /// <summary>A project form that can be saved: of ten days from today.</summary>
    public ProjectForm Form(string name = "Sommerfest") => new() { Name = name, StartDate = Today, EndDate = Today.AddDays(10) };

    public Task<Guid> ProjectAsync(string name = "Sommerfest", Action<ProjectForm>? fill = null) => company.AsSystemAsync(p =>
    {
        var form = Form(name);
        fill?.Invoke(form);
        return p.GetRequiredService<ProjectService>().CreateAsync(form);
    });

    public Task<ProjectDetail> ReadAsync(Guid project) => company.AsSystemAsync(p => p.GetRequiredService<ProjectQueries>().DetailAsync(project));

    public Task OnProjectAsync(Func<ProjectService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<ProjectService>()));

    /// <summary>A task of the project that waits for others.</summary>
    public Task<Guid> TaskAsync(Guid project, string title, params Guid[] after) => company.AsSystemAsync(p =>
        p.GetRequiredService<WorkItemService>().CreateAsync(new() { ProjectId = project, Title = title, PredecessorIds = [.. after] }));

    public Task<WorkItemDetail> TaskAsync(Guid task) => company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().DetailAsync(task));

    public Task OnTaskAsync(Func<WorkItemService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<WorkItemService>()));

    /// <summary>The commit that touched a record last.</summary>
    public Task<Guid> LastCommitAsync(Guid record) => company.QueryAsync<Guid>($"select commit_id from changes where root_id = '{record}' order by at desc limit 1");

    public Task UndoAsync(Guid commit) => company.AsSystemAsync(async p =>
    {
        await p.GetRequiredService<UndoService>().UndoAsync(commit);
        return true;
    });

    /// <summary>Key of a cost category every company starts with, by its code.</summary>
    public Task<Guid> CategoryAsync(string code) => company.AsSystemAsync(async p => (await p.GetRequiredService<CostCategoryQueries>().LookUpAsync()).Single(c => c.Code == code).Id);

    /// <summary>From a day on, today where none is named, a euro costs so much in another currency.</summary>
    public Task RateAsync(string currency, decimal rate, DateOnly? day = null) => company.AsSystemAsync(p =>
        p.GetRequiredService<RecordService>().CreateAsync(CurrencyRecords.Rates, new ExchangeRateForm { Currency = currency, Date = day ?? Today, Rate = rate }));

    /// <summary>Hires somebody who holds these rights.</summary>
    /// <returns>Who acts, and their key among the members.</returns>
    public async Task<(Actor Actor, Guid MemberId)> HireAsync(string name, params string[] permissions)
    {
        var actor = await company.HireAsync(name, permissions);
        return (actor, (await company.AsAsync(actor, p => p.GetRequiredService<ColleagueQueries>().FindAsync(name))).Single(c => c.UserId == actor.Id).MemberId);
    }
}
