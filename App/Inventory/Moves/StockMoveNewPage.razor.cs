using Erp.Inventory.Stocks;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Inventory.Moves;

/// <summary>Moves goods by hand: what happens, between which bins, and how much of which items.</summary>
public sealed partial class StockMoveNewPage
{
    static readonly IReadOnlyList<SelectOption<StockMoveKind>> Kinds = [.. Enum.GetValues<StockMoveKind>().Select(k => new SelectOption<StockMoveKind>(k, StockMoveTexts.Of(k)))];

    IReadOnlyDictionary<Guid, (decimal OnHand, string UnitCode)> known = new Dictionary<Guid, (decimal, string)>();

    [Inject] StockMoveService Moves { get; set; } = null!;
    [Inject] ItemStockQueries Stocks { get; set; } = null!;
    [Inject] Warehouses.WarehouseQueries Warehouses { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The item to start with.</summary>
    [SupplyParameterFromQuery(Name = "item")] public Guid? Item { get; set; }

    bool IsCount => Edit!.Form.Kind == StockMoveKind.Adjustment;

    /// <summary>Something is taken or counted where goods lie: what lies there matters.</summary>
    bool SeesBin => Edit!.Form.Kind != StockMoveKind.Receipt;

    /// <summary>The day whose stock a count is compared with; null where what lies there now matters.</summary>
    DateOnly? CountedOn => IsCount && Edit!.Form.Date < Clock.Today() ? Edit.Form.Date : null;

    string OnHandLabel => CountedOn is { } day ? StockMoveTexts.OnHandOn.With(day).ToString() : StockMoveTexts.OnHandNow;

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(ItemStock));

    /// <summary>What is typed stays; only what lies there is read anew.</summary>
    protected override Task OnOthersChangedAsync(CommitNotice notice) => LookAsync();

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        await LookAsync();
    }

    protected override async Task<StockPostingForm> ReadFormAsync()
    {
        var bins = await Warehouses.LookUpBinsAsync(null, Leaving);
        // Where there is one bin only, it is meant.
        var only = bins.Count == 1 ? bins[0].Id : (Guid?)null;
        return new() { Date = Clock.Today(), FromBinId = only, ToBinId = only, Lines = [NewLine(Item)] };
    }

    protected override Task SaveFormAsync(StockPostingForm form) => Moves.PostAsync(form);

    (decimal OnHand, string UnitCode)? KnownOf(StockPostingLineForm line) => line.ItemId is { } id && known.TryGetValue(id, out var there) ? there : null;

    async Task LookAsync() =>
        known = Edit is { Form: var form } ? await Stocks.InBinAsync(form.FromBinId, [.. form.Lines.Select(l => l.ItemId).OfType<Guid>()], CountedOn, Leaving) : known;

    /// <summary>What the books say now is what the person goes by: kept with the lines, so that goods that move meanwhile are noticed.</summary>
    async Task LookAnewAsync(Func<StockPostingLineForm, bool> which)
    {
        await LookAsync();
        foreach (var line in Edit!.Form.Lines.Where(which)) line.Known = IsCount ? KnownOf(line)?.OnHand : null;
    }

    Task TakeKindAsync(StockMoveKind kind)
    {
        Edit!.Form.Kind = kind;
        return LookAnewAsync(IsBegun);
    }

    Task TakeBinAsync(Guid? bin)
    {
        Edit!.Form.FromBinId = bin;
        return LookAnewAsync(IsBegun);
    }

    Task TakeDateAsync(DateOnly? day)
    {
        Edit!.Form.Date = day;
        return LookAnewAsync(IsBegun);
    }

    Task TakeItemAsync(StockPostingLineForm line, Guid? item)
    {
        line.ItemId = item;
        return LookAnewAsync(l => l == line);
    }

    void TakeQuantity(StockPostingLineForm line, decimal? quantity)
    {
        line.Quantity = quantity;
        if (IsCount) line.Known ??= KnownOf(line)?.OnHand;
    }

    static bool IsBegun(StockPostingLineForm line) => line.Known is not null || line.Quantity is not null;

    void AddLine() => Edit!.Form.Lines.Add(NewLine(null));

    static StockPostingLineForm NewLine(Guid? item) => new() { Id = Guid.CreateVersion7(), ItemId = item };

    async Task PostAsync()
    {
        if (!await SaveAsync())
        {
            // Whoever was told what moved meanwhile has seen it: the next attempt goes by that.
            await LookAnewAsync(line => Edit!.ErrorOf($"Lines[{Edit.Form.Lines.IndexOf(line)}].Quantity") is not null);
            return;
        }

        Toasts.Show(Tone.Success, StockMoveTexts.Posted);
        Navigation.NavigateTo("/inventory/moves");
    }
}
