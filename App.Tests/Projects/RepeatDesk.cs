using Erp.Catalog.Items;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.Boards;
using Erp.Projects.Permits;
using Erp.Projects.PermitTypes;
using Erp.Projects.Repeats;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Whoever holds an event again; works on whatever company it is given.</summary>
public sealed class RepeatDesk(Company company)
{
    readonly Planner planner = new(company);

    public RepeatForm Later(Action<RepeatForm>? fill = null)
    {
        var form = new RepeatForm { Name = "Noch einmal", EventDate = planner.Today.AddDays(374) };
        fill?.Invoke(form);
        return form;
    }

    public Task<Guid> RepeatAsync(Guid project, Action<RepeatForm>? fill = null) => company.AsSystemAsync(async p =>
    {
        var form = (await p.GetRequiredService<RepeatQueries>().FormAsync(project)).Form;
        fill?.Invoke(form);
        return await p.GetRequiredService<RepeatService>().RepeatAsync(project, form);
    });

    public async Task<RepeatForm> FormAsync(Guid project) => (await company.AsSystemAsync(p => p.GetRequiredService<RepeatQueries>().FormAsync(project))).Form;

    public Task<RepeatPreview> PreviewAsync(Guid project, RepeatForm form) => AskAsync<RepeatQueries, RepeatPreview>(q => q.PreviewAsync(project, form));

    public Task<Guid> TaskAsync(Guid project, Action<WorkItemForm> fill) => company.AsSystemAsync(p =>
    {
        var form = new WorkItemForm { ProjectId = project };
        fill(form);
        return p.GetRequiredService<WorkItemService>().CreateAsync(form);
    });

    public Task<Guid> PermitAsync(Guid project, Action<PermitForm> fill) => company.AsSystemAsync(async p =>
    {
        var type = (await p.GetRequiredService<PermitTypeQueries>().LookUpAsync())[0];
        var form = new PermitForm { ProjectId = project, TypeId = type.Id, Name = "Nutzung", LeadDays = 5 };
        fill(form);
        return await p.GetRequiredService<PermitService>().CreateAsync(form);
    });

    public Task<PermitDetail> PermitOfAsync(Guid permit) => AskAsync<PermitQueries, PermitDetail>(q => q.DetailAsync(permit));

    public Task OnPermitAsync(Func<PermitService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<PermitService>()));

    public Task<Guid> RideAsync(Guid project, Action<TransportForm> fill) => company.AsSystemAsync(p =>
    {
        var form = new TransportForm
        {
            ProjectId = project, From = "Lager", To = "Hafen", Load = [new() { Text = "Podest", Packed = true }],
            ScheduledStart = BusinessCalendar.InstantOf(planner.Today.AddDays(3).ToDateTime(new(8, 0))), ScheduledEnd = BusinessCalendar.InstantOf(planner.Today.AddDays(3).ToDateTime(new(10, 0))),
        };
        fill(form);
        return p.GetRequiredService<TransportService>().CreateAsync(form);
    });

    public Task<Guid> BoardAsync(Guid? project) => company.AsSystemAsync(p => p.GetRequiredService<BoardService>().CreateAsync(project, BoardForm.Usual("Alle")));

    public async Task<IReadOnlyList<Guid>> CardsAsync(Guid board) => [.. (await AskAsync<BoardQueries, BoardDetail>(q => q.DetailAsync(board))).Cards.Select(c => c.Id)];

    public Task ChangeItemAsync(Guid item, Action<ItemForm> change) => company.AsSystemAsync(async p =>
    {
        var form = (await p.GetRequiredService<ItemQueries>().DetailAsync(item)).Form;
        change(form);
        await p.GetRequiredService<ItemService>().ChangeAsync(item, form);
    });

    public async Task UndoAsync(Guid project)
    {
        var commit = await company.QueryAsync<Guid>($"select commit_id from changes where entity_id = '{project}' and kind = 1");
        await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));
    }

    public Task<T> AskAsync<TQueries, T>(Func<TQueries, Task<T>> ask) where TQueries : notnull => company.AsSystemAsync(p => ask(p.GetRequiredService<TQueries>()));
}
