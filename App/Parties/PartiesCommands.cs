using Erp.Platform.Work;

namespace Erp.Parties;

/// <summary>Everything that can be done to companies and people; payment terms bring their own.</summary>
public static class PartiesCommands
{
    public static readonly Command CreateParty = new("parties.party.create", PartiesPermissions.Write, PartyTexts.Create);
    public static readonly Command ChangeParty = new("parties.party.change", PartiesPermissions.Write, PartyTexts.Change);
    public static readonly Command DeleteParty = new("parties.party.delete", PartiesPermissions.Write, PartyTexts.Delete);
    internal static readonly Command Seed = new("parties.seed", PartiesPermissions.Write, PartiesTexts.Seed);

    public static readonly IReadOnlyList<Command> All = [CreateParty, ChangeParty, DeleteParty, Seed];
}
