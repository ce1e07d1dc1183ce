using Erp.Admin.Audit;
using Erp.Admin.Company;
using Erp.Admin.Monitoring;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Admin;

public sealed class CompanyProfileTests(Support.Company company) : IClassFixture<Support.Company>
{
    /// <summary>A picture of one pixel.</summary>
    static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task The_letterhead_follows_the_profile_at_once()
    {
        var presentation = company.Services.GetRequiredService<CompanyPresentation>();
        Assert.NotEmpty((await presentation.LetterheadAsync(company.Tenant, Languages.German)).CompanyName);

        await ChangeAsync(form =>
        {
            (form.LegalName, form.Street, form.PostCode, form.City) = ("Hanse Eventtechnik GmbH", "Am Kaiserkai 1", "20457", "Hamburg");
            (form.VatId, form.Iban, form.BankName, form.Phone) = ("DE 136695976", "DE89 3704 0044 0532 0130 00", "Elbbank", "+49 40 123");
        });
        var letterhead = await presentation.LetterheadAsync(company.Tenant, Languages.English);

        Assert.Equal("Hanse Eventtechnik GmbH", letterhead.CompanyName);
        Assert.Equal(["Am Kaiserkai 1", "20457 Hamburg"], letterhead.AddressLines);
        Assert.Contains(letterhead.Footer, column => column.Lines.Contains("IBAN DE89 3704 0044 0532 0130 00"));
        Assert.Contains(letterhead.Footer, column => column.Lines.Contains("VAT ID DE136695976"));
        Assert.Same(letterhead, await presentation.LetterheadAsync(company.Tenant, Languages.English));
    }

    [Theory]
    [InlineData("Iban", "DE89 3704 0044 0532 0130 01")]
    [InlineData("VatId", "DE136695977")]
    [InlineData("AccentColour", "#FFEE00")]
    [InlineData("AccentColour", "teal")]
    [InlineData("Email", "nobody")]
    [InlineData("CountryCode", "XX")]
    [InlineData("LegalName", "")]
    [InlineData("Language", "fr")]
    public async Task Bad_input_is_named_at_its_field(string field, string value)
    {
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => ChangeAsync(form => typeof(CompanyProfileForm).GetProperty(field)!.SetValue(form, value)));

        Assert.Equal(field, refused.Errors.Single().Field);
    }

    [Fact]
    public async Task Another_picture_of_the_same_length_is_another_request()
    {
        await SendAsync(Pixel);
        await SendAsync(Pixel);
        await Assert.ThrowsAsync<IdempotencyMismatchException>(() => SendAsync([.. Pixel[..^1], (byte)(Pixel[^1] ^ 1)]));

        Task SendAsync(byte[] file) => company.AsSystemAsync(p =>
        {
            p.GetRequiredService<Caller>().IdempotencyKey = "logo";
            return p.GetRequiredService<CompanyService>().ShowLogoAsync(file);
        });
    }

    [Fact]
    public async Task A_logo_must_be_a_picture_of_modest_size()
    {
        await Company(c => c.ShowLogoAsync(Pixel));
        Assert.NotNull((await company.Services.GetRequiredService<CompanyPresentation>().LetterheadAsync(company.Tenant, Languages.German)).Logo);

        await Assert.ThrowsAsync<InvalidInputException>(() => Company(c => c.ShowLogoAsync("<svg onload=alert(1)>"u8.ToArray())));
        await Assert.ThrowsAsync<InvalidInputException>(() => Company(c => c.ShowLogoAsync(new byte[CompanyLogo.MaxBytes + 1])));
        await Company(c => c.ShowLogoAsync(null));
        Assert.Null(await company.AsSystemAsync(p => p.GetRequiredService<CompanyQueries>().LogoAsync()));
    }

    [Fact]
    public void Contrast_is_measured_against_white()
    {
        Assert.Equal(21, AccentColourAttribute.Contrast("#000000")!.Value, precision: 3);
        Assert.Equal(1, AccentColourAttribute.Contrast("#FFFFFF")!.Value, precision: 3);
        Assert.Equal(4.54, AccentColourAttribute.Contrast("#767676")!.Value, precision: 2);
    }

    [Fact]
    public async Task System_and_audit_answer_whoever_may_ask()
    {
        var state = await company.AsSystemAsync(p => p.GetRequiredService<SystemQueries>().NowAsync());
        await company.Services.GetRequiredService<ChainSealer>().RunOnceAsync(company.Tenant);
        var heard = new List<long>();
        var report = await company.AsSystemAsync(p => p.GetRequiredService<AuditQueries>().VerifyAsync(new Heard(heard)));

        Assert.True(state.DatabaseAnswers && state.MemoryMegabytes > 0);
        Assert.Null(report.Break);
        Assert.True(report.Sealed > 0 && heard.Count > 0);
    }

    [Fact]
    public async Task Without_the_right_nothing_of_it_can_be_done()
    {
        var stranger = await company.HireAsync("Otto", "admin:users");
        await company.AsAsync(stranger, async p =>
        {
            foreach (var act in new Func<Task>[]
            {
                () => p.GetRequiredService<CompanyService>().ChangeAsync(new()), () => p.GetRequiredService<CompanyService>().ShowLogoAsync(null),
                () => p.GetRequiredService<CompanyQueries>().FormAsync(), () => p.GetRequiredService<CompanyQueries>().LogoAsync(),
                () => p.GetRequiredService<AuditQueries>().VerifyAsync(), () => p.GetRequiredService<AuditQueries>().ActorsAsync(), () => p.GetRequiredService<AuditQueries>().SealedAsync(),
                () => p.GetRequiredService<AuditQueries>().RecordKindsAsync(), () => p.GetRequiredService<SystemQueries>().NowAsync(),
            })
                await Assert.ThrowsAsync<ForbiddenException>(act);
        });
    }

    Task Company(Func<CompanyService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<CompanyService>()));

    Task ChangeAsync(Action<CompanyProfileForm> type) => company.AsSystemAsync(async p =>
    {
        var form = await p.GetRequiredService<CompanyQueries>().FormAsync();
        type(form);
        await p.GetRequiredService<CompanyService>().ChangeAsync(form);
    });

    sealed class Heard(List<long> positions) : IProgress<long>
    {
        public void Report(long value) => positions.Add(value);
    }
}
