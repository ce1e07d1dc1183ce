using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Duplicates;
using Erp.Platform.Work;

namespace Erp.Parties;

/// <summary>Everything that can be done to companies and people; plain records bring their own.</summary>
public static class PartiesCommands
{
    public static readonly Command CreateParty = new("parties.party.create", PartiesPermissions.Write, PartyTexts.Create);
    public static readonly Command ChangeParty = new("parties.party.change", PartiesPermissions.Write, PartyTexts.Change);
    public static readonly Command DeleteParty = new("parties.party.delete", PartiesPermissions.Write, PartyTexts.Delete);
    public static readonly Command MergeParties = new("parties.party.merge", PartiesPermissions.Write, PartyMergeTexts.Merge);
    public static readonly Command MarkDistinct = new("parties.duplicate.dismiss", PartiesPermissions.Write, DistinctPartiesTexts.Mark);
    public static readonly Command ForgetDistinct = new("parties.duplicate.restore", PartiesPermissions.Write, DistinctPartiesTexts.Forget);
    public static readonly Command CreateContact = new("parties.contact.create", PartiesPermissions.Write, ContactTexts.Create);
    public static readonly Command ChangeContact = new("parties.contact.change", PartiesPermissions.Write, ContactTexts.Change);
    public static readonly Command DeleteContact = new("parties.contact.delete", PartiesPermissions.Write, ContactTexts.Delete);
    public static readonly Command CreateAddress = new("parties.address.create", PartiesPermissions.Write, PartyAddressTexts.Create);
    public static readonly Command ChangeAddress = new("parties.address.change", PartiesPermissions.Write, PartyAddressTexts.Change);
    public static readonly Command DeleteAddress = new("parties.address.delete", PartiesPermissions.Write, PartyAddressTexts.Delete);
    internal static readonly Command Seed = new("parties.seed", PartiesPermissions.Write, PartiesTexts.Seed);

    public static readonly IReadOnlyList<Command> All =
        [CreateParty, ChangeParty, DeleteParty, MergeParties, MarkDistinct, ForgetDistinct, CreateContact, ChangeContact, DeleteContact, CreateAddress, ChangeAddress, DeleteAddress, Seed];
}
