using Erp.Parties.PaymentTerms;
using Erp.Platform.Work;

namespace Erp.Parties;

/// <summary>Everything that can be done to parties and payment terms.</summary>
public static class PartiesCommands
{
    public static readonly Command CreateParty = new("parties.party.create", PartiesPermissions.Write, PartyTexts.Create);
    public static readonly Command ChangeParty = new("parties.party.change", PartiesPermissions.Write, PartyTexts.Change);
    public static readonly Command DeleteParty = new("parties.party.delete", PartiesPermissions.Write, PartyTexts.Delete);
    public static readonly Command CreatePaymentTerm = new("parties.payment-term.create", PartiesPermissions.Write, PaymentTermTexts.Create);
    public static readonly Command ChangePaymentTerm = new("parties.payment-term.change", PartiesPermissions.Write, PaymentTermTexts.Change);
    public static readonly Command DeletePaymentTerm = new("parties.payment-term.delete", PartiesPermissions.Write, PaymentTermTexts.Delete);
    internal static readonly Command Seed = new("parties.seed", PartiesPermissions.Write, PartiesTexts.Seed);

    public static readonly IReadOnlyList<Command> All = [CreateParty, ChangeParty, DeleteParty, CreatePaymentTerm, ChangePaymentTerm, DeletePaymentTerm, Seed];
}
