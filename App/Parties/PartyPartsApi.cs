using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Parties;

/// <summary>Contacts and addresses of customers and suppliers, for programs.</summary>
static class PartyPartsApi
{
    const string Party = "parties/parties/{id:guid}";
    const string Contacts = "parties/contacts";
    const string Addresses = "parties/addresses";

    public static void MapPartyParts(this IEndpointRouteBuilder api)
    {
        api.MapGet(Party + "/contacts", (Guid id, ContactQueries contacts, CancellationToken ct) => contacts.OfAsync(id, ct))
            .Requires(PartiesPermissions.Read).WithName("ListContacts").WithSummary("Contacts of a customer or supplier, the primary one first");
        api.MapPost(Party + "/contacts", async (Guid id, ContactForm form, ContactService service, CancellationToken ct) => Made(Contacts, await service.CreateAsync(id, form, ct)))
            .Requires(PartiesPermissions.Write).WithName("CreateContact").WithSummary("Contact: add");
        api.MapChanges<ContactForm, ContactService>(new(Contacts, "Contact", "Contact", PartiesPermissions.Write),
            (service, id, form, ct) => service.ChangeAsync(id, form, ct), (service, id, ct) => service.DeleteAsync(id, ct));

        api.MapGet(Party + "/addresses", (Guid id, PartyAddressQueries addresses, CancellationToken ct) => addresses.OfAsync(id, ct))
            .Requires(PartiesPermissions.Read).WithName("ListPartyAddresses").WithSummary("Addresses of a customer or supplier beside the main one, by purpose");
        api.MapPost(Party + "/addresses", async (Guid id, PartyAddressForm form, PartyAddressService service, CancellationToken ct) => Made(Addresses, await service.CreateAsync(id, form, ct)))
            .Requires(PartiesPermissions.Write).WithName("CreatePartyAddress").WithSummary("Address: add");
        api.MapChanges<PartyAddressForm, PartyAddressService>(new(Addresses, "PartyAddress", "Address", PartiesPermissions.Write),
            (service, id, form, ct) => service.ChangeAsync(id, form, ct), (service, id, ct) => service.DeleteAsync(id, ct));
    }

    static Microsoft.AspNetCore.Http.HttpResults.Created<Created> Made(string path, Guid id) => TypedResults.Created($"/api/v1/{path}/{id}", new Created(id));
}
