using Erp.Finance.Accounts;
using Erp.Finance.Journal;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Contracts;

/// <summary>A line of a posting, as other modules show it.</summary>
public sealed record PostedLine(string AccountNumber, string AccountName, decimal Debit, decimal Credit);

/// <summary>A journal entry of a document.</summary>
/// <param name="Id">Key of the entry; its page is at <c>/finance/journal/{id}</c>.</param>
/// <param name="IsReversal">It takes another entry back.</param>
public sealed record PostedEntry(Guid Id, string Number, DateOnly PostingDate, decimal Total, bool IsReversal);

/// <summary>What a document posted or would post, for the module that owns the document.</summary>
[Contract]
public sealed class PostedEntries(Database database)
{
    /// <summary>The right it takes to see entries.</summary>
    public const string Permission = FinancePermissions.Read;

    /// <summary>The entries of a document, reversals among them, in order of posting.</summary>
    public async Task<IReadOnlyList<PostedEntry>> OfAsync(string sourceType, Guid sourceId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(Permission, ct);
        return await JournalQueries.Rows(db).Where(e => e.SourceType == sourceType && e.SourceId == sourceId).OrderBy(e => e.Id)
            .Select(e => new PostedEntry(e.Id, e.Number, e.PostingDate, e.Total, e.ReversesId != null)).ToListAsync(ct);
    }

    /// <summary>The lines of an entry that the caller's transaction posted, written or not: for previews.</summary>
    public static async Task<IReadOnlyList<PostedLine>> LinesAsync(ErpDb db, Guid entryId, CancellationToken ct = default)
    {
        var entry = db.JournalEntries.Local.Single(e => e.Id == entryId);
        var ids = entry.Lines.Select(l => l.AccountId).ToList();
        var accounts = await db.Accounts.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        return [.. entry.Lines.Select(l => new PostedLine(accounts[l.AccountId].Number, Name(accounts[l.AccountId]), l.Debit, l.Credit))];
    }

    static string Name(Account account) => FinanceLanguage.IsGerman ? account.NameDe : account.NameEn;
}
