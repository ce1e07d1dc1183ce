using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Web;
using Erp.Platform.Work;

namespace Erp.Admin.Company;

/// <summary>The company's profile for programs.</summary>
static class CompanyApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("admin/company", (CompanyQueries company, CancellationToken ct) => company.FormAsync(ct))
            .Requires(PlatformPermissions.Settings).WithName("GetCompany").WithSummary("The company's profile");
        api.MapPut("admin/company", (CompanyProfileForm form, CompanyService company, CancellationToken ct) => company.ChangeAsync(form, ct))
            .Requires(PlatformPermissions.Settings).WithName("ChangeCompany").WithSummary(AdminTexts.ChangeCompany.En);
        api.MapGet("admin/company/logo", async (CompanyQueries company, CancellationToken ct) =>
                await company.LogoAsync(ct) is { } file ? Results.File(file, CompanyLogo.MediaType(file)) : throw new NotFoundException())
            .Requires(PlatformPermissions.Settings).WithName("GetLogo").WithSummary("The logo as PNG or JPEG");
        api.MapPut("admin/company/logo", async (HttpRequest request, CompanyService company, CancellationToken ct) =>
            {
                await company.ShowLogoAsync(await ReadAsync(request, ct), ct);
                return Results.NoContent();
            })
            .Accepts<byte[]>("image/png", "image/jpeg").Requires(PlatformPermissions.Settings).WithName("ChangeLogo").WithSummary("Set the logo; the body is the file");
        api.MapDelete("admin/company/logo", (CompanyService company, CancellationToken ct) => company.ShowLogoAsync(null, ct))
            .Requires(PlatformPermissions.Settings).WithName("RemoveLogo").WithSummary(CompanyTexts.RemoveLogo.En);
    }

    /// <summary>The body, read no further than one byte beyond what is allowed: enough to see that it is too much.</summary>
    static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        var buffer = new byte[CompanyLogo.MaxBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        return buffer[..length];
    }
}
