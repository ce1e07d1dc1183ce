using Erp.Platform.Access;
using Erp.Platform.Web;

namespace Erp.Admin.Numbering;

/// <summary>Number ranges for programs.</summary>
static class NumberRangeApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("admin/numbering", (NumberRangeQueries ranges, CancellationToken ct) => ranges.AllAsync(ct))
            .Requires(PlatformPermissions.Settings).WithName("ListNumberRanges").WithSummary("All number ranges with their next number");
        api.MapGet("admin/numbering/{id:guid}", (Guid id, NumberRangeQueries ranges, CancellationToken ct) => ranges.FindAsync(id, ct))
            .Requires(PlatformPermissions.Settings).WithName("GetNumberRange").WithSummary("A number range with its next number");
        api.MapPut("admin/numbering/{id:guid}", (Guid id, NumberRangeForm form, NumberRangeService ranges, CancellationToken ct) => ranges.DefineAsync(id, form, ct))
            .Requires(PlatformPermissions.Settings).WithName("DefineNumberRange").WithSummary("Set pattern, yearly count and, forward only, the next counter");
    }
}
