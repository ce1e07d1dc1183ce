using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Verification;
using Erp.Platform.Work;

namespace Erp.Platform.Printing;

/// <summary>What every document needs on paper besides itself: profile and letterheads of the company, the paper, the key of the codes.</summary>
public sealed class Press
{
    readonly IReadOnlyList<CompanyLook> looks;
    readonly CompanyLook look;
    readonly CodeSigner signer;
    readonly Uri? publicAddress;

    internal Press(IReadOnlyList<CompanyLook> looks, CodeSigner signer, Uri? publicAddress, PaperSize? paper) =>
        (this.looks, look, this.signer, this.publicAddress, Format) = (looks, looks[^1], signer, publicAddress, (paper ?? looks[^1].Profile.Paper).Format());

    Press(Press other, CompanyLook look) => (looks, this.look, signer, publicAddress, Format) = (other.looks, look, other.signer, other.publicAddress, other.Format);

    /// <summary>The company: as it is now, or as it was when a document was issued (<see cref="OfAsync{T}"/>). Not to be changed: it is shared.</summary>
    public CompanyProfile Profile => look.Profile;

    /// <summary>The paper: the one wished for, else the company's own.</summary>
    public PageFormat Format { get; }

    /// <summary>The letterhead in a document's language.</summary>
    public Letterhead Letterhead(CultureInfo language) => look.Letterhead(language);

    /// <summary>
    /// The press for each of some documents, with the company as it was when the document got its number, so that whoever prints it again gets what was
    /// sent (§ 14b (1) UStG); as it is now for drafts.
    /// </summary>
    public async Task<Func<T, Press>> OfAsync<T>(ErpDb db, IEnumerable<T> documents, CancellationToken ct) where T : INumbered
    {
        var older = documents.Where(d => d.Number is not null && d.CreatedAt < look.Since).Select(d => d.Id).ToList();
        if (older.Count == 0) return _ => this;
        var issued = await RecordPast.FilledAsync(db, nameof(INumbered.Number), older, ct);
        return document => issued.TryGetValue(document.Id, out var at) && looks.LastOrDefault(l => l.Since <= at) is { } then ? new(this, then) : this;
    }

    /// <inheritdoc cref="OfAsync{T}"/>
    public async Task<Press> OfAsync(ErpDb db, INumbered document, CancellationToken ct) => (await OfAsync<INumbered>(db, [document], ct))(document);

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
    public async Task<Press> OpenAsync(Uri? publicAddress, PaperSize? paper = null, CancellationToken ct = default) =>
        new(await company.LooksAsync(caller.Actor.Tenant, ct), await check.SignerAsync(ct), publicAddress, paper);
}
