using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Platform.Web;

namespace Erp.Parties;

/// <summary>Contacts and addresses of customers and suppliers, for programs.</summary>
static class PartyPartsApi
{
    const string Party = "parties/parties/{id:guid}";

    public static void MapPartyParts(this IEndpointRouteBuilder api)
    {
        MapContacts(api);
        MapAddresses(api);
    }

    static void MapContacts(IEndpointRouteBuilder api)
    {
        api.MapGet(Party + "/contacts", (Guid id, ContactQueries contacts, CancellationToken ct) => contacts.OfAsync(id, ct))
            .Requires(PartiesPermissions.Read).WithName("ListContacts").WithSummary("Contacts of a customer or supplier, the primary one first");
        api.MapPost(Party + "/contacts", async (Guid id, ContactForm form, ContactService service, CancellationToken ct) =>
        {
            var made = await service.CreateAsync(id, form, ct);
            return TypedResults.Created($"/api/v1/parties/contacts/{made}", new Platform.Records.Created(made, null));
        }).Requires(PartiesPermissions.Write).WithName("CreateContact").WithSummary("Contact: add");
        api.MapPut("parties/contacts/{id:guid}", async (Guid id, ContactForm form, ContactService service, CancellationToken ct) =>
        {
            await service.ChangeAsync(id, form, ct);
            return TypedResults.NoContent();
        }).Requires(PartiesPermissions.Write).WithName("ChangeContact").WithSummary("Contact: change");
        api.MapDelete("parties/contacts/{id:guid}", async (Guid id, ContactService service, CancellationToken ct) =>
        {
            await service.DeleteAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(PartiesPermissions.Write).WithName("DeleteContact").WithSummary("Contact: delete");
    }

    static void MapAddresses(IEndpointRouteBuilder api)
    {
        api.MapGet(Party + "/addresses", (Guid id, PartyAddressQueries addresses, CancellationToken ct) => addresses.OfAsync(id, ct))
            .Requires(PartiesPermissions.Read).WithName("ListPartyAddresses").WithSummary("Addresses of a customer or supplier beside the main one, by purpose");
        api.MapPost(Party + "/addresses", async (Guid id, PartyAddressForm form, PartyAddressService service, CancellationToken ct) =>
        {
            var made = await service.CreateAsync(id, form, ct);
            return TypedResults.Created($"/api/v1/parties/addresses/{made}", new Platform.Records.Created(made, null));
        }).Requires(PartiesPermissions.Write).WithName("CreatePartyAddress").WithSummary("Address: add");
        api.MapPut("parties/addresses/{id:guid}", async (Guid id, PartyAddressForm form, PartyAddressService service, CancellationToken ct) =>
        {
            await service.ChangeAsync(id, form, ct);
            return TypedResults.NoContent();
        }).Requires(PartiesPermissions.Write).WithName("ChangePartyAddress").WithSummary("Address: change");
        api.MapDelete("parties/addresses/{id:guid}", async (Guid id, PartyAddressService service, CancellationToken ct) =>
        {
            await service.DeleteAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(PartiesPermissions.Write).WithName("DeletePartyAddress").WithSummary("Address: delete");
    }
}
