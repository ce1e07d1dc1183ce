using Erp.Catalog.Items;
using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Catalog;

/// <summary>What the company sells: goods and services with units, prices and how they are taxed.</summary>
public sealed class CatalogModule : Module
{
    public override Text Label => ItemTexts.Items;

    public override IReadOnlyList<Permission> Permissions =>
        [new(CatalogPermissions.Read, CatalogTexts.MayRead), new(CatalogPermissions.Write, CatalogTexts.MayWrite)];

    public override IReadOnlyList<Command> Commands => CatalogCommands.All;

    public override IReadOnlyList<(string Code, Text Label)> NumberRanges =>
        [(CatalogSeed.NumberRange, ItemTexts.Items)];
}
