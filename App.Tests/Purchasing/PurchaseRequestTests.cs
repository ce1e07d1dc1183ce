using Erp.Parties;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Purchasing;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Receipts;
using Erp.Purchasing.Requests;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Purchasing;

/// <summary>What the company wants to buy is written, handed in, agreed to, ordered, received, or not.</summary>
public sealed class PurchaseRequestTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task A_draft_is_handed_in_agreed_to_ordered_and_comes()
    {
        var id = await RequestAsync("Gaffa-Tape");
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(id));
        foreach (var (step, state) in new (Func<Task>, PurchaseRequestState)[]
        {
            (() => OnAsync(s => s.SubmitAsync(id)), PurchaseRequestState.Requested), (() => ApproveAsync(id), PurchaseRequestState.Approved),
            (() => OnAsync(s => s.OrderAsync(id)), PurchaseRequestState.Ordered),
            (() => company.AsSystemAsync(p => p.GetRequiredService<GoodsReceiptService>().ReceiveAllAsync(id)), PurchaseRequestState.Closed),
        })
        {
            await step();
            Assert.Equal(state, (await ReadAsync(id)).State);
        }

        await Assert.ThrowsAsync<BusinessRuleException>(() => CancelAsync(id, "zu spät"));
    }

    [Fact]
    public async Task Nothing_is_agreed_to_while_nobody_is_named_to_order_from()
    {
        var id = await RequestAsync("Kabelbinder", supplied: false);
        await OnAsync(s => s.SubmitAsync(id));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(id));
        Assert.Equal((PurchaseRequestTexts.NoSupplier, nameof(PurchaseRequest.SupplierId)), (refused.Says.Text, refused.Field));
        Assert.Equal(PurchaseRequestState.Requested, (await ReadAsync(id)).State);
    }

    [Fact]
    public async Task Who_writes_requests_does_not_agree_to_them()
    {
        var clerk = await company.HireAsync("Ella Einkauf", PurchasingPermissions.Read, PurchasingPermissions.Write);
        var id = await RequestAsync("Molton");
        await company.AsAsync(clerk, p => p.GetRequiredService<PurchaseRequestService>().SubmitAsync(id));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(clerk, p => p.GetRequiredService<PurchaseRequestService>().ApproveAsync(id, new())));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(clerk, p => p.GetRequiredService<PurchaseRequestService>().RejectAsync(id, new() { Reason = "nein" })));
    }

    [Fact]
    public async Task What_was_agreed_to_is_not_rewritten()
    {
        var id = await RequestAsync("Nebelfluid");
        await OnAsync(s => s.SubmitAsync(id));
        var form = (await ReadAsync(id)).Form;
        form.Lines[0].Quantity = 7;
        await OnAsync(s => s.ChangeAsync(id, form));
        await ApproveAsync(id);
        var late = (await ReadAsync(id)).Form;
        late.Lines[0].Quantity = 700;
        await Assert.ThrowsAsync<BusinessRuleException>(() => OnAsync(s => s.ChangeAsync(id, late)));
        Assert.Equal(7, (await ReadAsync(id)).Form.Lines.Single().Quantity);
    }

    [Fact]
    public async Task What_was_agreed_to_is_changed_by_no_undo_and_what_was_taken_back_is_agreed_to_anew()
    {
        var id = await RequestAsync("Scheinwerfer");
        await ChangeAsync(7);
        var change = await LastAsync(id);
        await OnAsync(s => s.SubmitAsync(id));
        await ApproveAsync(id);
        var approval = await LastAsync(id);
        await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(change));
        Assert.Equal(7, (await ReadAsync(id)).Form.Lines.Single().Quantity);

        await UndoAsync(approval);
        var taken = await LastAsync(id);
        await ChangeAsync(700);
        await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(taken));
        await UndoAsync(await LastAsync(id));
        // Else whoever may not agree to their own request would restore what a colleague took back.
        await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(taken));
        await ApproveAsync(id);
        Assert.Equal((PurchaseRequestState.Approved, 7m), (await ReadAsync(id)) is var read ? (read.State, read.Form.Lines.Single().Quantity) : default);

        async Task ChangeAsync(decimal quantity)
        {
            var form = (await ReadAsync(id)).Form;
            form.Lines[0].Quantity = quantity;
            await OnAsync(s => s.ChangeAsync(id, form));
        }
    }

    [Fact]
    public async Task What_a_colleague_changed_meanwhile_is_neither_agreed_to_nor_refused_unseen()
    {
        var id = await RequestAsync("Truss");
        await OnAsync(s => s.SubmitAsync(id));
        var seen = (await ReadAsync(id)).Form.Version;
        var form = (await ReadAsync(id)).Form;
        form.Lines[0].Quantity = 900;
        await OnAsync(s => s.ChangeAsync(id, form));

        var conflict = await Assert.ThrowsAsync<ConflictException>(() => OnAsync(s => s.ApproveAsync(id, new() { Version = seen })));
        Assert.Equal((seen + 1, seen), (conflict.CurrentVersion, conflict.SentVersion));
        await Assert.ThrowsAsync<ConflictException>(() => OnAsync(s => s.RejectAsync(id, new() { Version = seen, Reason = "zu teuer" })));
        await Assert.ThrowsAsync<ConflictException>(() => OnAsync(s => s.CancelAsync(id, new() { Version = seen, Reason = "doch nicht" })));
        foreach (var to in new[] { PurchaseRequestState.Approved, PurchaseRequestState.Rejected, PurchaseRequestState.Cancelled })
            await Assert.ThrowsAsync<ConflictException>(() => DropAsync(seen, to));
        Assert.Equal(PurchaseRequestState.Requested, (await ReadAsync(id)).State);

        var shown = await company.AsSystemAsync(async p =>
        {
            await using var db = await p.GetRequiredService<Database>().ReadAsync(PurchasingPermissions.Read);
            return await PurchaseRequestQueries.Rows(db).Where(r => r.Id == id).Select(r => r.Version).SingleAsync();
        });
        await DropAsync(shown, PurchaseRequestState.Approved);
        Assert.Equal(PurchaseRequestState.Approved, (await ReadAsync(id)).State);

        // As whoever puts its card into another column of the board saw it.
        Task DropAsync(int version, PurchaseRequestState to) => company.AsSystemAsync(p =>
            PurchaseRequestList.Description.Board!.Between(nameof(PurchaseRequestState.Requested), to.ToString())[0].Run(p, new(id, version, "zu teuer")));
    }

    [Fact]
    public async Task A_draft_goes_what_was_handed_in_is_cancelled_even_when_it_is_ordered()
    {
        var draft = await RequestAsync("Entwurf");
        await OnAsync(s => s.DeleteAsync(draft));
        await Assert.ThrowsAsync<NotFoundException>(() => ReadAsync(draft));

        var id = await RequestAsync("Traversen");
        await OnAsync(s => s.SubmitAsync(id));
        await Assert.ThrowsAsync<BusinessRuleException>(() => OnAsync(s => s.DeleteAsync(id)));
        await ApproveAsync(id);
        await OnAsync(s => s.OrderAsync(id));
        await Assert.ThrowsAsync<InvalidInputException>(() => CancelAsync(id, ""));
        await CancelAsync(id, "Lieferant liefert nicht");
        Assert.Equal((PurchaseRequestState.Cancelled, "Lieferant liefert nicht"), ((await ReadAsync(id)).State, (await ReadAsync(id)).Reason));
    }

    [Fact]
    public async Task A_suppliers_page_shows_what_was_to_be_bought_from_them_and_from_nobody_else()
    {
        var (first, second, _) = (await RequestAsync("Erstes"), await RequestAsync("Zweites"), await RequestAsync("Anderswo"));
        var supplier = (await ReadAsync(first)).Form.SupplierId!.Value;
        var form = (await ReadAsync(second)).Form;
        form.SupplierId = supplier;
        await OnAsync(s => s.ChangeAsync(second, form));
        Assert.Equal([second, first], (await company.AsSystemAsync(p => p.GetRequiredService<PurchaseRequestQueries>().OfSupplierAsync(supplier))).Select(r => r.Id));
    }

    [Fact]
    public async Task A_request_is_found_by_the_words_of_its_lines_whatever_became_of_it()
    {
        var id = await RequestAsync("Schäkel 12 mm");
        await OnAsync(s => s.SubmitAsync(id));
        Assert.Equal([id], await FindAsync("schaekel 12"));
        // An undo loads what it changes and no more: the words of the lines stay all the same.
        await UndoAsync(await LastAsync(id));
        Assert.Equal(PurchaseRequestState.Draft, (await ReadAsync(id)).State);
        Assert.Equal([id], await FindAsync("Schäkel"));

        async Task<IEnumerable<Guid>> FindAsync(string typed) =>
            (await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().PageAsync(PurchaseRequestList.Description, GridState.Initial with { Search = typed }))).Rows.Select(r => r.Id);
    }

    Task<Guid> RequestAsync(string text, bool supplied = true) => company.AsSystemAsync(async p =>
    {
        var supplier = supplied ? await p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Bühnenbedarf AG", IsSupplier = true, Address = new() { City = "Köln" } }) : (Guid?)null;
        return await p.GetRequiredService<PurchaseRequestService>().CreateAsync(new() { SupplierId = supplier, Lines = [new() { Text = text, Quantity = 2, UnitPrice = 5 }] });
    });

    Task<Guid> LastAsync(Guid id) => company.QueryAsync<Guid>($"select commit_id from changes where root_id = '{id}' order by at desc limit 1");

    Task UndoAsync(Guid commit) => company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));

    Task<PurchaseRequestDetail> ReadAsync(Guid id) => company.AsSystemAsync(p => p.GetRequiredService<PurchaseRequestQueries>().DetailAsync(id));

    /// <summary>Agrees to it as it stands.</summary>
    async Task ApproveAsync(Guid id)
    {
        var seen = (await ReadAsync(id)).Form.Version;
        await OnAsync(s => s.ApproveAsync(id, new() { Version = seen }));
    }

    async Task CancelAsync(Guid id, string reason)
    {
        var seen = (await ReadAsync(id)).Form.Version;
        await OnAsync(s => s.CancelAsync(id, new() { Version = seen, Reason = reason }));
    }

    Task OnAsync(Func<PurchaseRequestService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<PurchaseRequestService>()));
}
