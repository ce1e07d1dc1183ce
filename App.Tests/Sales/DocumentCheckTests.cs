using Erp.Platform.Access;
using Erp.Platform.Printing.Verification;
using Erp.Platform.Tenancy;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What whoever scans a printed document learns, and what nobody learns by guessing.</summary>
public sealed class DocumentCheckTests(Shop shop) : IClassFixture<Shop>
{
    const char InvoiceKind = 'I';
    const char OrderKind = 'O';
    const char QuoteKind = 'Q';

    [Fact]
    public async Task A_paper_that_says_what_the_books_say_is_genuine()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        var invoice = await shop.InvoiceDetailAsync(id);

        var verified = await CheckAsync(await CodeAsync(InvoiceKind, id));

        Assert.Equal((Verdict.Genuine, "Test GmbH"), (verified.Verdict, verified.Company));
        Assert.Equal(
            (InvoiceTexts.Invoice, invoice.Number, shop.Today, 119m, "EUR"),
            (verified.Document!.Kind, verified.Document.Number, verified.Document.Date, verified.Document.Total, verified.Document.Currency));

        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(10)));
        Assert.Equal((Verdict.Genuine, OrderTexts.Order), await VerdictAsync(await CodeAsync(OrderKind, order)));
    }

    [Fact]
    public async Task A_quote_holds_until_another_version_supersedes_it()
    {
        var id = await shop.SentQuoteAsync(shop.QuoteForm(await shop.CustomerAsync(), await shop.ItemAsync(10)));
        var code = await CodeAsync(QuoteKind, id);
        Assert.Equal((Verdict.Genuine, QuoteTexts.Quote), await VerdictAsync(code));
        await shop.QuotesAsync(async s => await s.SendAsync(await shop.QuotesAsync(q => q.ReviseAsync(id))));
        Assert.Equal((Verdict.Cancelled, QuoteTexts.Quote), await VerdictAsync(code));
    }

    [Fact]
    public async Task A_paper_of_another_state_is_told_apart()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        var code = await shop.AsSystemAsync(async p => (await p.GetRequiredService<DocumentCheck>().SignerAsync()).Code(InvoiceKind, id, DocumentCheck.Fingerprint("RE-1", "1,00")));
        Assert.Equal(Verdict.Changed, (await CheckAsync(code)).Verdict);
    }

    [Fact]
    public async Task A_cancelled_invoice_no_longer_holds_and_its_reversal_does()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        var code = await CodeAsync(InvoiceKind, id);
        var reversalId = (await shop.InvoicesAsync(s => s.CancelAsync(id, new CancelForm { Reason = "Falscher Preis" }))).Reversal.Id;

        Assert.Equal((Verdict.Cancelled, InvoiceTexts.Invoice), await VerdictAsync(code));
        Assert.Equal((Verdict.Genuine, InvoiceTexts.Reversal), await VerdictAsync(await CodeAsync(InvoiceKind, reversalId)));
    }

    [Fact]
    public async Task A_cancelled_order_no_longer_holds()
    {
        var id = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(10)));
        var code = await CodeAsync(OrderKind, id);
        await shop.OrdersAsync(s => s.CancelAsync(id, new CancelForm { Reason = "Doppelt" }));
        Assert.Equal((Verdict.Cancelled, OrderTexts.Order), await VerdictAsync(code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("/../..")]
    [InlineData("'; drop table invoices")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_code_is_unknown(string code) => Assert.Equal(new Verified(Verdict.Unknown, null, null), await CheckAsync(code));

    [Fact]
    public async Task What_was_never_issued_is_unknown()
    {
        var fingerprint = DocumentCheck.Fingerprint("RE-1");
        var draft = await shop.InvoicesAsync(async s => await s.CreateDraftAsync(shop.InvoiceForm(await shop.CustomerAsync())));
        foreach (var (kind, id) in new[] { (InvoiceKind, Guid.CreateVersion7()), (InvoiceKind, draft), ('?', draft) })
            Assert.Equal(Verdict.Unknown, (await CheckAsync(await shop.AsSystemAsync(async p => (await p.GetRequiredService<DocumentCheck>().SignerAsync()).Code(kind, id, fingerprint)))).Verdict);
    }

    [Fact]
    public async Task One_forged_byte_anywhere_makes_a_code_unknown()
    {
        var code = await CodeAsync(InvoiceKind, await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync())));
        var genuine = Convert.FromBase64String(code.Replace('-', '+').Replace('_', '/').PadRight((code.Length + 3) / 4 * 4, '='));
        for (var i = 0; i < genuine.Length; i++)
        {
            byte[] forged = [.. genuine];
            forged[i] ^= 1;
            Assert.Equal(new Verified(Verdict.Unknown, null, null), await CheckAsync(Convert.ToBase64String(forged).TrimEnd('=').Replace('+', '-').Replace('/', '_')));
        }
    }

    [Fact]
    public async Task A_company_vouches_for_its_own_documents_only()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        var document = await FindAsync(InvoiceKind, id);
        var other = await shop.Services.GetRequiredService<TenantProvisioning>().CreateAsync(new NewTenant("other", "Andere GmbH"));

        var code = await shop.AsAsync(Actor.System(other), async p => (await p.GetRequiredService<DocumentCheck>().SignerAsync()).Code(InvoiceKind, id, document.Fingerprint));

        Assert.Equal(new Verified(Verdict.Unknown, null, null), await CheckAsync(code));
    }

    /// <summary>The code that stands on the paper of a document as it is now.</summary>
    async Task<string> CodeAsync(char kind, Guid id)
    {
        var document = await FindAsync(kind, id);
        return await shop.AsSystemAsync(async p => (await p.GetRequiredService<DocumentCheck>().SignerAsync()).Code(kind, id, document.Fingerprint));
    }

    Task<VerifiedDocument> FindAsync(char kind, Guid id) => shop.AsSystemAsync(async p =>
    {
        await using var db = shop.Services.GetRequiredService<ErpDbFactory>().OpenForReading(shop.Tenant);
        return (await p.GetServices<IVerifiable>().Single(v => v.Kind == kind).FindAsync(db, id, CancellationToken.None))!;
    });

    /// <summary>Asks as anyone may: not signed in.</summary>
    async Task<Verified> CheckAsync(string code)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DocumentCheck>().CheckAsync(code);
    }

    async Task<(Verdict, Erp.Platform.Texts.Text?)> VerdictAsync(string code)
    {
        var verified = await CheckAsync(code);
        return (verified.Verdict, verified.Document?.Kind);
    }
}
