using Bunit;
using Erp.Catalog;
using Erp.Catalog.Units;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Ui;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>The dialog in which many rows are changed offers a step only when it can be taken.</summary>
public sealed class ChangeDialogTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task What_the_check_found_is_shown_when_it_can_be_carried_out_and_not_before()
    {
        await using var tab = new Tab(company, await company.HireAsync("Ada", CatalogPermissions.Read, CatalogPermissions.Write));
        var dialog = await tab.ShowAsync();
        var (turn, checking) = await dialog.InvokeAsync(() =>
        {
            var held = new HeldTurn();
            return (held, held.Begin(dialog.Instance.LookAsync));
        });

        await turn.IsBack;
        await dialog.InvokeAsync(dialog.Instance.Draw);
        Assert.DoesNotContain(BulkTexts.Apply.With(2).ToString(), dialog.Markup, StringComparison.Ordinal);

        turn.Let();
        await checking;
        await dialog.InvokeAsync(dialog.Instance.Draw);
        Assert.Contains(BulkTexts.Apply.With(2).ToString(), dialog.Markup, StringComparison.Ordinal);
        Assert.Equal(2, await dialog.InvokeAsync(dialog.Instance.DoAsync));
    }

    sealed class Tab(Company company, Actor actor) : OpenTab(company, actor)
    {
        readonly Company company = company;

        public async Task<IRenderedComponent<NameDialog>> ShowAsync()
        {
            var rows = await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().RowsAsync(UnitRecords.Type.List, GridState.Initial, 0, 2));
            return Context.Render<NameDialog>(p => p.Add(d => d.List, UnitRecords.Type.List).Add(d => d.Rows, [.. rows.Select(r => r.Id)]));
        }
    }

    sealed class NameDialog : ChangeDialog<UnitRow>
    {
        [Microsoft.AspNetCore.Components.Parameter] public IReadOnlyList<Guid> Rows { get; set; } = [];

        protected override ListChange Change => ListChange.Of(Rows, new Dictionary<string, string> { ["nameDe"] = "Neu" });

        public Task LookAsync() => CheckAsync();

        public async Task<int> DoAsync()
        {
            await ApplyAsync();
            return Report!.Changed;
        }

        public void Draw() => StateHasChanged();

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Buttons);
    }
}
