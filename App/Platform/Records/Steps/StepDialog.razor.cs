using Erp.Platform.Records.StateBoards;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records.Steps;

public sealed partial class StepDialog<TRow>
{
    IReadOnlyList<StepForecast>? forecasts;
    IReadOnlyList<SelectOption<string>> options = [];
    string? command, reason, wrong;
    int total;

    [Inject] ListStepService Service { get; set; } = null!;

    /// <summary>The list, as its reader may see it.</summary>
    [Parameter, EditorRequired] public RecordList<TRow> List { get; set; } = null!;

    /// <summary>The rows selected.</summary>
    [Parameter, EditorRequired] public IReadOnlyCollection<Guid> Ids { get; set; } = [];

    /// <summary>What was done before, to look at it again and take it back; null to begin.</summary>
    [Parameter] public StepReport? Before { get; set; }

    /// <summary>Something was done.</summary>
    [Parameter] public EventCallback<StepReport> OnDone { get; set; }

    /// <summary>It was taken back.</summary>
    [Parameter] public EventCallback<StepReport> OnUndone { get; set; }

    /// <summary>The person wants to see these rows alone.</summary>
    [Parameter] public EventCallback<IReadOnlyList<Guid>> OnShow { get; set; }

    /// <summary>What was done; null until then. Its own, for the list is drawn anew while it stands.</summary>
    StepReport? Report { get; set; }

    StepForecast? Chosen => forecasts?.FirstOrDefault(f => f.Step.Command.Name == command);

    BoardQuestion? Asked => Chosen?.Step.Question;

    string Title => Report is { } report ? StepTexts.DoneTitle.With(report.Step.Command.Label, List.Title)
        : Ids.Count == 1 ? StepTexts.OneTitle.With(List.Title) : StepTexts.Title.With(Ids.Count, List.Title);

    /// <summary>What the step brings about, and that nobody takes it back afterwards.</summary>
    string Consequence => Chosen is not { } chosen
        ? ""
        : string.Join(' ', new[] { chosen.Step.Question?.Consequence, chosen.Step.Command.CannotUndo, chosen.Step.Command.CannotUndo is null ? null : StepTexts.Final }
        .OfType<Texts.Text>().Select(text => text.ToString()).Distinct());

    IReadOnlyList<(string, int, Tone)> Foreseen => [(StepTexts.Ready, Chosen!.Ready.Count, Tone.Info), (StepTexts.Unfit, Chosen.Refused.Count, Tone.Danger)];

    IReadOnlyList<(string, int, Tone)> Became => [(StepTexts.Done, Report!.Done, Tone.Success), (StepTexts.Refused, Report.Refused.Count, Tone.Danger), (StepTexts.Left, Report.Left, Tone.Neutral)];

    string ShowLabel => Report!.Refused.Count > GridState.MostOnly ? StepTexts.ShowFirst.With(GridState.MostOnly) : StepTexts.ShowRefused;

    protected override Task OnInitializedAsync()
    {
        Report = Before;
        return Report is null ? RunAsync(async (_, ct) => await Service.CheckAsync(List, Ids, ct), Offer) : Task.CompletedTask;
    }

    static string RunLabel(StepForecast step) => step.Ready.Count switch
    {
        0 => StepTexts.Nothing,
        1 => StepTexts.RunOne.With(step.Step.Command.Label),
        var count => StepTexts.Run.With(step.Step.Command.Label, count),
    };

    /// <summary>Steps stand as they are declared, the first of a record's life first: the earliest that fits any row is proposed, never one backwards while one leads on.</summary>
    void Offer(IReadOnlyList<StepForecast>? found)
    {
        forecasts = found ?? [];
        options = [.. forecasts.Select(f => new SelectOption<string>(f.Step.Command.Name, StepTexts.OfStep.With(f.Step.Command.Label, f.Ready.Count)))];
        command = forecasts.OrderByDescending(f => f.Ready.Count > 0).Select(f => f.Step.Command.Name).FirstOrDefault();
    }

    void Choose(string? chosen)
    {
        (command, wrong) = (chosen, null);
        Forgive();
    }

    Task GoAsync()
    {
        if (IsRunning) return Task.CompletedTask;
        if (Report is not null) return CloseAsync();
        wrong = Asked?.Reason is not null && string.IsNullOrWhiteSpace(reason) ? UiTexts.ReasonMissing.ToString() : null;
        return wrong is null && Chosen is { Ready.Count: > 0 } chosen ? TakeAsync(chosen) : Task.CompletedTask;
    }

    async Task TakeAsync(StepForecast chosen)
    {
        total = chosen.Ready.Count;
        var report = await RunAsync(async (telling, ct) => (StepReport?)await Service.RunAsync(List, chosen.Step.Command.Name, chosen.Ready, reason, telling, ct), Show);
        if (report is not null) await OnDone.InvokeAsync(Report!);

        void Show(StepReport? came) => Report = came is null ? null : came with { Refused = [.. chosen.Refused, .. came.Refused] };
    }

    async Task UndoAsync()
    {
        var report = Report!;
        total = report.Commits.Count;
        var undone = await RunAsync(async (telling, ct) =>
        {
            await Service.UndoAsync(List, report, telling, ct);
            return report;
        }, _ => { });
        if (undone is null) return;
        await OnUndone.InvokeAsync(report);
        await CloseAsync();
    }

    async Task ShowAsync()
    {
        await OnShow.InvokeAsync([.. Report!.Refused.Select(row => row.Id)]);
        await CloseAsync();
    }

    /// <summary>While rows are under way the way out stops them first, and shows what became of them.</summary>
    Task LeaveAsync()
    {
        if (!IsRunning || total == 0) return CloseAsync();
        Stop();
        return Task.CompletedTask;
    }
}
