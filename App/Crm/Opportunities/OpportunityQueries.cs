using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Tenancy;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm.Opportunities;

/// <summary>An opportunity in a list.</summary>
public sealed class OpportunityRow : IVersionedRow
{
    public Guid Id { get; init; }

    public int Version { get; init; }

    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    public Guid PartyId { get; init; }

    /// <summary>Name of the customer or prospect.</summary>
    public string Party { get; init; } = "";

    public Guid? ResponsibleId { get; init; }

    public string? Responsible { get; init; }

    public OpportunitySource Source { get; init; }

    public OpportunityStage Stage { get; init; }

    /// <summary>Net in euro.</summary>
    public decimal Value { get; init; }

    /// <summary>In per cent: what somebody said, else what the stage proposes.</summary>
    public int Probability { get; init; }

    /// <summary>What somebody said, in per cent.</summary>
    public int? OwnProbability { get; init; }

    /// <summary>The value by its probability, net in euro, to the cent.</summary>
    public decimal Weighted { get; init; }

    public DateOnly OpenedOn { get; init; }

    public DateOnly CloseDate { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string? LostReason { get; init; }

    /// <summary>The day of what is planned next; none where nothing is.</summary>
    public DateOnly? NextActivity { get; init; }

    public string? Description { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>Everything about one opportunity but its activities.</summary>
/// <param name="Row">What lists show of it.</param>
/// <param name="Quotes">What was offered, oldest first; those that a later version superseded are left out.</param>
public sealed record OpportunityDetail(OpportunityRow Row, OpportunityForm Form, IReadOnlyList<OfferedQuote> Quotes)
{
    /// <summary>Whether something was offered, and nothing of it stands any more.</summary>
    public bool AllRefused => Quotes.Count > 0 && Quotes.All(q => q.Answer == QuoteAnswer.Refused);
}

/// <summary>What the start page says of opportunities.</summary>
/// <param name="Open">How many are neither won nor lost.</param>
/// <param name="Value">What they may come to, net in euro.</param>
/// <param name="Weighted">The same, each by its probability.</param>
/// <param name="Overdue">Planned activities whose day is over.</param>
/// <param name="DueToday">Planned activities of today.</param>
public sealed record OpportunityFigures(int Open, decimal Value, decimal Weighted, int Overdue, int DueToday);

/// <summary>Reads about opportunities.</summary>
public sealed class OpportunityQueries(Database database, TimeProvider clock)
{
    /// <summary>Most rows the page of a party gets; the list has all of them.</summary>
    public const int MostOfParty = 100;

    /// <summary>One opportunity.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<OpportunityDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CrmPermissions.Read, ct);
        var opportunity = await db.Opportunities.Include(o => o.Quotes).RequireAsync(id, ct);
        var row = await Rows(db).SingleAsync(r => r.Id == id, ct);
        return new(row, OpportunityForm.Of(opportunity), await QuoteBook.OffersAsync(db, [.. opportunity.Quotes.Select(q => q.QuoteId)], ct));
    }

    /// <summary>The opportunities with a customer or prospect, open ones first, then the latest; at most <see cref="MostOfParty"/>.</summary>
    public async Task<IReadOnlyList<OpportunityRow>> OfPartyAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CrmPermissions.Read, ct);
        return await Rows(db).Where(o => o.PartyId == partyId).OrderBy(o => o.ClosedOn != null).ThenByDescending(o => o.Number).Take(MostOfParty).ToListAsync(ct);
    }

    /// <summary>The opportunity a quote was made for, whichever version; null for one that was made for none.</summary>
    public async Task<OpportunityRow?> OfQuoteAsync(Guid quoteId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CrmPermissions.Read, ct);
        if (await QuoteBook.FindAsync(db, quoteId, ct) is not { FirstId: var first }) return null;
        var opportunities = db.Opportunities.Where(o => o.Quotes.Any(q => q.QuoteId == first)).Select(o => o.Id);
        return await Rows(db).FirstOrDefaultAsync(r => opportunities.Contains(r.Id), ct);
    }

    /// <summary>The contacts of a party on offer, the primary one first.</summary>
    public async Task<IReadOnlyList<PartyPart>> ContactsAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CrmPermissions.Read, ct);
        return await PartyAddressBook.ContactsAsync(db, partyId, ct);
    }

    /// <summary>What waits for the sales people now.</summary>
    public async Task<OpportunityFigures> FiguresAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CrmPermissions.Read, ct);
        var today = clock.Today();
        var open = await Open(Rows(db)).GroupBy(_ => 1).Select(g => new { Count = g.Count(), Value = g.Sum(o => o.Value), Weighted = g.Sum(o => o.Weighted) }).FirstOrDefaultAsync(ct);
        var due = await db.OpportunityActivities.Where(a => !a.Done && a.Day <= today).GroupBy(_ => 1)
            .Select(g => new { Overdue = g.Count(a => a.Day < today), Today = g.Count(a => a.Day == today) }).FirstOrDefaultAsync(ct);
        return new(open?.Count ?? 0, open?.Value ?? 0, open?.Weighted ?? 0, due?.Overdue ?? 0, due?.Today ?? 0);
    }

    /// <summary>Those that are neither won nor lost.</summary>
    internal static IQueryable<OpportunityRow> Open(IQueryable<OpportunityRow> rows) => rows.Where(o => o.Stage != OpportunityStage.Won && o.Stage != OpportunityStage.Lost);

    /// <summary>All opportunities as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<OpportunityRow> Rows(ErpDb db)
    {
        var (parties, members, activities) = (db.Parties, db.Set<Member>(), db.OpportunityActivities);
        return db.Opportunities.Select(o => new OpportunityRow
        {
            Id = o.Id, Version = o.Version, Number = o.Number, Title = o.Title, PartyId = o.PartyId, ResponsibleId = o.ResponsibleId, Source = o.Source, Stage = o.Stage, Value = o.Value,
            Probability = o.Probability, OwnProbability = o.OwnProbability, Weighted = Math.Round(o.Value * o.Probability / 100, 2), OpenedOn = o.OpenedOn,
            CloseDate = o.CloseDate, ClosedOn = o.ClosedOn, LostReason = o.LostReason,
            Description = o.Description, SearchText = o.SearchText,
            Party = parties.Where(p => p.Id == o.PartyId).Select(p => p.Name).First(),
            Responsible = members.Where(m => m.Id == o.ResponsibleId).Select(m => m.Name).FirstOrDefault(),
            NextActivity = activities.Where(a => a.OpportunityId == o.Id && !a.Done).Min(a => (DateOnly?)a.Day),
        });
    }
}
