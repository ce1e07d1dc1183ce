using System.Globalization;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Parties.PaymentTerms;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Parties;

public sealed class PartyServiceTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task A_new_party_gets_the_next_number_and_is_found_by_any_part_of_its_name()
    {
        var id = await CreateAsync(new PartyForm { CompanyName = "Lichthaus Müller GmbH", Address = new() { City = "Köln" } });

        var detail = await QueriesAsync(q => q.DetailAsync(id));
        Assert.Matches("^K-[0-9]{5}$", detail.Form.Number);
        foreach (var typed in new[] { "mueller", "MÜLLER", "haus koeln", "ichth", detail.Form.Number! })
            Assert.Contains(await QueriesAsync(q => q.LookUpAsync(typed)), found => found.Id == id);
        Assert.DoesNotContain(await QueriesAsync(q => q.LookUpAsync("mueller", PartyRole.Supplier)), found => found.Id == id);
    }

    [Fact]
    public async Task The_number_typed_in_full_is_offered_before_all_that_begin_with_it()
    {
        var id = await CreateAsync(new PartyForm { CompanyName = "Zz Bühnenbau", Number = "Z-0001" });
        await CreateAsync(new PartyForm { CompanyName = "Aa Bühnenbau", Number = "Z-00012" });
        await CreateAsync(new PartyForm { CompanyName = "Ab Bühnenbau", Number = "Z-0019" });

        // Zeros may be left out; those that are typed are meant.
        foreach (var (typed, count) in new[] { ("Z-0001", 2), ("z-0001", 2), ("Z-1", 3) })
        {
            var found = await QueriesAsync(q => q.LookUpAsync(typed));
            Assert.Equal(count, found.Count);
            Assert.Equal(id, found[0].Id);
        }

        Assert.Equal(["Aa Bühnenbau", "Ab Bühnenbau", "Zz Bühnenbau"], (await QueriesAsync(q => q.LookUpAsync("Bühnenbau"))).Select(p => p.Name));
    }

    [Fact]
    public async Task A_change_is_undone_though_others_changed_what_a_search_finds_and_the_search_follows()
    {
        var id = await CreateAsync(new PartyForm { CompanyName = "Tonwerk", Address = new() { City = "Bonn" } });
        async Task<Guid> ChangeAsync(Action<PartyForm> change)
        {
            var form = (await QueriesAsync(q => q.DetailAsync(id))).Form;
            change(form);
            await ServiceAsync(s => s.ChangeAsync(id, form));
            return await company.QueryAsync<Guid>($"select commit_id from changes where root_id = '{id}' order by at desc limit 1");
        }

        var moved = await ChangeAsync(form => form.Address.City = "Trier");
        await ChangeAsync(form => form.CompanyName = "Klangwerk");
        await company.AsSystemAsync(provider => provider.GetRequiredService<UndoService>().UndoAsync(moved));

        Assert.Equal(id, Assert.Single(await QueriesAsync(q => q.LookUpAsync("klangwerk bonn"))).Id);
        Assert.Empty(await QueriesAsync(q => q.LookUpAsync("klangwerk trier")));
    }

    [Fact]
    public async Task A_number_of_ones_own_is_kept_and_the_range_steps_over_it()
    {
        var first = Count(await QueriesAsync(async q => (await q.DetailAsync(await CreateAsync(Company("Vor")))).Form.Number!));
        var following = $"K-{first + 1:00000}";
        await CreateAsync(new PartyForm { CompanyName = "Eigen", Number = following });

        var after = await QueriesAsync(async q => (await q.DetailAsync(await CreateAsync(Company("Nach")))).Form.Number!);

        Assert.Equal(first + 2, Count(after));
        var taken = await Assert.ThrowsAsync<BusinessRuleException>(() => CreateAsync(new PartyForm { CompanyName = "Doppelt", Number = following }));
        Assert.Equal((nameof(PartyForm.Number), PartyTexts.NumberTaken), (taken.Field, taken.Says.Text));
    }

    [Fact]
    public async Task A_form_filled_in_wrongly_says_everything_at_once()
    {
        var failure = await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync(new PartyForm
        {
            CompanyName = new string('x', PartyLimits.Name + 1), Kind = (PartyKind)7, Email = "nobody", Phone = "call me", Website = "javascript:alert(1)",
            VatId = "DE136695977", Iban = "DE89370400440532013001", Bic = "X", Language = "fr", Address = new() { CountryCode = "ZZ", Street = "a\nb" },
        }));

        Assert.Equal(
            ["Address.CountryCode", "Address.Street", "Bic", "CompanyName", "Email", "Iban", "Kind", "Language", "Phone", "VatId", "Website"],
            failure.Errors.Select(e => e.Field).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(PartyKind.Company, nameof(PartyForm.CompanyName))]
    [InlineData(PartyKind.Person, nameof(PartyForm.LastName))]
    public async Task A_party_needs_the_name_of_its_kind(PartyKind kind, string field)
    {
        var failure = await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync(new PartyForm { Kind = kind, CompanyName = " ", LastName = "" }));
        Assert.Equal(field, Assert.Single(failure.Errors).Field);
    }

    [Theory]
    [InlineData("<script>alert('x')</script>")]
    [InlineData("Robert'); drop table parties;--")]
    [InlineData("100 % \\ _Licht_")]
    public async Task Whatever_is_typed_stays_text(string name)
    {
        var id = await CreateAsync(Company(name));

        Assert.Equal(name, (await QueriesAsync(q => q.DetailAsync(id))).Name);
        Assert.Equal(id, Assert.Single(await QueriesAsync(q => q.LookUpAsync(name))).Id);
    }

    [Theory]
    [InlineData("'; drop table parties; --")]
    [InlineData("%%%")]
    [InlineData("___")]
    public async Task Wildcards_and_sql_in_a_search_find_nothing_else(string typed)
    {
        await CreateAsync(Company("Suchtest"));
        Assert.DoesNotContain(await QueriesAsync(q => q.LookUpAsync(typed)), found => found.Name == "Suchtest");
    }

    [Fact]
    public async Task Two_who_change_the_same_party_meet_a_conflict()
    {
        var id = await CreateAsync(Company("Streit"));
        var mine = (await QueriesAsync(q => q.DetailAsync(id))).Form;
        var yours = (await QueriesAsync(q => q.DetailAsync(id))).Form;
        mine.Phone = "040 1";
        yours.Phone = "040 2";

        await ServiceAsync(s => s.ChangeAsync(id, mine));
        await Assert.ThrowsAsync<ConflictException>(() => ServiceAsync(s => s.ChangeAsync(id, yours)));

        Assert.Equal("040 1", (await QueriesAsync(q => q.DetailAsync(id))).Form.Phone);
    }

    [Fact]
    public async Task Personal_fields_lie_in_the_log_only_under_the_partys_key()
    {
        var id = await CreateAsync(new PartyForm { Kind = PartyKind.Person, FirstName = "Erika", LastName = "Mustermann", Address = new() { Street = "Heidestraße 17", City = "Köln" } });

        var logged = await company.QueryAsync<string>(
            $"select string_agg(h.fields::text || c.arguments::text, ' ') from changes h join commits c on c.id = h.commit_id where h.root_id = '{id}'");
        foreach (var personal in new[] { "Erika", "Mustermann", "mustermann", "Heidestraße", "Köln", "koeln" })
            Assert.DoesNotContain(personal, logged, StringComparison.Ordinal);
        Assert.Contains("\"Address.CountryCode\"", logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nothing_refers_to_can_go_and_what_is_used_cannot()
    {
        var termId = await company.AsSystemAsync(
            p => p.GetRequiredService<RecordService>().CreateAsync(PaymentTermRecords.Type, new() { Code = "7", NameDe = "7 Tage", NameEn = "7 days", DaysNet = 7 }));
        var id = await CreateAsync(new PartyForm { CompanyName = "Kurz", PaymentTermId = termId });

        var used = await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<RecordService>().RemoveAsync(PaymentTermRecords.Type, termId)));
        Assert.Equal(WorkTexts.StillInUse, used.Says.Text);

        await ServiceAsync(s => s.DeleteAsync(id));
        await Assert.ThrowsAsync<NotFoundException>(() => QueriesAsync(q => q.DetailAsync(id)));
        await company.AsSystemAsync(p => p.GetRequiredService<RecordService>().RemoveAsync(PaymentTermRecords.Type, termId));
    }

    [Fact]
    public async Task Unknown_payment_terms_are_refused_at_their_field()
    {
        var failure = await Assert.ThrowsAsync<BusinessRuleException>(() => CreateAsync(new PartyForm { CompanyName = "Fremd", PaymentTermId = Guid.CreateVersion7() }));
        Assert.Equal((nameof(PartyForm.PaymentTermId), PartyTexts.PaymentTermUnknown), (failure.Field, failure.Says.Text));
    }

    [Fact]
    public async Task Without_the_right_nothing_happens()
    {
        var reader = await company.HireAsync("Rita", PartiesPermissions.Read);
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(reader, p => p.GetRequiredService<PartyService>().CreateAsync(Company("Nie"))));
        Assert.Empty(await company.AsAsync(reader, p => p.GetRequiredService<PartyQueries>().LookUpAsync("Nie")));
    }

    static int Count(string number) => int.Parse(number[2..], CultureInfo.InvariantCulture);

    static PartyForm Company(string name) => new() { CompanyName = name };

    Task<Guid> CreateAsync(PartyForm form) => company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(form));

    Task ServiceAsync(Func<PartyService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<PartyService>()));

    Task<T> QueriesAsync<T>(Func<PartyQueries, Task<T>> ask) => company.AsSystemAsync(p => ask(p.GetRequiredService<PartyQueries>()));
}
