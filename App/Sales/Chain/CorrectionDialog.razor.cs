using Erp.Platform.Live;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Sales.Chain;

public sealed partial class CorrectionDialog
{
    readonly string group = ElementIds.Next("correction");
    CorrectionPlan? plan;
    CorrectionWay? way;
    Message? refusal;
    string? reason, error;

    [Inject] CorrectionQueries Corrections { get; set; } = null!;
    [Inject] CorrectionService Service { get; set; } = null!;

    /// <summary>What is taken back; invoices of every kind are <see cref="ChainStage.Invoice"/>.</summary>
    [Parameter, EditorRequired] public ChainStage Stage { get; set; }

    [Parameter, EditorRequired] public Guid Id { get; set; }

    /// <summary>It was carried out; a draft that came of it opens instead of what is shown.</summary>
    [Parameter] public EventCallback OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    CorrectionOption? Option(CorrectionWay? wanted) => plan!.Options.FirstOrDefault(o => o.Way == wanted);

    /// <summary>What the person chose while it is open, else what is proposed.</summary>
    CorrectionOption? Chosen => Option(way) ?? Option(plan!.Proposed);

    protected override bool Concerns(CommitNotice notice) => !Busy && (plan?.RestsOn(notice) ?? notice.Touches(Id));

    protected override async Task LoadAsync() => plan = await Corrections.PlanAsync(Stage, Id, Leaving);

    protected override void ShowFailure(Failure failure) => refusal = failure switch
    {
        InvalidInputException { Errors: [var first, ..] } => first.Says,
        ConflictException => CorrectionTexts.ChangedMeanwhile,
        _ => failure.Says,
    };

    void Say(string? typed) => (reason, error) = (typed, null);

    async Task CarryOutAsync()
    {
        refusal = null;
        error = string.IsNullOrWhiteSpace(reason) ? UiTexts.ReasonMissing.ToString() : null;
        if (error is not null || Chosen is not { Allowed: true } option) return;
        IReadOnlyList<CorrectionDocument> made = [];
        var form = new CorrectionForm { Way = option.Way, Reason = reason!, Seen = new(plan!.Seen) };
        if (!await TryAsync(async () => made = await Service.CarryOutAsync(Stage, Id, form)))
        {
            await ReloadAsync();
            return;
        }

        await OnClose.InvokeAsync();
        if (made.FirstOrDefault(m => m.Number is null) is { } draft) Navigation.NavigateTo(draft.Href);
        else await OnDone.InvokeAsync();
        Toasts.Show(Tone.Success, CorrectionTexts.Label(option.Way), made.FirstOrDefault(m => m.Number is not null)?.Href);
    }
}
