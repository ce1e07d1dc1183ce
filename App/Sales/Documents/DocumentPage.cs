using Erp.Finance.Contracts;
using Erp.Platform.Live;
using Erp.Platform.Printing.Preview;
using Erp.Platform.Tenancy;
using Microsoft.AspNetCore.Components;

namespace Erp.Sales.Documents;

/// <summary>What the pages of orders and invoices have in common: a draft is written on a basis read once, its totals follow every keystroke.</summary>
public abstract class DocumentPage<TForm> : EditPage<TForm> where TForm : DocumentForm
{
    [Inject] DraftQueries Drafting { get; set; } = null!;

    [Inject] protected TimeProvider Clock { get; set; } = null!;

    /// <summary>The document; null for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>Customer of a new document, when it was begun from the customer's page.</summary>
    [Parameter] public Guid? CustomerId { get; set; }

    /// <summary>What the form is written with; null until it is read.</summary>
    protected DraftBasis? Basis { get; private set; }

    /// <summary>The totals of the form as it is now.</summary>
    protected DocumentTotals Totals => Basis!.Totals(Edit!.Form);

    /// <summary>The person may write documents.</summary>
    protected bool MayWrite { get; private set; }

    /// <summary>The person may deliver.</summary>
    protected bool MayDeliver { get; private set; }

    /// <summary>The person may cancel documents.</summary>
    protected bool MayApprove { get; private set; }

    /// <summary>The preview stands beside the form.</summary>
    protected bool PreviewOpen { get; set; }

    /// <summary>The form with its preview.</summary>
    protected PreviewSplit? Preview { get; set; }

    /// <summary>All that the printed document is made of.</summary>
    protected string PreviewContent => $"{Id} {Edit!.Form.Version} {Edit.ToDraft()}";

    /// <summary>The date on the document as typed.</summary>
    protected abstract DateOnly? DateOn(TForm form);

    protected override async Task LoadAsync()
    {
        (MayWrite, MayApprove) = (await Caller.MayAsync(SalesPermissions.Write), await Caller.MayAsync(SalesPermissions.Approve));
        MayDeliver = await Caller.MayAsync(SalesPermissions.Deliver);
        await base.LoadAsync();
        await RenewBasisAsync();
    }

    protected override async Task OnOthersChangedAsync(CommitNotice notice)
    {
        await base.OnOthersChangedAsync(notice);
        await RenewBasisAsync();
    }

    /// <summary>Whether the person may take a step with this right.</summary>
    protected bool May(string permission) => permission switch
    {
        SalesPermissions.Approve => MayApprove,
        SalesPermissions.Deliver => MayDeliver,
        _ => MayWrite,
    };

    /// <summary>After each change: another customer or day may mean other taxes, anything else only other totals.</summary>
    protected Task ChangedAsync() => RenewBasisAsync();

    /// <summary>Starts the form anew from what is saved now.</summary>
    protected async Task RefreshAsync() => Edit!.Reset(await ReadFormAsync());

    async Task RenewBasisAsync()
    {
        if (Edit is not { Form: var form }) return;
        var taxDate = form.TaxDate(DateOn(form) ?? Clock.Today());
        if (Basis is { } known && known.Customer?.Id == form.CustomerId && known.TaxDate == taxDate) return;
        var before = Basis;
        var items = form.Lines.Select(l => l.ItemId).OfType<Guid>().Distinct().ToList();
        Basis = await Drafting.BasisAsync(form.CustomerId, taxDate, items, Leaving);
        if (before is null) return;
        // A tax that was only the usual one follows the customer; one chosen by hand stays.
        foreach (var line in form.Lines.Where(l => l.Kind == LineKind.Item))
            if (line.TaxCodeId is null || line.TaxCodeId == before.UsualTaxCode(line.ItemId)) line.TaxCodeId = Basis.UsualTaxCode(line.ItemId);
    }
}
