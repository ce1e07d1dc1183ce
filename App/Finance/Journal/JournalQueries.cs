using Erp.Parties.Contracts;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>Reads the journal.</summary>
public sealed class JournalQueries(Database database, TimeProvider clock)
{
    /// <summary>The entries a document posted, reversals among them, in order of posting.</summary>
    public async Task<IReadOnlyList<JournalEntryRow>> OfSourceAsync(string sourceType, Guid sourceId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await Rows(db).Where(e => e.SourceType == sourceType && e.SourceId == sourceId).OrderBy(e => e.Id).ToListAsync(ct);
    }

    /// <summary>One entry with its lines.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public async Task<JournalEntryDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var row = await Rows(db).FirstOrDefaultAsync(e => e.Id == id, ct) ?? throw new NotFoundException();
        var entries = db.JournalEntries;
        var posted = await entries.Where(e => e.Id == id).Select(e => new
        {
            e.Reason, e.CreatedAt, Reverses = entries.Where(r => r.Id == e.ReversesId).Select(r => r.Number).FirstOrDefault(),
            ReversedBy = entries.Where(r => r.ReversesId == e.Id).Select(r => r.Number).FirstOrDefault(),
            By = db.Set<Change>().Where(c => c.RootId == e.Id && c.EntityId == e.Id)
                .Join(db.Set<Commit>(), c => new { c.At, Id = c.CommitId }, c => new { c.At, c.Id }, (_, c) => c.ActorName).FirstOrDefault(),
        }).SingleAsync(ct);
        return new JournalEntryDetail
        {
            Entry = row, Reason = posted.Reason, PostedAt = posted.CreatedAt, PostedBy = posted.By, ReversesNumber = posted.Reverses, ReversedByNumber = posted.ReversedBy,
            ReverseOn = (await Bookkeeping.SettingsAsync(db, ct)).ReversalDay(row.PostingDate, clock.Today()),
            Lines = await Lines(db, id).ToListAsync(ct),
        };
    }

    internal static IQueryable<JournalEntryRow> Rows(ErpDb db)
    {
        var (all, costObjects) = (db.JournalLines, db.CostObjects);
        return from entry in db.JournalEntries
               join reversal in db.JournalEntries on entry.Id equals reversal.ReversesId into reversals
               from reversal in reversals.DefaultIfEmpty()
               select new JournalEntryRow
               {
                   Id = entry.Id, Number = entry.Number, PostingDate = entry.PostingDate, FiscalYear = entry.FiscalYear, Period = entry.Period,
                   DocumentNumber = entry.DocumentNumber, DocumentDate = entry.DocumentDate, SupplyDate = entry.SupplyDate, Text = entry.Text, Total = entry.Total, Currency = entry.Currency,
                   SourceType = entry.SourceType, SourceId = entry.SourceId, ReversesId = entry.ReversesId, ReversedById = reversal == null ? null : reversal.Id,
                   CostObject = all.Where(l => l.EntryId == entry.Id).Join(costObjects, l => l.CostObjectId, c => (Guid?)c.Id, (_, c) => c.Code).Min(),
                   State = entry.ReversesId != null ? JournalEntryState.Reversal : reversal != null ? JournalEntryState.Reversed : JournalEntryState.Posted,
               };
    }

    static IQueryable<JournalLineRow> Lines(ErpDb db, Guid entryId)
    {
        var german = FinanceLanguage.IsGerman;
        return from line in db.JournalLines
               where line.EntryId == entryId
               join account in db.Accounts on line.AccountId equals account.Id
               join code in db.TaxCodes on line.TaxCodeId equals code.Id into codes
               from code in codes.DefaultIfEmpty()
               join party in db.Parties on line.PartyId equals party.Id into parties
               from party in parties.DefaultIfEmpty()
               join costObject in db.CostObjects on line.CostObjectId equals costObject.Id into costObjects
               from costObject in costObjects.DefaultIfEmpty()
               orderby line.Position
               select new JournalLineRow
               {
                   Position = line.Position, AccountId = account.Id, AccountNumber = account.Number, AccountName = german ? account.NameDe : account.NameEn,
                   Debit = line.Debit, Credit = line.Credit, TaxCode = code.Code, TaxBase = line.TaxBase, PartyId = line.PartyId, PartyName = party.Name, Text = line.Text,
                   CostObject = costObject == null
                       ? null
                       : new() { Id = costObject.Id, Code = costObject.Code, Name = costObject.Name, Closed = costObject.Closed, SourceType = costObject.SourceType, SourceId = costObject.SourceId },
               };
    }
}
