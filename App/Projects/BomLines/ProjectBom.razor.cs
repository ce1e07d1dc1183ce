using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Erp.Projects.BomLines;

/// <summary>The parts list of a project: a tree that follows each change without reading anew what did not change.</summary>
public sealed partial class ProjectBom
{
    const int RowHeight = 44;

    static readonly IReadOnlyList<Command> AllSteps =
        [
            ProjectsCommands.OrderBomLines, ProjectsCommands.ReserveBomLines, ProjectsCommands.InstallBomLines, ProjectsCommands.TakeOutBomLines,
            ProjectsCommands.CancelBomLines, ProjectsCommands.ReplanBomLines,
        ];

    readonly Dictionary<Guid, BomLineRow> rows = [];
    readonly HashSet<Guid> closed = [], chosen = [];
    BomTree tree = new([]);
    List<Guid> visible = [];
    IReadOnlyList<BomCost> costs = [];
    IReadOnlyDictionary<Guid, decimal> budget = new Dictionary<Guid, decimal>(), shortages = new Dictionary<Guid, decimal>();
    IReadOnlyList<SelectOption<Guid?>> categories = [];
    IReadOnlyList<Command> steps = [];
    bool mayWrite, mayExport;
    Guid? dragged;
    string? said;

    [Inject] BomLineQueries Lines { get; set; } = null!;
    [Inject] BomLineService Service { get; set; } = null!;
    [Inject] BomProcurementService Procurement { get; set; } = null!;
    [Inject] CostCategoryQueries CostCategories { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The project.</summary>
    [Parameter, EditorRequired] public Guid RecordId { get; set; }

    /// <summary>Where the parts list of a line's project is shown.</summary>
    public static string AddressOf(BomLineRow line) => AddressOf(line.ProjectId);

    /// <summary>Where the parts list of a project is shown.</summary>
    public static string AddressOf(Guid projectId) => $"/projects/projects/{projectId}?tab=parts-list";

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(BomLine)) || notice.Touches(RecordId);

    protected override async Task LoadAsync()
    {
        mayWrite = await Caller.MayAsync(ProjectsPermissions.Write);
        mayExport = await Caller.MayAsync(PlatformPermissions.Export);
        steps = await OwnStepsAsync();
        categories = [.. (await CostCategories.LookUpAsync(Leaving)).Select(c => new SelectOption<Guid?>(c.Id, c.Name))];
        var all = await Lines.OfProjectAsync(RecordId, Leaving);
        rows.Clear();
        foreach (var line in all) rows.Add(line.Id, line);
        tree = new(all.Select(l => l.Node));
        await ReadAroundAsync();
    }

