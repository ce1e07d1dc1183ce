using System.Globalization;
using System.Text.Json.Serialization;
using Erp.Platform.Web;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Platform.Records;

/// <summary>What a request created.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number, where it has one.</param>
public sealed record Created(Guid Id, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Number = null);

/// <summary>The REST resource of a described record.</summary>
static class RecordApi
{
    public static void Map<TEntity, TForm, TRow>(IEndpointRouteBuilder api, RecordType<TEntity, TForm, TRow> type)
        where TEntity : Record where TForm : class, IVersionedForm, new() where TRow : class, IRow
    {
        var operation = string.Concat(type.Name.Split('/').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));
        api.MapList(type.List);
        api.MapGet($"{type.Name}/{{id:guid}}", async (Guid id, RecordService records, CancellationToken ct) => (await records.FormAsync(type, id, ct)).Form)
            .Requires(type.ReadPermission).WithName($"Get{operation}").WithSummary($"{type.One.En}: read");
        api.MapPost(type.Name, async Task<Created<Created>> (TForm form, RecordService records, CancellationToken ct) =>
        {
            var id = await records.CreateAsync(type, form, ct);
            return TypedResults.Created($"/api/v1/{type.Name}/{id}", new Created(id));
        }).Requires(type.WritePermission).WithName($"Create{operation}").WithSummary($"{type.One.En}: create");
        api.MapPut($"{type.Name}/{{id:guid}}", async Task<NoContent> (Guid id, TForm form, RecordService records, CancellationToken ct) =>
        {
            await records.ChangeAsync(type, id, form, ct);
            return TypedResults.NoContent();
        }).Requires(type.WritePermission).WithName($"Change{operation}").WithSummary($"{type.One.En}: change");
        api.MapDelete($"{type.Name}/{{id:guid}}", async Task<NoContent> (Guid id, RecordService records, CancellationToken ct) =>
        {
            await records.RemoveAsync(type, id, ct);
            return TypedResults.NoContent();
        }).Requires(type.WritePermission).WithName($"Remove{operation}").WithSummary($"{type.One.En}: remove");
    }
}
