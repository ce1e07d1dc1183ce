using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm.Activities;

/// <summary>An activity in a list.</summary>
public sealed class OpportunityActivityRow : IRow
{
    public Guid Id { get; init; }

    public Guid OpportunityId { get; init; }

    /// <summary>Version of the opportunity.</summary>
    public int Version { get; init; }

    /// <summary>Number and title of the opportunity.</summary>
    public string Opportunity { get; init; } = "";

    public Guid PartyId { get; init; }

    /// <summary>Name of the customer or prospect.</summary>
    public string Party { get; init; } = "";

    public ActivityKind Kind { get; init; }

    public string Subject { get; init; } = "";

    public DateOnly Day { get; init; }

    public Guid? ResponsibleId { get; init; }

    public string? Responsible { get; init; }

    public bool Done { get; init; }

    public string? Result { get; init; }

    /// <summary>A form to change it in.</summary>
    internal OpportunityActivityForm ToForm() => new() { Version = Version, Kind = Kind, Subject = Subject, Day = Day, ResponsibleId = ResponsibleId, Done = Done, Result = Result };
}

/// <summary>Reads about activities.</summary>
public sealed class OpportunityActivityQueries(Database database, TimeProvider clock)
{
    /// <summary>What is planned about an opportunity, the next first, then what was done, the latest first.</summary>
    /// <exception cref="NotFoundException">There is no opportunity with this key.</exception>
    public async Task<IReadOnlyList<OpportunityActivityRow>> OfAsync(Guid opportunityId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CrmPermissions.Read, ct);
        if (!await db.Opportunities.AnyAsync(o => o.Id == opportunityId, ct)) throw new NotFoundException();
        var activities = await Rows(db).Where(a => a.OpportunityId == opportunityId).OrderBy(a => a.Day).ThenBy(a => a.Id).ToListAsync(ct);
        return [.. activities.Where(a => !a.Done), .. activities.Where(a => a.Done).Reverse()];
    }

    /// <summary>Opportunities with something planned whose day has come without anybody having been told.</summary>
    internal async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken ct)
    {
        await using var db = await database.ReadAsync(CrmPermissions.Read, ct);
        var today = clock.Today();
        return await db.OpportunityActivities.Where(a => !a.Done && a.Day <= today && a.RemindedOf != a.Day).Select(a => a.OpportunityId).Distinct().ToListAsync(ct);
    }

    /// <summary>All activities as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<OpportunityActivityRow> Rows(ErpDb db)
    {
        var (parties, members) = (db.Parties, db.Set<Member>());
        return db.OpportunityActivities.Join(db.Opportunities, a => a.OpportunityId, o => o.Id, (a, o) => new OpportunityActivityRow
        {
            Id = a.Id, OpportunityId = o.Id, Version = o.Version, Opportunity = o.Number + " " + o.Title, Kind = a.Kind, Subject = a.Subject, Day = a.Day,
            ResponsibleId = a.ResponsibleId, Done = a.Done, Result = a.Result,
            PartyId = o.PartyId, Party = parties.Where(p => p.Id == o.PartyId).Select(p => p.Name).First(),
            Responsible = members.Where(m => m.Id == a.ResponsibleId).Select(m => m.Name).FirstOrDefault(),
        });
    }
}
