using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Sales;

/// <summary>Orders and the invoices made from them.</summary>
public sealed class SalesModule : Module
{
    public override IReadOnlyList<Permission> Permissions =>
    [
        new(SalesPermissions.Read, SalesTexts.MayRead),
        new(SalesPermissions.Write, SalesTexts.MayWrite),
        new(SalesPermissions.Approve, SalesTexts.MayApprove),
    ];

    public override IReadOnlyList<Command> Commands => SalesCommands.All;

    public override void AddServices(IServiceCollection services) => services.AddScoped<DocumentDrafting>();
}
