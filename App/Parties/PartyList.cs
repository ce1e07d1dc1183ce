using Erp.Parties.Contracts;
using Erp.Platform.Identifiers;
using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Parties;

/// <summary>The list of customers and suppliers.</summary>
public static class PartyList
{
    public static readonly RecordList<PartyRow> Description =
        new RecordList<PartyRow>("parties/parties", PartyTexts.Parties, PartiesPermissions.Read, PartyQueries.Rows)
            .Column(p => p.Number, PartyTexts.Number).Within(p => p.SearchText)
            .Column(p => p.Name, PartyTexts.Name).Within(p => p.SearchText)
            .Column(p => p.City, AddressTexts.City).Within(p => p.SearchText).Fills("Address.City")
            .Coded(p => p.CountryCode, AddressTexts.CountryCode, Country.All.Select(c => (c.Code, c.Name))).Fills("Address.CountryCode")
            .Coded(p => p.Role, PartyTexts.Role, [(nameof(PartyRole.Customer), PartyTexts.IsCustomer), (nameof(PartyRole.Supplier), PartyTexts.IsSupplier), (nameof(PartyRole.Both), PartyTexts.Both)])
            .Column(p => p.Group, PartyTexts.GroupId)
            .Column(p => p.Email, PartyTexts.Email)
            .Column(p => p.Phone, PartyTexts.Phone, hidden: true)
            .Column(p => p.VatId, PartyTexts.VatId, hidden: true)
            .Column(p => p.PaymentTerm, PartyTexts.PaymentTermId, hidden: true).Fills(nameof(PartyForm.PaymentTermId))
            .Column(p => p.CreditLimit, PartyTexts.CreditLimit, money: true, hidden: true).Fills(nameof(PartyForm.CreditLimit))
            .Choice(p => p.Kind, PartyTexts.Kind, Enum.GetValues<PartyKind>(), kind => kind == PartyKind.Person ? PartyTexts.Person : PartyTexts.Company, hidden: true)
            .Column(p => p.IsCustomer, PartyTexts.IsCustomer, hidden: true)
            .Column(p => p.IsSupplier, PartyTexts.IsSupplier, hidden: true)
            .Column(p => p.Blocked, PartyTexts.Blocked, hidden: true)
            .Column(p => p.Active, PartyTexts.Active)
            .Search((rows, typed) => rows.Matching(p => p.SearchText, typed))
            .OrderBy(p => p.Name)
            .EditedBy(PartyImport.Type);
}
