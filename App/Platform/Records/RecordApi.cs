using System.Globalization;
using Erp.Platform.Web;
using Erp.Platform.Work;

namespace Erp.Platform.Records;

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
        api.MapWrites<TForm, RecordService>(new(type.Name, operation, type.One.En, type.WritePermission),
            (records, form, ct) => records.CreateAsync(type, form, ct), (records, id, form, ct) => records.ChangeAsync(type, id, form, ct), (records, id, ct) => records.RemoveAsync(type, id, ct));
    }
}
