using Erp.Platform.Texts;

namespace Erp.Parties.PartyGroups;

/// <summary>What people read about party groups.</summary>
public static class PartyGroupTexts
{
    public static readonly Text PartyGroup = new("Partner group", "Partnergruppe");
    public static readonly Text PartyGroups = new("Partner groups", "Partnergruppen");

    public static readonly Text Code = new("Code", "Kürzel");
    public static readonly Text NameEn = new("Name (English)", "Name (Englisch)");
    public static readonly Text NameDe = new("Name (German)", "Name (Deutsch)");

    public static readonly Text CodeTaken = new("This code is already taken.", "Dieses Kürzel ist bereits vergeben.");
}
