using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Sales.Documents;
using Erp.Sales.Quotes;

namespace Erp.Sales.Contracts;

/// <summary>What another module wants offered; its lines are written on the quote's page.</summary>
/// <param name="CustomerId">To whom.</param>
/// <param name="ContactId">To whose attention; none for nobody in particular.</param>
/// <param name="OwnReference">The house's own reference, such as the number of an opportunity.</param>
public sealed record QuoteRequest(Guid CustomerId, Guid? ContactId, string? OwnReference);

/// <summary>
/// Begins quotes for other modules. Joins the caller's transaction and asks for no right: whoever offers asks for one of their own, and sending takes that of
/// Sales. Hear <see cref="QuoteSent"/>, <see cref="QuoteAccepted"/> and <see cref="QuoteDropped"/> to learn what becomes of it.
/// </summary>
[Contract]
public sealed class QuoteDrafting(DocumentDrafting drafting, TimeProvider clock)
{
    /// <summary>Begins a quote of today, valid as long as usual, with the customer's terms and currency.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="Platform.Work.InvalidInputException">There is no such customer, or the contact is of another one.</exception>
    /// <exception cref="Platform.Work.BusinessRuleException">The customer's currency has no rate.</exception>
    public async Task<Guid> DraftAsync(ErpDb db, QuoteRequest request, CancellationToken ct = default)
    {
        var today = clock.Today();
        var form = new QuoteForm { CustomerId = request.CustomerId, ContactId = request.ContactId, OwnReference = request.OwnReference }.Renewed(today);
        FormCheck.Require(form);
        var quote = new Quote(form, await drafting.PrepareAsync(db, form, form.TaxDate(today), ct));
        db.Add(quote);
        return quote.Id;
    }
}
