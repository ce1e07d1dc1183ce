using Erp.Finance.Accounts;
using Erp.Finance.CostObjects;
using Erp.Finance.Journal;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Contracts;

/// <summary>
/// What income and expense are for, as other modules use it: they keep a cost object for each of their records that money is gathered by, and read what was
/// posted to it. Everything here joins the caller's transaction; the caller asks for the right.
/// </summary>
public static class CostObjectBook
{
    /// <summary>What open screens watch to learn that something was posted.</summary>
    public const string Watched = nameof(JournalEntry);

    const int MostChoices = 20;

    /// <summary>Where the profit and loss of one is shown.</summary>
    public static string ProfitAndLossOf(Guid costObjectId, DateOnly first, DateOnly last) =>
        "/finance/profit-and-loss" + new PostingTime(first, last).ToQuery() + CostObjectFilter.Query(costObjectId);

    /// <summary>Opens the cost object of a record, or lets it follow what the record is called and whether it is over. May be said twice without harm.</summary>
    public static async Task KeepAsync(ErpDb db, CostObjectSource source, CancellationToken ct = default)
    {
        if (await OfAsync(db, source.Type, source.Id, ct) is { } known) known.Follow(source);
        else db.Add(new CostObject(source));
    }

    /// <summary>Removes the cost object of a record that goes itself. While documents or entries are for it, the database refuses that.</summary>
    public static async Task RemoveAsync(ErpDb db, string sourceType, Guid sourceId, CancellationToken ct = default)
    {
        if (await OfAsync(db, sourceType, sourceId, ct) is { } known) db.Remove(known);
    }

    /// <summary>Refuses a key that stands for nothing.</summary>
    /// <exception cref="InvalidInputException">There is no such cost object.</exception>
    public static async Task RequireAsync(ErpDb db, Guid id, string field, CancellationToken ct = default)
    {
        if (!await db.CostObjects.AnyAsync(c => c.Id == id, ct)) throw new InvalidInputException(field, CostObjectTexts.Unknown);
    }

    /// <summary>Those whose number or name contains what was typed, open ones and the latest first; a few for choosing.</summary>
    public static async Task<IReadOnlyList<CostObjectChoice>> LookUpAsync(ErpDb db, string? typed, bool openOnly, CancellationToken ct = default)
    {
        var pattern = ListFilters.Pattern(typed ?? "");
        return await Choices(db.CostObjects.Where(c => !(openOnly && c.Closed) && (EF.Functions.ILike(c.Code, pattern) || EF.Functions.ILike(c.Name, pattern)))
            .NumberFirst(c => c.Code, typed, c => c.Closed).ThenByDescending(c => c.Id).Take(MostChoices)).ToListAsync(ct);
    }

    /// <summary>One by its key; null when there is none.</summary>
    public static Task<CostObjectChoice?> FindAsync(ErpDb db, Guid id, CancellationToken ct = default) => Choices(db.CostObjects.Where(c => c.Id == id)).FirstOrDefaultAsync(ct);

    /// <summary>All cost objects, for joining in SQL.</summary>
    public static IQueryable<CostObjectChoice> All(ErpDb db) => Choices(db.CostObjects);

    /// <summary>The cost objects of one kind of record, for joining in SQL.</summary>
    public static IQueryable<CostObjectChoice> Of(ErpDb db, string sourceType) => Choices(db.CostObjects.Where(c => c.SourceType == sourceType));

    /// <summary>What was posted on accounts of income and expense and is for some cost object, line by line; composes in SQL.</summary>
    public static IQueryable<CostPosting> Postings(ErpDb db)
    {
        var german = FinanceLanguage.IsGerman;
        return from line in db.JournalLines
               where line.CostObjectId != null
               join account in db.Accounts on line.AccountId equals account.Id
               where account.Type == AccountType.Income || account.Type == AccountType.Expense
               join entry in db.JournalEntries on line.EntryId equals entry.Id
               select new CostPosting
               {
                   CostObjectId = line.CostObjectId!.Value, EntryId = entry.Id, EntryNumber = entry.Number, PostingDate = line.PostingDate, DocumentNumber = entry.DocumentNumber,
                   SourceType = entry.SourceType, SourceId = entry.SourceId, Text = line.Text ?? entry.Text, AccountNumber = account.Number, AccountName = german ? account.NameDe : account.NameEn,
                   IsIncome = account.Type == AccountType.Income, Result = line.Credit - line.Debit,
                   IsBilled = account.Type == AccountType.Expense && (line.TaxCodeId != null || account.TaxCodeId != null),
               };
    }

    /// <summary>The same with the record each line is for, whose kind is given; for sums by record in SQL.</summary>
    public static IQueryable<CostResult> ResultsOf(ErpDb db, string sourceType) =>
        from costObject in db.CostObjects
        where costObject.SourceType == sourceType
        join posting in Postings(db) on costObject.Id equals posting.CostObjectId
        select new CostResult { SourceId = costObject.SourceId, Result = posting.Result };

    /// <summary>Those that a posting is for, held until the transaction ends: who closes one waits, and who posts later sees it closed.</summary>
    internal static Task<Dictionary<Guid, CostObject>> HoldAsync(ErpDb db, IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().Order().ToArray();
        return wanted.Length == 0 ? Task.FromResult(new Dictionary<Guid, CostObject>())
            : db.CostObjects.FromSql($"select * from cost_objects where id = any({wanted}) order by id for share").AsNoTracking().ToDictionaryAsync(c => c.Id, ct);
    }

    static Task<CostObject?> OfAsync(ErpDb db, string sourceType, Guid sourceId, CancellationToken ct) =>
        db.CostObjects.FirstOrDefaultAsync(c => c.SourceType == sourceType && c.SourceId == sourceId, ct);

    static IQueryable<CostObjectChoice> Choices(IQueryable<CostObject> costObjects) =>
        costObjects.Select(c => new CostObjectChoice { Id = c.Id, Code = c.Code, Name = c.Name, Closed = c.Closed, SourceType = c.SourceType, SourceId = c.SourceId });
}
