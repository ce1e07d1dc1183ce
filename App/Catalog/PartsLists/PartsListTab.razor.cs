using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Platform.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Erp.Catalog.PartsLists;

/// <summary>What an item consists of on all levels, and where it is used itself; follows each change of an item.</summary>
public sealed partial class PartsListTab
{
    const int RowHeight = 44;

    readonly HashSet<string> closed = [];
    PartsList? list;
    List<PlacedLine> placed = [], visible = [];
    IReadOnlyList<PartNeed>? needs;
    IReadOnlyList<PartUse> uses = [];
    bool mayCost, mayWrite;

    [Inject] PartsListQueries Lists { get; set; } = null!;

    /// <summary>The item.</summary>
    [Parameter, EditorRequired] public Guid RecordId { get; set; }

    /// <summary>Where the parts list that a line belongs to is shown.</summary>
    public static string AddressOf(ItemPartRow line) => AddressOf(line.AssemblyId);

    /// <summary>Where the parts list of an item is shown.</summary>
    public static string AddressOf(Guid itemId) => $"/catalog/items/{itemId}?tab=parts-list";

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(Item), nameof(Unit));

    protected override async Task LoadAsync()
    {
        mayCost = await Caller.MayAsync(CatalogPermissions.Cost);
        mayWrite = await Caller.MayAsync(CatalogPermissions.Write);
        list = await Lists.OfAsync(RecordId, Leaving);
        placed = [.. Placed(list.Lines)];
        uses = await Lists.UsesAsync(RecordId, Leaving);
        if (needs is not null) needs = await Lists.NeedsAsync(RecordId, Leaving);
        Unfold();
    }

    async Task SumUpAsync() => await TryAsync(async () => needs = await Lists.NeedsAsync(RecordId, Leaving));

    /// <summary>Leaves out what lies below lines that are closed.</summary>
    void Unfold()
    {
        visible = [];
        var hiddenBelow = int.MaxValue;
        foreach (var line in placed)
        {
            if (line.Line.Depth > hiddenBelow) continue;
            visible.Add(line);
            hiddenBelow = closed.Contains(line.Path) ? line.Line.Depth : int.MaxValue;
        }
    }

    /// <summary>Each line with its place: a number of the outline would mean another line once somebody puts a part before it.</summary>
    static IEnumerable<PlacedLine> Placed(IReadOnlyList<PartsListLine> lines)
    {
        var open = new List<string>();
        foreach (var line in lines)
        {
            open.RemoveRange(line.Depth, open.Count - line.Depth);
            // Numbers stand on one line, so what lies between them tells them apart.
            open.Add(open.Count == 0 ? line.Part.Number : $"{open[^1]}\n{line.Part.Number}");
            yield return new(open[^1], line);
        }
    }

    void Toggle(string path)
    {
        if (!closed.Add(path)) closed.Remove(path);
        Unfold();
    }

    void ToggleAll()
    {
        if (closed.Count > 0) closed.Clear();
        else closed.UnionWith(placed.Where(l => l.Line.HasParts).Select(l => l.Path));
        Unfold();
    }

    /// <summary>Right and left open and close a line; Enter goes to its part.</summary>
    void Key(PlacedLine line, KeyboardEventArgs key)
    {
        var isClosed = closed.Contains(line.Path);
        if ((key.Key == "ArrowRight" && isClosed) || (key.Key == "ArrowLeft" && !isClosed && line.Line.HasParts)) Toggle(line.Path);
        else if (key.Key == "Enter") Navigation.NavigateTo(AddressOf(line.Line.Part.Id));
    }

    /// <summary>A line, and the numbers of the parts that lead to it.</summary>
    sealed record PlacedLine(string Path, PartsListLine Line);
}
