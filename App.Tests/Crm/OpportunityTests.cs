using Erp.Crm;
using Erp.Crm.Opportunities;
using Erp.Parties.Contacts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Crm;

/// <summary>What a customer may buy goes from hearsay to a decision.</summary>
public sealed class OpportunityTests(Company company) : IClassFixture<Company>
{
    readonly Seller seller = new(company);

    [Fact]
    public async Task It_goes_from_stage_to_stage_and_its_probability_with_it()
    {
        var id = await seller.OpportunityAsync();
        await ExpectAsync(OpportunityStage.New, 10);
        await seller.OnAsync(s => s.QualifyAsync(id));
        await ExpectAsync(OpportunityStage.Qualified, 25);
        await seller.OnAsync(s => s.ProposeAsync(id));
        await ExpectAsync(OpportunityStage.Proposal, 50);
        await seller.OnAsync(s => s.NegotiateAsync(id));
        await ExpectAsync(OpportunityStage.Negotiation, 75);
        await seller.OnAsync(s => s.ProposeAsync(id));
        await ExpectAsync(OpportunityStage.Proposal, 50);
        await seller.OnAsync(s => s.WinAsync(id));
        await ExpectAsync(OpportunityStage.Won, 100);
        Assert.Equal(seller.Today, (await seller.ReadAsync(id)).Row.ClosedOn);
        await seller.OnAsync(s => s.ReopenAsync(id));
        await ExpectAsync(OpportunityStage.Qualified, 25);
        Assert.Null((await seller.ReadAsync(id)).Row.ClosedOn);

        async Task ExpectAsync(OpportunityStage stage, int probability)
        {
            var row = (await seller.ReadAsync(id)).Row;
            Assert.Equal((stage, probability, 10m * probability), (row.Stage, row.Probability, row.Weighted));
        }
    }

