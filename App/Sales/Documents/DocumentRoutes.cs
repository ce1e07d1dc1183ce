using System.Globalization;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Sales.Documents;

/// <summary>What the routes of orders and invoices have in common.</summary>
static class DocumentRoutes
{
    /// <summary>A route that acts and answers how the document stands now: it takes the right to act and the one to read.</summary>
    public static RouteHandlerBuilder Acts(this RouteHandlerBuilder route, string permission, string name, string summary) =>
        route.Requires(SalesPermissions.Read).Requires(permission).WithName(name).WithSummary(summary);

    /// <summary>Answers where a document stands that was just drafted, in its first version and without a number, and where it is read.</summary>
    public static Created<DocumentStatus<TState>> Drafted<TState>(string path, Guid id) where TState : struct, Enum =>
        TypedResults.Created($"/api/v1/{path}/{id}", new DocumentStatus<TState>(id, Version: 1, Number: null, default));

    /// <summary>Names the version in the header <c>ETag</c>.</summary>
    public static void Tag(this HttpResponse response, int version) => response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
