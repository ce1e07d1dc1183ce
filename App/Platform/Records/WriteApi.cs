using System.Text.Json.Serialization;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Platform.Records;

/// <summary>What a request created.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number, where it has one.</param>
public sealed record Created(Guid Id, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Number = null);

/// <summary>A kind of record that programs write.</summary>
/// <param name="Path">Address of the kind, such as <c>catalog/categories</c>; a record is below it by its key.</param>
/// <param name="Operation">What it is called in names of operations, such as <c>ItemCategory</c>.</param>
/// <param name="One">What one is called.</param>
/// <param name="Permission">The right it takes.</param>
public sealed record WrittenResource(string Path, string Operation, string One, string Permission);

/// <summary>The REST routes that write records: the same services as the pages.</summary>
public static class WriteApi
{
    /// <summary>Maps create (<c>POST</c>), change (<c>PUT</c>) and delete (<c>DELETE</c>).</summary>
    public static void MapWrites<TForm, TService>(
        this IEndpointRouteBuilder api, WrittenResource resource, Func<TService, TForm, CancellationToken, Task<Guid>> create,
        Func<TService, Guid, TForm, CancellationToken, Task> change, Func<TService, Guid, CancellationToken, Task> delete) where TForm : class where TService : class
    {
        api.MapPost(resource.Path, async Task<Created<Created>> (TForm form, TService service, CancellationToken ct) =>
        {
            var id = await create(service, form, ct);
            return TypedResults.Created($"/api/v1/{resource.Path}/{id}", new Created(id));
        }).Requires(resource.Permission).WithName($"Create{resource.Operation}").WithSummary($"{resource.One}: create");
        api.MapChanges(resource, change, delete);
    }

    /// <summary>Maps change and delete only, for records that come into being in a way of their own.</summary>
    public static void MapChanges<TForm, TService>(
        this IEndpointRouteBuilder api, WrittenResource resource, Func<TService, Guid, TForm, CancellationToken, Task> change, Func<TService, Guid, CancellationToken, Task> delete)
        where TForm : class where TService : class
    {
        api.MapPut(resource.Path + "/{id:guid}", async Task<NoContent> (Guid id, TForm form, TService service, CancellationToken ct) =>
        {
            await change(service, id, form, ct);
            return TypedResults.NoContent();
        }).Requires(resource.Permission).WithName($"Change{resource.Operation}").WithSummary($"{resource.One}: change");
        api.MapDelete(resource.Path + "/{id:guid}", async Task<NoContent> (Guid id, TService service, CancellationToken ct) =>
        {
            await delete(service, id, ct);
            return TypedResults.NoContent();
        }).Requires(resource.Permission).WithName($"Delete{resource.Operation}").WithSummary($"{resource.One}: delete");
    }
}
