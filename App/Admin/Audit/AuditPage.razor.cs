using Erp.Platform.Live;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Erp.Admin.Audit;

/// <summary>The audit log: filters in the address, commits as they come, the chain on demand.</summary>
public sealed partial class AuditPage
{
    const int PageSize = 50;

    List<HistoryEntry> entries = [];
    IReadOnlyList<SelectOption<Guid?>> actors = [];
    IReadOnlyList<SelectOption<string>> commands = [];
    IReadOnlyList<SelectOption<string>> kinds = [];
    AuditFilter filter = new();
    CancellationTokenSource? verification;
    ChainReport? report;
    long verified;
    long total;
    bool hasMore;

    [Inject] HistoryQueries History { get; set; } = null!;
    [Inject] AuditQueries Audit { get; set; } = null!;

    protected override bool Concerns(CommitNotice notice) => true;

    protected override async Task OnInitializedAsync()
    {
        filter = AuditFilter.Of(new Uri(Navigation.Uri));
        Navigation.LocationChanged += FollowAddress;
        await base.OnInitializedAsync();
    }

    protected override async Task LoadAsync()
    {
        if (Loading)
        {
            actors = [.. (await Audit.ActorsAsync(Leaving)).Select(c => new SelectOption<Guid?>(c.Value, c.Label))];
            commands = [.. Audit.Commands().Select(c => new SelectOption<string>(c.Value, c.Label))];
            kinds = [.. (await Audit.RecordKindsAsync(Leaving)).Select(c => new SelectOption<string>(c.Value, c.Label))];
        }

        var latest = await History.RecentAsync(filter.ToHistory(), most: PageSize, ct: Leaving);
        entries = [.. latest];
        hasMore = latest.Count == PageSize;
    }

    /// <summary>New commits come on top; what was already read on stays below.</summary>
    protected override async Task OnOthersChangedAsync(CommitNotice notice)
    {
        var latest = await History.RecentAsync(filter.ToHistory(), most: PageSize, ct: Leaving);
        var known = latest.Select(e => e.CommitId).ToHashSet();
        entries = [.. latest, .. entries.Where(e => !known.Contains(e.CommitId))];
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= FollowAddress;
        verification?.Cancel();
        base.Dispose(disposing);
    }

    void Go(AuditFilter wanted) => Navigation.NavigateTo("/admin/audit" + wanted.ToQuery());

    void FollowAddress(object? sender, LocationChangedEventArgs e)
    {
        var address = new Uri(e.Location);
        if (!address.AbsolutePath.EndsWith("/admin/audit", StringComparison.Ordinal) || AuditFilter.Of(address) is var wanted && wanted == filter) return;
        filter = AuditFilter.Of(address);
        _ = InvokeAsync(async () =>
        {
            await ReloadAsync();
            StateHasChanged();
        });
    }

    async Task MoreAsync()
    {
        var last = entries[^1];
        await TryAsync(async () =>
        {
            var older = await History.RecentAsync(filter.ToHistory(), new HistoryPlace(last.At, last.CommitId), PageSize, Leaving);
            entries.AddRange(older);
            hasMore = older.Count == PageSize;
        });
    }

    async Task VerifyAsync()
    {
        using var running = CancellationTokenSource.CreateLinkedTokenSource(Leaving);
        (verification, report, verified) = (running, null, 0);
        try
        {
            total = await Audit.SealedAsync(running.Token);
            report = await Audit.VerifyAsync(new Progress<long>(Show), running.Token);
        }
        catch (OperationCanceledException)
        {
            report = null;
        }
        catch (Failure failure)
        {
            Toasts.Show(Tone.Danger, failure.Says);
        }
        finally
        {
            verification = null;
        }
    }

    void Show(long position) => _ = InvokeAsync(() =>
    {
        verified = position;
        StateHasChanged();
    });

    static string? Summary(HistoryEntry entry) => entry.Changes.Count switch
    {
        0 => null,
        1 => entry.Changes[0].Name ?? entry.Changes[0].Label,
        var count => AuditTexts.Changes.With(count),
    };

    static Text Word(ChainFault fault) => fault switch
    {
        ChainFault.Altered => AuditTexts.Altered,
        ChainFault.Missing => AuditTexts.Missing,
        ChainFault.Extra => AuditTexts.Extra,
        ChainFault.Stray => AuditTexts.Stray,
        _ => AuditTexts.BrokenSeals,
    };
}
