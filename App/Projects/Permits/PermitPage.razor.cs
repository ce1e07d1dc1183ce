using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Projects.CostCategories;
using Erp.Projects.PermitTypes;
using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.Permits;

/// <summary>The page of a permit, and of a new one.</summary>
public sealed partial class PermitPage
{
    PermitDetail? permit;
    Guid created;
    bool rejecting;
    IReadOnlyList<PermitTypeRow> types = [];
    IReadOnlyList<SelectOption<Guid?>> categories = [];

    [Inject] PermitQueries Permits { get; set; } = null!;
    [Inject] PermitService Service { get; set; } = null!;
    [Inject] PermitTypeQueries TypeQueries { get; set; } = null!;
    [Inject] CostCategoryQueries Categories { get; set; } = null!;
    [Inject] TouchedProjectQueries Projects { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The permit; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>The project of a new permit.</summary>
    [SupplyParameterFromQuery(Name = "project")] public Guid? ProjectId { get; set; }

    IReadOnlyList<SelectOption<Guid?>> Types => [.. types.Select(t => new SelectOption<Guid?>(t.Id, t.Name))];

    /// <summary>Which papers the chosen kind asks for.</summary>
    string? Papers => types.FirstOrDefault(t => t.Id == Edit!.Form.TypeId)?.Documents is { } papers ? PermitTexts.Documents.With(papers).ToString() : null;

    string Title => permit is null ? PermitTexts.New : permit.Form.Name;

    string? Subtitle => permit is null ? null : $"{permit.Row.Number} · {permit.Row.Type}";

    IReadOnlyList<Crumb> Trail => permit is null
        ? [new(ProjectTexts.Projects, "/projects/projects"), new(PermitTexts.Permits, "/projects/permits"), new(Title)]
        : [new(ProjectTexts.Projects, "/projects/projects"), new(permit.Project.Name, $"/projects/projects/{permit.Project.Id}?tab=permits"), new(permit.Row.Number)];

    protected override bool Concerns(CommitNotice notice) => Id is { } id && (notice.Touches(id) || notice.Touches(nameof(WorkItem)) || notice.Touches(nameof(Project)));

    /// <summary>Tasks and dates of its own project only.</summary>
    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        if (permit is null || await Projects.AreTouchedAsync(notices, [permit.Project.Id], Leaving)) await base.OnOthersChangedAsync(notices);
    }

    protected override async Task<PermitForm> ReadFormAsync()
    {
        ReadOnly = !await Caller.MayAsync(ProjectsPermissions.Write);
        types = await TypeQueries.LookUpAsync(Leaving);
        categories = [.. (await Categories.LookUpAsync(Leaving)).Select(c => new SelectOption<Guid?>(c.Id, c.Name))];
        if (Id is { } id) permit = await Permits.DetailAsync(id, Leaving);
        var form = permit?.Form ?? new() { ProjectId = ProjectId };
        return form;
    }

    protected override async Task SaveFormAsync(PermitForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    void TakeProject(Guid? project) => (Edit!.Form.ProjectId, Edit.Form.RequiredByIds) = (project, []);

    /// <summary>A kind brings its usual times along.</summary>
    void TakeType(Guid? type)
    {
        Edit!.Form.TypeId = type;
        if (types.FirstOrDefault(t => t.Id == type) is { } chosen) (Edit.Form.LeadDays, Edit.Form.RemindDays) = (chosen.LeadDays, chosen.RemindDays);
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"/projects/permits/{created}", replace: true);
        else await ReloadAsync();
    }

    /// <summary>Another state, with what is typed: the dates of a step are typed beside it.</summary>
    async Task TakeAsync(PermitState state)
    {
        ForgetFailure();
        if (Edit!.IsDirty && !await SaveAsync()) return;
        var id = Id!.Value;
        if (state == PermitState.Rejected) rejecting = true;
        else if (await TryAsync(() => state switch
        {
            PermitState.Applied => Service.ApplyAsync(id),
            PermitState.Approved => Service.ApproveAsync(id),
            PermitState.Withdrawn => Service.WithdrawAsync(id),
            _ => Service.ReplanAsync(id),
        })) await ReloadAsync();
    }

    async Task RejectAsync(string reason)
    {
        ForgetFailure();
        if (!await TryAsync(() => Service.RejectAsync(Id!.Value, new() { Reason = reason }))) return;
        rejecting = false;
        await ReloadAsync();
    }

    async Task MakeTaskAsync(Guid condition)
    {
        ForgetFailure();
        if (Edit!.IsDirty && !await SaveAsync()) return;
        if (await TryAsync(() => Service.MakeTaskAsync(Id!.Value, condition))) await ReloadAsync();
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), PermitTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteAsync(Id!.Value))) Navigation.NavigateTo($"/projects/projects/{permit!.Project.Id}?tab=permits");
    }
}
