using Erp.Finance.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;

namespace Erp.Sales.Chain;

/// <summary>A document that came of taking another back.</summary>
/// <param name="Stage">What it is.</param>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number; none while it is a draft to be finished.</param>
public sealed record CorrectionDocument(ChainStage Stage, Guid Id, string? Number)
{
    /// <summary>Address of its page.</summary>
    public string Href => Stage == ChainStage.Quote ? $"/sales/quotes/{Id}" : $"/sales/invoices/{Id}";
}

/// <summary>Takes documents back together with what hangs on them.</summary>
public sealed class CorrectionService(
    UnitOfWork work, Database database, Caller caller, InvoiceService invoices, DeliveryService deliveries, QuoteService quotes, Settlements settlements, TimeProvider clock)
{
    /// <summary>Carries a plan out: all of its steps in one commit, or none. The right of every step is asked for.</summary>
    /// <param name="stage">What is taken back; invoices of every kind are <see cref="ChainStage.Invoice"/>.</param>
    /// <param name="id">Its key.</param>
    /// <param name="form">The way chosen, why, and the versions that were seen.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Reversals, credit notes and drafts that came of it.</returns>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="ForbiddenException">The right to one of the steps is missing.</exception>
    /// <exception cref="ConflictException">A document of the chain changed since the plan was seen, or another came to it.</exception>
    /// <exception cref="BusinessRuleException">The way is not open, or one of its steps is refused.</exception>
    public async Task<IReadOnlyList<CorrectionDocument>> CarryOutAsync(ChainStage stage, Guid id, CorrectionForm form, CancellationToken ct = default)
    {
        try
        {
            return await work.RunAsync(SalesCommands.Correct, new { stage, id, form }, db => CarryOutAsync(db, stage, id, form, ct), ct);
        }
        // Whoever was faster changed the documents between the look at them and a step: what that step refuses is no news to anybody who sees them as they are now.
        catch (Failure failure) when (failure is BusinessRuleException or NotFoundException)
        {
            await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
            RequireSeen((await PlanAsync(db, stage, id, ct)).Seen, form.Seen);
            throw;
        }
    }

    async Task<IReadOnlyList<CorrectionDocument>> CarryOutAsync(ErpDb db, ChainStage stage, Guid id, CorrectionForm form, CancellationToken ct)
    {
        FormCheck.Require(form);
        var plan = await PlanAsync(db, stage, id, ct);
        RequireSeen(plan.Seen, form.Seen);
        var option = plan.Options.FirstOrDefault(o => o.Way == form.Way) ?? throw new BusinessRuleException(CorrectionTexts.NotOpen.With(CorrectionTexts.Label(form.Way)), nameof(form.Way));
        foreach (var permission in option.Steps.SelectMany(s => s.Commands).Select(c => c.Permission).Distinct()) await caller.DemandAsync(permission, ct);
        // Of a single step the history says what it always says.
        if (option.Steps is [{ Commands: [var only] }]) db.TurnInto(only);
        var made = new List<CorrectionDocument>();
        foreach (var step in option.Steps)
        {
            if (await TakeAsync(db, step, form.Reason.Trim(), ct) is { } document) made.Add(document);
            await work.StepAsync(db, ct);
        }

        return made;
    }

    async Task<CorrectionPlan> PlanAsync(ErpDb db, ChainStage stage, Guid id, CancellationToken ct) => CorrectionPlanning.Of(await CorrectionReading.ReadAsync(db, stage, id, clock.Today(), ct));

    async Task<CorrectionDocument?> TakeAsync(ErpDb db, CorrectionStep step, string reason, CancellationToken ct)
    {
        switch (step.Act)
        {
            case CorrectionAct.CancelPayment: await settlements.CancelAsync(db, step.Id, reason, ct); break;
            case CorrectionAct.DeleteInvoice: await InvoiceService.DeleteDraftAsync(db, step.Id, ct); break;
            case CorrectionAct.ReverseInvoice: return Made((await invoices.CancelAsync(db, step.Id, reason, ct)).Reversal);
            case CorrectionAct.ReplaceInvoice: return new(ChainStage.Invoice, await invoices.ReplaceAsync(db, step.Id, reason, ct), null);
            case CorrectionAct.DraftCreditNote: return new(ChainStage.Correction, await InvoiceService.CreditAsync(db, step.Id, reason, ct), null);
            case CorrectionAct.CreditInFull: return Made(await invoices.CreditInFullAsync(db, step.Id, reason, ct));
            case CorrectionAct.DeleteDelivery: await DeliveryService.DeleteDraftAsync(db, step.Id, ct); break;
            case CorrectionAct.TakeDeliveryBack: await deliveries.CancelAsync(db, step.Id, reason, ct); break;
            case CorrectionAct.DeleteOrder: await OrderService.DeleteDraftAsync(db, step.Id, ct); break;
            case CorrectionAct.ReopenOrder: await OrderService.ReopenAsync(db, step.Id, ct); break;
            case CorrectionAct.CancelOrder: await OrderService.CancelAsync(db, step.Id, reason, ct); break;
            case CorrectionAct.CloseOrder: await OrderService.CloseAsync(db, step.Id, ct); break;
            case CorrectionAct.DeclineQuote: await QuoteService.DeclineAsync(db, step.Id, reason, ct); break;
            case CorrectionAct.ReviseQuote: return new(ChainStage.Quote, await quotes.ReviseAsync(db, step.Id, ct), null);
        }

        return null;

        static CorrectionDocument Made(Invoice correction) => new(ChainStage.Correction, correction.Id, correction.Number);
    }

    /// <summary>What was decided holds for the documents that were looked at, as they were.</summary>
    static void RequireSeen(IReadOnlyDictionary<Guid, int> now, IReadOnlyDictionary<Guid, int> seen)
    {
        foreach (var id in now.Keys.Union(seen.Keys))
        {
            var (version, sent) = (now.GetValueOrDefault(id), seen.GetValueOrDefault(id));
            if (version != sent) throw new ConflictException(version, sent);
        }
    }
}
