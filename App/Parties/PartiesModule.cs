using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Work;

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
}
