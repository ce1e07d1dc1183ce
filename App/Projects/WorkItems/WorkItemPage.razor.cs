using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Projects.Labels;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.WorkItems;

/// <summary>The page of a task, and of a new one.</summary>
public sealed partial class WorkItemPage
{
    WorkItemDetail? item;
    Guid created;
    bool mayWork;
    IReadOnlyList<SelectOption<Guid>> people = [], labels = [];
    IReadOnlyList<SelectOption<Guid?>> stages = [];

    [Inject] WorkItemQueries Items { get; set; } = null!;
    [Inject] WorkItemService Service { get; set; } = null!;
    [Inject] ColleagueQueries Colleagues { get; set; } = null!;
    [Inject] LabelQueries Labels { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The task; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>The day a new task is due.</summary>
    [SupplyParameterFromQuery(Name = "due")] public string? Due { get; set; }

    /// <summary>The project of a new task.</summary>
    [SupplyParameterFromQuery(Name = "project")] public Guid? ProjectId { get; set; }

    static IReadOnlyList<SelectOption<Priority>> Priorities => [.. Enum.GetValues<Priority>().Select(p => new SelectOption<Priority>(p, WorkItemList.LabelOf(p)))];

    string Title => item is null ? WorkItemTexts.New : item.Form.Title;

    IReadOnlyList<Crumb> Trail => item is null
        ? [new(ProjectTexts.Projects, "/projects/projects"), new(WorkItemTexts.WorkItems, "/projects/tasks"), new(Title)]
        : [new(ProjectTexts.Projects, "/projects/projects"), new(item.Project.Name, $"/projects/projects/{item.Project.Id}"), new(item.Number)];

    protected override bool Concerns(CommitNotice notice) => Id is { } id && (notice.Touches(id) || (notice.Touches(nameof(Platform.Files.Attachment)) && notice.IsAbout(id)));

    protected override async Task<WorkItemForm> ReadFormAsync()
    {
        ReadOnly = !await Caller.MayAsync(ProjectsPermissions.Write);
        mayWork = await Caller.MayAsync(ProjectsPermissions.Work);
        people = [.. (await Colleagues.AllAsync(Leaving)).Select(c => new SelectOption<Guid>(c.MemberId, c.Name))];
        labels = [.. (await Labels.LookUpAsync(Leaving)).Select(l => new SelectOption<Guid>(l.Id, l.Name))];
        if (Id is { } id) item = await Items.DetailAsync(id, Leaving);
        var form = item?.Form ?? new() { ProjectId = ProjectId, DueDate = DateOnly.TryParseExact(Due, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : null };
        await ReadStagesAsync(form.ProjectId);
        return form;
    }

    protected override async Task SaveFormAsync(WorkItemForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    /// <summary>The stages that the project offers.</summary>
    async Task ReadStagesAsync(Guid? project) =>
        stages = project is { } id ? [.. (await Items.StagesAsync(id, Leaving)).Select(s => new SelectOption<Guid?>(s.Id, s.Name))] : [];

    Task<bool> TakeProjectAsync(Guid? project)
    {
        (Edit!.Form.ProjectId, Edit.Form.StageId, Edit.Form.PredecessorIds) = (project, null, []);
        return TryAsync(() => ReadStagesAsync(project));
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"/projects/tasks/{created}", replace: true);
        else await ReloadAsync();
    }

    async Task MoveAsync(WorkItemState state)
    {
        ForgetFailure();
        if (await TryAsync(() => Service.MoveAsync(Id!.Value, state))) await ReloadAsync();
    }

    async Task ArchiveAsync()
    {
        ForgetFailure();
        if (await TryAsync(() => Service.ArchiveAsync([Id!.Value], !item!.Archived))) await ReloadAsync();
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), WorkItemTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteAsync(Id!.Value))) Navigation.NavigateTo($"/projects/projects/{item!.Project.Id}?tab=tasks");
    }
}
