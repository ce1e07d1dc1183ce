using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records.Views;

public sealed partial class ListViewMenu<TRow>
{
    /// <summary>In the address: the list as it comes, whatever view it usually opens with.</summary>
    const string None = "none";

    ListViewForm? form;
    ListViewRow? asked;
    string? error;
    bool mayShare;

    [Inject] ListViewService Service { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;
    [Inject] Toasts Toasts { get; set; } = null!;
    [Inject] Caller Caller { get; set; } = null!;

    [Parameter, EditorRequired] public RecordList<TRow> List { get; set; } = null!;

    /// <summary>The views the person may use.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<ListViewRow> Views { get; set; } = [];

    /// <summary>What the list shows.</summary>
    [Parameter, EditorRequired] public GridState State { get; set; } = GridState.Initial;

    [Parameter] public EventCallback<GridState> StateChanged { get; set; }

    /// <summary>Views came, went or changed.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    ListViewRow? Current => Views.FirstOrDefault(view => view.Id.ToString() == State.View);

    string Kept => State.Kept().ToQuery();

    bool IsAltered => Current is { } view && StateOf(view).Kept() != State.Kept();

    string Title => Current is not { } view ? ListViewTexts.Everything : IsAltered ? ListViewTexts.Altered.With(view.Name) : view.Name;

    /// <summary>
    /// What an address asks to see: with nothing but the name of a view, or with nothing at all where the person has a usual view, what that view
    /// keeps; else what the address says itself, so that a link shows the same to everybody.
    /// </summary>
    internal static GridState Resolve(Uri address, IReadOnlyList<ListViewRow> views)
    {
        var said = GridState.FromQuery(address);
        if (said.View == None || said.Kept() != GridState.Initial) return said;
        var view = said.View is null ? views.FirstOrDefault(v => v.IsDefault) : views.FirstOrDefault(v => v.Id.ToString() == said.View);
        return view is null ? said : StateOf(view) with { Page = said.Page };
    }

    /// <summary>What an address has to say for a state: a view of which nothing is left is no longer named, or its name would bring all back.</summary>
    internal static GridState Said(GridState wanted, IReadOnlyList<ListViewRow> views) =>
        Resolve(new Uri("/" + wanted.ToQuery(), UriKind.Relative), views) == wanted ? wanted : wanted with { View = None };

    protected override async Task OnInitializedAsync() => mayShare = Caller.IsKnown && await Caller.MayAsync(PlatformPermissions.ShareViews);

    static GridState StateOf(ListViewRow view) => GridState.FromQuery(new Uri(view.Query, UriKind.Relative)) with { View = view.Id.ToString() };

    void Ask(ListViewRow? view)
    {
        (asked, error) = (view, null);
        form = view is null ? new() { Query = Kept } : new() { Name = view.Name, Shared = view.Shared, Query = view.Query };
    }

    async Task KeepAsync()
    {
        var typed = form!;
        if (asked is { } view) await ChangeAsync(view, typed);
        else await TryAsync(async () =>
        {
            var id = await Service.SaveAsync(List, typed);
            await DoneAsync(ListViewTexts.Saved.With(typed.Name.Trim()));
            await StateChanged.InvokeAsync(State with { View = id.ToString() });
        });
    }

    Task ChangeAsync(ListViewRow view, ListViewForm typed) => TryAsync(async () =>
    {
        typed.Version = view.Version;
        await Service.ChangeAsync(List, view.Id, typed);
        await DoneAsync(ListViewTexts.Saved.With(typed.Name.Trim()));
    });

    Task ChooseAsync(ListViewRow? view) => TryAsync(async () =>
    {
        await Service.ChooseAsync(List, view?.Id);
        await DoneAsync(view is null ? ListViewTexts.NoneChosen : ListViewTexts.Chosen.With(view.Name));
    });

    async Task RemoveAsync(ListViewRow view)
    {
        if (
            !await Confirm.AskAsync(new(
                ListViewTexts.DeleteQuestion.With(view.Name), view.Shared ? ListViewTexts.DeleteSharedExplained : ListViewTexts.DeleteExplained, RecordsTexts.Delete,
                Dangerous: true)))
            return;
        await TryAsync(async () =>
        {
            await Service.RemoveAsync(List, view.Id);
            await DoneAsync(RecordsTexts.Deleted);
            await StateChanged.InvokeAsync(State with { View = None });
        });
    }

    async Task DoneAsync(Message says)
    {
        form = null;
        Toasts.Show(Tone.Success, says);
        await Changed.InvokeAsync();
    }

    /// <summary>Runs a command; what it refuses stands at the name while that is asked for, else beside the screen.</summary>
    async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } failure)
        {
            if (form is null) Toasts.Show(Tone.Danger, failure.Says);
            else error = failure is InvalidInputException wrong ? wrong.Errors[0].Says : failure.Says;
        }
    }
}
