using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records.Bulk;

/// <summary>A dialog that changes many rows of a list: it shows what would happen, then does it, with progress, and can be left out of at any time.</summary>
/// <typeparam name="TRow">The list's read model.</typeparam>
public abstract class ChangeDialog<TRow> : WorkingDialog where TRow : class, IRow
{
    bool skipRefused;

    [Inject] ListEditService Service { get; set; } = null!;

    [Parameter, EditorRequired] public RecordList<TRow> List { get; set; } = null!;

    /// <summary>What was done.</summary>
    [Parameter] public EventCallback<ListChangeReport> OnDone { get; set; }

    /// <summary>What the check found; null before it and after every other word.</summary>
    protected ListChangeReport? Report { get; private set; }

    /// <summary>What is to be changed.</summary>
    protected abstract ListChange Change { get; }

    /// <summary>The columns that can be changed.</summary>
    protected IReadOnlyList<ListColumn<TRow>> Editable => field ??= [.. List.Columns.Where(c => List.Editing!.Fields.ContainsKey(c.Key))];

    /// <summary>The columns as the grid draws them.</summary>
    protected IReadOnlyList<GridColumn<TRow>> Grid => field ??= ListGrid.Columns(List, null);

    /// <summary>Figures, refused rows, progress.</summary>
    protected RenderFragment Outcome => builder =>
    {
        builder.OpenComponent<ChangeOutcome>(0);
        builder.AddComponentParameter(1, nameof(ChangeOutcome.Report), Report);
        builder.AddComponentParameter(2, nameof(ChangeOutcome.Failure), Failure);
        builder.AddComponentParameter(3, nameof(ChangeOutcome.Running), IsRunning && Change.Rows.Count > 0 ? (Progress, Change.Rows.Count) : null);
        builder.AddComponentParameter(4, nameof(ChangeOutcome.Labels), List.Columns.ToDictionary(c => c.Key, c => c.Title));
        builder.AddComponentParameter(5, nameof(ChangeOutcome.SkipRefused), skipRefused);
        builder.AddComponentParameter(6, nameof(ChangeOutcome.SkipRefusedChanged), EventCallback.Factory.Create<bool>(this, skip => skipRefused = skip));
        builder.CloseComponent();
    };

    /// <summary>Cancel, and the next step.</summary>
    protected RenderFragment Buttons => builder =>
    {
        builder.OpenComponent<Button>(0);
        builder.AddComponentParameter(1, nameof(Button.Label), UiTexts.Cancel.ToString());
        builder.AddComponentParameter(2, nameof(Button.OnClick), EventCallback.Factory.Create(this, CloseAsync));
        builder.CloseComponent();
        builder.OpenComponent<Button>(3);
        builder.AddComponentParameter(4, nameof(Button.Kind), ButtonKind.Primary);
        builder.AddComponentParameter(5, nameof(Button.Submit), true);
        builder.AddComponentParameter(6, nameof(Button.Busy), IsRunning);
        builder.AddComponentParameter(7, nameof(Button.Disabled), Report is not null && !MayApply);
        builder.AddComponentParameter(
            8, nameof(Button.Label),
            Report switch { null => BulkTexts.Check, { Changed: 0 } => BulkTexts.NothingToDo, { Changed: 1 } => BulkTexts.ApplyOne, var report => BulkTexts.Apply.With(report.Changed).ToString() });
        builder.CloseComponent();
    };

    bool MayApply => Report is { Changed: > 0 } report && (report.Refused == 0 || skipRefused);

    /// <summary>Another word was typed: what was found about the former ones holds no longer.</summary>
    protected void Forget()
    {
        Report = null;
        Forgive();
    }

    /// <summary>Looks what would happen.</summary>
    /// <param name="prepare">What is to be read first, to know what to change.</param>
    protected Task CheckAsync(Func<CancellationToken, Task>? prepare = null) => LookAsync(async (telling, ct) =>
    {
        if (prepare is not null) await prepare(ct);
        return Change.Rows.Count > 0 ? await Service.PreviewAsync(List, Change, telling, ct) : null;
    });

    /// <summary>Does it. What others changed since the check counts: it is judged once more.</summary>
    protected async Task ApplyAsync()
    {
        if (!MayApply || await LookAsync(async (telling, ct) => await Service.RunAsync(List, Change with { SkipRefused = skipRefused }, telling, ct)) is not { } done) return;
        if (done.Refused > 0 && !skipRefused) return;
        await OnDone.InvokeAsync(done);
        await CloseAsync();
    }

    /// <summary>What was found, or done, stands from the same turn of the screen on in which the buttons can be pressed again: never a step that would not be taken.</summary>
    Task<ListChangeReport?> LookAsync(Func<IProgress<int>, CancellationToken, Task<ListChangeReport?>> act) => RunAsync(act, report => Report = report);
}
