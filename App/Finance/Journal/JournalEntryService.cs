using Erp.Finance.Accounts;
using Erp.Finance.Contracts;
using Erp.Finance.CostObjects;
using Erp.Finance.Payments;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>Entries by hand: what no document brings, such as depreciation, wages and accruals.</summary>
public sealed class JournalEntryService(UnitOfWork work, Bookkeeping books, TimeProvider clock)
{
    /// <summary>Name of entries by hand as their own source.</summary>
    public const string SourceType = "finance.entry";

    /// <summary>Posts an entry.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">A field is wrong; an account is unknown, out of use, or made of open items; a project is over, or named beside another
    /// account than income or expense.</exception>
    /// <exception cref="BusinessRuleException">It does not balance, or the period is closed.</exception>
    public Task<Guid> PostAsync(JournalEntryForm form, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.PostEntry, form, async db =>
        {
            FormCheck.Require(form);
            return (await PostAsync(db, form, ct)).Id;
        }, ct);

    /// <summary>Posts an entry of a form that is filled in properly. Joins the caller's transaction.</summary>
    /// <inheritdoc cref="PostAsync(JournalEntryForm, CancellationToken)"/>
    internal async Task<JournalEntry> PostAsync(ErpDb db, JournalEntryForm form, CancellationToken ct)
    {
        await CheckAsync(db, form, ct);
        var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
        return await books.PostAsync(db, settings, new JournalDraft
        {
            SourceType = SourceType, DocumentNumber = form.DocumentNumber.Trim(), DocumentDate = form.DocumentDate, PostingDate = form.PostingDate,
            Text = form.Text.Trim(), Lines = Lines(form),
        }, ct);
    }

    /// <summary>Whether entries from such a source are their own document: posted by hand, or what was owed at the start.</summary>
    internal static bool IsOwn(string sourceType) => sourceType is SourceType or OpeningItems.SourceType;

    /// <summary>Reverses entries that came with a file, each as of the day that fits it best; what is reversed already is passed over. Joins the caller's transaction.</summary>
    /// <exception cref="BusinessRuleException">Something was paid of what an entry says is owed.</exception>
    internal async Task TakeBackAsync(ErpDb db, IReadOnlyList<Guid> entryIds, CancellationToken ct)
    {
        var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
        var all = db.JournalEntries;
        foreach (var entry in await all.AsNoTracking().Where(e => entryIds.Contains(e.Id) && !all.Any(r => r.ReversesId == e.Id)).OrderBy(e => e.Id).ToListAsync(ct))
            await ReverseAsync(db, entry, ImportTexts.TakenBack.In(Languages.German), settings.ReversalDay(entry.PostingDate, clock.Today()), ct);
    }

    async Task<IReadOnlyList<JournalEntry>> ReverseAsync(ErpDb db, JournalEntry entry, string reason, DateOnly day, CancellationToken ct)
    {
        await OpenItems.CancelAsync(db, entry.SourceType, entry.SourceId, day, ct);
        return await books.ReverseAsync(db, entry.SourceType, entry.SourceId, day, reason, ct);
    }

    /// <summary>Reverses an entry by hand, and with it what a customer owed by it at the start. Entries of documents are reversed with their document.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="reason">Why; kept with the reversing entry.</param>
    /// <param name="date">Document and posting date of the reversal; today where none is given. A mistake is put right in its own period while that is open.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Key of the reversing entry.</returns>
    /// <exception cref="InvalidInputException">The date lies before that of the entry, or in the future.</exception>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    /// <exception cref="BusinessRuleException">It belongs to a document, is already reversed, something was paid of it, no reason is given, or the period is closed.</exception>
    public Task<Guid> ReverseAsync(Guid id, string reason, DateOnly? date = null, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.ReverseEntry, new { id, reason, date }, async db =>
        {
            var entry = await db.JournalEntries.AsNoTracking().RequireAsync(id, ct);
            if (!IsOwn(entry.SourceType)) throw new BusinessRuleException(JournalEntryTexts.ReverseDocument);
            var reversals = await ReverseAsync(db, entry, reason, Bookkeeping.ReversalDay(date, entry.PostingDate, clock.Today()), ct);
            return reversals.Count > 0 ? reversals[0].Id : throw new BusinessRuleException(JournalEntryTexts.AlreadyReversed);
        }, ct);

    /// <summary>With two lines each is the other's contra account; with more there is no single one.</summary>
    static List<DraftLine> Lines(JournalEntryForm form) =>
        [.. form.Lines.Select((line, i) => new DraftLine(line.AccountId, line.Debit, line.Credit)
        {
            ContraAccountId = form.Lines.Count == 2 ? form.Lines[1 - i].AccountId : null, TaxCodeId = line.TaxCodeId, TaxBase = line.TaxBase, CostObjectId = line.CostObjectId,
            Text = string.IsNullOrWhiteSpace(line.Text) ? null : line.Text.Trim(),
        })];

    static async Task CheckAsync(ErpDb db, JournalEntryForm form, CancellationToken ct)
    {
        if (form.Lines.Count < 2) throw new InvalidInputException(nameof(form.Lines), JournalEntryTexts.TooFewLines);
        var accountIds = form.Lines.Select(l => l.AccountId).ToHashSet();
        var accounts = await db.Accounts.AsNoTracking().Where(a => accountIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        var codeIds = form.Lines.Where(l => l.TaxCodeId != null).Select(l => l.TaxCodeId!.Value).ToHashSet();
        var codes = await db.TaxCodes.Where(t => codeIds.Contains(t.Id)).Select(t => t.Id).ToHashSetAsync(ct);
        var costObjects = await CostObjectBook.HoldAsync(db, form.Lines.Select(l => l.CostObjectId).OfType<Guid>(), ct);
        var errors = new List<FieldError>();
        for (var i = 0; i < form.Lines.Count; i++)
        {
            var (line, field) = (form.Lines[i], $"{nameof(form.Lines)}[{i}].");
            if (AccountFault(accounts.GetValueOrDefault(line.AccountId)) is { } says) errors.Add(new(field + nameof(line.AccountId), says));
            if (line.Debit == 0 == (line.Credit == 0)) errors.Add(new(field + nameof(line.Debit), JournalEntryTexts.OneSide));
            if (line.CostObjectId is { } id && CostObjectFault(costObjects.GetValueOrDefault(id), accounts.GetValueOrDefault(line.AccountId)) is { } why)
                errors.Add(new(field + nameof(line.CostObjectId), why));
            if (line.TaxCodeId is { } code && !codes.Contains(code)) errors.Add(new(field + nameof(line.TaxCodeId), AccountTexts.UnknownTaxCode));
        }

        if (errors.Count > 0) throw new InvalidInputException(errors);
    }

    static Message? CostObjectFault(CostObject? costObject, Account? account) => (costObject, account) switch
    {
        (null, _) => CostObjectTexts.Unknown,
        ({ Closed: true }, _) => CostObjectTexts.IsClosed.With(costObject.Code),
        (_, { IsResult: false }) => CostObjectTexts.ResultsOnly.With(account.Number),
        _ => null,
    };

    static Message? AccountFault(Account? account) => account switch
    {
        null => AccountTexts.Unknown,
        { Active: false } => AccountTexts.Inactive.With(account.Number),
        { IsControl: true } => AccountTexts.ControlAccount.With(account.Number),
        _ => null,
    };
}
