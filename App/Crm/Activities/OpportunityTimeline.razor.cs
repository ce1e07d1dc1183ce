using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Crm.Activities;

/// <summary>The activities of an opportunity.</summary>
public sealed partial class OpportunityTimeline
{
    readonly FormScope scope = new();
    IReadOnlyList<OpportunityActivityRow> activities = [];
    Editing<OpportunityActivityForm>? edit;
    OpportunityActivityRow? open, completing;
    Message? refusal;
    bool mayWrite;

    [Inject] OpportunityActivityQueries Activities { get; set; } = null!;
    [Inject] OpportunityActivityService Service { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    [Parameter, EditorRequired] public Guid OpportunityId { get; set; }

    /// <summary>Who may do something.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<SelectOption<Guid?>> People { get; set; } = [];

    /// <summary>Who sees to the opportunity; offered for what is new.</summary>
    [Parameter] public Guid? ResponsibleId { get; set; }

    protected override bool Concerns(CommitNotice notice) => notice.Touches(OpportunityId);

    protected override async Task LoadAsync()
    {
        mayWrite = await Caller.MayAsync(CrmPermissions.Write);
        activities = await Activities.OfAsync(OpportunityId, Leaving);
    }

    protected override void ShowFailure(Failure failure)
    {
        if (edit?.TakeErrors(failure) != true || failure is not InvalidInputException) refusal = failure.Says;
    }

    static string IconOf(ActivityKind kind) => kind switch
    {
        ActivityKind.Call => "phone",
        ActivityKind.Meeting => "users",
        ActivityKind.Email => "mail",
        ActivityKind.Note => "edit",
        _ => "check-circle",
    };

    void Open(OpportunityActivityRow? activity) => (edit, open, refusal) = (new(activity?.ToForm() ?? new() { Day = Clock.Today(), ResponsibleId = ResponsibleId }), activity, null);

    void Close() => (edit, open, completing, refusal) = (null, null, null, null);

    Task SaveAsync()
    {
        edit!.ClearErrors();
        return !scope.IsReadable ? Task.CompletedTask : ActAsync(() => open is { } known ? Service.ChangeAsync(OpportunityId, known.Id, edit.Form) : Service.AddAsync(OpportunityId, edit.Form));
    }

    Task CompleteAsync(string? result) => ActAsync(() => Service.CompleteAsync(OpportunityId, completing!.Id, new() { Result = result }));

    async Task DeleteAsync()
    {
        if (await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(open!.Subject), OpportunityActivityTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true)))
            await ActAsync(() => Service.DeleteAsync(OpportunityId, open.Id));
    }

    async Task ActAsync(Func<Task> act)
    {
        refusal = null;
        if (!await TryAsync(act)) return;
        Close();
        await ReloadAsync();
    }
}
