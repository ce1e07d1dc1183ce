using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Live;
using Erp.Platform.Search;
using Erp.Platform.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Web;

namespace Erp.Platform.Shell;

public sealed partial class AppLayout : IDisposable
{
    IReadOnlyList<NavigationItem> items = [];
    ErrorBoundary? boundary;
    IReadOnlySet<string> rights = new HashSet<string>();
    IReadOnlyList<PaletteEntry> palette = [];
    bool paletteOpen, helpOpen;
    string name = "";
    string? company;
    ScreenAccent? accent;

    [Inject] Caller Caller { get; set; } = null!;
    [Inject] Rights Rights { get; set; } = null!;
    [Inject] Reader Reader { get; set; } = null!;
    [Inject] CompanyPresentation Presentation { get; set; } = null!;
    [Inject] SessionBus Sessions { get; set; } = null!;
    [Inject] SessionStore SessionStore { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] AuthenticationStateProvider Authentication { get; set; } = null!;
    [Inject] IReadOnlyList<Module> Modules { get; set; } = null!;
    [Inject] LanguageChoice Language { get; set; } = null!;
    [Inject] PaletteCatalog Catalog { get; set; } = null!;
    [Inject] SearchQueries Searching { get; set; } = null!;
    [Inject] VisitQueries Visits { get; set; } = null!;
    [Inject] VisitService Visiting { get; set; } = null!;
    [Inject] ILogger<AppLayout> Log { get; set; } = null!;

    /// <summary>A page belongs to its address and language: another record is another page, not the old one with other parameters.</summary>
    (string Address, string Language) PageKey => (new Uri(Navigation.Uri).AbsolutePath, Reader.Culture.Name);

    public void Dispose()
    {
        Sessions.Ended -= EndIfMine;
        Reader.Changed -= Redraw;
    }

    protected override async Task OnInitializedAsync()
    {
        if (!Caller.IsKnown) return;
        (name, company) = (Caller.Actor.Name, Caller.Actor.Tenant.Name);
        Sessions.Ended += EndIfMine;
        Reader.Changed += Redraw;
        accent = await Presentation.ScreenAccentAsync(Caller.Actor.Tenant);
        rights = await Rights.OfAsync(Caller.Actor);
        await LoadNavigationAsync();
        await ArriveAsync();
    }

    protected override void OnParametersSet() => boundary?.Recover();

    /// <summary>That somebody is here must never cost them their screen.</summary>
    async Task ArriveAsync()
    {
        try
        {
            await Visiting.ArriveAsync();
        }
        catch (Exception e)
        {
            Log.LogWarning(e, "That somebody came could not be noted");
        }
    }

    async Task LoadNavigationAsync()
    {
        var seen = new List<NavigationItem>();
        foreach (var item in Modules.SelectMany(m => m.Navigation).OrderBy(i => i.Order))
            if (await Caller.MayAsync(item.Permission)) seen.Add(item);
        items = seen;
        palette = await Catalog.EntriesAsync();
    }

    Task<SearchResult> FindAsync(string typed, CancellationToken ct) => Searching.FindAsync(typed, ct: ct);

    /// <summary>Pages are asked anew whether they may be shown only when the person’s own rights changed: they are taken away while they are asked.</summary>
    async Task CheckRightsAsync()
    {
        if (Caller.Actor.SessionId is { } session && !await SessionStore.StandsAsync(session))
        {
            EndIfMine(session);
            return;
        }

        var held = await Rights.OfAsync(Caller.Actor);
        if (rights.SetEquals(held)) return;
        await LoadNavigationAsync();
        await ((RevocableAuthenticationState)Authentication).CheckAgainAsync();
        rights = held;
    }

    async Task RecolourAsync() => accent = await Presentation.ScreenAccentAsync(Caller.Actor.Tenant);

    void EndIfMine(Guid session)
    {
        if (session == Caller.Actor.SessionId) _ = InvokeAsync(() => Navigation.NavigateTo("/sign-in", forceLoad: true));
    }

    /// <summary>
    /// Not async on purpose: what an async method sets as language ends with it, and the screen is drawn by whoever called.
    /// </summary>
    Task ChooseLanguageAsync(CultureInfo language)
    {
        Languages.Use(language);
        return Language.ChooseAsync(language);
    }

    void Redraw() => _ = InvokeAsync(async () =>
    {
        palette = await Catalog.EntriesAsync();
        StateHasChanged();
    });
}
