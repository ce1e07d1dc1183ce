using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Erp.Projects.TimeEntries;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects;

/// <summary>The page of a project, and of a new one.</summary>
public sealed partial class ProjectPage
{
    ProjectDetail? project;
    Guid created;
    bool cancelling, mayWrite;
    IReadOnlyList<SelectOption<Guid?>> people = [], categories = [];
    IReadOnlyList<SelectOption<string>> currencies = [];
    IReadOnlyList<Command> steps = [];

    [Inject] ProjectQueries Projects { get; set; } = null!;
    [Inject] ProjectService Service { get; set; } = null!;
    [Inject] ColleagueQueries Colleagues { get; set; } = null!;
    [Inject] CostCategoryQueries Categories { get; set; } = null!;
    [Inject] TimeEntryQueries Hours { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The project; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    string Title => project is null ? ProjectTexts.New : project.Form.Name;

    string? Subtitle => project is null ? null : string.Join(" · ", new[] { project.Number, project.Client }.OfType<string>());

    IReadOnlyList<Command> Steps => steps;

    protected override bool Concerns(CommitNotice notice) => Id is { } id && notice.Touches(id);

    protected override async Task<ProjectForm> ReadFormAsync()
    {
        mayWrite = await Caller.MayAsync(ProjectsPermissions.Write);
        ReadOnly = !mayWrite;
        people = [.. (await Colleagues.AllAsync(Leaving)).Select(c => new SelectOption<Guid?>(c.MemberId, c.Name))];
        categories = [.. (await Categories.LookUpAsync(Leaving)).Select(c => new SelectOption<Guid?>(c.Id, c.Name))];
        currencies = [.. (await Projects.CurrenciesAsync(Leaving)).Select(code => new SelectOption<string>(code, code))];
        if (Id is not { } id) return new() { StartDate = Clock.Today(), EndDate = Clock.Today().AddMonths(1), Currency = Money.Euro };
        project = await Projects.DetailAsync(id, Leaving);
        // What is over is taken up again before it is changed.
        ReadOnly = !mayWrite || project.State is ProjectState.Done or ProjectState.Cancelled;
        var allowed = new List<Command>();
        foreach (var step in Project.Transitions.From(project.State))
            if (await Caller.MayAsync(step.Command.Permission)) allowed.Add(step.Command);
        steps = allowed;
        return project.Form;
    }

    protected override async Task SaveFormAsync(ProjectForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"/projects/projects/{created}", replace: true);
        else await ReloadAsync();
    }

    /// <summary>Another state, with what is typed: who approves sees what they approve.</summary>
    async Task TakeAsync(Command step)
    {
        ForgetFailure();
        if (Edit!.IsDirty && !await SaveAsync()) return;
        var id = Id!.Value;
        var left = step == ProjectsCommands.FinishProject ? await ProjectList.HoursLeftAsync(Hours, id) : null;
        if (left is not null && !await Confirm.AskAsync(new(ProjectTexts.FinishQuestion, left.ToString(), ProjectTexts.Finish))) return;
        if (step == ProjectsCommands.CancelProject) cancelling = true;
        else if (await TryAsync(() => step == ProjectsCommands.ApproveProject ? Service.ApproveAsync(id)
            : step == ProjectsCommands.StartProject ? Service.StartAsync(id)
            : step == ProjectsCommands.FinishProject ? Service.FinishAsync(id, leaveHours: left is not null) : Service.ReopenAsync(id))) await ReloadAsync();
    }

    async Task CancelAsync(string reason)
    {
        ForgetFailure();
        if (!await TryAsync(() => Service.CancelAsync(Id!.Value, new() { Reason = reason }))) return;
        cancelling = false;
        await ReloadAsync();
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), ProjectTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteAsync(Id!.Value))) Navigation.NavigateTo("/projects/projects");
    }
}
