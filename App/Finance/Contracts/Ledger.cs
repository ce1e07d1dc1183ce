using Erp.Platform.Shell;
using Erp.Platform.Work;

namespace Erp.Finance.Contracts;

/// <summary>
/// The journal as other modules use it: they say what was sold, the ledger finds the accounts. What is posted stands for ever;
/// corrections are reversals (GoBD).
/// </summary>
[Contract]
public sealed class Ledger
{
    /// <summary>
    /// Posts an issued sales document: debit receivables with the gross amount, credit revenue per tax code and the tax per rate;
    /// and opens the item that the customer owes. Joins the caller's transaction.
    /// </summary>
    /// <returns>Key of the journal entry.</returns>
    /// <exception cref="BusinessRuleException">The period is closed, an account or tax code cannot be posted to, or the currency is foreign.</exception>
    public Task<Guid> PostAsync(ErpDb db, Posting posting, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>
    /// Reverses everything a document posted (Generalumkehr: same sides, negative amounts, linked to the original) and cancels its
    /// open items. Joins the caller's transaction.
    /// </summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="sourceType">As it was posted.</param>
    /// <param name="sourceId">As it was posted.</param>
    /// <param name="date">Document and posting date of the reversal.</param>
    /// <param name="reason">Why; kept with the reversing entry.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Key of the reversing entry; of the first where the document posted several.</returns>
    /// <exception cref="BusinessRuleException">Nothing is left to reverse, the period is closed, or payments are allocated to the document.</exception>
    public Task<Guid> ReverseAsync(ErpDb db, string sourceType, Guid sourceId, DateOnly date, string reason, CancellationToken ct = default) =>
        throw new NotSupportedException();
}
