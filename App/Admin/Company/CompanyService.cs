using System.Security.Cryptography;
using Erp.Platform.Branding;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Admin.Company;

/// <summary>Changes how the company presents itself. Documents already issued keep what they were issued with.</summary>
public sealed class CompanyService(UnitOfWork work)
{
    /// <summary>Changes the profile.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Somebody changed it meanwhile.</exception>
    public Task ChangeAsync(CompanyProfileForm form, CancellationToken ct = default) => work.RunAsync(AdminCommands.ChangeCompany, form, async db =>
    {
        FormCheck.Require(form);
        (await db.Set<CompanyProfile>().RequireAsync(CompanyProfile.OnlyId, form, ct)).Change(form);
    }, ct);

    /// <summary>Puts a logo at the head of letters, or takes it away.</summary>
    /// <param name="file">A PNG or JPEG of at most <see cref="CompanyLogo.MaxBytes"/>; null for none.</param>
    /// <exception cref="InvalidInputException">The file cannot be used.</exception>
    public Task ShowLogoAsync(byte[]? file, CancellationToken ct = default) =>
        work.RunAsync(AdminCommands.ChangeLogo, new { Bytes = file?.Length ?? 0, Sha256 = file is null ? null : Convert.ToHexStringLower(SHA256.HashData(file)) }, async db =>
        (await db.Set<CompanyProfile>().RequireAsync(CompanyProfile.OnlyId, ct)).ShowLogo(file), ct);
}
