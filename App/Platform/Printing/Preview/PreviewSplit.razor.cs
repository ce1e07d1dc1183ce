using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Svg;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Erp.Platform.Printing.Preview;

public sealed partial class PreviewSplit
{
    /// <summary>Nobody proof-reads further pages while typing, and each is a few thousand elements to the browser.</summary>
    const int MostPages = 12;

    /// <summary>Under this name the browser remembers whether the preview is open.</summary>
    const string Remembered = "preview";

    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    IReadOnlyList<SvgPage> pages = [];
    CancellationTokenSource? drawing;
    string? drawn;
    Message? failure;
    PaperSize paper;
    bool onTab, paperKnown;

    [Inject] FontLibrary Fonts { get; set; } = null!;
    [Inject] CompanyPresentation Company { get; set; } = null!;
    [Inject] Caller Caller { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;
    [Inject] ILogger<PreviewSplit> Log { get; set; } = null!;

    /// <summary>The form.</summary>
    [Parameter, EditorRequired] public RenderFragment? ChildContent { get; set; }

    /// <summary>Makes the document of what is typed now.</summary>
    [Parameter, EditorRequired] public Func<PaperSize, CancellationToken, Task<PrintableLetter>> Letter { get; set; } = null!;

    /// <summary>Tells everything the document is made of, asked only while the preview is shown: whenever it changes, the preview is drawn anew.</summary>
    [Parameter, EditorRequired] public Func<string> Content { get; set; } = null!;

    /// <summary>Where the saved document is to be had as PDF; null while there is none.</summary>
    [Parameter] public string? PdfAddress { get; set; }

    /// <summary>Whether the preview stands beside the form; the browser remembers it.</summary>
    [Parameter] public bool Open { get; set; }

    [Parameter] public EventCallback<bool> OpenChanged { get; set; }

    bool IsShown => Open || onTab;

    public void Dispose() => drawing?.Cancel();

    protected override async Task OnInitializedAsync()
    {
        try
        {
            paper = (await DatabaseErrors.TranslateAsync(() => Company.ProfileAsync(Caller.Actor.Tenant))).Paper;
        }
        catch (Failure)
        {
            // The form is there to be filled in all the same; what is wrong, drawing will say.
        }

        paperKnown = true;
        Redraw();
    }

    protected override void OnParametersSet() => Redraw();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        try
        {
            if (await Browser.InvokeAsync<string?>("localStorage.getItem", Remembered) == "open") await OpenChanged.InvokeAsync(true);
        }
        catch (JSException)
        {
            // The browser lets nothing be remembered: the preview stays closed until it is opened.
        }
    }

    /// <summary>Opens or closes the preview, and has the browser remember it.</summary>
    public async Task ToggleAsync()
    {
        var open = !Open;
        await OpenChanged.InvokeAsync(open);
        try
        {
            await Browser.InvokeVoidAsync("localStorage.setItem", Remembered, open ? "open" : "closed");
        }
        catch (JSException)
        {
            // The browser lets nothing be remembered.
        }
    }

    async Task HideAsync()
    {
        onTab = false;
        if (Open) await ToggleAsync();
    }

    void ShowTab(bool preview)
    {
        onTab = preview;
        Redraw();
    }

    void ChoosePaper(PaperSize chosen)
    {
        (paper, drawn) = (chosen, null);
        Redraw();
    }

    void Redraw()
    {
        if (!IsShown || !paperKnown || Content() is var content && content == drawn) return;
        drawn = content;
        drawing?.Cancel();
        drawing = new CancellationTokenSource();
        _ = RedrawAsync(drawing);
    }

    /// <summary>Waits for a pause in the typing, then draws; whatever is typed meanwhile begins anew.</summary>
    async Task RedrawAsync(CancellationTokenSource mine)
    {
        try
        {
            await Task.Delay(pages.Count == 0 ? TimeSpan.Zero : Pause, mine.Token);
            await InvokeAsync(async () =>
            {
                await DrawAsync(mine.Token);
                if (drawing == mine) drawing = null;
                StateHasChanged();
            });
        }
        catch (OperationCanceledException)
        {
            // Something newer is being drawn, or the page was left.
        }
        finally
        {
            mine.Dispose();
        }
    }

    async Task DrawAsync(CancellationToken ct)
    {
        try
        {
            var letter = await Letter(paper, ct);
            (pages, failure) = (await Task.Run(() => letter.Show(Fonts), ct), null);
        }
        catch (InvalidInputException)
        {
            failure = pages.Count == 0 ? PreviewTexts.NotYet : PreviewTexts.LastComplete;
        }
        catch (Failure refused)
        {
            failure = refused.Says;
        }
        catch (PrintingException refused)
        {
            failure = refused.Reason;
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            Log.LogError(unexpected, "A preview could not be drawn");
            failure = PreviewTexts.Broken;
        }
    }

    static string ViewBox(SvgPage page) => string.Create(CultureInfo.InvariantCulture, $"0 0 {page.Width} {page.Height}");
}
