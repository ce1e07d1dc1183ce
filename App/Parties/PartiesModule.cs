using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Parties.Duplicates;
using Erp.Parties.PartyGroups;
using Erp.Parties.PaymentTerms;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Shell.Home;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties;

/// <summary>Companies and people one does business with, and the terms of payment agreed with them.</summary>
public sealed class PartiesModule : Module
{
    public override Text Label => PartyTexts.Parties;

    public override IReadOnlyList<Permission> Permissions =>
        [new(PartiesPermissions.Read, PartiesTexts.MayRead), new(PartiesPermissions.Write, PartiesTexts.MayWrite)];

    public override IReadOnlyList<Command> Commands => PartiesCommands.All;

    public override IReadOnlyList<(string Code, Text Label)> NumberRanges =>
        [(PartiesSeed.NumberRange, PartyTexts.Parties)];

    public override IReadOnlyList<RecordType> Records => [PaymentTermRecords.Type, PartyGroupRecords.Type];

    public override IReadOnlyList<ImportType> Imports => [PartyImport.Type, ContactImport.Type, PartyAddressImport.Type];

    public override IReadOnlyDictionary<Type, string> ReadRights =>
        new[] { typeof(Party), typeof(DistinctParties), typeof(PaymentTerm), typeof(PartyGroup) }.ToDictionary(type => type, _ => PartiesPermissions.Read);

    public override IReadOnlyDictionary<Type, string> WriteRights => ReadRights.Keys.ToDictionary(type => type, _ => PartiesPermissions.Write);

    public override IReadOnlyList<SearchKind> Searched =>
    [
        new SearchKind<Party, PartyRow>(PartyTexts.Party, PartyList.Description, "users", p => p.Name, p => [p.Number, p.City]),
        new SearchKind<Contact, ContactRow>(ContactTexts.Contact, ContactList.Description, "user", c => c.Name, c => [c.Function, c.PartyName]) { Href = ContactList.Address },
    ];

    public override IReadOnlyList<StartAction> Starts => [new(PartyTexts.New, "/parties/parties/new", PartiesPermissions.Write)];

    public override IReadOnlyList<FirstStep> FirstSteps =>
        [new(PartiesTexts.FirstParty, "/parties/parties/new", PartiesPermissions.Write, 20, (db, ct) => db.Parties.AnyAsync(ct))];

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("/parties/parties", PartyTexts.Parties, "users", PartiesPermissions.Read, ShellTexts.MasterData, 40),
        new("/parties/contacts", ContactTexts.Contacts, "user", PartiesPermissions.Read, ShellTexts.MasterData, 41),
        new("/parties/addresses", PartyAddressTexts.Addresses, "home", PartiesPermissions.Read, ShellTexts.MasterData, 42),
        new("/parties/payment-terms", PaymentTermTexts.PaymentTerms, "clock", PartiesPermissions.Read, ShellTexts.MasterData, 46),
        new("/parties/groups", PartyGroupTexts.PartyGroups, "tag", PartiesPermissions.Read, ShellTexts.MasterData, 47),
    ];

    public override IReadOnlyList<SlotEntry> Slots =>
    [
        new(PartiesSlots.PartyTabs, ContactTexts.Contacts, typeof(PartyContacts), PartiesPermissions.Read, 5),
        new(PartiesSlots.PartyTabs, PartyAddressTexts.Addresses, typeof(PartyAddresses), PartiesPermissions.Read, 6),
    ];

    public override void MapApi(IEndpointRouteBuilder api) => PartyApi.Map(api);
}