    [Fact]
    public async Task It_is_heard_of_before_it_ends_and_never_ahead()
    {
        Assert.Equal(
            nameof(Opportunity.OpenedOn),
            (await Assert.ThrowsAsync<InvalidInputException>(() => seller.OpportunityAsync(fill: form => form.OpenedOn = seller.Today.AddDays(1)))).Errors[0].Field);
        var id = await seller.OpportunityAsync(fill: form => form.OpenedOn = seller.Today.AddDays(-9));
        await seller.LoseAsync(id);
        var ended = seller.Today;
        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(3));
        var form = (await seller.ReadAsync(id)).Form;
        form.OpenedOn = ended.AddDays(1);
        Assert.Equal(OpportunityTexts.OpenedAfterClosed, (await Assert.ThrowsAsync<InvalidInputException>(() => seller.OnAsync(s => s.ChangeAsync(id, form)))).Errors[0].Says.Text);
        form.OpenedOn = ended;
        await seller.OnAsync(s => s.ChangeAsync(id, form));
        Assert.Equal(ended, (await seller.ReadAsync(id)).Row.OpenedOn);
    }

    [Fact]
    public async Task What_somebody_thinks_of_it_counts_until_the_next_stage()
    {
        var id = await seller.OpportunityAsync(fill: form => form.OwnProbability = 40);
        Assert.Equal((40, 400m), ((await seller.ReadAsync(id)).Row.Probability, (await seller.ReadAsync(id)).Row.Weighted));
        await seller.OnAsync(s => s.QualifyAsync(id));
        Assert.Equal((25, null), ((await seller.ReadAsync(id)).Row.Probability, (await seller.ReadAsync(id)).Form.OwnProbability));
        await seller.UndoLastAsync(id);
        Assert.Equal((OpportunityStage.New, 40), ((await seller.ReadAsync(id)).Row.Stage, (await seller.ReadAsync(id)).Row.Probability));
    }

    [Fact]
    public async Task Steps_that_do_not_lead_from_where_it_stands_are_refused()
    {
        var id = await seller.OpportunityAsync();
        await Assert.ThrowsAsync<BusinessRuleException>(() => seller.OnAsync(s => s.NegotiateAsync(id)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => seller.OnAsync(s => s.WinAsync(id)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => seller.OnAsync(s => s.ReopenAsync(id)));
        await seller.LoseAsync(id, "Kein Budget");
        foreach (var step in new Func<OpportunityService, Task>[] { s => s.QualifyAsync(id), s => s.ProposeAsync(id), s => s.NegotiateAsync(id), s => s.WinAsync(id) })
            await Assert.ThrowsAsync<BusinessRuleException>(() => seller.OnAsync(step));
        await Assert.ThrowsAsync<BusinessRuleException>(() => seller.QuoteAsync(id));
        Assert.Equal((OpportunityStage.Lost, "Kein Budget", 0m), (await seller.ReadAsync(id)) is { Row: var row } ? (row.Stage, row.LostReason, row.Weighted) : default);
    }

    [Fact]
    public async Task Nothing_is_lost_without_a_reason_nor_unseen()
    {
        var id = await seller.OpportunityAsync();
        await Assert.ThrowsAsync<InvalidInputException>(() => seller.LoseAsync(id, "  "));
        await Assert.ThrowsAsync<InvalidInputException>(() => seller.LoseAsync(id, new string('x', OpportunityLimits.LostReason + 1)));
        var seen = (await seller.ReadAsync(id)).Form;
        await ChangeAsync(id, form => form.Value = 50_000);
        await Assert.ThrowsAsync<ConflictException>(() => seller.OnAsync(s => s.LoseAsync(id, new() { Version = seen.Version, Reason = "zu klein" })));
        Assert.Equal(OpportunityStage.New, (await seller.ReadAsync(id)).Row.Stage);
    }

    public static TheoryData<string, string> Nonsense => new()
    {
        { nameof(OpportunityForm.Value), "-1" }, { nameof(OpportunityForm.Value), "1.005" }, { nameof(OpportunityForm.OwnProbability), "101" }, { nameof(OpportunityForm.OwnProbability), "-1" },
        { nameof(OpportunityForm.CloseDate), "9999-12-31" }, { nameof(OpportunityForm.CloseDate), "2020-01-01" }, { nameof(OpportunityForm.Title), "" }, { nameof(OpportunityForm.Source), "99" },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Nonsense_is_refused_at_its_field(string field, string typed)
    {
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => seller.OpportunityAsync(fill: form =>
        {
            switch (field)
            {
                case nameof(form.Value): form.Value = decimal.Parse(typed, System.Globalization.CultureInfo.InvariantCulture); break;
                case nameof(form.OwnProbability): form.OwnProbability = int.Parse(typed, System.Globalization.CultureInfo.InvariantCulture); break;
                case nameof(form.CloseDate): (form.OpenedOn, form.CloseDate) = (seller.Today, DateOnly.Parse(typed, System.Globalization.CultureInfo.InvariantCulture)); break;
                case nameof(form.Title): form.Title = typed; break;
                default: form.Source = (OpportunitySource)int.Parse(typed, System.Globalization.CultureInfo.InvariantCulture); break;
            }
        }));
        Assert.Equal(field, Assert.Single(refused.Errors).Field);
    }

    [Fact]
    public async Task A_party_that_does_not_exist_and_the_contact_of_another_are_refused()
    {
        var (mine, other) = (await seller.PartyAsync("Eigene GmbH"), await seller.PartyAsync("Andere GmbH"));
        var contact = await company.AsSystemAsync(p => p.GetRequiredService<ContactService>().CreateAsync(other, new() { LastName = "Fremd" }));
        Assert.Equal(nameof(OpportunityForm.PartyId), Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => seller.OpportunityAsync(Guid.CreateVersion7()))).Errors).Field);
        Assert.Equal(
            nameof(OpportunityForm.ContactId),
            Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => seller.OpportunityAsync(mine, form => form.ContactId = contact))).Errors).Field);
        var id = await seller.OpportunityAsync(other, form => form.ContactId = contact);
        await Assert.ThrowsAsync<InvalidInputException>(() => ChangeAsync(id, form => form.PartyId = mine));
    }

    [Fact]
    public async Task Who_may_read_opportunities_does_not_move_them_and_who_may_not_sees_none()
    {
        var id = await seller.OpportunityAsync();
        var (reader, _) = await seller.HireAsync("Lena Leser", CrmPermissions.Read);
        Assert.Equal(id, (await company.AsAsync(reader, p => p.GetRequiredService<OpportunityQueries>().DetailAsync(id))).Row.Id);
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(reader, p => p.GetRequiredService<OpportunityService>().QualifyAsync(id)));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(reader, p => p.GetRequiredService<OpportunityService>().MakeQuoteAsync(id)));
        var (stranger, _) = await seller.HireAsync("Frank Fremd", "sales:read");
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(stranger, p => p.GetRequiredService<OpportunityQueries>().DetailAsync(id)));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(stranger, p => p.GetRequiredService<OpportunityQueries>().FiguresAsync()));
    }

    [Fact]
    public async Task It_goes_with_its_activities_while_nothing_was_offered_and_an_undo_brings_all_back()
    {
        var id = await seller.OpportunityAsync();
        await seller.ActivityAsync(id, "Anrufen", seller.Today.AddDays(1));
        await seller.OnAsync(s => s.DeleteAsync(id));
        await Assert.ThrowsAsync<NotFoundException>(() => seller.ReadAsync(id));
        await seller.UndoLastAsync(id);
        Assert.Equal("Anrufen", Assert.Single(await seller.ActivitiesAsync(id)).Subject);
        await seller.QuoteAsync(id);
        await Assert.ThrowsAsync<BusinessRuleException>(() => seller.OnAsync(s => s.DeleteAsync(id)));
    }

    [Fact]
    public async Task What_a_file_brought_is_unchanged_when_its_export_comes_back()
    {
        var (party, desk) = (await seller.PartyAsync("Importhaus GmbH"), new ImportDesk(company));
        var (_, report) = await desk.BringAsync("crm/opportunities", $"""
            Titel;Kunde;Wert;Abschlussdatum;Quelle
            Messelicht;Importhaus GmbH;12.500,00;31.12.2027;Empfehlung
            Podeste;Importhaus GmbH;-5;31.12.2027;
            Traversen;Niemand KG;100;31.12.2027;

            """);
        Assert.Equal((1, 2), (report.Created, report.Wrong));
        var row = Assert.Single(await seller.AskAsync(q => q.OfPartyAsync(party)));
        Assert.Equal(("Messelicht", 12_500m, OpportunityStage.New, OpportunitySource.Referral), (row.Title, row.Value, row.Stage, row.Source));
        var (_, again) = await desk.BringAsync("crm/opportunities", await desk.ExportAsync(OpportunityList.Description));
        Assert.Equal((0, 0, 0), (again.Created, again.Changed, again.Wrong));
    }

    [Fact]
    public async Task It_is_found_by_words_of_its_title_and_a_new_number_goes_past_those_that_files_brought()
    {
        var party = await seller.PartyAsync("Zählhaus GmbH");
        var id = await seller.OpportunityAsync(party, form => form.Title = "Großbühne Süd");
        Assert.Equal(
            [id],
            (await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().PageAsync(OpportunityList.Description, GridState.Initial with { Search = "grossbuehne" }))).Rows.Select(r => r.Id));
        var next = (await seller.ReadAsync(id)).Row.Number;
        next = $"{next[..^4]}{int.Parse(next[^4..], System.Globalization.CultureInfo.InvariantCulture) + 1:0000}";
        await new ImportDesk(company).BringAsync("crm/opportunities", $"Nummer;Titel;Kunde;Wert;Abschlussdatum\n{next};Alt;Zählhaus GmbH;1;31.12.2027\n");
        Assert.NotEqual(next, (await seller.ReadAsync(await seller.OpportunityAsync(party))).Row.Number);
    }

    async Task ChangeAsync(Guid id, Action<OpportunityForm> change)
    {
        var form = (await seller.ReadAsync(id)).Form;
        change(form);
        await seller.OnAsync(s => s.ChangeAsync(id, form));
    }
}
