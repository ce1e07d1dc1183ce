using Erp.Platform.Live;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;

namespace Erp.Platform.Records;

public sealed partial class ListPage<TRow>
{
    GridState state = GridState.Initial;
    GridPage<TRow>? page;
    IReadOnlyList<GridColumn<TRow>> columns = [];
    IReadOnlyList<(string Column, decimal Sum)> sums = [];

    [Inject] ListQueries Queries { get; set; } = null!;

    /// <summary>The list's description.</summary>
    [Parameter, EditorRequired] public RecordList<TRow> List { get; set; } = null!;

    /// <summary>Entities whose commits make the list read again.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<string> Watches { get; set; } = [];

    /// <summary>Where a row leads; to <c>/{list}/{id}</c> when not given.</summary>
    [Parameter] public Func<TRow, string>? Href { get; set; }

    /// <summary>Further controls in the toolbar.</summary>
    [Parameter] public RenderFragment? Toolbar { get; set; }

    /// <summary>How some columns look, by key, where that depends on more than their value.</summary>
    [Parameter] public IReadOnlyDictionary<string, RenderFragment<TRow>>? Cells { get; set; }

    /// <summary>Shows the sums of the money columns over all rows found, not only those of the page.</summary>
    [Parameter] public bool Totals { get; set; }

    /// <summary>What to show when there are no records at all.</summary>
    [Parameter] public RenderFragment? Empty { get; set; }

    protected override bool Concerns(CommitNotice notice) => notice.Touches([.. Watches]);

    protected override Task OnInitializedAsync()
    {
        Href ??= row => $"/{List.Name}/{row.Id}";
        columns = [.. List.Columns.Select(c => c.Cell is null ? ToGrid(c) : ToGrid(c) with { Cell = c.Cell })];
        state = Read(Navigation.Uri);
        Navigation.LocationChanged += FollowAddress;
        return base.OnInitializedAsync();
    }

    protected override async Task LoadAsync()
    {
        page = await Queries.PageAsync(List, state, Leaving);
        // Beyond what is counted nobody reads a sum, and adding up millions would cost more than the page.
        sums = !Totals || page.TotalCount >= ListQueries.MostCounted ? [] : await Queries.SumsAsync(List, state, Leaving);
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= FollowAddress;
        base.Dispose(disposing);
    }

    Task GoAsync(GridState wanted)
    {
        Navigation.NavigateTo(new Uri(Navigation.Uri).AbsolutePath + wanted.ToQuery(), replace: wanted.Search != state.Search);
        return Task.CompletedTask;
    }

    void FollowAddress(object? sender, LocationChangedEventArgs e)
    {
        if (!new Uri(e.Location).AbsolutePath.TrimEnd('/').EndsWith(List.Name, StringComparison.Ordinal) || Read(e.Location) is var wanted && wanted == state) return;
        _ = InvokeAsync(async () =>
        {
            state = Read(e.Location);
            await ReloadAsync();
            StateHasChanged();
        });
    }

    void Export(string format) => Navigation.NavigateTo($"/api/v1/{List.Name}/export.{format}{state.ToQuery()}", forceLoad: true);

    static GridState Read(string address) => GridState.FromQuery(new Uri(address));

    GridColumn<TRow> ToGrid(ListColumn<TRow> column) => new(column.Key, column.Title, column.Format)
    {
        Align = column.Kind is ColumnKind.Number or ColumnKind.Money or ColumnKind.Price ? ColumnAlign.End : ColumnAlign.Start,
        Width = column.Width,
        HiddenAtFirst = column.Hidden,
        Filter = column.Kind switch
        {
            ColumnKind.Text => FilterKind.Text,
            ColumnKind.Number or ColumnKind.Money or ColumnKind.Price => FilterKind.Number,
            ColumnKind.Date or ColumnKind.Instant => FilterKind.Date,
            _ => FilterKind.Select,
        },
        Options = column.Kind == ColumnKind.Flag ? [new("true", RecordsTexts.Yes), new("false", RecordsTexts.No)] : Choices(column),
        Cell = Cells?.GetValueOrDefault(column.Key) is { } cell ? cell
            : column.Tone is not null ? row => builder => Badge(builder, column, row)
            : column.Kind == ColumnKind.Flag ? row => builder => Mark(builder, column, row) : null,
    };

    /// <summary>Declared values keep their order; codes are found by name in the reader's language.</summary>
    static IReadOnlyList<SelectOption<string>> Choices(ListColumn<TRow> column)
    {
        var options = column.Options.Select(o => new SelectOption<string>(o.Value, o.Label));
        return column.Value.ReturnType == typeof(string) ? [.. options.OrderBy(o => o.Label, StringComparer.CurrentCultureIgnoreCase)] : [.. options];
    }

    /// <summary>A tick for yes, nothing for no: a column of words would shout.</summary>
    static void Mark(RenderTreeBuilder builder, ListColumn<TRow> column, TRow row)
    {
        if (column.Read(row) is not true) return;
        builder.OpenComponent<Icon>(0);
        builder.AddComponentParameter(1, nameof(Icon.Name), "check");
        builder.AddComponentParameter(2, nameof(Icon.Title), RecordsTexts.Yes.ToString());
        builder.CloseComponent();
    }

    static void Badge(RenderTreeBuilder builder, ListColumn<TRow> column, TRow row)
    {
        if (column.Read(row) is not { } value) return;
        builder.OpenComponent<StatusBadge>(0);
        builder.AddComponentParameter(1, nameof(StatusBadge.Text), column.Format(row)!);
        builder.AddComponentParameter(2, nameof(StatusBadge.Tone), column.Tone!(value));
        builder.CloseComponent();
    }
}
