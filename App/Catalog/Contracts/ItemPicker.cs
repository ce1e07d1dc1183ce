using System.Globalization;
using Erp.Catalog.Images;
using Erp.Catalog.Items;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Catalog.Contracts;

/// <summary>The field through which lines of documents refer to an item: found by number, name or GTIN.</summary>
public sealed class ItemPicker : RecordPicker<ItemChoice>
{
    [Inject] ItemQueries Items { get; set; } = null!;

    /// <summary>Language of the document, in which items are named; the reader's own when not given.</summary>
    [Parameter] public CultureInfo? Language { get; set; }

    CultureInfo Named => Language ?? CultureInfo.CurrentUICulture;

    protected override Task<IReadOnlyList<ItemChoice>> SearchAsync(string typed, CancellationToken ct) => Items.LookUpAsync(typed, Named, ct);

    protected override Task<ItemChoice?> FindAsync(Guid id, CancellationToken ct) => Items.ChoiceAsync(id, Named, ct);

    protected override LookupOption<Guid?> Show(ItemChoice item) =>
        new(
            item.Id, item.Number, item.Name, $"{MoneyFormat.Write(item.SalesPrice, Money.Euro, CultureInfo.CurrentCulture)} / {item.UnitCode}",
            item.HasImage ? ItemImageQueries.SmallOf(item.Id) : null);
}
