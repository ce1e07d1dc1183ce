using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Parties.PaymentTerms;

/// <summary>Changes to payment terms.</summary>
public sealed class PaymentTermService(UnitOfWork work)
{
    /// <summary>Adds payment terms.</summary>
    /// <returns>Their key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">The code is taken.</exception>
    public Task<Guid> CreateAsync(PaymentTermForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.CreatePaymentTerm, form, db =>
        {
            FormCheck.Require(form);
            var term = new PaymentTerm(form);
            db.Add(term);
            return Task.FromResult(term.Id);
        }, ct);

    /// <summary>Changes payment terms for documents to come.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed them first.</exception>
    public Task ChangeAsync(Guid id, PaymentTermForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.ChangePaymentTerm, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            (await db.PaymentTerms.RequireAsync(id, form, ct)).Change(form);
        }, ct);

    /// <summary>Removes payment terms nothing refers to.</summary>
    /// <exception cref="BusinessRuleException">Parties or documents refer to them.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.DeletePaymentTerm, new { id }, async db => db.Remove(await db.PaymentTerms.RequireAsync(id, ct)), ct);
}