    /// <summary>The steps this person may take: who installs need not plan.</summary>
    async Task<List<Command>> OwnStepsAsync()
    {
        var own = new List<Command>();
        foreach (var step in AllSteps)
            if (await Caller.MayAsync(step.Permission)) own.Add(step);
        return own;
    }

    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        if (notices.Any(n => n.Touched.Count == 0)) await LoadAsync();
        else
        {
            List<Guid> touched = [.. notices.SelectMany(n => n.Touched).Where(t => t.Entity == nameof(BomLine)).Select(t => t.RootId).Distinct()];
            if (!await RefreshAsync(touched) && notices.Any(n => n.Touches(RecordId))) await ReadAroundAsync();
        }
    }

    /// <summary>Reads only what was touched, and lets the tree follow.</summary>
    /// <returns>Whether any of it is of this list; lines of other projects change nothing here.</returns>
    async Task<bool> RefreshAsync(List<Guid> touched)
    {
        if (touched.Count == 0) return false;
        var read = await Lines.OfProjectAsync(RecordId, touched, Leaving);
        if (read.Count == 0 && !touched.Exists(rows.ContainsKey)) return false;
        foreach (var line in read) rows[line.Id] = line;
        foreach (var gone in touched.Except(read.Select(l => l.Id)))
            rows.Remove(gone);
        // Of several, one may hang below another that comes or goes with it.
        if (touched.Count == 1 && read.Count == 1) tree.Put(read[0].Node);
        else tree = new(rows.Values.Select(l => l.Node));
        await ReadAroundAsync();
        return true;
    }

    async Task ReadAroundAsync()
    {
        // First of all: whoever scrolls while the rest is read must not come upon a line that went.
        chosen.IntersectWith(rows.Keys);
        Unfold();
        TellIfGone();
        budget = await Lines.BudgetAsync(RecordId, Leaving);
        shortages = rows.Values.Any(l => l.State == BomLineState.Reserved) ? await Lines.ShortagesAsync(RecordId, Leaving) : new Dictionary<Guid, decimal>();
        var isBought = rows.Values.Any(l => l.State is BomLineState.Ordered or BomLineState.PartlyReceived or BomLineState.Received or BomLineState.Installed);
        costs = BomCost.Of(rows.Values, tree, budget, isBought ? await Lines.SpentAsync(RecordId, Leaving) : new Dictionary<Guid, BomSpending>());
    }

    void Unfold() => visible = [.. tree.Walk(closed)];

    void Choose(Guid id)
    {
        if (!chosen.Add(id)) chosen.Remove(id);
    }

    void Toggle(Guid id)
    {
        if (!closed.Add(id)) closed.Remove(id);
        Unfold();
    }

    void ToggleAll()
    {
        if (closed.Count > 0) closed.Clear();
        else closed.UnionWith(rows.Keys.Where(id => tree.CountBelow(id) > 0));
        Unfold();
    }

    Task DropAsync(Guid? onto, bool before)
    {
        if (dragged is not { } id || id == onto) return Task.CompletedTask;
        dragged = null;
        return PutAsync(id, onto is not { } target ? new(null, null) : before ? new(tree[target].ParentId, target) : new(target, null));
    }

    /// <summary>Alt and arrows move a line; arrows alone open and close it; Enter edits, space chooses.</summary>
    Task KeyAsync(Guid id, KeyboardEventArgs key)
    {
        if (key.AltKey) return mayWrite && PlaceAfter(id, key.Key) is { } place ? PutAsync(id, place) : Task.CompletedTask;
        switch (key.Key)
        {
            case "ArrowRight" when closed.Contains(id): Toggle(id); break;
            case "ArrowLeft" when !closed.Contains(id) && tree.CountBelow(id) > 0: Toggle(id); break;
            case " ": Choose(id); break;
            case "Enter" when mayWrite: return OpenAsync(id, null);
            case "Insert" when mayWrite: return OpenAsync(null, id);
        }

        return Task.CompletedTask;
    }

    /// <summary>The same without a keyboard, for the one line that is chosen.</summary>
    Task ShiftAsync(string key) => PlaceAfter(chosen.First(), key) is { } place ? PutAsync(chosen.First(), place) : Task.CompletedTask;

    /// <summary>Where a key takes a line; null where it cannot go that way.</summary>
    BomPlaceForm? PlaceAfter(Guid id, string key)
    {
        var parent = tree[id].ParentId is { } above && tree.Has(above) ? above : (Guid?)null;
        var siblings = tree.Below(parent).ToList();
        var at = siblings.IndexOf(id);
        return key switch
        {
            "ArrowUp" when at > 0 => new(parent, siblings[at - 1]),
            "ArrowDown" when at < siblings.Count - 1 => new(parent, at + 2 < siblings.Count ? siblings[at + 2] : null),
            "ArrowRight" when at > 0 => new(siblings[at - 1], null),
            "ArrowLeft" when parent is { } holder => new(tree[holder].ParentId, tree.Below(tree[holder].ParentId).SkipWhile(s => s != holder).Skip(1).Select(s => (Guid?)s).FirstOrDefault()),
            _ => null,
        };
    }

    async Task PutAsync(Guid id, BomPlaceForm place)
    {
        if (!await TryAsync(() => Service.MoveAsync(id, place))) return;
        if (place.ParentId is { } parent) closed.Remove(parent);
        await ReadAsync(() => RefreshAsync([id]));
        if (rows.TryGetValue(id, out var moved)) said = BomLineTexts.Moved.With(moved.Name, tree.OutlineOf(id)).ToString();
    }

    /// <summary>A figure typed in its cell.</summary>
    async Task RetypeAsync(Guid id, string? typed, int decimals, Action<BomLineForm, decimal> put)
    {
        if (NumberInput.Read(typed ?? "", CultureInfo.CurrentCulture, decimals, out var value) is { } wrong) Toasts.Show(Tone.Danger, wrong);
        else if (rows.TryGetValue(id, out var seen))
            await TryAsync(async () =>
            {
                var form = await Lines.FormAsync(id, Leaving);
                // What somebody else changed meanwhile is refused, not overwritten.
                form.Version = seen.Version;
                put(form, value);
                await Service.ChangeAsync(id, form);
            });
        await ReadAsync(() => RefreshAsync([id]));
    }

    async Task TakeAsync(Command step)
    {
        var form = new BomLinesForm { LineIds = [.. chosen] };
        var done = await TryAsync(async () =>
        {
            if (step == ProjectsCommands.OrderBomLines) Toasts.Show(Tone.Success, BomLineTexts.OrderedAs.With(string.Join(", ", (await Procurement.OrderAsync(RecordId, form)).Select(r => r.Number))));
            else if (step == ProjectsCommands.ReserveBomLines) await Procurement.ReserveAsync(RecordId, form);
            else if (step == ProjectsCommands.InstallBomLines) await Procurement.InstallAsync(RecordId, form);
            else if (step == ProjectsCommands.TakeOutBomLines) await Procurement.TakeOutAsync(RecordId, form);
            else if (step == ProjectsCommands.CancelBomLines) await Procurement.CancelAsync(RecordId, form);
            else await Procurement.ReplanAsync(RecordId, form);
        });
        if (!done) return;
        chosen.Clear();
        await ReadAsync(() => RefreshAsync(form.LineIds));
        if (step == ProjectsCommands.ReserveBomLines)
            Toasts.Show(shortages.Count > 0 ? Tone.Warning : Tone.Success, shortages.Count > 0 ? BomLineTexts.ReservedShort.With(shortages.Count) : BomLineTexts.ReservedAll);
    }
}
