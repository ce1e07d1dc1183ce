using Erp.Crm.Activities;
using Erp.Crm.Opportunities;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Demo;
using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm;

/// <summary>A dozen opportunities in all stages with what was done about them; written in one command, since nobody asks how each came about.</summary>
sealed class CrmDemo(UnitOfWork work, Numbers numbers, ColleagueQueries colleagues, QuoteDrafting quotes, Database database) : IDemoData
{
    const string Lost = "Der Mitbewerber war schneller lieferbar.";

    static readonly (string Title, OpportunityStage Stage, decimal Value, int OpenedBefore, int ClosesIn, OpportunitySource Source)[] Opportunities =
    [
        ("Lichttechnik für die neue Messehalle", OpportunityStage.Negotiation, 48_500, 75, 12, OpportunitySource.Tender),
        ("Rahmenvertrag Bühnenpodeste", OpportunityStage.Proposal, 32_000, 50, 25, OpportunitySource.ExistingCustomer),
        ("Umrüstung auf LED", OpportunityStage.Proposal, 21_900, 40, 34, OpportunitySource.Referral), ("Tonanlage Stadthalle", OpportunityStage.Qualified, 64_000, 33, 80, OpportunitySource.Enquiry),
        ("Jubiläumsfeier mit 800 Gästen", OpportunityStage.Qualified, 18_700, 20, 48, OpportunitySource.Fair),
        ("Wartungsvertrag Veranstaltungstechnik", OpportunityStage.New, 9_600, 8, 60, OpportunitySource.ExistingCustomer),
        ("Traversen für Wanderausstellung", OpportunityStage.New, 14_200, 5, 100, OpportunitySource.Enquiry),
        ("Ausstattung Probebühne", OpportunityStage.New, 7_800, 2, 135, OpportunitySource.ColdCall),
        ("Sommerbühne am Hafen", OpportunityStage.Won, 39_400, 140, -20, OpportunitySource.Referral),
        ("Beschallung Hauptversammlung", OpportunityStage.Won, 12_600, 95, -45, OpportunitySource.ExistingCustomer),
        ("Dimmer für das Schauspielhaus", OpportunityStage.Lost, 27_300, 120, -30, OpportunitySource.Tender),
        ("Messestand mit Videowand", OpportunityStage.Negotiation, 25_400, 62, -3, OpportunitySource.Fair),
    ];

    public int Order => 75;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        year.TurnTo(year.Today);
        await using var reading = await database.ReadAsync(CrmPermissions.Read, ct);
        var parties = await reading.Parties.Where(p => p.IsCustomer && p.Active && !p.Blocked).OrderBy(p => p.Number).Select(p => p.Id).Take(Opportunities.Length).ToListAsync(ct);
        // Those who were there first: the head of the company and who sells.
        var people = (await colleagues.AllAsync(ct)).Select(c => c.MemberId).Order().ToList();
        await work.RunAsync(CrmCommands.Seed, new { Opportunities.Length }, async db =>
        {
            foreach (var (n, one) in Opportunities.Index())
            {
                var (opened, person) = (year.Today.AddDays(-one.OpenedBefore), people[n % Math.Min(people.Count, 3)]);
                var opportunity = new Opportunity(await numbers.NextAsync(db, CrmSeed.OpportunityNumbers, opened, ct), new()
                {
                    Title = one.Title, PartyId = parties[n % parties.Count], ResponsibleId = person, Source = one.Source, Value = one.Value, OpenedOn = opened,
                    CloseDate = year.Today.AddDays(one.ClosesIn),
                }, opened);
                db.Add(opportunity);
                db.AddRange(Activities(opportunity, n, person, year.Today));
                if (one.Stage == OpportunityStage.Proposal) opportunity.Offer(await quotes.DraftAsync(db, new(opportunity.PartyId, null, opportunity.Number), ct));
                Bring(opportunity, one.Stage, opportunity.CloseDate);
            }
        }, ct);
    }

    static void Bring(Opportunity opportunity, OpportunityStage stage, DateOnly closed)
    {
        if (stage == OpportunityStage.Lost) opportunity.Lose(Lost, closed);
        if (stage is OpportunityStage.Qualified or OpportunityStage.Negotiation or OpportunityStage.Won) opportunity.Qualify();
        if (stage == OpportunityStage.Negotiation) opportunity.Negotiate();
        if (stage == OpportunityStage.Won) opportunity.Win(closed);
    }

    /// <summary>Each was called about; whoever is still to decide has something planned, some of it late.</summary>
    static IEnumerable<OpportunityActivity> Activities(Opportunity opportunity, int n, Guid person, DateOnly today)
    {
        yield return new(opportunity.Id, new()
        {
            Kind = ActivityKind.Call, Subject = "Bedarf besprochen", Day = opportunity.OpenedOn, ResponsibleId = person, Done = true, Result = "Interesse vorhanden, Budget wird geklärt.",
        }, today);
        if (opportunity.CloseDate >= today.AddDays(-7) && n != 6)
            yield return new(opportunity.Id, new()
            {
                Kind = n % 2 == 0 ? ActivityKind.Meeting : ActivityKind.Call, Subject = n % 2 == 0 ? "Besichtigung vor Ort" : "Angebot nachfassen",
                Day = today.AddDays(3 * n - 4), ResponsibleId = person,
            }, today);
    }
}
