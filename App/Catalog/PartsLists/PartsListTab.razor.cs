using Erp.Catalog.Items;
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
    List<PartsListLine> visible = [];
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

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(Item));

    protected override async Task LoadAsync()
    {
        mayCost = await Caller.MayAsync(CatalogPermissions.Cost);
        mayWrite = await Caller.MayAsync(CatalogPermissions.Write);
        list = await Lists.OfAsync(RecordId, Leaving);
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
        foreach (var line in list!.Lines)
        {
            if (line.Depth > hiddenBelow) continue;
            visible.Add(line);
            hiddenBelow = closed.Contains(line.Outline) ? line.Depth : int.MaxValue;
        }
    }

    void Toggle(string outline)
    {
        if (!closed.Add(outline)) closed.Remove(outline);
        Unfold();
    }

    void ToggleAll()
    {
        if (closed.Count > 0) closed.Clear();
        else closed.UnionWith(list!.Lines.Where(l => l.HasParts).Select(l => l.Outline));
        Unfold();
    }

    /// <summary>Right and left open and close a line; Enter goes to its part.</summary>
    void Key(PartsListLine line, KeyboardEventArgs key)
    {
        var isClosed = closed.Contains(line.Outline);
        if ((key.Key == "ArrowRight" && isClosed) || (key.Key == "ArrowLeft" && !isClosed && line.HasParts)) Toggle(line.Outline);
        else if (key.Key == "Enter") Navigation.NavigateTo(AddressOf(line.Part.Id));
    }
}
