using System.Globalization;
using Erp.Platform.Identifiers;
using Erp.Platform.Live;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Pdf;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Platform.Branding;

/// <summary>
/// Each company's profile and letterhead, ready for printing and for screens, with all that they have been: read once and kept until a commit changes the
/// profile, since every document needs them and the logo is costly to decode.
/// </summary>
public sealed class CompanyPresentation(ErpDbFactory databases, CommitBus bus)
{
    readonly Kept<Guid, Presentation> kept = new(bus, nameof(CompanyProfile));

    /// <summary>The company's profile as it is now. Not to be changed: it is shared.</summary>
    public async Task<CompanyProfile> ProfileAsync(Tenant tenant, CancellationToken ct = default) => (await LooksAsync(tenant, ct))[^1].Profile;

    /// <summary>The company's colour for screens; null while it has not chosen its own, and screens keep theirs.</summary>
    public async Task<ScreenAccent?> ScreenAccentAsync(Tenant tenant, CancellationToken ct = default) => (await PresentationAsync(tenant, ct)).Accent;

    /// <summary>The letterhead for documents in a language.</summary>
    public async Task<Letterhead> LetterheadAsync(Tenant tenant, CultureInfo culture, CancellationToken ct = default) => (await LooksAsync(tenant, ct))[^1].Letterhead(culture);

    /// <summary>How the company has presented itself since it began, the oldest first; the last is how it does now.</summary>
    public async Task<IReadOnlyList<CompanyLook>> LooksAsync(Tenant tenant, CancellationToken ct = default) => (await PresentationAsync(tenant, ct)).Looks;

    /// <summary>The letterhead a profile makes.</summary>
    public static Letterhead Build(CompanyProfile profile, CultureInfo culture) => new(profile.LegalName, Address(profile, culture))
    {
        Logo = profile.Logo,
        AccentColour = profile.AccentColour,
        Footer =
        [
            .. new[]
            {
                Column([profile.LegalName, .. Address(profile, culture)]),
                Column([profile.Phone is { } phone ? CompanyProfileTexts.PhoneShort.With(phone).In(culture) : null, profile.Email, profile.Website]),
                Column([profile.BankName, Labelled(CompanyProfileTexts.Iban, Grouped(profile.Iban), culture), Labelled(CompanyProfileTexts.Bic, profile.Bic, culture)]),
                Column([
                    Joined(profile.RegisterCourt, profile.RegisterNumber), Labelled(CompanyProfileTexts.VatId, profile.VatId, culture),
                    Labelled(CompanyProfileTexts.TaxNumber, profile.TaxNumber, culture),
                    Labelled(profile.ManagingDirectors?.Contains(',') is true ? CompanyProfileTexts.ManagingDirectors : CompanyProfileTexts.ManagingDirector, profile.ManagingDirectors, culture),
                ]),
            }.OfType<FooterColumn>(),
        ],
    };

    ValueTask<Presentation> PresentationAsync(Tenant tenant, CancellationToken ct) => kept.OfAsync(tenant, CompanyProfile.OnlyId, async () =>
    {
        await using var db = databases.OpenForReading(tenant);
        var now = await db.Set<CompanyProfile>().RequireAsync(CompanyProfile.OnlyId, CancellationToken.None);
        var past = await RecordPast.VersionsAsync<CompanyProfile>(db, CompanyProfile.OnlyId, CancellationToken.None);
        return new([.. past.SkipLast(1).Select(v => new CompanyLook(v.Since, v.Record)), new CompanyLook(past is [.., var latest] ? latest.Since : default, now)]);
    }, ct);

    static string[] Address(CompanyProfile profile, CultureInfo culture) =>
    [
        .. new[] { profile.Street, Joined(profile.PostCode, profile.City), profile.CountryCode == Country.Home ? null : Country.Find(profile.CountryCode)?.Name.In(culture) }.OfType<string>(),
    ];

    static FooterColumn? Column(IEnumerable<string?> lines) => lines.OfType<string>().ToArray() is { Length: > 0 } filled ? new FooterColumn(filled) : null;

    static string? Labelled(Text label, string? value, CultureInfo culture) => value is null ? null : $"{label.In(culture)} {value}";

    static string? Joined(string? first, string? second) => (first, second) is (null, null) ? null : $"{first} {second}".Trim();

    /// <summary>An IBAN in groups of four, as people read it aloud.</summary>
    internal static string? Grouped(string? iban) => iban is null ? null : string.Join(' ', iban.Chunk(4).Select(group => new string(group)));

    sealed record Presentation(IReadOnlyList<CompanyLook> Looks)
    {
        public ScreenAccent? Accent { get; } = Looks[^1].Profile.AccentColour is var colour and not CompanyProfileForm.UsualColour ? ScreenAccent.Of(Colour.Parse(colour)) : null;
    }
}
