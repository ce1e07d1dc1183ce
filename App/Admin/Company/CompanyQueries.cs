using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Company;

/// <summary>Reads the company's profile for those who look after it. Printing takes it from <see cref="CompanyPresentation"/>.</summary>
public sealed class CompanyQueries(Database database)
{
    /// <summary>The profile as a form, without the logo.</summary>
    public async Task<CompanyProfileForm> FormAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Settings, ct);
        return await db.Set<CompanyProfile>().Where(c => c.Id == CompanyProfile.OnlyId).Select(c => new CompanyProfileForm
        {
            Version = c.Version, LegalName = c.LegalName, Street = c.Street, PostCode = c.PostCode, City = c.City, CountryCode = c.CountryCode,
            Phone = c.Phone, Email = c.Email, Website = c.Website, VatId = c.VatId, TaxNumber = c.TaxNumber, RegisterCourt = c.RegisterCourt,
            RegisterNumber = c.RegisterNumber, ManagingDirectors = c.ManagingDirectors, BankName = c.BankName, Iban = c.Iban, Bic = c.Bic,
            AccentColour = c.AccentColour, Language = c.Language, Paper = c.Paper, SmallBusiness = c.SmallBusiness,
        }).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
    }

    /// <summary>The logo's file; null when there is none.</summary>
    public async Task<byte[]?> LogoAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Settings, ct);
        return await db.Set<CompanyProfile>().Where(c => c.Id == CompanyProfile.OnlyId).Select(c => c.Logo).FirstOrDefaultAsync(ct);
    }
}
