using Erp.Parties.Contracts;
using Erp.Platform.Records;

namespace Erp.Sales.Documents;

/// <summary>What a document says about where its goods go.</summary>
/// <param name="Country">The country chosen; none for that of the delivery address.</param>
/// <param name="AddressId">The customer's address it goes to itself, where goods go there as well.</param>
public sealed record GoodsPlace(string? Country, Guid? AddressId)
{
    internal static GoodsPlace Of(DocumentForm form) => new(form.GoodsCountry.Trimmed()?.ToUpperInvariant(), form.Purpose is null ? form.AddressId : null);

    /// <summary>The country the goods go to: the one chosen, else that of where deliveries to the customer go. Joins the caller's transaction.</summary>
    internal async Task<string> CountryAsync(ErpDb db, Guid customerId, Address main, CancellationToken ct)
    {
        if (Country is not null) return Country;
        var otherwise = await PartyAddressBook.FindAsync(db, customerId, AddressId, purpose: null, main, ct) ?? main;
        return (await PartyAddressBook.FindAsync(db, customerId, chosen: null, AddressPurpose.Delivery, otherwise, ct))!.CountryCode;
    }
}
