using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Verification;
using Erp.Platform.Texts;

namespace Erp.Platform.Printing;

/// <summary>What every document needs on paper besides itself: profile and letterheads of the company, the paper, the key of the codes.</summary>
public sealed class Press
{
    readonly IReadOnlyDictionary<CultureInfo, Letterhead> letterheads;
    readonly CodeSigner signer;
    readonly Uri? publicAddress;

    internal Press(CompanyProfile profile, IReadOnlyDictionary<CultureInfo, Letterhead> letterheads, CodeSigner signer, Uri? publicAddress, PaperSize? paper) =>
        (Profile, this.letterheads, this.signer, this.publicAddress, Format) = (profile, letterheads, signer, publicAddress, (paper ?? profile.Paper).Format());

    /// <summary>The company as it is now. Not to be changed: it is shared.</summary>
    public CompanyProfile Profile { get; }

    /// <summary>The paper: the one wished for, else the company's own.</summary>
    public PageFormat Format { get; }

    /// <summary>The letterhead in a document's language.</summary>
    public Letterhead Letterhead(CultureInfo language) => letterheads[language];

    /// <summary>The address a printed code leads to; none in a preview, where there is nothing to check yet.</summary>
    public string? CheckAddress(char kind, Guid documentId, byte[] fingerprint) =>
        publicAddress is null ? null : new Uri(publicAddress, $"/verify/{signer.Code(kind, documentId, fingerprint)}").ToString();
}

/// <summary>Sets up the press for the caller's company: once, however many documents are printed.</summary>
public sealed class Presses(CompanyPresentation company, DocumentCheck check, Caller caller)
{
    /// <summary>A press ready to print.</summary>
    /// <param name="publicAddress">Where the public check answers, such as <c>https://erp.example.com</c>; none for a preview, which carries no code.</param>
    /// <param name="paper">The company's own when not given.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Press> OpenAsync(Uri? publicAddress, PaperSize? paper = null, CancellationToken ct = default)
    {
        var tenant = caller.Actor.Tenant;
        var letterheads = new Dictionary<CultureInfo, Letterhead>();
        foreach (var language in Languages.All) letterheads[language] = await company.LetterheadAsync(tenant, language, ct);
        return new(await company.ProfileAsync(tenant, ct), letterheads, await check.SignerAsync(ct), publicAddress, paper);
    }
}
