using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Parties.Duplicates;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Parties;

/// <summary>Customers and suppliers for programs: the same services as the pages.</summary>
static class PartyApi
{
    const string Name = "parties/parties";
    const string One = Name + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList(PartyList.Description);
        api.MapList(ContactList.Description);
        api.MapList(PartyAddressList.Description);
        api.MapGet(One, (Guid id, PartyQueries parties, CancellationToken ct) => parties.DetailAsync(id, ct))
            .Requires(PartiesPermissions.Read).WithName("GetParty").WithSummary("Customer or supplier: read");
        api.MapGet(Name + "/lookup", (PartyQueries parties, string? q, PartyRole? role, CancellationToken ct) => parties.LookUpAsync(q, role ?? PartyRole.Any, ct))
            .Requires(PartiesPermissions.Read).WithName("LookUpParties").WithSummary("Active customers and suppliers by number, name or city; at most twenty");
        api.MapPost(Name, async (PartyForm form, PartyService service, PartyQueries parties, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Name}/{id}", new Created(id, (await parties.ChoiceAsync(id, ct))?.Number));
        }).Requires(PartiesPermissions.Read).Requires(PartiesPermissions.Write).WithName("CreateParty").WithSummary("Customer or supplier: create; answers with the number that was given");
        api.MapChanges<PartyForm, PartyService>(new(Name, "Party", "Customer or supplier", PartiesPermissions.Write),
            (service, id, form, ct) => service.ChangeAsync(id, form, ct), (service, id, ct) => service.DeleteAsync(id, ct));
        api.MapPost(Name + "/similar", (PartyForm form, DuplicateQueries duplicates, CancellationToken ct) => duplicates.SimilarAsync(form, ct: ct))
            .Requires(PartiesPermissions.Read).WithName("FindSimilarParties").WithSummary("Customers and suppliers that may be the one described; at most five");
        api.MapGet(Name + "/duplicates", (DuplicateQueries duplicates, CancellationToken ct) => duplicates.PairsAsync(ct))
            .Requires(PartiesPermissions.Read).WithName("ListDuplicateParties").WithSummary("Pairs of customers or suppliers that are likely one");
        api.MapGet(Name + "/distinct", (DuplicateQueries duplicates, CancellationToken ct) => duplicates.DistinctAsync(ct))
            .Requires(PartiesPermissions.Read).WithName("ListDistinctParties").WithSummary("Pairs of customers or suppliers of whom somebody said that they are not one");
        api.MapPost(Name + "/distinct", async (DistinctPartiesForm form, DistinctPartiesService service, CancellationToken ct) =>
        {
            var id = await service.MarkAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Name}/distinct/{id}", new Created(id, null));
        }).Requires(PartiesPermissions.Write).WithName("MarkDistinctParties").WithSummary("Two customers or suppliers: not one, so no longer offered as duplicates");
        api.MapDelete(Name + "/distinct/{id:guid}", async (Guid id, DistinctPartiesService service, CancellationToken ct) =>
        {
            await service.ForgetAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(PartiesPermissions.Write).WithName("ForgetDistinctParties").WithSummary("Two customers or suppliers: offer them as duplicates again");
        api.MapPost(One + "/merge", async (Guid id, PartyMergeForm form, PartyMergeService merging, CancellationToken ct) =>
        {
            await merging.MergeAsync(id, form, ct);
            return TypedResults.NoContent();
        }).Requires(PartiesPermissions.Write).WithName("MergeParties").WithSummary("Customer or supplier: take another one in, with everything that refers to it; can be undone");
        api.MapPartyParts();
    }
}
