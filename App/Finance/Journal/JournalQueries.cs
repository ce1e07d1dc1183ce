using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>Reads the journal.</summary>
public sealed class JournalQueries(Database database)
{
    /// <summary>The newest entries first, one page of them.</summary>
    public async Task<IReadOnlyList<JournalEntryRow>> ListAsync(int skip = 0, int take = 50, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await Rows(db).OrderByDescending(e => e.Id).Skip(skip).Take(take).ToListAsync(ct);
    }

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
        var posted = await db.JournalEntries.Where(e => e.Id == id).Select(e => new { e.Reason, e.CreatedAt }).SingleAsync(ct);
        return new JournalEntryDetail { Entry = row, Reason = posted.Reason, PostedAt = posted.CreatedAt, Lines = await Lines(db, id).ToListAsync(ct) };
    }

    internal static IQueryable<JournalEntryRow> Rows(ErpDb db) =>
        from entry in db.JournalEntries
        join reversal in db.JournalEntries on entry.Id equals reversal.ReversesId into reversals
        from reversal in reversals.DefaultIfEmpty()
        select new JournalEntryRow
        {
            Id = entry.Id, Number = entry.Number, PostingDate = entry.PostingDate, FiscalYear = entry.FiscalYear, Period = entry.Period,
            DocumentNumber = entry.DocumentNumber, DocumentDate = entry.DocumentDate, Text = entry.Text, Total = entry.Total, Currency = entry.Currency,
            SourceType = entry.SourceType, SourceId = entry.SourceId, ReversesId = entry.ReversesId, ReversedById = reversal == null ? null : reversal.Id,
        };

    static IQueryable<JournalLineRow> Lines(ErpDb db, Guid entryId)
    {
        var german = FinanceLanguage.IsGerman;
        return from line in db.JournalLines
               where line.EntryId == entryId
               join account in db.Accounts on line.AccountId equals account.Id
               join code in db.TaxCodes on line.TaxCodeId equals code.Id into codes
               from code in codes.DefaultIfEmpty()
               orderby line.Position
               select new JournalLineRow
               {
                   Position = line.Position, AccountId = account.Id, AccountNumber = account.Number, AccountName = german ? account.NameDe : account.NameEn,
                   Debit = line.Debit, Credit = line.Credit, TaxCode = code.Code, TaxBase = line.TaxBase, PartyId = line.PartyId, Text = line.Text,
               };
    }
}
