using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Work;
using Erp.Purchasing;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Requests;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Purchasing;

/// <summary>Whoever asks for a purchase does not agree to it, as soon as there is anybody else who may.</summary>
public sealed class PurchaseApprovalTests(Company company) : IClassFixture<Company>
{
    static readonly string[] All = [PurchasingPermissions.Read, PurchasingPermissions.Write, PurchasingPermissions.Approve];

    [Fact]
    public async Task Nobody_agrees_to_what_they_wrote_unless_they_are_alone()
    {
        var ella = await company.HireAsync("Ella Einkauf", All);
        var alone = await SubmittedAsync(ella);
        await ApproveAsync(ella, alone);
        Assert.Equal((PurchaseRequestState.Approved, "Ella Einkauf"), await StandingAsync(alone));

        var klaus = await company.HireAsync("Klaus Kaufmann", All);
        var id = await SubmittedAsync(ella);
        Assert.Equal(ApprovalTexts.NotOnesOwn, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(ella, id))).Says.Text);
        var program = await company.KeyAsync("ERP-Bot", All);
        Assert.Equal(ApprovalTexts.NoPerson, (await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(program, id))).Says.Text);
        Assert.Equal((PurchaseRequestState.Requested, (string?)null), await StandingAsync(id));
        await ApproveAsync(klaus, id);
        Assert.Equal((PurchaseRequestState.Approved, "Klaus Kaufmann"), await StandingAsync(id));

        // Who changed it last had a hand in it, too; refusing one's own harms nobody.
        var changed = await SubmittedAsync(ella);
        await OnAsync(klaus, async p =>
        {
            var form = (await p.GetRequiredService<PurchaseRequestQueries>().DetailAsync(changed)).Form;
            form.Lines[0].Quantity = 900;
            await p.GetRequiredService<PurchaseRequestService>().ChangeAsync(changed, form);
        });
        await company.HireAsync("Rita Rat", All);
        await Assert.ThrowsAsync<BusinessRuleException>(() => ApproveAsync(klaus, changed));
        await OnAsync(klaus, async p => await p.GetRequiredService<PurchaseRequestService>().RejectAsync(changed, new() { Version = await VersionAsync(changed), Reason = "zu viel" }));
        Assert.Equal((PurchaseRequestState.Rejected, "Klaus Kaufmann"), await StandingAsync(changed));
    }

    async Task<Guid> SubmittedAsync(Actor who)
    {
        var supplier = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new()
        {
            CompanyName = "Bühnenbedarf AG", IsSupplier = true, Address = new() { City = "Köln" },
        }));
        return await company.AsAsync(who, async p =>
        {
            var requests = p.GetRequiredService<PurchaseRequestService>();
            var id = await requests.CreateAsync(new() { SupplierId = supplier, Lines = [new() { Text = "Traversen", Quantity = 2, UnitPrice = 5000 }] });
            await requests.SubmitAsync(id);
            return id;
        });
    }

    Task ApproveAsync(Actor who, Guid id) => OnAsync(who, async p => await p.GetRequiredService<PurchaseRequestService>().ApproveAsync(id, new() { Version = await VersionAsync(id) }));

    Task OnAsync(Actor who, Func<IServiceProvider, Task> act) => company.AsAsync(who, act);

    async Task<int> VersionAsync(Guid id) => (await ReadAsync(id)).Form.Version;

    async Task<(PurchaseRequestState, string?)> StandingAsync(Guid id) => await ReadAsync(id) is var read ? (read.State, read.DecidedBy) : default;

    Task<PurchaseRequestDetail> ReadAsync(Guid id) => company.AsSystemAsync(p => p.GetRequiredService<PurchaseRequestQueries>().DetailAsync(id));
}
