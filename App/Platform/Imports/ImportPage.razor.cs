using System.Globalization;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Sheets;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Imports;

/// <summary>An import from file to result: read, assign, check, run, undo. What was decided is kept as the person's draft until it runs.</summary>
public sealed partial class ImportPage
{
    static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    ImportDetail? detail;
    ImportType? type;
    ImportProposal? proposal;
    ImportPlan plan = new();
    ImportReport? report;
    IReadOnlyList<NamedMapping> mappings = [];
    IReadOnlyList<ImportField> fields = [];
    string? fileFailure;
    Step step;
    int read;
    bool watching;
    CancellationTokenSource checking = new();

    enum Step
    {
        Read,
        Assign,
        Check,
    }

    [Inject] ImportQueries Queries { get; set; } = null!;
    [Inject] ImportService Service { get; set; } = null!;
    [Inject] ImportCatalog Catalog { get; set; } = null!;
    [Inject] Drafts Drafts { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The import.</summary>
    [Parameter] public Guid Id { get; set; }

    static IReadOnlyList<(Step, Text)> Labels => [(Step.Read, ImportPageTexts.Read), (Step.Assign, ImportPageTexts.Assign), (Step.Check, ImportPageTexts.Check)];

    string Title => detail?.FileName ?? ImportTexts.Import;

    string Size => detail!.FileSize < 1024 * 1024
        ? $"{Math.Max(1, detail.FileSize / 1024).ToString("N0", CultureInfo.CurrentCulture)} KB" : $"{(detail.FileSize / 1024m / 1024m).ToString("N1", CultureInfo.CurrentCulture)} MB";

    string DraftKey => $"/imports/{Id}";

    int Importable => report is null ? 0 : report.Created + report.Changed;

    string StartLabel => report is null ? ImportTexts.Start : Importable == 1 ? ImportPageTexts.StartOne : ImportPageTexts.StartCount.With(Importable);

    bool MayUndo => detail is { State: ImportState.Done or ImportState.Cancelled or ImportState.Failed } or { IsStalled: true };

    bool MayGoOn => detail is { State: ImportState.Cancelled or ImportState.Failed } or { IsStalled: true, State: ImportState.Running or ImportState.Cancelling };

    protected override bool Concerns(CommitNotice notice) => notice.Touches(Id);

    protected override async Task LoadAsync()
    {
        detail = await Queries.DetailAsync(Id, Leaving);
        type = Catalog.Require(detail.Kind);
        fields = await type.FieldsForAsync(Caller, Leaving);
        if (detail.State == ImportState.Prepared && proposal is null && fileFailure is null) await OpenAsync();
        if (detail.State is ImportState.Running or ImportState.Cancelling or ImportState.Undoing && !watching) _ = WatchAsync();
    }

    protected override void Dispose(bool disposing)
    {
        checking.Cancel();
        checking.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Recognises the file, or takes up what was decided earlier.</summary>
    async Task OpenAsync()
    {
        mappings = await Queries.MappingsAsync(detail!.Kind, Leaving);
        var kept = await Drafts.FindAsync(DraftKey, Leaving) is { } draft ? ImportJson.Read<ImportPlan>(draft) : null;
        await ProposeAsync(kept?.Format, kept?.LinesFormat);
        if (proposal is not null) plan = kept ?? proposal.Plan;
    }

    async Task ProposeAsync(SheetFormat? format, SheetFormat? linesFormat)
    {
        try
        {
            proposal = await Queries.ProposeAsync(Id, format, linesFormat, Leaving);
            fileFailure = null;
        }
        catch (Failure failure) when (failure is SheetException or BusinessRuleException)
        {
            fileFailure = failure.Says;
        }
    }

    async Task ReadAsAsync(SheetFormat format)
    {
        await ProposeAsync(format, plan.LinesFormat);
        await DecideAsync(fileFailure is null && proposal is not null ? proposal.After(type!, plan) : plan with { Format = format });
    }

    async Task ReadLinesAsAsync(SheetFormat format)
    {
        await ProposeAsync(plan.Format, format);
        await DecideAsync(fileFailure is null && proposal is not null ? proposal.After(type!, plan) : plan with { LinesFormat = format });
    }

    async Task TakeLinesAsync(Microsoft.AspNetCore.Components.Forms.IBrowserFile file)
    {
        if (!await TryAsync(async () =>
        {
            await using var content = file.OpenReadStream(long.MaxValue);
            await Service.UploadLinesAsync(Id, content, Leaving);
        })) return;
        detail = await Queries.DetailAsync(Id, Leaving);
        await ProposeAsync(plan.Format, null);
        if (proposal is not null) await DecideAsync(proposal.After(type!, plan));
    }

    Task MapAsync(ImportMapping mapping) => DecideAsync(plan with { Mapping = mapping });

    Task DecideAsync(ImportPlan decided)
    {
        (plan, report) = (decided, null);
        return Drafts.SaveAsync(DraftKey, ImportJson.Write(plan), Leaving);
    }

    async Task GoAsync(Step wanted)
    {
        step = wanted;
        if (step == Step.Check && report is null) await CheckAsync();
    }

    async Task CheckAsync()
    {
        await checking.CancelAsync();
        checking.Dispose();
        checking = CancellationTokenSource.CreateLinkedTokenSource(Leaving);
        (report, read) = (null, 0);
        var progress = new Progress<int>(count =>
        {
            read = count;
            StateHasChanged();
        });
        try
        {
            report = await Service.CheckAsync(Id, plan, progress, checking.Token);
            fileFailure = null;
        }
        catch (Failure failure)
        {
            (fileFailure, step) = (failure.Says, Step.Assign);
        }
        catch (OperationCanceledException) when (checking.IsCancellationRequested)
        {
            // Another check has begun, or the page was left.
        }
    }

    async Task FixAsync(CellFix fix)
    {
        await DecideAsync(plan.WithFix(fix.Row, fix.Heading, fix.Value));
        await CheckAsync();
    }

    async Task SkipAsync(int row)
    {
        await DecideAsync(plan.WithSkipped(row, !plan.Skip.Contains(row)));
        await CheckAsync();
    }

    async Task SaveMappingAsync(string name)
    {
        if (!await TryAsync(() => Service.SaveMappingAsync(detail!.Kind, new(name, plan.Mapping), Leaving))) return;
        mappings = await Queries.MappingsAsync(detail!.Kind, Leaving);
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
    }

    async Task RemoveMappingAsync(string name)
    {
        if (!await TryAsync(() => Service.RemoveMappingAsync(detail!.Kind, name, Leaving))) return;
        mappings = await Queries.MappingsAsync(detail!.Kind, Leaving);
        Toasts.Show(Tone.Success, RecordsTexts.Deleted);
    }

    async Task StartAsync()
    {
        var kept = detail!.State == ImportState.Prepared ? plan with { Records = report?.Records } : await Queries.PlanAsync(Id, Leaving);
        if (!await TryAsync(() => Service.StartAsync(Id, kept))) return;
        await Drafts.DiscardAsync(DraftKey, Leaving);
        await ReloadAsync();
    }

    async Task CancelAsync()
    {
        if (await TryAsync(() => Service.CancelAsync(Id))) await ReloadAsync();
    }

    async Task UndoAsync()
    {
        var explained = type!.Reversal is null ? ImportPageTexts.UndoExplained.With(detail!.Report.Created, detail.Report.Changed) : ImportPageTexts.ReverseExplained.With(detail!.Report.Created);
        if (!await Confirm.AskAsync(new(ImportPageTexts.UndoQuestion, explained, ImportTexts.Undo, Dangerous: true))) return;
        if (await TryAsync(() => Service.StartUndoAsync(Id))) await ReloadAsync();
    }

    /// <summary>Batches tell how far they are in a table of their own; while one is under way the page asks for it.</summary>
    async Task WatchAsync()
    {
        watching = true;
        try
        {
            while (detail is { State: ImportState.Running or ImportState.Cancelling or ImportState.Undoing })
            {
                await Task.Delay(Beat, Leaving);
                await InvokeAsync(async () =>
                {
                    detail = await Queries.DetailAsync(Id, Leaving);
                    StateHasChanged();
                });
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left; the import goes on.
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
        finally
        {
            watching = false;
        }
    }
}

/// <summary>A cell mended by hand.</summary>
/// <param name="Row">The row of the file.</param>
/// <param name="Heading">The column.</param>
/// <param name="Value">What should stand there.</param>
public sealed record CellFix(int Row, string Heading, string Value);
