using Erp.Catalog.PriceLists;
using Erp.Finance.Payments;
using Erp.Parties;
using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Parties.Duplicates;
using Erp.Platform.Access;
using Erp.Platform.Comments;
using Erp.Platform.Inbox;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Sales.Invoices;
using Erp.Sales.Overview;
using Erp.Tests.Catalog;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Two parties become one with all that refers to them, whichever module it belongs to, and two again.</summary>
public sealed class PartyMergeTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Everything_of_the_one_belongs_to_the_other_and_issued_documents_keep_what_they_bear()
    {
        var (kept, merged) = (await shop.CustomerAsync("Alsterlicht GmbH"), await shop.CustomerAsync("Alster-Licht G.m.b.H.", f => f.Email = "buero@example.com"));
        var invoice = await shop.IssuedInvoiceAsync(shop.InvoiceForm(merged));
        var before = await ReadAsync<InvoiceQueries, InvoiceDetail>(q => q.DetailAsync(invoice));

        await MergeAsync(kept, merged);

        Assert.Equal(0, await ReferencesAsync(merged));
        Assert.Equal(invoice, Assert.Single(await ReadAsync<OpenItemQueries, IReadOnlyList<OpenItemRow>>(q => q.ListAsync(kept))).SourceId);
        Assert.Equal(invoice, Assert.Single(await ReadAsync<CustomerQueries, IReadOnlyList<CustomerDocument>>(q => q.DocumentsAsync(kept))).Id);
        var after = await ReadAsync<InvoiceQueries, InvoiceDetail>(q => q.DetailAsync(invoice));
        Assert.Equal((before.Customer.Name, before.Customer.Number, kept), (after.Customer.Name, after.Customer.Number, after.Customer.Id));
        var survivor = await ReadAsync<PartyQueries, PartyDetail>(q => q.DetailAsync(kept));
        Assert.Equal(("Alsterlicht GmbH", "buero@example.com"), (survivor.Name, survivor.Form.Email));
        var gone = await ReadAsync<PartyQueries, PartyDetail>(q => q.DetailAsync(merged));
        Assert.Equal((kept, false), (gone.MergedInto!.Id, gone.Form.Active));
        await shop.PayAsync(invoice, 119);
    }

    [Fact]
    public async Task Undo_takes_everything_back()
    {
        var (kept, merged) = (await shop.CustomerAsync("Nordton GmbH"), await shop.CustomerAsync("Nord-Ton", f => f.Address.City = "Kiel"));
        await shop.IssuedInvoiceAsync(shop.InvoiceForm(merged));
        await shop.OrderAsync(shop.OrderForm(merged, await shop.ItemAsync(10)));
        await shop.AsSystemAsync(p => p.GetRequiredService<ContactService>().CreateAsync(kept, new() { LastName = "Bleibt", IsPrimary = true }));
        await shop.AsSystemAsync(p => p.GetRequiredService<ContactService>().CreateAsync(merged, new() { LastName = "Zieht", IsPrimary = true }));
        await shop.AsSystemAsync(p => p.GetRequiredService<PartyAddressService>().CreateAsync(merged, new()
        {
            Purpose = AddressPurpose.Delivery, IsDefault = true, Address = new() { Street = "Kai 1", City = "Kiel" },
        }));
        var (before, references) = (await SnapshotAsync(kept, merged), await ReferencesAsync(merged));

        await MergeAsync(kept, merged, MergedField.Address);
        var contacts = await ReadAsync<ContactQueries, IReadOnlyList<ContactDetail>>(q => q.OfAsync(kept));
        Assert.Equal([("Bleibt", true), ("Zieht", false)], contacts.Select(c => (c.Name, c.Form.IsPrimary)));
        Assert.Equal(2, (await ReadAsync<PartyAddressQueries, IReadOnlyList<PartyAddressDetail>>(q => q.OfAsync(kept))).Count);
        var commit = await ReadAsync<DuplicateQueries, Guid?>(q => q.MergeOfAsync(merged));
        await shop.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit!.Value));

        Assert.Equal(references, await ReferencesAsync(merged));
        Assert.Equal(before, await SnapshotAsync(kept, merged));
    }

    [Fact]
    public async Task Comments_and_followers_go_along_and_come_back()
    {
        var vera = await shop.HireAsync("Vera Vogt", PartiesPermissions.Read, PartiesPermissions.Write);
        var (kept, merged) = (await shop.CustomerAsync("Elblicht GmbH"), await shop.CustomerAsync("Elb-Licht"));
        await shop.AsAsync(vera, p => p.GetRequiredService<CommentService>().AddAsync(merged, new() { Text = "Ruft nur vormittags an." }));
        await shop.TellAsync();

        await MergeAsync(kept, merged);
        var said = Assert.Single(await CommentsAsync(kept));
        Assert.Equal(("Vera Vogt", "Ruft nur vormittags an.", false), (said.Author, said.Text, said.Edited));
        Assert.Empty(await CommentsAsync(merged));
        Assert.True(await FollowsAsync(vera, kept));
        await shop.AsSystemAsync(p => p.GetRequiredService<CommentService>().AddAsync(kept, new() { Text = "Danke." }));
        await shop.TellAsync();
        Assert.Contains(await shop.AsAsync(vera, p => p.GetRequiredService<InboxQueries>().ListAsync()), n => n.Href == $"/parties/parties/{kept}" && n.Kind == NotificationKind.Comment);

        var commit = await ReadAsync<DuplicateQueries, Guid?>(q => q.MergeOfAsync(merged));
        await shop.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit!.Value));
        Assert.Equal(said.Id, Assert.Single(await CommentsAsync(merged)).Id);
        Assert.False(await FollowsAsync(vera, kept));
        Assert.True(await FollowsAsync(vera, merged));
    }

    Task<IReadOnlyList<CommentRow>> CommentsAsync(Guid party) => ReadAsync<CommentQueries, IReadOnlyList<CommentRow>>(q => q.OfAsync(party));

    Task<bool> FollowsAsync(Actor actor, Guid party) => shop.AsAsync(actor, p => p.GetRequiredService<InboxQueries>().FollowsAsync(party));

    [Fact]
    public async Task What_was_merged_leads_on_and_is_not_changed_or_merged_again()
    {
        var (first, second, third) = (await shop.CustomerAsync("Eins"), await shop.CustomerAsync("Zwei"), await shop.CustomerAsync("Drei"));
        await MergeAsync(second, first);
        await MergeAsync(third, second);

        Assert.Equal(third, (await ReadAsync<PartyQueries, PartyDetail>(q => q.DetailAsync(first))).MergedInto!.Id);
        var form = (await ReadAsync<PartyQueries, PartyDetail>(q => q.DetailAsync(first))).Form;
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsSystemAsync(p => p.GetRequiredService<PartyService>().ChangeAsync(first, form)));
        Assert.Equal(PartyMergeTexts.IsMerged, refused.Says.Text);
        await Assert.ThrowsAsync<BusinessRuleException>(() => MergeAsync(third, first));
        await Assert.ThrowsAsync<InvalidInputException>(() => MergeAsync(third, third));
        var invoice = await shop.InvoicesAsync(s => s.CreateDraftAsync(shop.InvoiceForm(first)));
        Assert.Equal(third, (await ReadAsync<InvoiceQueries, InvoiceDetail>(q => q.DetailAsync(invoice))).Customer.Id);
    }

    [Fact]
    public async Task Duplicates_are_shown_while_typing_and_over_the_whole_book()
    {
        var id = await shop.CustomerAsync("Speicherklang Veranstaltungen GmbH");

        var similar = await ReadAsync<DuplicateQueries, IReadOnlyList<SimilarParty>>(q => q.SimilarAsync(new()
        {
            CompanyName = "Speicherklnag Veranstaltungen", Address = new() { City = "Hamburg", Street = "Hafenstr. 1" },
        }));
        Assert.Equal((id, Likeness.Likely), (Assert.Single(similar).Id, similar[0].Likeness));
        Assert.Empty(await ReadAsync<DuplicateQueries, IReadOnlyList<SimilarParty>>(q => q.SimilarAsync(new() { CompanyName = "Ganz anders AG" })));

        var twin = await shop.CustomerAsync("SPEICHERKLANG Veranstaltungen");
        Assert.Contains(await ReadAsync<DuplicateQueries, IReadOnlyList<DuplicatePair>>(q => q.PairsAsync()), p => p.One.Id == id && p.Other.Id == twin);
    }

    [Fact]
    public async Task A_place_on_a_price_list_that_both_have_is_kept_once_and_given_back()
    {
        var pricing = new Pricing(shop);
        var (kept, merged) = (await shop.CustomerAsync("Doppelt GmbH"), await shop.CustomerAsync("Doppelt"));
        await pricing.ListAsync("Für beide", f => (f.Audience, f.Parties) = (PriceAudience.Parties, [new() { PartyId = kept }, new() { PartyId = merged }]),
            new PriceEntryForm { ItemId = await pricing.ItemAsync(10), QuantityFrom = 1, Price = 9 });
        await pricing.ListAsync("Nur für einen", f => (f.Audience, f.Parties) = (PriceAudience.Parties, [new() { PartyId = merged }]),
            new PriceEntryForm { ItemId = await pricing.ItemAsync(10), QuantityFrom = 1, Price = 9 });

        await MergeAsync(kept, merged);
        Assert.Equal((2, 0), (await PlacesAsync(kept), await PlacesAsync(merged)));
        var commit = await ReadAsync<DuplicateQueries, Guid?>(q => q.MergeOfAsync(merged));
        await shop.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit!.Value));
        Assert.Equal((1, 2), (await PlacesAsync(kept), await PlacesAsync(merged)));

        Task<long> PlacesAsync(Guid party) => shop.QueryAsync<long>($"select count(*) from price_list_parties where party_id = '{party}'");
    }

    [Fact]
    public async Task What_the_other_lacks_is_not_taken_and_terms_and_limit_only_by_choice()
    {
        var (kept, merged) = (await shop.CustomerAsync("Voll", f => (f.Email, f.CreditLimit) = ("voll@example.com", 500)), await shop.CustomerAsync("Leer"));
        await MergeAsync(kept, merged, MergedField.Email, MergedField.CreditLimit);
        var form = (await ReadAsync<PartyQueries, PartyDetail>(q => q.DetailAsync(kept))).Form;
        Assert.Equal(("voll@example.com", null), (form.Email, form.CreditLimit));

        var limited = await shop.CustomerAsync("Begrenzt", f => f.CreditLimit = 100);
        await MergeAsync(kept, limited);
        Assert.Null((await ReadAsync<PartyQueries, PartyDetail>(q => q.DetailAsync(kept))).Form.CreditLimit);
    }

    [Fact]
    public async Task Who_look_alike_and_are_not_one_are_not_offered_again_until_that_is_taken_back()
    {
        var (one, other) = (await shop.CustomerAsync("Kranlicht Nord GmbH"), await shop.CustomerAsync("KRANLICHT Nord"));
        Assert.True(await IsOfferedAsync(one, other));
        var id = await MarkAsync(other, one);
        Assert.Equal(id, await MarkAsync(one, other));
        Assert.False(await IsOfferedAsync(one, other));
        var form = (await ReadAsync<PartyQueries, PartyDetail>(q => q.DetailAsync(one))).Form;
        Assert.Empty(await ReadAsync<DuplicateQueries, IReadOnlyList<SimilarParty>>(q => q.SimilarAsync(form, one)));
        Assert.Contains(await ReadAsync<DuplicateQueries, IReadOnlyList<DistinctPair>>(q => q.DistinctAsync()), p => p.Id == id);

        await shop.AsSystemAsync(p => p.GetRequiredService<DistinctPartiesService>().ForgetAsync(id));
        Assert.True(await IsOfferedAsync(one, other));
        var commit = await shop.QueryAsync<Guid>("select id from commits where command = 'parties.duplicate.restore' order by xid desc limit 1");
        await shop.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));
        Assert.False(await IsOfferedAsync(one, other));
        await Assert.ThrowsAsync<InvalidInputException>(() => MarkAsync(one, one));
    }

    [Fact]
    public async Task What_is_known_of_the_one_holds_for_both_after_a_merge_and_two_that_are_merged_after_all_forget_it()
    {
        var (kept, merged, third) = (await shop.CustomerAsync("Deichton GmbH"), await shop.CustomerAsync("Deich-Ton"), await shop.CustomerAsync("DEICHTON"));
        await MarkAsync(kept, merged);
        await MarkAsync(merged, third);
        await MergeAsync(kept, merged);
        Assert.False(await IsOfferedAsync(kept, third));
        Assert.Equal(1, await shop.QueryAsync<long>($"select count(*) from distinct_parties where '{kept}' in (one_id, other_id)"));
        var commit = await ReadAsync<DuplicateQueries, Guid?>(q => q.MergeOfAsync(merged));
        await shop.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit!.Value));
        Assert.Equal(2, await shop.QueryAsync<long>($"select count(*) from distinct_parties where '{merged}' in (one_id, other_id)"));
    }

    Task<Guid> MarkAsync(Guid one, Guid other) => shop.AsSystemAsync(p => p.GetRequiredService<DistinctPartiesService>().MarkAsync(new() { OneId = one, OtherId = other }));

    async Task<bool> IsOfferedAsync(Guid one, Guid other) =>
        (await ReadAsync<DuplicateQueries, IReadOnlyList<DuplicatePair>>(q => q.PairsAsync())).Any(p => (p.One.Id == one && p.Other.Id == other) || (p.One.Id == other && p.Other.Id == one));

    /// <summary>Rows of all modules that name a party, by the keys the database itself knows.</summary>
    async Task<long> ReferencesAsync(Guid party)
    {
        var keys = await shop.QueryAsync<string>(
            """
            select string_agg(format('select count(*) as n from %I where %I = ''{0}''', c.conrelid::regclass, a.attname), ' union all ')
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = 'parties'::regclass and c.connamespace = current_schema()::regnamespace
            """);
        return await shop.QueryAsync<long>($"select sum(n)::bigint from ({string.Format(System.Globalization.CultureInfo.InvariantCulture, keys, party)}) as counts");
    }

    Task<string> SnapshotAsync(Guid kept, Guid merged) => shop.QueryAsync<string>(
        $"""
        select jsonb_agg(to_jsonb(t) - 'version' - 'changed_at' order by t.id)::text from (
            select id, to_jsonb(p) - 'version' - 'changed_at' as row from parties p where id in ('{kept}', '{merged}')
            union all select id, to_jsonb(c) from contacts c where party_id in ('{kept}', '{merged}')
            union all select id, to_jsonb(a) from party_addresses a where party_id in ('{kept}', '{merged}')
            union all select id, to_jsonb(i) - 'version' - 'changed_at' from invoices i where customer_id in ('{kept}', '{merged}')
            union all select id, to_jsonb(o) - 'version' - 'changed_at' from orders o where customer_id in ('{kept}', '{merged}')
            union all select id, to_jsonb(o) - 'version' - 'changed_at' from open_items o where party_id in ('{kept}', '{merged}')) t
        """);

    Task MergeAsync(Guid kept, Guid merged, params MergedField[] take) => shop.AsSystemAsync(async p =>
    {
        var version = (await p.GetRequiredService<PartyQueries>().DetailAsync(kept)).Form.Version;
        await p.GetRequiredService<PartyMergeService>().MergeAsync(kept, new() { Version = version, MergedId = merged, Take = [.. take] });
    });

    Task<T> ReadAsync<TQueries, T>(Func<TQueries, Task<T>> ask) where TQueries : class => shop.AsSystemAsync(p => ask(p.GetRequiredService<TQueries>()));
}
