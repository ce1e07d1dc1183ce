using System.Globalization;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Platform.Records.Views;

/// <summary>The saved views of a list over REST.</summary>
static class ListViewApi
{
    /// <summary>Maps <c>/{list}/views</c>.</summary>
    public static void MapViews<TRow>(this IEndpointRouteBuilder api, RecordList<TRow> list) where TRow : class, IRow
    {
        var operation = string.Concat(list.Name.Split('/').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));
        var path = $"{list.Name}/views";
        api.MapGet(path, (ListViewQueries views, CancellationToken ct) => views.OfAsync(list, ct))
            .Requires(list.Permission).WithName($"List{operation}Views").WithSummary($"Saved views, own and shared: {list.Title.En}");
        api.MapPost(path, async Task<Created<Records.Created>> (ListViewForm form, ListViewService views, CancellationToken ct) =>
        {
            var id = await views.SaveAsync(list, form, ct);
            return TypedResults.Created($"/api/v1/{path}/{id}", new Records.Created(id));
        }).Requires(list.Permission).WithName($"Save{operation}View").WithSummary($"Keep a view: {list.Title.En}");
        api.MapPut(path + "/{id:guid}", async Task<NoContent> (Guid id, ListViewForm form, ListViewService views, CancellationToken ct) =>
        {
            await views.ChangeAsync(list, id, form, ct);
            return TypedResults.NoContent();
        }).Requires(list.Permission).WithName($"Change{operation}View").WithSummary($"Change one's own view: {list.Title.En}");
        api.MapDelete(path + "/{id:guid}", async Task<NoContent> (Guid id, ListViewService views, CancellationToken ct) =>
        {
            await views.RemoveAsync(list, id, ct);
            return TypedResults.NoContent();
        }).Requires(list.Permission).WithName($"Remove{operation}View").WithSummary($"Delete one's own view: {list.Title.En}");
        api.MapPut(path + "/default/{id:guid?}", async Task<NoContent> (Guid? id, ListViewService views, CancellationToken ct) =>
        {
            await views.ChooseAsync(list, id, ct);
            return TypedResults.NoContent();
        }).Requires(list.Permission).WithName($"Choose{operation}View").WithSummary($"Open the list with a view, or without: {list.Title.En}");
    }
}
