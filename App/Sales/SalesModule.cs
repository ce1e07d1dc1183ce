using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;

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

    public override IReadOnlyList<DocumentKind> Documents => [new(Invoice.SourceType, InvoiceTexts.Invoice, "/sales/invoices", SalesPermissions.Read)];

    public override void AddServices(IServiceCollection services) => services.AddScoped<DocumentDrafting>();
}
