using System.Text.Json.Serialization;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Erp.Platform.Files;

/// <summary>A file a person chose on this screen.</summary>
/// <param name="Key">The browser's key of it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Size">In bytes.</param>
public sealed record ChosenFile(string Key, string Name, long Size);

/// <summary>Where the upload of a chosen file is; told by name between browser and server.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UploadPhase>))]
public enum UploadPhase
{
    Waiting,
    Sending,
    Checking,
    Failed,
    Done,
    Gone,
}

/// <summary>How far the browser is with an upload.</summary>
/// <param name="Key">The browser's key of it.</param>
/// <param name="Name">The file.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sent">Bytes on the server.</param>
/// <param name="Phase">Where it is.</param>
/// <param name="Problem">Why it failed, as the server said it.</param>
/// <param name="SameAs">Where the same bytes hang besides, once it is done.</param>
public sealed record UploadProgress(string Key, string Name, long Size, long Sent, UploadPhase Phase, string? Problem = null, IReadOnlyList<SameFile>? SameAs = null);

public sealed partial class FilesPanel
{
    readonly SortedDictionary<string, UploadProgress> uploads = new(StringComparer.Ordinal);
    IReadOnlyList<AttachmentRow> files = [], trash = [];
    IReadOnlyList<UploadState> unfinished = [];
    List<(ChosenFile Chosen, Guid Existing)> taken = [];
    AttachmentRow? shown, detailed, linked;
    ElementReference input;
    DotNetObjectReference<FilesPanel>? self;
    IJSObjectReference? browser;
    bool mayChange, mayShare, attached;

    [Inject] AttachmentQueries Queries { get; set; } = null!;
    [Inject] AttachmentService Service { get; set; } = null!;
    [Inject] UploadService Uploads { get; set; } = null!;
    [Inject] FileSettings Settings { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;
    [Inject] IJSRuntime Js { get; set; } = null!;

    /// <summary>The record.</summary>
    [Parameter, EditorRequired] public Guid SubjectId { get; set; }

    /// <summary>Such records are shown with a picture, which is chosen here.</summary>
    [Parameter] public bool Covers { get; set; }

    /// <summary>The browser tells what a person chose or dropped. Names the record has already are asked about first.</summary>
    [JSInvokable]
    public Task ChosenAsync(ChosenFile[] chosen) => InvokeAsync(async () =>
    {
        foreach (var one in chosen)
        {
            var name = FileNames.Clean(one.Name);
            if (files.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } existing) taken.Add((one, existing.Id));
            else await RunAsync(one.Key);
        }

        StateHasChanged();
    });

    /// <summary>The browser tells how far an upload is; a few times a second at most.</summary>
    [JSInvokable]
    public Task ProgressAsync(UploadProgress upload) => InvokeAsync(() =>
    {
        if (upload.Phase is UploadPhase.Done or UploadPhase.Gone) uploads.Remove(upload.Key);
        else
        {
            uploads[upload.Key] = upload;
            unfinished = [.. unfinished.Where(u => u.Name != FileNames.Clean(upload.Name))];
        }

        if (upload is { Phase: UploadPhase.Done, SameAs: [var same, ..] })
            Toasts.Show(Tone.Info, FilesPanelTexts.Duplicate.With(upload.Name, same.Record), same.Href is null ? null : same.Href + "?tab=files");
        StateHasChanged();
    });

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(Attachment), nameof(FileLink));

    protected override async Task LoadAsync()
    {
        mayChange = await Queries.MayChangeAsync(SubjectId, Leaving);
        mayShare = await Caller.MayAsync(PlatformPermissions.ShareFiles, Leaving);
        var all = await Queries.OfAsync(SubjectId, Leaving);
        (files, trash) = ([.. all.Where(f => f.TrashedAt is null)], [.. all.Where(f => f.TrashedAt is not null)]);
        detailed = detailed is null ? null : files.FirstOrDefault(f => f.Id == detailed.Id);
        if (uploads.Count == 0 && mayChange) unfinished = await Uploads.UnfinishedAsync(SubjectId, Leaving);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // An input that was not drawn for a while comes back as another one.
        var drawn = !Loading && mayChange && LoadFailure is null;
        if (attached == drawn) return;
        attached = drawn;
        if (!drawn) return;
        browser ??= await Js.InvokeAsync<IJSObjectReference>("import", Leaving, "/js/files.js");
        self ??= DotNetObjectReference.Create(this);
        await browser.InvokeVoidAsync("attach", Leaving, input, SubjectId, self);
    }

    protected override void Dispose(bool disposing)
    {
        if (browser is not null) _ = DetachAsync(browser);
        self?.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>What is under way goes on while the person is elsewhere.</summary>
    async Task DetachAsync(IJSObjectReference module)
    {
        try
        {
            await module.InvokeVoidAsync("detach", SubjectId);
            await module.DisposeAsync();
        }
        catch (Exception e) when (e is JSDisconnectedException or OperationCanceledException)
        {
            // The browser is gone, and with it what was to be let go.
        }
    }

    async Task RunAsync(string key, Guid? versionOf = null) => await browser!.InvokeVoidAsync("run", Leaving, key, versionOf);

    async Task DropAsync(string key)
    {
        uploads.Remove(key);
        await browser!.InvokeVoidAsync("drop", Leaving, key);
    }

    /// <summary>What becomes of files whose names the record has already.</summary>
    /// <param name="asVersions">As versions of those; beside them; not at all.</param>
    async Task DecideAsync(bool? asVersions)
    {
        var asked = taken;
        taken = [];
        foreach (var (chosen, existing) in asked)
            if (asVersions is { } versions) await RunAsync(chosen.Key, versions ? existing : null);
            else await DropAsync(chosen.Key);
    }

    async Task GiveUpAsync(UploadState upload)
    {
        if (await TryAsync(() => Uploads.CancelAsync(upload.Id))) unfinished = [.. unfinished.Where(u => u.Id != upload.Id)];
    }

    async Task TrashAsync(AttachmentRow file)
    {
        if (await TryAsync(() => Service.TrashAsync(file.Id))) Toasts.Show(Tone.Success, FilesPanelTexts.Trashed.With(file.Name));
    }

    async Task PurgeAsync(AttachmentRow file)
    {
        if (await Confirm.AskAsync(new(FilesPanelTexts.PurgeTitle.With(file.Name), FilesPanelTexts.PurgeText, AttachmentTexts.Purge, Dangerous: true)))
            await TryAsync(() => Service.PurgeAsync(file.Id));
    }
}
