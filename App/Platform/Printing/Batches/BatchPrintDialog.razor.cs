using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Printing.Batches;

public sealed partial class BatchPrintDialog<TRow>
{
    const int MostShown = 10;

    /// <summary>A download that has not begun by then was refused, which only the browser was told.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Progress is shown so often; more than that no eye follows.</summary>
    static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(150);

    static readonly IReadOnlyList<SelectOption<bool>> forms = [new(false, BatchTexts.Zip), new(true, BatchTexts.Volume)];

    readonly CancellationTokenSource leaving = new();
    IReadOnlyList<SelectOption<PaperSize?>> papers = [];
    PrintRun run = null!;
    PaperSize? paper;
    Message? refusal;
    bool asVolume, asked, late;
    int beating;

    [Inject] PrintRuns Runs { get; set; } = null!;
    [Inject] Caller Caller { get; set; } = null!;
    [Inject] CompanyPresentation Company { get; set; } = null!;

    /// <summary>The list.</summary>
    [Parameter, EditorRequired] public RecordList<TRow> List { get; set; } = null!;

    /// <summary>Filter and order.</summary>
    [Parameter, EditorRequired] public GridState State { get; set; } = null!;

    /// <summary>The records selected; null for all that the filter leaves.</summary>
    [Parameter] public IReadOnlyCollection<Guid>? Ids { get; set; }

    /// <summary>How many documents it will be.</summary>
    [Parameter, EditorRequired] public long Count { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    string Title => Count == 1 ? BatchTexts.TitleOne : BatchTexts.Title.With(Count);

    bool TooMany => Count > BatchPrinter.Most;

    bool IsGoing => run.State is PrintRunState.Waiting or PrintRunState.Running && !late;

    string Address => $"/api/v1/{List.Name}/print.{(asVolume ? "pdf" : "zip")}{Query}run={run.Id}{(paper is { } chosen ? $"&paper={chosen}" : "")}";

    string Query => State.ToQuery() is { Length: > 0 } query ? query + "&" : "?";

    string Progress => run.State switch
    {
        PrintRunState.Waiting => late ? BatchTexts.NotStarted : BatchTexts.Starting,
        PrintRunState.Running => BatchTexts.Progress.With(run.Done, run.Total),
        PrintRunState.Finished => BatchTexts.Done.With(run.Total - run.Failures.Count),
        PrintRunState.Stopped => BatchTexts.Stopped,
        _ => run.Refusal?.ToString() ?? BatchTexts.Broken,
    };

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        run.Changed -= Follow;
        Runs.Forget(run);
    }

    protected override async Task OnInitializedAsync()
    {
        run = Runs.Begin(Caller.Actor.Id, Ids);
        run.Changed += Follow;
        try
        {
            var usual = (await DatabaseErrors.TranslateAsync(() => Company.ProfileAsync(Caller.Actor.Tenant))).Paper.Label();
            papers = [new(null, BatchTexts.CompanyPaper.With(usual)), .. Enum.GetValues<PaperSize>().Select(size => new SelectOption<PaperSize?>(size, size.Label()))];
        }
        catch (Failure failure)
        {
            refusal = failure.Says;
        }
    }

    /// <summary>The browser follows the link by itself; here it is only waited for.</summary>
    async Task AskAsync()
    {
        asked = true;
        try
        {
            await Task.Delay(Patience, leaving.Token);
            late = run.State == PrintRunState.Waiting;
        }
        catch (OperationCanceledException)
        {
            // Closed meanwhile.
        }
    }

    void Stop() => run.Stop();

    void Follow()
    {
        if (Interlocked.Exchange(ref beating, 1) == 0) _ = ShowAsync();
    }

    async Task ShowAsync()
    {
        try
        {
            await Task.Delay(Beat, leaving.Token);
            Volatile.Write(ref beating, 0);
            await InvokeAsync(StateHasChanged);
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            // The dialog was closed; the download goes on or was stopped with it.
        }
    }
}
