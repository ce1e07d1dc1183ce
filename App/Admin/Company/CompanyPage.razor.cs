using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Identifiers;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Admin.Company;

/// <summary>The company's profile. The logo is kept as soon as it is chosen, the rest when it is saved.</summary>
public sealed partial class CompanyPage
{
    byte[]? logo;
    string? logoError;

    [Inject] CompanyQueries Queries { get; set; } = null!;
    [Inject] CompanyService Service { get; set; } = null!;

    static IReadOnlyList<SelectOption<string>> Countries => [.. Country.All.Select(c => new SelectOption<string>(c.Code, c.Name))];
    static IReadOnlyList<SelectOption<string>> LanguageOptions => [new("de", AccessTexts.German), new("en", AccessTexts.English)];
    static IReadOnlyList<SelectOption<PaperSize>> Papers => [.. Enum.GetValues<PaperSize>().Select(paper => new SelectOption<PaperSize>(paper, paper.Label()))];

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(CompanyProfile));

    protected override async Task<CompanyProfileForm> ReadFormAsync()
    {
        logo = await Queries.LogoAsync(Leaving);
        return await Queries.FormAsync(Leaving);
    }

    protected override Task SaveFormAsync(CompanyProfileForm form) => Service.ChangeAsync(form);

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        await ReloadAsync();
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
    }

    async Task ShowLogoAsync(byte[]? file) => await TryAsync(async () =>
    {
        logoError = null;
        try
        {
            await Service.ShowLogoAsync(file);
        }
        catch (InvalidInputException e)
        {
            logoError = e.Errors[0].Says;
            return;
        }

        logo = file;
        // The record has a new version now; what is typed and not saved yet stays.
        Edit!.Merge(await ReadFormAsync(), Caller.Actor.Name);
        Toasts.Show(Tone.Success, file is null ? RecordsTexts.Saved : CompanyTexts.LogoKept);
    });
}
