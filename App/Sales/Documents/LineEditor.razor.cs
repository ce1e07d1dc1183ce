using System.Linq.Expressions;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Sales.Documents;

/// <summary>The lines of a draft, being written.</summary>
public sealed partial class LineEditor<TForm>
{
    readonly HashSet<Guid?> described = [], adjusted = [];
    IReadOnlyList<SelectOption<Guid?>> taxes = [];
    DraftBasis? shownFor;
    Guid? arriving;
    int inserted;

    [Inject] DraftQueries Drafting { get; set; } = null!;
    [Inject] Toasts Toasts { get; set; } = null!;

    [Parameter, EditorRequired] public DraftBasis Basis { get; set; } = null!;

    /// <summary>No lines may be added and none taxed otherwise, as on credit notes: they give back what an invoice bills.</summary>
    [Parameter] public bool Closed { get; set; }

    /// <summary>Lines may be optional or alternatives, as on quotes.</summary>
    [Parameter] public bool Roles { get; set; }

    /// <summary>What the lines leave over, in order; null for whoever may not know.</summary>
    [Parameter] public DocumentMargin? Margin { get; set; }

    List<LineForm> Lines => Form.Lines;

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(shownFor, Basis)) return;
        shownFor = Basis;
        taxes = Basis.TaxOptions;
    }

    IReadOnlyDictionary<string, object?> At<TValue>(int index, Expression<Func<LineForm, TValue>> field) => At($"Lines[{index}]", field);

    static string FieldId(LineForm line, string field) => $"line-{line.Id:N}-{field}";

    bool IsAdjusted(LineForm line) => line.DiscountAmount != 0 || line.ChargeAmount != 0 || adjusted.Contains(line.Id);

    bool IsDescribed(LineForm line) => line.Description is { Length: > 0 } || described.Contains(line.Id);

    /// <summary>A new line waits for its item; the browser moves the focus there.</summary>
    Task AddAsync()
    {
        var line = new LineForm { Id = Guid.CreateVersion7(), UnitCode = Basis.Units.Count > 0 ? Usual(Basis.Units) : null, TaxCodeId = Basis.UsualTaxCode(null) };
        arriving = line.Id;
        return PutAsync(() => Lines.Add(line));
    }

    /// <summary>A heading or note, or a subtotal, at the end; like every line it can be moved.</summary>
    Task AddWordsAsync(LineKind kind)
    {
        var line = new LineForm { Id = Guid.CreateVersion7(), Kind = kind };
        arriving = line.Id;
        return PutAsync(() => Lines.Add(line));
    }

    /// <summary>A text block becomes a text line in the document's language; the picker is empty again.</summary>
    Task InsertAsync(TextBlockChoice? block) => PutAsync(() =>
    {
        if (block is null) return;
        Lines.Add(new() { Id = Guid.CreateVersion7(), Kind = LineKind.Text, Text = block.Title, Description = block.Text });
        inserted++;
    });

    /// <summary>A subtotal left without words is called by its name in the document's language.</summary>
    string WordsWanted(LineForm line) => line.Kind == LineKind.Subtotal ? DocumentTexts.Subtotal.In(Basis.Language) : DocumentTexts.LineText;

    Task MoveAsync(int index, int by) => PutAsync(() => (Lines[index], Lines[index + by]) = (Lines[index + by], Lines[index]));

    /// <summary>An item brings its words, unit, price and tax; quantity and discount stay. Without a price, where it cannot be read now: it is found when the draft is saved.</summary>
    async Task TakeAsync(LineForm line, ItemChoice? item)
    {
        if (item is null) return;
        Basis.Items[item.Id] = new(item.Kind, item.TaxClass);
        (line.Text, line.Description, line.UnitCode, line.OwnPrice) = (item.Name, item.Description, item.UnitCode, false);
        line.UnitPrice = !await LearnAsync(item.Id) ? null : Basis.PriceOf(line)?.Price ?? (Basis.Rate is { } rate ? Money.RoundPrice(item.SalesPrice * rate.Rate) : null);
        line.TaxCodeId = Basis.UsualTaxCode(item.Id);
        await ChangedAsync();
    }

    /// <returns>Whether the prices of the item are known now; why not is told beside the screen.</returns>
    async Task<bool> LearnAsync(Guid itemId)
    {
        try
        {
            await Drafting.LearnPricesAsync(Basis, itemId);
            return true;
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } failure)
        {
            Toasts.Show(Tone.Danger, failure.Says);
            return false;
        }
    }

    /// <summary>Quantity or unit change: the price follows across scales, unless the person has set one.</summary>
    Task RepriceAsync(LineForm line, Action put) => PutAsync(() =>
    {
        var follows = !Closed && Basis.FollowsPrice(line);
        put();
        if (follows) line.UnitPrice = Basis.PriceOf(line)?.Price ?? line.UnitPrice;
    });

    /// <summary>A price typed stays; one emptied is found again.</summary>
    Task SetPriceAsync(LineForm line, decimal? price) => PutAsync(() => (line.UnitPrice, line.OwnPrice) = (price, price is not null && price != Basis.PriceOf(line)?.Price));

    /// <summary>The units a line can count in: of goods those of the item, of anything else all, the item's first.</summary>
    IReadOnlyList<SelectOption<string>> UnitsOf(LineForm line)
    {
        var own = line.ItemId is { } id ? Basis.Prices.UnitsOf(id) : [];
        var all = own.Count > 0 && Basis.Items.GetValueOrDefault(line.ItemId!.Value)?.Kind != ItemKind.Service ? own.Append(line.UnitCode!) : own.Concat(Basis.Units.Select(u => u.Code));
        return [.. all.Where(code => code is { Length: > 0 }).Distinct().Select(code => new SelectOption<string>(code, code))];
    }

    static IReadOnlyList<SelectOption<LineRole>> RoleOptions =>
        [.. Enum.GetValues<LineRole>().Select(role => new SelectOption<LineRole>(role, LineRoleTexts.Of(role)))];

    static string Usual(IReadOnlyList<(string Code, string Name)> units) => units.FirstOrDefault(u => u.Code == "Stk", units[0]).Code;
}
