using Erp.Platform.Access;
using Erp.Platform.Web;

namespace Erp.Projects.Finances;

/// <summary>The money of projects for programs.</summary>
static class MoneyApi
{
    const string Path = "projects/projects/{id:guid}/money";

    public static void MapMoney(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, (Guid id, MoneyQueries money, CancellationToken ct) => money.OfProjectAsync(id, null, ct))
            .Requires(ProjectsPermissions.Money).WithName("GetProjectMoney").WithSummary("Project money: budget, actual, committed, forecast by category; revenue and profit");
        api.MapGet(Path + "/rows", async (Guid id, MoneyFigure figure, MoneyQueries money, CancellationToken ct) => (await money.OfProjectAsync(id, null, ct)).RowsOf(figure))
            .Requires(ProjectsPermissions.Money).WithName("GetProjectMoneyRows").WithSummary("Project money: the rows a figure is the sum of");
        api.MapGet(Path + "/export.csv", async (Guid id, MoneyQueries money, CancellationToken ct) => MoneySheet.Csv(await money.OfProjectAsync(id, null, ct)))
            .Requires(ProjectsPermissions.Money).Requires(PlatformPermissions.Export).IsExport().WithName("ExportProjectMoney").WithSummary("Project money as CSV");
        api.MapGet(Path + "/export.xlsx", async (Guid id, MoneyQueries money, CancellationToken ct) => MoneySheet.Xlsx(await money.OfProjectAsync(id, null, ct)))
            .Requires(ProjectsPermissions.Money).Requires(PlatformPermissions.Export).IsExport().WithName("ExportProjectMoneyWorkbook").WithSummary("Project money as a workbook");
    }
}
